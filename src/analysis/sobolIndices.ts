import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { columnOf, replicateMeans } from './replicateMeans';

/** Shares of a variance that a group of inputs accounts for, and their standard errors. */
export interface SobolIndices {
  /** Share that the group takes part in, alone or with others. */
  readonly total: number;
  readonly totalError: number;
  /** Share that the group accounts for alone. */
  readonly first: number;
  readonly firstError: number;
}

/**
 * Sobol' indices of a group of inputs of a function f (equation 6.28): with Var over both samples,
 *
 *   total = ½·E(f_A - f_AB)² / Var          first = E((f_B - E f)·(f_AB - f_A)) / Var
 *
 * A group that f does not depend on has exactly 0 of both, and so has every group of an f that does not vary.
 *
 * @param a  f in the worlds of sample A, a multiple of 16 draws from draw 0 on
 * @param b  in those of sample B, all of whose inputs are independent of A
 * @param ab  in those of A with the group's inputs from B
 * @source  Jansen (1999), Computer Physics Communications 117, 35-43, for the total; Saltelli et al. (2010), Computer
 *   Physics Communications 181(2) 259-270, for the first
 */
export function sobolIndices(a: Float64Array, b: Float64Array, ab: Float64Array): SobolIndices {
  const count = a.length;
  const centre = (mean(a) + mean(b)) / 2;
  const square = (x: number): number => x * x;
  const spread = (draw: number): number => (square(a[draw]! - centre) + square(b[draw]! - centre)) / 2;
  const variance = mean(columnOf(count, spread));
  const share = (part: (draw: number) => number): [share: number, error: number] => {
    if (variance === 0) return [0, 0];
    const ratio = mean(columnOf(count, part)) / variance;
    const error = replicateStandardError(
      replicateMeans(count, (draw) => (part(draw) - ratio * spread(draw)) / variance),
    );
    return [ratio, error];
  };
  const [total, totalError] = share((draw) => square(a[draw]! - ab[draw]!) / 2);
  const [first, firstError] = share((draw) => (b[draw]! - centre) * (ab[draw]! - a[draw]!));
  return { total, totalError, first, firstError };
}
