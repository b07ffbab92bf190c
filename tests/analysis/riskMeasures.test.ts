import { describe, expect, it } from 'vitest';
import {
  certaintyEquivalent,
  riskAdjustedContribution,
  riskAdjustedValue,
  tailQuantile,
} from '../../src/analysis/riskMeasures';
import { normalQuantile } from '../../src/numerics/normalQuantile';
import { mean } from '../../src/numerics/sum';

function density(z: number): number {
  return Number.isFinite(z) ? Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) : 0;
}

/** Mean of the normal law over each of n equally likely cells, ascending: its tail means are exact. */
function normalCells(n: number, centre: number, deviation: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const [low, high] = [normalQuantile(i / n), normalQuantile((i + 1) / n)];
    return centre + deviation * n * (density(low) - density(high));
  });
}

/** Values with their multiplicities. */
function repeated(...groups: readonly (readonly [count: number, value: number])[]): Float64Array {
  return Float64Array.from(groups.flatMap(([count, value]) => Array.from({ length: count }, () => value)));
}

describe('riskAdjustedValue', () => {
  it('is -.0578391009384283 and -.315678201876857 for a normal of mean .2 and deviation .5 at λ = .25, .5 (closed form)', () => {
    const cells = normalCells(1000, 0.2, 0.5);
    expect(riskAdjustedValue(cells, cells, 0.25, 0.05)).toBeCloseTo(-0.0578391009384283, 12);
    expect(riskAdjustedValue(cells, cells, 0.5, 0.05)).toBeCloseTo(-0.315678201876857, 12);
  });

  it('splits an atom on the boundary: losses 100 (2 %), 50 (5 %), 0 have tail means 70 and 45 (Rockafellar-Uryasev 2002)', () => {
    const values = repeated([2, -100], [5, -50], [93, 0]);
    expect(riskAdjustedValue(values, values, 1, 0.05)).toBeCloseTo(-70, 12);
    expect(riskAdjustedValue(values, values, 1, 0.1)).toBeCloseTo(-45, 12);
  });

  it('is the mean at weight 0 and at tail 1, and the worst share’s mean at weight 1', () => {
    const values = Float64Array.from([4, -2, 9, 1]);
    const sorted = values.slice().sort();
    expect(riskAdjustedValue(values, sorted, 0, 0.25)).toBe(3);
    expect(riskAdjustedValue(values, sorted, 0.7, 1)).toBeCloseTo(3, 14);
    expect(riskAdjustedValue(values, sorted, 1, 0.25)).toBe(-2);
    expect(riskAdjustedValue(values, sorted, 1, 0.5)).toBe(-0.5);
  });

  it('scores what is certain at what it is, and moves with what is added or multiplied', () => {
    const certain = new Float64Array(64).fill(7);
    expect(riskAdjustedValue(certain, certain, 0.25, 0.05)).toBeCloseTo(7, 14);
    const cells = normalCells(100, 3, 20);
    const score = riskAdjustedValue(cells, cells, 0.25, 0.05);
    const shifted = cells.map((value) => 2 * value + 5);
    expect(riskAdjustedValue(shifted, shifted, 0.25, 0.05)).toBeCloseTo(2 * score + 5, 11);
  });

  it('never falls when every outcome rises (first-order dominance), at any weight and tail', () => {
    const low = normalCells(200, 0, 10);
    const high = low.map((value, i) => value + (i % 3));
    for (const weight of [0, 0.25, 0.5, 1]) {
      for (const tail of [0.01, 0.05, 0.25]) {
        const better = riskAdjustedValue(high, high.slice().sort(), weight, tail);
        expect(better).toBeGreaterThanOrEqual(riskAdjustedValue(low, low, weight, tail));
      }
    }
  });
});

describe('riskAdjustedContribution', () => {
  it('has the risk-adjusted value for its mean (Rockafellar-Uryasev 2000)', () => {
    const cells = normalCells(1000, 0.2, 0.5);
    for (const [weight, tail] of [
      [0.25, 0.05],
      [1, 0.01],
      [0, 0.05],
    ] as const) {
      const quantile = tailQuantile(cells, tail);
      const contributions = cells.map((value) => riskAdjustedContribution(value, quantile, weight, tail));
      expect(mean(contributions)).toBeCloseTo(riskAdjustedValue(cells, cells, weight, tail), 13);
    }
  });

  it('is the value itself above the tail where weight is 0', () => {
    expect(riskAdjustedContribution(7, 3, 0, 0.05)).toBe(7);
    expect(riskAdjustedContribution(7, 3, 1, 0.05)).toBe(3);
    expect(riskAdjustedContribution(2, 3, 1, 0.05)).toBeCloseTo(3 - 20, 13);
  });
});

describe('tailQuantile', () => {
  it('is the first outcome that is not wholly in the tail', () => {
    const sorted = Float64Array.from({ length: 100 }, (_, i) => i);
    expect(tailQuantile(sorted, 0.05)).toBe(5);
    expect(tailQuantile(sorted, 0.054)).toBe(5);
    expect(tailQuantile(sorted, 1)).toBe(99);
    expect(tailQuantile(Float64Array.of(3), 0.05)).toBe(3);
  });
});

describe('certaintyEquivalent', () => {
  it('is μ - σ²/2R = 6 for a normal of mean 10 and deviation 20 at R = 50 (midpoints of 2^16 quantiles: 1e-3)', () => {
    const n = 2 ** 16;
    const values = Float64Array.from({ length: n }, (_, i) => 10 + 20 * normalQuantile((i + 0.5) / n));
    expect(certaintyEquivalent(values, values[0]!, 50)).toBeCloseTo(6, 3);
  });

  it('is what is certain, and lies between the worst and the mean of what is not', () => {
    expect(certaintyEquivalent(new Float64Array(8).fill(-3), -3, 50)).toBe(-3);
    const values = Float64Array.from([-40, 0, 10, 90]);
    const equivalent = certaintyEquivalent(values, -40, 50);
    expect(equivalent).toBeGreaterThan(-40);
    expect(equivalent).toBeLessThan(15);
  });

  it('tends to the mean with endless tolerance and to the worst with none', () => {
    const values = Float64Array.from([-40, 0, 10, 90]);
    expect(certaintyEquivalent(values, -40, 1e9)).toBeCloseTo(15, 5); // variance / 2R is 1e-6
    expect(certaintyEquivalent(values, -40, 0.01)).toBeCloseTo(-40, 1); // R ln 4 above
  });

  it('does not overflow where losses are many times the tolerance', () => {
    const values = Float64Array.from([-1e6, 1e6]);
    expect(certaintyEquivalent(values, -1e6, 1)).toBeCloseTo(-1e6 + Math.LN2, 6);
  });
});
