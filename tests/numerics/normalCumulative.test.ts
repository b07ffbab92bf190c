import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCumulative, normalDensity } from '../../src/numerics/normalCumulative';
import { normalQuantile } from '../../src/numerics/normalQuantile';

const normals = fc.double({ min: -30, max: 30, noNaN: true });

describe('normalCumulative', () => {
  it('matches published tail probabilities to 14 digits, from the middle to far out', () => {
    const published: [number, number][] = [
      [0, 0.5],
      [0.5, 0.6914624612740131],
      [1, 0.8413447460685429],
      [1.959963984540054, 0.975],
      [-1, 0.15865525393145705],
      [-2, 0.02275013194817921],
      [-3, 0.0013498980316300946],
      [-5, 2.866515718791939e-7],
      [-6, 9.865876450376982e-10],
      [-10, 7.619853024160527e-24],
      [-37, 5.725571222524577e-300],
    ];
    for (const [z, probability] of published)
      expect(Math.abs(normalCumulative(z) / probability - 1)).toBeLessThan(1e-14);
  });

  it('matches table 26.1 of Abramowitz and Stegun (1964) to its fifteen decimals, with the density', () => {
    const table: [number, number, number][] = [
      [0, 0.5, 0.398942280401433],
      [0.5, 0.691462461274013, 0.352065326764299],
      [1, 0.841344746068543, 0.241970724519143],
      [2, 0.977249868051821, 0.053990966513188],
    ];
    for (const [z, probability, density] of table) {
      expect(Math.abs(normalCumulative(z) - probability)).toBeLessThanOrEqual(6e-16);
      expect(Math.abs(normalDensity(z) - density)).toBeLessThanOrEqual(6e-16);
    }
  });

  it('is undone by the quantile, to 1e-15 in probability', () => {
    for (let i = 1; i < 2000; i++) {
      const u = i / 2000;
      expect(Math.abs(normalCumulative(normalQuantile(u)) - u)).toBeLessThan(1e-15);
    }
  });

  it('adds up to 1 with its mirror image and never falls, also where two of its fits meet', () => {
    fc.assert(
      fc.property(normals, (z) => {
        expect(Math.abs(normalCumulative(z) + normalCumulative(-z) - 1)).toBeLessThan(2e-16);
      }),
    );
    for (const seam of [0.67448975, Math.sqrt(32)]) {
      for (const side of [seam, -seam]) {
        const below = normalCumulative(side - 1e-9);
        expect(normalCumulative(side)).toBeGreaterThanOrEqual(below);
        expect(normalCumulative(side + 1e-9)).toBeGreaterThanOrEqual(normalCumulative(side));
      }
    }
  });

  it('is 0 and 1 at the ends and NaN for no number', () => {
    expect(normalCumulative(-Infinity)).toBe(0);
    expect(normalCumulative(Infinity)).toBe(1);
    expect(normalCumulative(-40)).toBe(0);
    expect(normalCumulative(40)).toBe(1);
    expect(normalCumulative(NaN)).toBeNaN();
  });
});

describe('normalDensity', () => {
  it('is the slope of the distribution function', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        const slope = (normalCumulative(z + 1e-4) - normalCumulative(z - 1e-4)) / 2e-4;
        expect(Math.abs(slope - normalDensity(z))).toBeLessThan(1e-8);
      }),
    );
  });

  it('is 1 / sqrt(2 pi) at 0, the same on either side, and 0 at the ends', () => {
    expect(normalDensity(0)).toBe(0.3989422804014327);
    fc.assert(
      fc.property(normals, (z) => {
        expect(normalDensity(-z)).toBe(normalDensity(z));
      }),
    );
    expect(normalDensity(Infinity)).toBe(0);
    expect(normalDensity(NaN)).toBeNaN();
  });
});
