import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantRelativeRiskAversion } from '../../src/analysis/constantRelativeRiskAversion';
import { certaintyEquivalent } from '../../src/analysis/riskMeasures';
import { exp } from '../../src/numerics/elementary';
import { normalQuantile } from '../../src/numerics/normalQuantile';

const CELLS = 1 << 14;
const normals = Float64Array.from({ length: CELLS }, (_, i) => normalQuantile((i + 0.5) / CELLS));
const someValues = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 })
  .map((values) => Float64Array.from(values));

describe('constantRelativeRiskAversion', () => {
  it('is .960789439152323 for wealth LN(.05, .3) at γ = 3: e^(μ + (1 - γ)σ²/2) (closed form)', () => {
    const wealth = normals.map((z) => exp(0.05 + 0.3 * z));
    const equivalent = constantRelativeRiskAversion(wealth, 0, 3)!;
    expect(Math.abs(equivalent - 0.960789439152323)).toBeLessThan(1e-4); // midpoints of 16,384 cells
    expect(equivalent).not.toBeCloseTo(1.0996588551261028, 2); // the mean
  });

  it('is the mean at γ = 0 and the geometric mean at γ = 1', () => {
    const values = Float64Array.of(-10, 20, 80);
    expect(constantRelativeRiskAversion(values, 20, 0)).toBeCloseTo(30, 12);
    expect(constantRelativeRiskAversion(values, 20, 1)).toBeCloseTo(Math.cbrt(10 * 40 * 100) - 20, 11);
    expect(constantRelativeRiskAversion(values, 20, 1 + 1e-7)).toBeCloseTo(
      constantRelativeRiskAversion(values, 20, 1)!,
      4,
    );
  });

  it('does not exist where a world takes all of the wealth', () => {
    expect(constantRelativeRiskAversion(Float64Array.of(-20, 5), 20, 2)).toBeNull();
    expect(constantRelativeRiskAversion(Float64Array.of(-21, 5), 20, 2)).toBeNull();
    expect(constantRelativeRiskAversion(Float64Array.of(-19, 5), 20, 2)).not.toBeNull();
  });

  it('is what is certain, lies between the worst and the mean, and falls as aversion rises', () => {
    expect(constantRelativeRiskAversion(new Float64Array(8).fill(7), 3, 4)).toBeCloseTo(7, 12);
    fc.assert(
      fc.property(someValues, fc.double({ min: 0, max: 8, noNaN: true }), (values, aversion) => {
        const equivalent = constantRelativeRiskAversion(values, 100, aversion)!;
        const mean = values.reduce((a, b) => a + b, 0) / values.length;
        expect(equivalent).toBeLessThanOrEqual(mean + 1e-9);
        expect(equivalent).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(constantRelativeRiskAversion(values, 100, aversion + 1)!).toBeLessThanOrEqual(
          equivalent + 1e-9,
        );
      }),
    );
  });

  it('overflows at no aversion', () => {
    expect(constantRelativeRiskAversion(Float64Array.of(-99, 1000), 100, 400)).toBeCloseTo(-99, 2);
  });
});

describe('certaintyEquivalent', () => {
  it('is 6 for N(10, 20²) at a risk tolerance of 50: μ - σ²/2R (closed form)', () => {
    const values = normals.map((z) => 10 + 20 * z);
    expect(Math.abs(certaintyEquivalent(values, values[0]!, 50) - 6)).toBeLessThan(5e-3); // midpoints
  });
});
