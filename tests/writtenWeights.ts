import type { BarrierWeight } from '../src/analysis/barrierWeights';
import { barriers } from '../src/model/barriers';

/**
 * What the barriers weigh on bifurcation and on partner-led in the base case, in their order: rounded to whole points,
 * from two million worlds.
 */
export const writtenWeights: readonly (readonly [bifurcation: number, partner: number])[] = [
  [5, 3],
  [40, 2],
  [18, 5],
  [1, 1],
  [0, 0],
  [1, 4],
  [46, 22],
  [25, 14],
  [39, 5],
  [42, 3],
  [18, 36],
];

/** The same as an analysis brings them, each with an error of half a point. */
export const weightsAsFound: readonly BarrierWeight[] = barriers.map(({ id }, index) => {
  const weight = (points: number) => ({ points: points / 100, standardError: 0.005 });
  const [bifurcation, partner] = writtenWeights[index]!;
  return {
    barrier: id,
    weights: { exit: weight(0), bifurcation: weight(bifurcation), partner: weight(partner) },
  };
});
