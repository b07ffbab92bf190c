import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { memo, useMemo } from 'react';
import type { PathId } from '../../model/parameters';
import { chance, tick } from '../format';
import { AXIS } from './room';
import { spreadLabels } from './spreadLabels';

const POINTS = 240;
const TOP = 18;
const LABEL = 15;

interface CumulativeRow {
  readonly path: PathId;
  readonly sortedValues: Float64Array;
}

interface CumulativePlotProps {
  rows: readonly CumulativeRow[];
  names: Readonly<Record<PathId, string>>;
  domain: readonly [number, number];
  lossLine: number;
  width: number;
  height: number;
}

function shareBelow(sortedValues: Float64Array, value: number): number {
  let [low, high] = [0, sortedValues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sortedValues[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low / sortedValues.length;
}

/** Chance of an outcome below each value, one curve a path, with the chance at the loss line written on it. */
export const CumulativePlot = memo(function CumulativePlot(props: CumulativePlotProps) {
  const { rows, names, domain, lossLine, width, height } = props;
  const toX = useMemo(() => scaleLinear(domain, [0, width]), [domain, width]);
  const toY = useMemo(() => scaleLinear([0, 1], [height, TOP]), [height]);
  const curves = useMemo(() => {
    const draw = line<number>(
      (value) => value,
      (_, index) => index,
    );
    return rows.map(({ path, sortedValues }) => {
      const points = Array.from({ length: POINTS + 1 }, (_, index) => {
        const value = domain[0] + ((domain[1] - domain[0]) * index) / POINTS;
        return { x: toX(value), y: toY(shareBelow(sortedValues, value)) };
      });
      draw.x((_, index) => points[index]!.x).y((_, index) => points[index]!.y);
      return { path, outline: draw(points.map(({ x }) => x)) ?? '' };
    });
  }, [rows, domain, toX, toY]);
  const at = Math.min(width, Math.max(0, toX(lossLine)));
  const shares = rows.map(({ sortedValues }) => shareBelow(sortedValues, lossLine));
  const places = spreadLabels(
    shares.map((share) => toY(share) - 6),
    LABEL,
    TOP + 12,
    height - 4,
  );
  return (
    <svg className="cumulative-plot" width={width} height={height + AXIS} aria-hidden="true">
      <rect className="loss-shade" x={0} y={0} width={at} height={height} fill="var(--rail)" />
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share} transform={`translate(0,${Math.round(toY(share)) + 0.5})`}>
          <line className="grid-line" x2={width} />
          <text x={width} dy={-3} textAnchor="end">
            {chance(share)}
          </text>
        </g>
      ))}
      {toX.ticks(Math.max(3, Math.floor(width / 80))).map((value) => (
        <g key={value}>
          <line
            className={value === 0 ? 'zero-line' : 'grid-line'}
            x1={Math.round(toX(value)) + 0.5}
            x2={Math.round(toX(value)) + 0.5}
            y2={height}
          />
          <text x={toX(value)} y={height + 18} textAnchor="middle">
            {tick(value)}
          </text>
        </g>
      ))}
      {curves.map(({ path, outline }) => (
        <path key={path} className={`curve ${path}`} d={outline} />
      ))}
      {rows.map(({ path }, index) => (
        <text
          key={path}
          className={`curve-name ${path}`}
          x={at + (at > width / 2 ? -8 : 8)}
          y={places[index]}
          textAnchor={at > width / 2 ? 'end' : 'start'}
        >
          {`${names[path]} ${chance(shares[index]!)}`}
        </text>
      ))}
    </svg>
  );
});
