import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionProblem, mode, type Distribution } from '../../src/numerics/distribution';
import { quantile } from '../../src/numerics/distributionQuantile';
import { rangeThrough } from '../../src/state/ownRange';

const anywhere = { min: -1e9, max: 1e9 };
const share = { min: 0, max: 1 };
const pert: Distribution = { kind: 'pert', low: 1, mode: 4, high: 10 };
const triangular: Distribution = { kind: 'triangular', low: 1, mode: 4, high: 10 };

/** The ends are written to a ten-thousandth of the distance of the percentiles. */
function expectPercentiles(range: Distribution | undefined, p10: number, p90: number): void {
  expect(range).toBeDefined();
  expect(Math.abs(quantile(range!, 0.1) - p10)).toBeLessThanOrEqual(1e-4 * (p90 - p10));
  expect(Math.abs(quantile(range!, 0.9) - p90)).toBeLessThanOrEqual(1e-4 * (p90 - p10));
}

describe('rangeThrough', () => {
  it('has the percentiles that are asked for and keeps kind and centre, for PERT and triangular laws', () => {
    const scale = fc.constantFrom(1e-3, 1, 40, 1e5);
    // A percentile nearer to the centre than a quarter of the other's distance lies beyond any such law.
    const side = fc.double({ min: 0.3, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(pert, triangular), scale, side, side, (now, unit, below, above) => {
        const centre = 4 * unit;
        const scaled = { ...now, low: unit, mode: centre, high: 10 * unit } as typeof now;
        const [p10, p90] = [centre - below * unit, centre + above * unit];
        const range = rangeThrough(scaled, { p10, p90 }, anywhere);
        expectPercentiles(range, p10, p90);
        expect(range).toMatchObject({ kind: now.kind, mode: centre });
      }),
      { numRuns: 200 },
    );
  });

  it('has exactly the percentiles that are asked for, for a log-normal law', () => {
    const now: Distribution = { kind: 'lognormal', p10: 1, p90: 10 };
    expect(rangeThrough(now, { p10: 2, p90: 7 }, anywhere)).toEqual({ kind: 'lognormal', p10: 2, p90: 7 });
  });

  it('has the percentiles that are asked for, for a uniform law', () => {
    const now: Distribution = { kind: 'uniform', low: 0, high: 1 };
    expect(rangeThrough(now, { p10: 0.2, p90: 1 }, anywhere)).toEqual({
      kind: 'uniform',
      low: 0.1,
      high: 1.1,
    });
  });

  it('is the same range for the percentiles that it has already', () => {
    for (const now of [pert, triangular]) {
      const range = rangeThrough(now, { p10: quantile(now, 0.1), p90: quantile(now, 0.9) }, anywhere);
      expect(range).toEqual(now);
    }
  });

  it('goes as far as the admissible range lets it where it cannot reach a percentile', () => {
    const now: Distribution = { kind: 'pert', low: 0.2, mode: 0.5, high: 0.8 };
    const range = rangeThrough(now, { p10: 0.3, p90: 0.95 }, share);
    expect(range).toMatchObject({ kind: 'pert', mode: 0.5, high: 1 });
    expect(quantile(range!, 0.9)).toBeLessThan(0.95);
    expect(rangeThrough({ kind: 'uniform', low: 0.2, high: 0.8 }, { p10: 0.02, p90: 0.98 }, share)).toEqual({
      kind: 'uniform',
      low: 0,
      high: 1,
    });
  });

  it('is undefined where there is no such law', () => {
    for (const now of [pert, triangular]) {
      expect(rangeThrough(now, { p10: 4.5, p90: 8 }, anywhere)).toBeUndefined(); // both above the centre
      expect(rangeThrough(now, { p10: 2, p90: 3 }, anywhere)).toBeUndefined(); // both below
      expect(rangeThrough(now, { p10: 5, p90: 3 }, anywhere)).toBeUndefined(); // crossed
      expect(rangeThrough(now, { p10: 4, p90: 4 }, anywhere)).toBeUndefined(); // no width
      expect(rangeThrough(now, { p10: NaN, p90: 8 }, anywhere)).toBeUndefined();
    }
    expect(rangeThrough({ kind: 'fixed', value: 4 }, { p10: 3, p90: 5 }, anywhere)).toBeUndefined();
    expect(
      rangeThrough({ kind: 'lognormal', p10: 1, p90: 10 }, { p10: 0, p90: 5 }, anywhere),
    ).toBeUndefined();
  });

  it('is admissible whatever is asked for, and its numbers are short', () => {
    const asked = fc.double({ min: 0, max: 1, noNaN: true });
    const laws = fc.constantFrom<Distribution>(
      { kind: 'pert', low: 0.1, mode: 0.3, high: 0.6 },
      { kind: 'triangular', low: 0.1, mode: 0.3, high: 0.6 },
      { kind: 'pert', low: 0, mode: 0, high: 0.4 },
      { kind: 'pert', low: 0.5, mode: 1, high: 1 },
      { kind: 'uniform', low: 0.1, high: 0.6 },
    );
    fc.assert(
      fc.property(laws, asked, asked, (now, p10, p90) => {
        const range = rangeThrough(now, { p10, p90 }, share) ?? now;
        expect(distributionProblem(range)).toBeUndefined();
        expect(quantile(range, 1e-9)).toBeGreaterThanOrEqual(0);
        expect(quantile(range, 1 - 1e-9)).toBeLessThanOrEqual(1);
        expect(range.kind).toBe(now.kind);
        expect(now.kind === 'uniform' || mode(range) === mode(now)).toBe(true);
        // Four digits behind the first of the distance, so at most six behind the point.
        expect(p90 - p10 < 0.01 || JSON.stringify(range).length < 70).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
