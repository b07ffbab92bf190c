/** Terms added one after the other before the tree of partial sums begins. */
const CHUNK = 256;

/**
 * Sum of values[from..to-1] in one fixed order: chunks of 256 from the left, then a binary tree over the chunks. The
 * rounding error grows with the logarithm of the length, and the order depends on the length alone.
 *
 * @param values  any unit
 * @param from    first index, 0 by default
 * @param to      one past the last index, the length by default
 * @returns       the sum, 0 for no values
 */
export function pairwiseSum(values: Float64Array, from = 0, to = values.length): number {
  const count = to - from;
  if (count <= CHUNK) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += values[i];
    return sum;
  }
  let left = CHUNK; // the largest CHUNK * 2^n below count
  while (left * 2 < count) left *= 2;
  return pairwiseSum(values, from, from + left) + pairwiseSum(values, from + left, to);
}

/**
 * Arithmetic mean of values[from..to-1], summed by `pairwiseSum`.
 *
 * @returns  the mean, NaN for no values
 */
export function mean(values: Float64Array, from = 0, to = values.length): number {
  return pairwiseSum(values, from, to) / (to - from);
}
