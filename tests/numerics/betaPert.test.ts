import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  betaPertCdf,
  betaPertQuantile,
  evaluatePertQuantile,
  pertQuantileTable,
} from '../../src/numerics/betaPert';
import { uniformFromBits } from '../../src/numerics/philox';
import { randomWords } from './randomWords';

const SHAPES = [1, 1 + 1e-9, 1.2, 1.8, 7 / 3, 3, 3.5, 4.4, 5 - 1e-9, 5];
const shape = fc.double({ min: 1, max: 5, noNaN: true });
const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });

/** Integers from every octave of both tails, besides evenly spread ones and both ends. */
function someBits(count: number): number[] {
  const words = randomWords(count, 11);
  const bits = [0, 1, 2, 31, 32, 33, 63, 64, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
  words.forEach((word, i) => {
    const tail = word >>> (i % 32);
    bits.push(i % 2 === 0 ? tail : 0xffffffff - tail);
  });
  return bits;
}

describe('betaPertCdf', () => {
  it('is 1 - (1-x)^5 for shape 1 and x^5 for shape 5, to 1e-15', () => {
    for (let x = 0; x <= 1; x += 1 / 64) {
      expect(Math.abs(betaPertCdf(1, x) - (1 - (1 - x) ** 5))).toBeLessThan(1e-15);
      expect(Math.abs(betaPertCdf(5, x) - x ** 5)).toBeLessThan(1e-15);
    }
  });

  it('is x^3 (10 - 15 x + 6 x^2) for shape 3, to 1e-15', () => {
    for (let x = 0; x <= 1; x += 1 / 64) {
      expect(Math.abs(betaPertCdf(3, x) - x ** 3 * (10 - 15 * x + 6 * x * x))).toBeLessThan(1e-15);
    }
  });

  it('matches the regularised incomplete beta function of a 30-digit calculation (mpmath), to 1e-15', () => {
    const computed: [number, number, number][] = [
      [1.7, 0.01, 0.0034205346668376396],
      [2.25, 0.4, 0.57608733305688985],
      [4.3, 0.9, 0.85838133688583294],
      [3.6, 0.999, 0.99999931798087641],
    ];
    for (const [a, x, p] of computed) expect(Math.abs(betaPertCdf(a, x) - p)).toBeLessThan(1e-15);
  });

  it('matches the binomial tables for n = 5: at least a successes (Abramowitz and Stegun 1964, 26.5.24)', () => {
    const table: [chance: number, atLeast: readonly number[]][] = [
      [0.1, [0.4095, 0.0815, 0.0086, 0.0005, 0]],
      [0.2, [0.6723, 0.2627, 0.0579, 0.0067, 0.0003]],
      [0.3, [0.8319, 0.4718, 0.1631, 0.0308, 0.0024]],
      [0.4, [0.9222, 0.663, 0.3174, 0.087, 0.0102]],
      [0.5, [0.9688, 0.8125, 0.5, 0.1875, 0.0312]],
    ];
    for (const [chance, atLeast] of table) {
      atLeast.forEach((probability, index) => {
        expect(Math.abs(betaPertCdf(index + 1, chance) - probability)).toBeLessThanOrEqual(5.1e-5);
      });
    }
  });

  it('is 0 below the range and 1 above', () => {
    expect(betaPertCdf(2, -0.5)).toBe(0);
    expect(betaPertCdf(2, 0)).toBe(0);
    expect(betaPertCdf(2, 1)).toBe(1);
    expect(betaPertCdf(2, 1.5)).toBe(1);
  });

  it('rejects shapes outside [1, 5]', () => {
    for (const a of [0.9, 5.1, NaN]) {
      expect(() => betaPertCdf(a, 0.5)).toThrow(`a beta-PERT shape requires 1 <= a <= 5; got ${a}`);
      expect(() => betaPertQuantile(a, 0.5)).toThrow(RangeError);
      expect(() => pertQuantileTable(a)).toThrow(RangeError);
    }
  });
});

describe('betaPertQuantile', () => {
  it('inverts the distribution function, to 1e-13 of the nearer tail', () => {
    fc.assert(
      fc.property(shape, probability, (a, u) => {
        const p = betaPertCdf(a, betaPertQuantile(a, u));
        // near x = 1 a double cannot tell quantiles apart better than 2^-53, which is up to 5 * 2^-53 in probability
        expect(Math.abs(p - u)).toBeLessThan(1e-13 * Math.min(u, 1 - u) + 5 * 2 ** -53);
      }),
    );
  });

  it('mirrors: Q_a(u) = 1 - Q_(6-a)(1-u), to 1e-14', () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 2 ** 20 - 1 }), (a, i) => {
        const u = i / 2 ** 20;
        expect(Math.abs(betaPertQuantile(a, u) + betaPertQuantile(6 - a, 1 - u) - 1)).toBeLessThan(1e-14);
      }),
    );
  });

  it('is 0 below probability 0 and 1 above probability 1', () => {
    expect(betaPertQuantile(2, -0.1)).toBe(0);
    expect(betaPertQuantile(2, 1.1)).toBe(1);
  });

  it('is 0 at 0, 1 at 1, and one half at the middle of the symmetric shape, to 1e-15', () => {
    expect(betaPertQuantile(2, 0)).toBe(0);
    expect(betaPertQuantile(2, 1)).toBe(1);
    expect(Math.abs(betaPertQuantile(3, 0.5) - 0.5)).toBeLessThan(1e-15);
  });

  it('matches PERT(3, 6, 12): median 6.38231256303709, P90 8.800110278585226 (Vose form, computed to 16 digits)', () => {
    expect(Math.abs(3 + 9 * betaPertQuantile(7 / 3, 0.5) - 6.38231256303709)).toBeLessThan(1e-13);
    expect(Math.abs(3 + 9 * betaPertQuantile(7 / 3, 0.9) - 8.800110278585226)).toBeLessThan(1e-13);
  });
});

