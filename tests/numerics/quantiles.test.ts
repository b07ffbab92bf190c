import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile7, sortedCopy } from '../../src/numerics/quantiles';

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 50 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe('sortedCopy', () => {
  it('is in numerical order, not in that of the digits, and leaves its argument alone', () => {
    const original = Float64Array.of(10, 9, -1, 100, -20);
    expect([...sortedCopy(original)]).toEqual([-20, -1, 9, 10, 100]);
    expect([...original]).toEqual([10, 9, -1, 100, -20]);
  });
});

describe('quantile7', () => {
  it('matches R: quantile(1:10) is 1, 3.25, 5.5, 7.75, 10 (Hyndman and Fan 1996, type 7)', () => {
    const sorted = Float64Array.from({ length: 10 }, (_, i) => i + 1);
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile7(sorted, p))).toEqual([1, 3.25, 5.5, 7.75, 10]);
  });

  it('matches R: quantile(c(2, 3, 5, 7, 11), c(.1, .9)) is 2.4, 9.4, to rounding', () => {
    const sorted = Float64Array.of(2, 3, 5, 7, 11);
    expect(Math.abs(quantile7(sorted, 0.1) - 2.4)).toBeLessThan(1e-15);
    expect(Math.abs(quantile7(sorted, 0.9) - 9.4)).toBeLessThan(4e-15);
  });

  it('matches the examples of numpy.percentile: 3.5 of 10, 7, 4, 3, 2, 1, and 7 and 2 of its rows', () => {
    const half = (...numbers: number[]): number => quantile7(sortedCopy(Float64Array.from(numbers)), 0.5);
    expect([half(10, 7, 4, 3, 2, 1), half(10, 7, 4), half(3, 2, 1)]).toEqual([3.5, 7, 2]);
  });

  it('is the smallest value at 0 and the largest at 1', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = sortedCopy(Float64Array.from(list));
        expect(quantile7(sorted, 0)).toBe(sorted[0]);
        expect(quantile7(sorted, 1)).toBe(sorted[sorted.length - 1]);
      }),
    );
  });

  it('never falls as p rises, to rounding', () => {
    fc.assert(
      fc.property(values, probability, probability, (list, p, q) => {
        const sorted = sortedCopy(Float64Array.from(list));
        const [less, more] = p < q ? [p, q] : [q, p];
        expect(quantile7(sorted, less)).toBeLessThanOrEqual(quantile7(sorted, more) + 1e-6);
      }),
    );
  });

  it('mirrors: the quantile at p of -x is minus the quantile at 1-p of x, to rounding', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 64 }), (list, i) => {
        const up = quantile7(sortedCopy(Float64Array.from(list)), i / 64);
        const down = quantile7(sortedCopy(Float64Array.from(list, (x) => -x)), 1 - i / 64);
        expect(Math.abs(up + down)).toBeLessThanOrEqual(1e9 * 2 ** -50);
      }),
    );
  });

  it('is NaN for no values', () => {
    expect(quantile7(new Float64Array(0), 0.5)).toBeNaN();
  });
});
