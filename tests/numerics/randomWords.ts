import { philox4x32 } from '../../src/numerics/philox';

/** Random 32-bit words, the same ones for the same seed and count. */
export function randomWords(count: number, seed: number): Uint32Array {
  const words = new Uint32Array(count);
  const block = new Uint32Array(4);
  for (let i = 0; i < count; i++) {
    if (i % 4 === 0) philox4x32(i, 0, 0, 0, seed, 0, block);
    words[i] = block[i % 4];
  }
  return words;
}