describe('evaluatePertQuantile', () => {
  it('is within 1e-7 of the exact quantile, everywhere', () => {
    const bits = someBits(3000);
    for (const a of SHAPES) {
      const table = pertQuantileTable(a);
      let worst = 0;
      for (const x of bits) {
        const error = evaluatePertQuantile(table, x) - betaPertQuantile(a, uniformFromBits(x));
        worst = Math.max(worst, Math.abs(error));
      }
      expect(worst).toBeLessThan(1e-7);
    }
  });

  it('is within one part in ten million of the distance from either end, however small that is', () => {
    for (const a of SHAPES) {
      const table = pertQuantileTable(a);
      for (const x of someBits(500)) {
        const u = uniformFromBits(x);
        const distance = x < 2 ** 31 ? betaPertQuantile(a, u) : betaPertQuantile(6 - a, 1 - u);
        const tabulated = x < 2 ** 31 ? evaluatePertQuantile(table, x) : 1 - evaluatePertQuantile(table, x);
        expect(Math.abs(tabulated - distance)).toBeLessThan(1e-7 * distance + 2 ** -53);
      }
    }
  });

  it('rises from each integer to the next, also across intervals, octaves and the middle', () => {
    const words = someBits(3000).filter((x) => x > 3 && x < 0xfffffffc);
    const seams = Array.from({ length: 31 }, (_, k) => 2 ** k).flatMap((y) => [y + 3, 0xfffffffc - y]);
    for (const a of SHAPES) {
      const table = pertQuantileTable(a);
      let smallestStep = Infinity;
      for (const x of [...words, ...seams]) {
        for (let near = x - 3; near < x + 3; near++) {
          const step = evaluatePertQuantile(table, near + 1) - evaluatePertQuantile(table, near);
          smallestStep = Math.min(smallestStep, step);
        }
      }
      expect(smallestStep).toBeGreaterThan(0);
    }
  });

  it('stays inside [0, 1]', () => {
    for (const a of SHAPES) {
      const table = pertQuantileTable(a);
      expect(evaluatePertQuantile(table, 0)).toBeGreaterThanOrEqual(0);
      expect(evaluatePertQuantile(table, 0xffffffff)).toBeLessThanOrEqual(1);
    }
  });

  it('takes signed and unsigned forms of a word for the same', () => {
    const table = pertQuantileTable(2);
    expect(evaluatePertQuantile(table, -123456789)).toBe(evaluatePertQuantile(table, 2 ** 32 - 123456789));
  });

  it('has the mean a/6 and the variance a (6-a) / 252 of the law over a grid of 2^16 cells', () => {
    const cells = 2 ** 16;
    for (const a of SHAPES) {
      const table = pertQuantileTable(a);
      let sum = 0;
      let squares = 0;
      for (let i = 0; i < cells; i++) {
        const x = evaluatePertQuantile(table, (i + 0.5) * 2 ** 16);
        sum += x;
        squares += x * x;
      }
      const mean = sum / cells;
      // a midpoint rule on a rising function errs by less than its rise over one cell, on average 1/cells
      expect(Math.abs(mean - a / 6)).toBeLessThan(1 / cells);
      expect(Math.abs(squares / cells - mean * mean - (a * (6 - a)) / 252)).toBeLessThan(1 / cells);
    }
  });
});
