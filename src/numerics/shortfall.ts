import { pairwiseSum } from './sum';

/**
 * Expected shortfall: mean of the worst `tail` share of equally likely outcomes, with the outcome on the boundary
 * counted in part, so that it is continuous in `tail` and right where many outcomes are equal.
 *
 *   k = tail N, f = floor(k);  ES = (v_0 + ... + v_(f-1) + (k - f) v_f) / k
 *
 * @param sorted  outcomes, worst first, ascending as far as the tail reaches, any unit
 * @param tail    share of the outcomes  [1]  0 < tail <= 1
 * @returns       signed, in the unit of the outcomes: a loss is negative; NaN for no outcomes
 * @source        Rockafellar and Uryasev (2002), Journal of Banking & Finance 26(7) 1443-1471, proposition 8
 */
export function expectedShortfall(sorted: Float64Array, tail: number): number {
  const count = sorted.length;
  if (count === 0) return NaN;
  const k = tail * count;
  if (!(k > 1)) return sorted[0]; // less than one outcome: all of it is the worst one
  if (k >= count) return pairwiseSum(sorted) / count;
  const whole = Math.floor(k);
  return (pairwiseSum(sorted, 0, whole) + (k - whole) * sorted[whole]) / k;
}
