import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { BarrierWeight } from '../../../analysis/barrierWeights';
import { entryPaths } from '../../../model/parameters';

/** Room beside the outermost marks, px. */
const EDGE = 7;

/** Points that hold zero and all weights with two standard errors. */
export function weightDomain(weights: readonly BarrierWeight[]): readonly [low: number, high: number] {
  const ends = weights.flatMap((each) =>
    entryPaths.flatMap((path) => {
      const { points, standardError } = each.weights[path];
      return [points - 2 * standardError, points + 2 * standardError];
    }),
  );
  const low = Math.min(0, ...ends);
  return [low, Math.max(low + 0.01, ...ends)];
}

/** Places of points along a strip. */
export function weightScale(
  domain: readonly [low: number, high: number],
  width: number,
): ScaleLinear<number, number> {
  return scaleLinear([...domain], [EDGE, width - EDGE]);
}
