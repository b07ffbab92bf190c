import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import { memo, useId } from 'react';
import type { EntryPath } from '../../model/parameters';
import { plain } from '../format';
import { markOutline } from './PathMark';
import './levers.css';

/** A line of the picture: settings, ascending, and points of the score there. */
export interface LeverLine {
  readonly kind: 'score' | 'total' | 'people' | 'enforcement';
  readonly points: readonly (readonly [setting: number, points: number])[];
}

interface LeverCurveProps {
  path: EntryPath;
  track: 'linear' | 'log';
  /** Ends of the slider. */
  reach: readonly [low: number, high: number];
  /** The first is the one that the marks stand on. */
  lines: readonly LeverLine[];
  present: number;
  best: number;
  flat: readonly [low: number, high: number];
  /** Settings below it are drawn as not to be had. */
  least: number | null;
  words: { readonly now: string; readonly best: string; readonly both: string; readonly unlawful: string };
  /** What an end of the slider is called. */
  written: (setting: number) => string;
  width: number;
}

const TOP = 30;
const PLOT = 88;
const AXIS = 22;
/** Height of the picture, px. */
export const LEVER_CURVE_HEIGHT = TOP + PLOT + AXIS;

/** How much of a fall from the best is shown, as a multiple of what the present setting is behind, and in points at least. */
const SHOWN = 2.5;
const LEAST_SHOWN = 8;
/** How much of costs is shown, as a multiple of those at the present setting. */
const COSTS_SHOWN = 2.5;
const MARGIN = 0.12;
const MARK = 5;
/** Room for the numbers beside the lines. */
const GUTTER = 30;
/** Width that the words over the zone below the minimum need, and room between two words beside each other. */
const ZONE_WORDS = 84;
const APART = 44;

/** Height of a broken line at a setting; the nearest end beyond it. */
function heightAt(points: LeverLine['points'], setting: number): number {
  const after = points.findIndex(([at]) => at >= setting);
  if (after < 0) return points.at(-1)![1];
  const [x, y] = points[after]!;
  const before = points[after - 1];
  return before === undefined || x === setting
    ? y
    : before[1] + ((y - before[1]) * (setting - before[0])) / (x - before[0]);
}

/** From where the interesting part ends to a little beyond its best: the far end of a slider may be far off. */
function domainOf(lines: readonly LeverLine[], present: number, best: number): readonly [number, number] {
  const [main] = lines;
  const [now, top] = [present, best].map((at) => heightAt(main!.points, at)) as [number, number];
  const values = main!.points.map(([, y]) => y);
  if (main!.kind === 'total') return [0, Math.min(Math.max(...values), COSTS_SHOWN * now) * (1 + MARGIN)];
  const low = Math.max(Math.min(...values), top - Math.max(LEAST_SHOWN, SHOWN * (top - now)));
  const margin = Math.max(0.5, (top - low) * MARGIN);
  return [low - margin, Math.max(top, now) + margin];
}

/** What one lever does along its slider: where it stands, where it is best, and where it is as good. */
export const LeverCurve = memo(function LeverCurve({
  path,
  track,
  reach,
  lines,
  present,
  best,
  flat,
  least,
  words,
  written,
  width,
}: LeverCurveProps) {
  const clip = useId();
  const [low, high] = reach;
  const right = width - GUTTER;
  const toX = (track === 'log' ? scaleLog : scaleLinear)([low, high], [MARK + 1, width - MARK - 1]).clamp(
    true,
  );
  const toY = scaleLinear(domainOf(lines, present, best), [TOP + PLOT, TOP]);
  const drawn = line<readonly [number, number]>(
    ([setting]) => toX(setting),
    ([, points]) => toY(points),
  );
  const bottom = TOP + PLOT;
  const markAt = (setting: number) => ({
    x: toX(setting),
    y: Math.min(bottom - MARK, toY(heightAt(lines[0]!.points, setting))),
  });
  const [now, there] = [markAt(present), markAt(best)];
  const isSame = present === best;
  const zone = least !== null && least > low ? toX(least) : 0;
  const [bestWordsX, nowWordsX] = apart(there.x, now.x, right);
  return (
    <svg className={`lever-curve ${path}`} width={width} height={LEVER_CURVE_HEIGHT} aria-hidden="true">
      <clipPath id={clip}>
        <rect x={0} y={TOP - MARK} width={right} height={PLOT + MARK} />
      </clipPath>
      {zone > 0 && <rect className="unlawful" x={0} y={TOP} width={zone} height={PLOT} />}
      {flat[1] > flat[0] && (
        <rect className="flat" x={toX(flat[0])} y={TOP} width={toX(flat[1]) - toX(flat[0])} height={PLOT} />
      )}
      {toY.ticks(3).map((value) => (
        <g key={value}>
          <line
            className="grid-line"
            x2={right}
            y1={Math.round(toY(value)) + 0.5}
            y2={Math.round(toY(value)) + 0.5}
          />
          <text className="tick" x={width} y={toY(value) + 4} textAnchor="end">
            {value < 0 ? `−${plain(-value)}` : plain(value)}
          </text>
        </g>
      ))}
      {zone > ZONE_WORDS && (
        <text className="zone-words" x={4} y={TOP + 14}>
          {words.unlawful}
        </text>
      )}
      <g clipPath={`url(#${clip})`}>
        {lines.toReversed().map(({ kind, points }) => (
          <path key={kind} className={`lever-line ${kind}`} d={drawn(points) ?? ''} />
        ))}
      </g>
      <line className="row-line" x2={right} y1={bottom + 0.5} y2={bottom + 0.5} />
      {!isSame && (
        <>
          <line className="lead" x1={now.x} x2={now.x} y1={TOP - 6} y2={now.y - MARK} />
          <path className="now-mark" d={markOutline(path, now.x, now.y, MARK)} />
          <text className="now-words" x={nowWordsX} y={TOP - 12} textAnchor="middle">
            {words.now}
          </text>
        </>
      )}
      <line className="lead" x1={there.x} x2={there.x} y1={TOP - 6} y2={there.y - MARK} />
      <path className="best-mark" d={markOutline(path, there.x, there.y, MARK)} />
      <text
        className="best-words"
        x={isSame ? within(there.x, APART, right) : bestWordsX}
        y={TOP - 12}
        textAnchor="middle"
      >
        {isSame ? words.both : words.best}
      </text>
      <text x={0} y={bottom + 16}>
        {written(low)}
      </text>
      {zone > ZONE_WORDS && (
        <text x={zone} y={bottom + 16} textAnchor="middle">
          {written(least!)}
        </text>
      )}
      <text x={right} y={bottom + 16} textAnchor="end">
        {written(high)}
      </text>
    </svg>
  );
});

function within(x: number, half: number, width: number): number {
  return Math.min(width - half, Math.max(half, x));
}

/** Two words over two marks, moved apart where they would touch. */
function apart(one: number, other: number, width: number): readonly [number, number] {
  const gap = APART - Math.abs(one - other);
  const side = one <= other ? 1 : -1;
  const shift = Math.max(0, gap / 2);
  const [a, b] = [
    within(one - side * shift, APART / 2, width),
    within(other + side * shift, APART / 2, width),
  ];
  // At an edge the other one makes all the room.
  if (Math.abs(a - b) >= APART - 1) return [a, b];
  return a === one - side * shift ? [b - side * APART, b] : [a, a + side * APART];
}
