import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { memo, useMemo } from 'react';
import type { YearQuantiles } from '../../../../analysis/result';
import { entryPaths, type EntryPath } from '../../../../model/parameters';
import { tick, year } from '../../../format';
import { useSeveralText } from '../../../i18n/useSeveralText';
import { FIRST_YEAR } from '../../../shownRun';
import type { Axis } from './lockedAxis';
import { anchorAt, panelsIn } from './panels';
import { PanelTitle, TITLE } from './PanelTitle';
import '../../../charts/cashFan.css';

export interface CashScenario {
  readonly name: string;
  /** Null before the first run. */
  readonly years: Readonly<Record<EntryPath, readonly YearQuantiles[]>> | null;
}

interface CashPanelsProps {
  panels: readonly CashScenario[];
  /** Cumulative cash, USD m. */
  axis: Axis;
  /** The longest horizon. */
  horizonYears: number;
  width: number;
}

const FAN = 112;
/** Above a fan for its path's name, and between a panel's two. */
const NAME = 20;
const LEFT = 40;
const AXIS_ROOM = 26;
/** Height of a panel, px. */
export const CASH_PANEL = TITLE + 2 * (NAME + FAN) + AXIS_ROOM;

type Point = readonly [year: number, low: number, high: number];

/** Cumulative cash by year of the entry paths in each scenario, all on one scale; market exit is the zero line. */
export const CashPanels = memo(function CashPanels({ panels, axis, horizonYears, width }: CashPanelsProps) {
  const text = useSeveralText();
  const layout = useMemo(() => panelsIn(width, panels.length), [width, panels.length]);
  const room = layout.width - LEFT;
  const toX = useMemo(() => scaleLinear([0, horizonYears], [0, room]), [horizonYears, room]);
  const toY = useMemo(() => scaleLinear(axis, [FAN, 0]), [axis]);
  const ticks = toY.ticks(4);
  const marked = Array.from({ length: horizonYears + 1 }, (_, at) => at).filter((at) => at % 2 === 0);
  return (
    <svg
      className="cash-fan several-panels"
      width={width}
      height={layout.heightOf(CASH_PANEL)}
      aria-hidden="true"
    >
      {panels.map(({ name, years }, index) => {
        const { x, y } = layout.placeOf(index, CASH_PANEL);
        return (
          <g key={name} className="several-panel" transform={`translate(${x},${y})`}>
            <PanelTitle title={name} width={layout.width} />
            {entryPaths.map((path, at) => (
              <g
                key={path}
                className={path}
                transform={`translate(${LEFT},${TITLE + at * (NAME + FAN) + NAME})`}
              >
                <text className="panel-name" x={-LEFT} y={-6}>
                  {text.paths[path].short}
                </text>
                {ticks.map((value) => (
                  <g key={value}>
                    <line
                      className={value === 0 ? 'zero-line' : 'grid-line'}
                      x2={room}
                      y1={Math.round(toY(value)) + 0.5}
                      y2={Math.round(toY(value)) + 0.5}
                    />
                    <text className="several-tick" x={-8} y={toY(value) + 4} textAnchor="end">
                      {tick(value)}
                    </text>
                  </g>
                ))}
                {years === null ? (
                  <text x={room / 2} y={FAN / 2} textAnchor="middle">
                    {text.several.awaited}
                  </text>
                ) : (
                  <Fan years={years[path]} toX={toX} toY={toY} />
                )}
              </g>
            ))}
            {marked.map((at) => (
              <text key={at} x={LEFT + toX(at)} y={CASH_PANEL - 8} textAnchor={anchorAt(toX(at), room)}>
                {year(FIRST_YEAR + at, at > 0)}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
});

interface FanProps {
  years: readonly YearQuantiles[];
  toX: (year: number) => number;
  toY: (cash: number) => number;
}

/** P5 to P95 and the median of a path. */
function Fan({ years, toX, toY }: FanProps) {
  const { outer, middle } = useMemo(() => {
    const fill = area<Point>(
      ([at]) => toX(at),
      ([, low]) => toY(low),
      ([, , high]) => toY(high),
    );
    const stroke = line<Point>(
      ([at]) => toX(at),
      ([, value]) => toY(value),
    );
    const start: Point = [0, 0, 0];
    return {
      outer: fill([start, ...years.map((at): Point => [at.year, at.p5, at.p95])]) ?? '',
      middle: stroke([start, ...years.map((at): Point => [at.year, at.p50, 0])]) ?? '',
    };
  }, [years, toX, toY]);
  return (
    <>
      <path className="fan-outer" d={outer} />
      <line
        className="zero-line"
        x2={toX(years.length)}
        y1={Math.round(toY(0)) + 0.5}
        y2={Math.round(toY(0)) + 0.5}
      />
      <path className="fan-middle" d={middle} />
    </>
  );
}
