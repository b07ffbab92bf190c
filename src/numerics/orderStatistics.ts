import { HIGH_WORD } from './doubleWords';
import { radixSort } from './radixSort';
import { bucketCounts, bucketMarks, bucketOf, wordsOf } from './valueBuckets';

/** Below this many numbers sorting them all is as fast. */
const SMALL = 4096;
/** 1 and more for a bucket that a rank falls in. */
const places = bucketMarks();
const MOST_RANKS = 255;

/**
 * Numbers that would stand at some places of the ascending order, without sorting the rest: only the buckets that these
 * places fall in are sorted, some hundredths of the whole where numbers are spread out.
 *
 * @param values  no NaN; -0 comes before 0
 * @param ranks   ascending, each from 0 to the length less 1, at most 255
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  const { length } = values;
  if (length < SMALL || ranks.length > MOST_RANKS) {
    const sorted = new Float64Array(values);
    radixSort(sorted);
    return ranks.map((rank) => sorted[rank]!);
  }
  const words = wordsOf(values);
  const counts = bucketCounts(words);

  const members: { readonly values: Float64Array; readonly bucket: number; count: number }[] = [];
  const found: { readonly member: number; readonly rank: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const rank of ranks) {
    while (before + counts[bucket]! <= rank) before += counts[bucket++]!;
    if (places[bucket] === 0)
      places[bucket] = members.push({ values: new Float64Array(counts[bucket]!), bucket, count: 0 });
    found.push({ member: places[bucket]! - 1, rank: rank - before });
  }
  for (let i = 0; i < length; i++) {
    const place = places[bucketOf(words[2 * i + HIGH_WORD]!)]!;
    if (place === 0) continue;
    const member = members[place - 1]!;
    member.values[member.count++] = values[i]!;
  }
  for (const member of members) {
    places[member.bucket] = 0;
    radixSort(member.values);
  }
  return found.map(({ member, rank }) => members[member]!.values[rank]!);
}
