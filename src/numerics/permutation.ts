import { philox4x32, uniformFromBits } from './philox';

const WORDS = 4;

/**
 * The numbers 0 … count - 1 in a random order that hangs on nothing but its address.
 *
 * @param stream  what the order is for; part of the key, so that streams never meet
 * @param number  which order of the stream
 * @source  Fisher and Yates, by Durstenfeld (1964), Communications of the ACM 7(7) 420 (Algorithm 235); words from
 *   Philox4x32-10
 */
export function permutation(seed: number, stream: number, number: number, count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const words = new Uint32Array(WORDS);
  for (let last = count - 1, drawn = 0; last > 0; last--, drawn++) {
    if (drawn % WORDS === 0) philox4x32(number, drawn / WORDS, 0, 0, seed, stream, words);
    const other = Math.floor(uniformFromBits(words[drawn % WORDS]!) * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
  return order;
}
