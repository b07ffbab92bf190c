import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutation } from '../../src/numerics/permutation';
import { philox4x32 } from '../../src/numerics/philox';

const word = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('permutation', () => {
  it('holds every number once', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 300 }), (seed, number, count) => {
        const order = permutation(seed, 9, number, count);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });

  it('is the same at the same address, and another elsewhere', () => {
    const order = [...permutation(1, 7, 0, 64)];
    expect([...permutation(1, 7, 0, 64)]).toEqual(order);
    for (const other of [permutation(2, 7, 0, 64), permutation(1, 8, 0, 64), permutation(1, 7, 1, 64)])
      expect([...other]).not.toEqual(order);
  });

  it('takes its words from Philox in order, the block as second word of the counter', () => {
    const [seed, stream, number, count] = [5, 7, 11, 12];
    const blocks = [0, 1, 2].flatMap((block) => {
      const words = new Uint32Array(4);
      philox4x32(number, block, 0, 0, seed, stream, words);
      return [...words];
    });
    const order = Array.from({ length: count }, (_, index) => index);
    for (let last = count - 1; last > 0; last--) {
      const other = Math.floor(((blocks[count - 1 - last]! + 0.5) / 2 ** 32) * (last + 1));
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    expect([...permutation(seed, stream, number, count)]).toEqual(order);
  });

  it('puts each number in each place equally often, within four standard errors', () => {
    const [orders, count] = [4000, 5];
    const seen = new Float64Array(count * count);
    for (let number = 0; number < orders; number++)
      for (const [place, item] of permutation(3, 7, number, count).entries())
        seen[place * count + item]! += 1;
    const error = Math.sqrt((1 / count) * (1 - 1 / count) * orders);
    for (const times of seen) expect(Math.abs(times - orders / count)).toBeLessThan(4 * error);
  });
});
