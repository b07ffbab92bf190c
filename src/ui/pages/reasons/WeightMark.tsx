import type { Weight } from '../../../analysis/barrierWeights';
import type { EntryPath } from '../../../model/parameters';
import { markOutline } from '../../charts/PathMark';

interface WeightMarkProps {
  path: EntryPath;
  weight: Weight;
  toX: (points: number) => number;
  y: number;
}

const SIZE = 4.5;

/** A path's mark at its weight, on a line of two standard errors either way. */
export function WeightMark({ path, weight: { points, standardError }, toX, y }: WeightMarkProps) {
  return (
    <>
      <line
        className="weight-error"
        x1={toX(points - 2 * standardError)}
        x2={toX(points + 2 * standardError)}
        y1={y}
        y2={y}
      />
      <path className="weight-mark" d={markOutline(path, toX(points), y, SIZE)} />
    </>
  );
}
