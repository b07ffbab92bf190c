import { HIGH_WORD } from './doubleWords';

/** Doubles are put in buckets by sign, exponent and the first four bits behind the point. */
const BUCKETS = 1 << 16;

const counts = new Uint32Array(BUCKETS);

/** Bucket of a double by its high word; buckets are in the order of the numbers in them, -0 before 0. */
export function bucketOf(high: number): number {
  const negative = (high | 0) >> 31;
  return (high ^ (negative | 0x80000000)) >>> 16;
}

/** The words of numbers, two for each, where they lie. */
export function wordsOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
}

/**
 * How many numbers fall in each bucket.
 *
 * @param words  of the numbers, by `wordsOf`
 * @returns  valid until the next call
 */
export function bucketCounts(words: Uint32Array): Uint32Array {
  counts.fill(0);
  for (let at = HIGH_WORD; at < words.length; at += 2) counts[bucketOf(words[at]!)]!++;
  return counts;
}

/** Bytes, one for each bucket. */
export function bucketMarks(): Uint8Array {
  return new Uint8Array(BUCKETS);
}
