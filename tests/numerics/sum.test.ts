import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, pairwiseSum } from '../../src/numerics/sum';
import { randomWords } from './randomWords';

const wholeNumbers = fc.array(fc.integer(), { maxLength: 2000 });

describe('pairwiseSum', () => {
  it('is exact for whole numbers', () => {
    fc.assert(
      fc.property(wholeNumbers, (values) => {
        expect(pairwiseSum(Float64Array.from(values))).toBe(values.reduce((sum, x) => sum + x, 0));
      }),
    );
  });

  it('adds one after the other up to 256 values', () => {
    const values = Float64Array.from(randomWords(256, 21), (word) => 1 / (word + 1));
    expect(pairwiseSum(values)).toBe(values.reduce((sum, x) => sum + x, 0));
  });

  it('is the sum of its halves when the length is 256 times a power of two', () => {
    const values = Float64Array.from(randomWords(4096, 22), (word) => 1 / (word + 1));
    for (const length of [512, 1024, 2048, 4096]) {
      const halves = pairwiseSum(values, 0, length / 2) + pairwiseSum(values, length / 2, length);
      expect(pairwiseSum(values, 0, length)).toBe(halves);
    }
  });

  it('depends on the values from `from` to `to` only, wherever they stand', () => {
    const values = Float64Array.from(randomWords(3000, 23), (word) => word / 3);
    for (let from = 1; from < 700; from += 37) {
      expect(pairwiseSum(values, from, from + 2200)).toBe(pairwiseSum(values.slice(from, from + 2200)));
    }
  });

  it('loses no more than a few digits over 2^20 tenths, where adding in turn loses six', () => {
    const count = 2 ** 20;
    const tenths = new Float64Array(count).fill(0.1);
    // (255 + 12) roundings of at most 2^-53 each
    expect(Math.abs(pairwiseSum(tenths) / (count * 0.1) - 1)).toBeLessThan(267 * 2 ** -53);
  });

  it('is 0 for no values', () => {
    expect(pairwiseSum(new Float64Array(0))).toBe(0);
    expect(pairwiseSum(Float64Array.of(1, 2, 3), 2, 2)).toBe(0);
  });
});

describe('mean', () => {
  it('is the sum over the count', () => {
    expect(mean(Float64Array.of(1, 2, 6))).toBe(3);
    expect(mean(Float64Array.of(1, 2, 6), 1, 3)).toBe(4);
  });

  it('is NaN for no values', () => {
    expect(mean(new Float64Array(0))).toBeNaN();
  });
});
