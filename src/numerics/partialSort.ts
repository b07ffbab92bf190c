import { HIGH_WORD } from './doubleWords';
import { radixSort } from './radixSort';
import { bucketCounts, bucketOf, wordsOf } from './valueBuckets';

/** Below this many numbers sorting them all is as fast. */
const SMALL = 4096;

/**
 * A copy whose lowest numbers stand in front in ascending order, the rest behind them as they come: what a figure of the
 * worst share needs, for a sixth of the price of sorting all.
 *
 * @param values  any unit, no NaN; -0 comes before 0
 * @param share   [1]  0 <= share <= 1; the first floor(share n) + 1 places are those of the sorted numbers
 */
export function sortedUpTo(values: Float64Array, share: number): Float64Array {
  const { length } = values;
  const copy = new Float64Array(values);
  const needed = Math.min(length, Math.floor(share * length) + 1);
  if (length < SMALL || needed === length) {
    radixSort(copy);
    return copy;
  }
  const words = wordsOf(values);
  const counts = bucketCounts(words);
  let last = 0;
  let inFront = counts[0]!;
  while (inFront < needed) inFront += counts[++last]!;
  let front = 0;
  let behind = inFront;
  for (let i = 0; i < length; i++) {
    const isLow = bucketOf(words[2 * i + HIGH_WORD]!) <= last;
    copy[isLow ? front++ : behind++] = values[i]!;
  }
  radixSort(copy.subarray(0, inFront));
  return copy;
}
