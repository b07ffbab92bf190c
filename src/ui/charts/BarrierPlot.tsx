import { scaleLinear } from 'd3-scale';
import { memo, useMemo } from 'react';
import type { BarrierId } from '../../model/barriers';
import { entryPaths } from '../../model/parameters';
import { gain, tick } from '../format';
import type { BarrierRow } from './barrierRows';
import { markOutline } from './PathMark';
import './barriers.css';

interface BarrierPlotProps {
  rows: readonly BarrierRow[];
  /** Numbers of the barriers that are removed already. */
  removed: ReadonlySet<number>;
  removedWord: string;
  /** What is said beside a barrier's marks. */
  notes: Readonly<Partial<Record<BarrierId, string>>>;
  width: number;
  rowHeight: number;
  isStale: boolean;
}

/** Room above the rows for the axis, px. */
export const BARRIER_AXIS = 22;
/** Room for a number beside a mark, px. */
const NUMBER = 34;

/** What each barrier weighs on the two entry paths: a mark for each, joined by a line. */
export const BarrierPlot = memo(function BarrierPlot({
  rows,
  removed,
  removedWord,
  notes,
  width,
  rowHeight,
  isStale,
}: BarrierPlotProps) {
  const toX = useMemo(() => {
    const found = rows.flatMap(({ weights, barrier }) =>
      weights === null || removed.has(barrier.number)
        ? []
        : entryPaths.map((path) => 100 * (weights[path].points + 2 * weights[path].standardError)),
    );
    const [low, high] = [Math.min(0, ...found), Math.max(found.length === 0 ? 50 : 1, ...found)];
    return scaleLinear([low, high], [NUMBER, width - NUMBER]);
  }, [rows, removed, width]);
  const height = BARRIER_AXIS + rows.length * rowHeight;
  const ticks = toX.ticks(width < 200 ? 3 : 5);
  return (
    <svg
      className={`barrier-plot ${isStale ? 'is-stale' : ''}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {ticks.map((value) => (
        <g key={value} transform={`translate(${toX(value)},0)`}>
          <text y={12} textAnchor="middle">
            {tick(value)}
          </text>
          <line className={value === 0 ? 'zero-line' : 'grid-line'} y1={BARRIER_AXIS - 4} y2={height} />
        </g>
      ))}
      {rows.map(({ barrier, weights }, index) => {
        const y = BARRIER_AXIS + (index + 0.5) * rowHeight;
        if (removed.has(barrier.number)) {
          return (
            <text key={barrier.id} className="barrier-removed" x={toX(0) + 8} y={y + 4}>
              {removedWord}
            </text>
          );
        }
        if (weights === null) return null;
        const places = entryPaths.map((path) => ({
          path,
          x: toX(100 * weights[path].points),
          weight: weights[path],
        }));
        const [left, right] = places.toSorted((a, b) => a.x - b.x) as [
          (typeof places)[number],
          (typeof places)[number],
        ];
        const errorOf = ({ weight }: (typeof places)[number]): number =>
          200 * weight.standardError * scaleOf(toX);
        const leftEnd = Math.min(left.x - 9, ...places.map((place) => place.x - errorOf(place) - 4));
        const rightEnd = Math.max(right.x + 9, ...places.map((place) => place.x + errorOf(place) + 4));
        return (
          <g key={barrier.id}>
            <line className="barrier-line" x1={left.x} x2={right.x} y1={y} y2={y} />
            {places.map((place) => (
              <g key={place.path} className={place.path}>
                <line
                  className="barrier-error"
                  x1={place.x - errorOf(place)}
                  x2={place.x + errorOf(place)}
                  y1={y}
                  y2={y}
                />
                <path className="barrier-mark" d={markOutline(place.path, place.x, y, 4.5)} />
              </g>
            ))}
            <text className={`barrier-number ${left.path}`} x={leftEnd} y={y + 4} textAnchor="end">
              {gain(left.weight.points)}
            </text>
            <text className={`barrier-number ${right.path}`} x={rightEnd} y={y + 4}>
              {gain(right.weight.points)}
              {notes[barrier.id] !== undefined && (
                <tspan className="barrier-note" dx="10">
                  {notes[barrier.id]}
                </tspan>
              )}
            </text>
          </g>
        );
      })}
    </svg>
  );
});

/** Pixels of a point. */
function scaleOf(toX: (value: number) => number): number {
  return toX(1) - toX(0);
}
