import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import type { ReverseStress, StressCondition } from '../../../analysis/reverseStress';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import { chance, count } from '../../format';
import type { StressText } from '../../i18n/en/stress';
import { spoken } from '../../i18n/RichText';
import { parameterNumber } from '../../parameterDisplay';
import { stressSentences } from './stressWords';

interface StressPlotProps {
  stress: ReverseStress;
  width: number;
  isStale: boolean;
  text: StressText;
}

/** Height of the picture, px. */
export const STRESS_PLOT = 320;
const room = { left: 52, right: 10, top: 26, bottom: 40 };
/** Share of the worlds at each end of an axis that are left out: a few far ones would press all others together. */
const FAR = 0.01;
/** Half the side of the mark of a losing world, and radius of another's, px. */
const SQUARE = 2.5;
const RING = 2.75;
const ACROSS = 90;
const TICKS_UP = 5;

/** Ends of an axis that hold all but the farthest worlds, and the threshold. */
function endsOf(values: Float64Array, threshold: number | undefined): readonly [number, number] {
  const sorted = values.toSorted();
  const skipped = Math.floor(FAR * sorted.length);
  const ends = [
    sorted[skipped]!,
    sorted[sorted.length - 1 - skipped]!,
    ...(threshold === undefined ? [] : [threshold]),
  ];
  return [Math.min(...ends), Math.max(...ends)];
}

/** A world on the plot. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly loses: boolean;
}

/** Worlds over the two assumptions of a rule: filled squares lose, rings do not; the rule's part is tinted and outlined. */
export const StressPlot = memo(function StressPlot({ stress, width, isStale, text }: StressPlotProps) {
  const words = text.stress;
  const { sample, rule, path } = stress;
  const drawn = useMemo(() => {
    if (sample === null) return null;
    const plot = { width: width - room.left - room.right, height: STRESS_PLOT - room.top - room.bottom };
    const conditionOf = (key: ValueKey): StressCondition | undefined =>
      rule?.conditions.find((condition) => condition.key === key);
    const [onX, onY] = [conditionOf(sample.x), sample.x === sample.y ? undefined : conditionOf(sample.y)];
    const x = scaleLinear(endsOf(sample.xs, onX?.value), [0, plot.width]);
    const y = scaleLinear(endsOf(sample.ys, onY?.value), [plot.height, 0]);
    const marks = Array.from(sample.xs, (value, world): Mark => ({
      x: x(value),
      y: y(sample.ys[world]!),
      loses: sample.loses[world] === 1,
    })).filter((mark) => mark.x >= 0 && mark.x <= plot.width && mark.y >= 0 && mark.y <= plot.height);
    return { plot, x, y, marks, region: regionOf(rule?.joined ?? 'and', onX, onY, x, y, plot) };
  }, [sample, rule, width]);
  if (drawn === null || sample === null) return <div style={{ height: STRESS_PLOT }} />;
  const { plot, x, y, marks, region } = drawn;
  const label = (key: ValueKey): string => text.parameters[parameterOfKey(key).id].label;
  const says = spoken(stressSentences(stress, text)[0]);
  return (
    <svg
      className={`stress-plot ${path} ${isStale ? 'is-stale' : ''}`}
      width={width}
      height={STRESS_PLOT}
      role="img"
      aria-label={words.picture({
        count: count(marks.length),
        x: label(sample.x),
        y: label(sample.y),
        path: text.paths[path].object,
        says,
      })}
    >
      <text className="stress-axis" x={0} y={14}>
        {label(sample.y)}
      </text>
      <g transform={`translate(${room.left} ${room.top})`}>
        {rule !== null && <path className="stress-region" d={region.area} fillRule="evenodd" />}
        {x.ticks(Math.max(2, Math.floor(plot.width / ACROSS))).map((value) => (
          <g key={value} transform={`translate(${x(value)} 0)`}>
            <line className="grid-line" y2={plot.height} />
            <text y={plot.height + 16} textAnchor="middle">
              {parameterNumber(parameterOfKey(sample.x), value, text)}
            </text>
          </g>
        ))}
        {y.ticks(TICKS_UP).map((value) => (
          <g key={value} transform={`translate(0 ${y(value)})`}>
            <line className="grid-line" x2={plot.width} />
            <text x={-8} dy={4} textAnchor="end">
              {parameterNumber(parameterOfKey(sample.y), value, text)}
            </text>
          </g>
        ))}
        <path className="stress-other" d={ringsOf(marks.filter(({ loses }) => !loses))} />
        <path className="stress-loses" d={squaresOf(marks.filter(({ loses }) => loses))} />
        {rule !== null && <path className="stress-edge" d={region.edge} />}
        {rule !== null && (
          <>
            <text className="stress-says" {...region.inside}>
              {words.inside({ density: chance(rule.density.value) })}
            </text>
            <text className="stress-says" {...region.outside}>
              {words.outside({ elsewhere: chance(rule.elsewhere.value) })}
            </text>
          </>
        )}
      </g>
      <text className="stress-axis" x={width - room.right} y={STRESS_PLOT - 4} textAnchor="end">
        {label(sample.x)}
      </text>
    </svg>
  );
});

