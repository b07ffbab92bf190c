import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { memo, useId, useMemo } from 'react';
import type { YearQuantiles } from '../../analysis/result';
import type { EntryPath } from '../../model/parameters';
import { tick, year } from '../format';
import { FIRST_YEAR } from '../shownRun';
import { spreadLabels } from './spreadLabels';
import './cashFan.css';

export interface FanPanel {
  readonly path: EntryPath;
  readonly name: string;
  readonly years: readonly YearQuantiles[];
  readonly sampleWorlds: readonly (readonly number[])[];
}

interface CashFanProps {
  panels: readonly FanPanel[];
  horizonYears: number;
  width: number;
  height: number;
}

const LEFT = 40;
const RIGHT = 30;
const GAP = 12;
const TOP = 24;
const BOTTOM = 24;
const LABEL = 13;

type Point = readonly [year: number, low: number, high: number];

function band(years: readonly YearQuantiles[], low: 'p5' | 'p25', high: 'p75' | 'p95'): Point[] {
  return [[0, 0, 0], ...years.map((at): Point => [at.year, at[low], at[high]])];
}

/** Cumulative cash by year for each entry path on one scale; market exit is the zero line. */
export const CashFan = memo(function CashFan({ panels, horizonYears, width, height }: CashFanProps) {
  const clip = useId();
  const panelWidth = (width - LEFT - GAP - 2 * RIGHT) / 2;
  const toX = useMemo(() => scaleLinear([0, horizonYears], [0, panelWidth]), [horizonYears, panelWidth]);
  const toY = useMemo(() => {
    const ends = panels.flatMap(({ years }) => years.flatMap(({ p5, p95 }) => [p5, p95]));
    const [low, high] = ends.length === 0 ? [-100, 200] : [Math.min(0, ...ends), Math.max(0, ...ends)];
    const bounds = low === high ? [-1, 1] : [low, high];
    const margin = (bounds[1]! - bounds[0]!) * 0.03;
    return scaleLinear([bounds[0]! - margin, bounds[1]! + margin], [height - BOTTOM, TOP]);
  }, [panels, height]);
  const drawn = useMemo(() => {
    const fill = area<Point>(
      ([at]) => toX(at),
      ([, low]) => toY(low),
      ([, , high]) => toY(high),
    );
    const stroke = line<Point>(
      ([at]) => toX(at),
      ([, value]) => toY(value),
    );
    return panels.map(({ path, name, years, sampleWorlds }) => {
      const last = years.at(-1);
      const labels =
        last === undefined
          ? []
          : ([
              ['P95', last.p95],
              ['P50', last.p50],
              ['P5', last.p5],
            ] as const);
      const places = spreadLabels(
        labels.map(([, value]) => toY(value) + 4),
        LABEL,
        TOP,
        height - BOTTOM + 4,
      );
      return {
        path,
        name,
        outer: fill(band(years, 'p5', 'p95')) ?? '',
        inner: fill(band(years, 'p25', 'p75')) ?? '',
        middle: stroke([[0, 0, 0], ...years.map((at): Point => [at.year, at.p50, 0])]) ?? '',
        worlds: sampleWorlds
          .map(
            (cash) => stroke([[0, 0, 0], ...cash.map((value, index): Point => [index + 1, value, 0])]) ?? '',
          )
          .join(''),
        labels: labels.map(([label], index) => ({ label, y: places[index]! })),
      };
    });
  }, [panels, toX, toY, height]);
  const every = panelWidth / horizonYears < 24 ? 2 : horizonYears > 5 ? 2 : 1;
  const marked = Array.from({ length: horizonYears + 1 }, (_, index) => index).filter(
    (index) => index % every === 0,
  );
  return (
    <svg className="cash-fan" width={width} height={height} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={0} y={TOP - 6} width={panelWidth} height={height - TOP - BOTTOM + 6} />
      </clipPath>
      {toY.ticks(5).map((value) => (
        <text key={value} x={LEFT - 8} y={toY(value) + 4} textAnchor="end">
          {tick(value)}
        </text>
      ))}
      {drawn.map((panel, index) => (
        <g
          key={panel.path}
          className={panel.path}
          transform={`translate(${LEFT + index * (panelWidth + RIGHT + GAP)},0)`}
        >
          <text className="panel-name" y={12}>
            {panel.name}
          </text>
          {toY.ticks(5).map((value) => (
            <line
              key={value}
              className={value === 0 ? 'zero-line' : 'grid-line'}
              x2={panelWidth}
              y1={Math.round(toY(value)) + 0.5}
              y2={Math.round(toY(value)) + 0.5}
            />
          ))}
          <path className="fan-outer" d={panel.outer} />
          <path className="fan-inner" d={panel.inner} />
          <path className="fan-worlds" d={panel.worlds} clipPath={`url(#${clip})`} />
          <line
            className="zero-line"
            x2={panelWidth}
            y1={Math.round(toY(0)) + 0.5}
            y2={Math.round(toY(0)) + 0.5}
          />
          <path className="fan-middle" d={panel.middle} />
          {panel.labels.map(({ label, y }) => (
            <text
              key={label}
              className={label === 'P50' ? 'fan-label strong' : 'fan-label'}
              x={panelWidth + 5}
              y={y}
            >
              {label}
            </text>
          ))}
          {marked.map((at) => (
            <text key={at} x={toX(at)} y={height - 6} textAnchor={at === 0 ? 'start' : 'middle'}>
              {year(FIRST_YEAR + at, at > 0)}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
});
