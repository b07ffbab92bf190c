import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln } from '../../src/numerics/elementary';
import { normalQuantile } from '../../src/numerics/normalQuantile';
import { quantile7, sortedCopy } from '../../src/numerics/quantiles';
import { expectedShortfall } from '../../src/numerics/shortfall';
import { mean } from '../../src/numerics/sum';

const CELLS = 2 ** 18;

/** Outcomes of equal probability: the quantile at the middle of each cell, the worst first. */
function outcomes(quantile: (u: number) => number): Float64Array {
  return sortedCopy(Float64Array.from({ length: CELLS }, (_, i) => quantile((i + 0.5) / CELLS)));
}

/** What the middle of the unbounded end cell can miss of its mean, at most one scale unit, in a mean over the tail. */
function endCell(tail: number, scale: number): number {
  return scale / (CELLS * tail);
}

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0.001, max: 1, noNaN: true });

describe('expectedShortfall', () => {
  it('matches the normal law: 1.75498331932487, 2.06271280750743, 2.6652142203458 at .90, .95, .99 (Norton et al. 2018)', () => {
    const sorted = outcomes(normalQuantile);
    const published: [number, number][] = [
      [0.1, 1.75498331932487],
      [0.05, 2.06271280750743],
      [0.01, 2.6652142203458],
    ];
    for (const [tail, cvar] of published) {
      expect(Math.abs(expectedShortfall(sorted, tail) + cvar)).toBeLessThan(endCell(tail, 1));
    }
  });

  it('matches table 2.1 of McNeil, Frey and Embrechts (2005): normal losses of a position of 10,000 at 20 % a year', () => {
    const daily = (10_000 * 0.2) / Math.sqrt(250);
    const sorted = outcomes((u) => daily * normalQuantile(u));
    const table: [level: number, valueAtRisk: number, shortfall: number][] = [
      [0.9, 162.1, 222.0],
      [0.95, 208.1, 260.9],
      [0.975, 247.9, 295.7],
      [0.99, 294.3, 337.1],
      [0.995, 325.8, 365.8],
    ];
    for (const [level, valueAtRisk, shortfall] of table) {
      expect(Math.abs(daily * normalQuantile(level) - valueAtRisk)).toBeLessThan(0.06);
      expect(Math.abs(expectedShortfall(sorted, 1 - level) + shortfall)).toBeLessThan(
        0.06 + endCell(1 - level, daily),
      );
    }
  });

  it('matches the log-normal law (0, .5) in the upper 5 %: VaR 2.27601660851432, CVaR 2.85859129531254 (Norton et al. 2018)', () => {
    const losses = outcomes((u) => -exp(0.5 * normalQuantile(u)));
    expect(Math.abs(exp(0.5 * normalQuantile(0.95)) - 2.27601660851432)).toBeLessThan(1e-14);
    expect(Math.abs(expectedShortfall(losses, 0.05) + 2.85859129531254)).toBeLessThan(endCell(0.05, 5));
  });

  it('matches the log-normal law (0, .5) in the lower 5 %: quantile .439364104927492, mean .362205825805635 (Norton et al. 2018)', () => {
    const gains = outcomes((u) => exp(0.5 * normalQuantile(u)));
    expect(Math.abs(exp(0.5 * normalQuantile(0.05)) - 0.439364104927492)).toBeLessThan(1e-15);
    expect(Math.abs(expectedShortfall(gains, 0.05) - 0.362205825805635)).toBeLessThan(endCell(0.05, 0.2));
  });

  it('matches the exponential law of rate .5: VaR 5.99146454710798, CVaR 7.99146454710798 at .95 (Norton et al. 2018)', () => {
    const losses = outcomes((u) => 2 * ln(1 - u));
    const cells = endCell(0.05, 2);
    // type 7 interpolates between cell middles: off by at most one cell, 2/.05 wide per unit of probability
    expect(Math.abs(quantile7(losses, 0.05) + 5.99146454710798)).toBeLessThan(cells);
    expect(Math.abs(expectedShortfall(losses, 0.05) + 7.99146454710798)).toBeLessThan(cells);
  });

  it('splits an outcome on the boundary: loss 100 w.p. .02, 50 w.p. .05, else 0 has 70 at .95 and 45 at .90, to rounding', () => {
    const sorted = new Float64Array(100);
    sorted.fill(-100, 0, 2);
    sorted.fill(-50, 2, 7);
    expect(Math.abs(expectedShortfall(sorted, 0.05) + 70)).toBeLessThan(1e-12);
    expect(Math.abs(expectedShortfall(sorted, 0.1) + 45)).toBeLessThan(1e-12);
  });

  it('is the mean when the tail is everything', () => {
    fc.assert(
      fc.property(values, (list) => {
        const sorted = sortedCopy(Float64Array.from(list));
        expect(expectedShortfall(sorted, 1)).toBe(mean(sorted));
      }),
    );
  });

  it('is the worst outcome when the tail is less than one outcome', () => {
    const sorted = Float64Array.of(-7, 1, 2, 3);
    expect(expectedShortfall(sorted, 0.25)).toBe(-7);
    expect(expectedShortfall(sorted, 1e-300)).toBe(-7);
    expect(expectedShortfall(sorted, 0)).toBe(-7);
  });

  it('never falls as the tail widens, to rounding', () => {
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const sorted = sortedCopy(Float64Array.from(list));
        const [narrow, wide] = p < q ? [p, q] : [q, p];
        expect(expectedShortfall(sorted, narrow)).toBeLessThanOrEqual(
          expectedShortfall(sorted, wide) + 1e-10,
        );
      }),
    );
  });

  it('is the same when every outcome is counted twice, to rounding', () => {
    fc.assert(
      fc.property(values, share, (list, tail) => {
        const once = expectedShortfall(sortedCopy(Float64Array.from(list)), tail);
        const twice = expectedShortfall(sortedCopy(Float64Array.from([...list, ...list])), tail);
        expect(Math.abs(once - twice)).toBeLessThan(1e-10);
      }),
    );
  });

  it('is NaN for no outcomes', () => {
    expect(expectedShortfall(new Float64Array(0), 0.05)).toBeNaN();
  });
});