function squaresOf(marks: readonly Mark[]): string {
  const side = 2 * SQUARE;
  return marks
    .map(({ x, y }) => `M${(x - SQUARE).toFixed(1)},${(y - SQUARE).toFixed(1)}h${side}v${side}h${-side}z`)
    .join('');
}

function ringsOf(marks: readonly Mark[]): string {
  return marks
    .map(
      ({ x, y }) =>
        `M${(x - RING).toFixed(1)},${y.toFixed(1)}a${RING},${RING} 0 1,0 ${2 * RING},0a${RING},${RING} 0 1,0 ${-2 * RING},0`,
    )
    .join('');
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: 'start' | 'end';
}

/** The part of the plot where a rule holds, its inner edge, and where the two parts are named: in opposite corners. */
interface Region {
  readonly area: string;
  readonly edge: string;
  readonly inside: Place;
  readonly outside: Place;
}

type Scale = (value: number) => number;

/**
 * A rule of which both conditions hold is a corner of the plot; one of which at least one holds is all but the corner
 * where neither does. A rule in one assumption is the corner whose other side is the whole plot.
 */
function regionOf(
  joined: 'and' | 'or',
  onX: StressCondition | undefined,
  onY: StressCondition | undefined,
  x: Scale,
  y: Scale,
  { width, height }: { readonly width: number; readonly height: number },
): Region {
  const isLeft = (onX?.side === 'under') === (joined === 'and');
  const isLow = (onY?.side === 'under') === (joined === 'and');
  const [across, up] = [
    onX === undefined ? undefined : x(onX.value),
    onY === undefined ? undefined : y(onY.value),
  ];
  const [left, right] = across === undefined ? [0, width] : isLeft ? [0, across] : [across, width];
  const [top, bottom] = up === undefined ? [0, height] : isLow ? [up, height] : [0, up];
  const corner = `M${left},${top}H${right}V${bottom}H${left}z`;
  const all = `M0,0H${width}V${height}H0z`;
  const ends = { x: isLeft ? 0 : width, y: isLow ? height : 0 };
  const edge =
    across === undefined
      ? `M0,${up}H${width}`
      : up === undefined
        ? `M${across},0V${height}`
        : `M${across},${ends.y}V${up}H${ends.x}`;
  const place = (atLeft: boolean, atBottom: boolean): Place => ({
    x: atLeft ? 6 : width - 6,
    y: atBottom ? height - 8 : 16,
    textAnchor: atLeft ? 'start' : 'end',
  });
  const inCorner = place(isLeft, isLow);
  const opposite = place(!isLeft, !isLow);
  return joined === 'and'
    ? { area: corner, edge, inside: inCorner, outside: opposite }
    : { area: all + corner, edge, inside: opposite, outside: inCorner };
}
