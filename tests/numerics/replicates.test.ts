import { describe, expect, it } from 'vitest';
import { replicateStandardError, studentT975 } from '../../src/numerics/replicates';
import { mean } from '../../src/numerics/sum';

describe('studentT975', () => {
  it('matches 7, 15 and 31 degrees of freedom to 15 digits (computed; tables of Student t)', () => {
    expect(Math.abs(studentT975(7) - 2.364624251592784)).toBeLessThan(2e-15);
    expect(Math.abs(studentT975(15) - 2.131449545559776)).toBeLessThan(2e-15);
    expect(Math.abs(studentT975(31) - 2.039513446396408)).toBeLessThan(2e-15);
  });

  it('matches the table of critical values of the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2', () => {
    const table: [number, number][] = [
      [1, 12.706],
      [3, 3.182],
      [7, 2.365],
      [15, 2.131],
      [31, 2.04],
      [63, 1.998],
    ];
    for (const [df, quantile] of table) expect(studentT975(df)).toBeCloseTo(quantile, 3);
  });

  it('is tan(.475 pi) for one degree of freedom, the Cauchy law, to rounding', () => {
    expect(Math.abs(studentT975(1) - Math.tan(0.475 * Math.PI))).toBeLessThan(1e-13);
  });

  it('falls towards the normal quantile 1.959964 as degrees of freedom grow', () => {
    const t = [1, 3, 7, 15, 31, 63].map(studentT975);
    for (let i = 1; i < t.length; i++) expect(t[i]).toBeLessThan(t[i - 1]);
    expect(t[5]).toBeGreaterThan(1.959964);
  });

  it('names the degrees of freedom it knows when asked for others', () => {
    expect(() => studentT975(9)).toThrow('studentT975 knows 1, 3, 7, 15, 31, 63 degrees of freedom; got 9');
  });
});

describe('replicateStandardError', () => {
  it('is sd / sqrt(R): 2, 4, 4, 4, 5, 5, 7, 9 have sd^2 32/7', () => {
    const error = replicateStandardError(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9));
    expect(Math.abs(error - Math.sqrt(32 / 7 / 8))).toBeLessThan(1e-15);
  });

  it('has the certified deviations of NIST’s data sets NumAcc1 to NumAcc4: 1, .1, .1, .1 about large means', () => {
    const alternating = (first: number, low: number, high: number): Float64Array =>
      Float64Array.from({ length: 1001 }, (_, at) => (at === 0 ? first : at % 2 === 1 ? low : high));
    const sets: [data: Float64Array, centre: number, deviation: number, digits: number][] = [
      [Float64Array.of(10_000_001, 10_000_003, 10_000_002), 10_000_002, 1, 1e-15],
      [alternating(1.2, 1.1, 1.3), 1.2, 0.1, 1e-13],
      [alternating(1_000_000.2, 1_000_000.1, 1_000_000.3), 1_000_000.2, 0.1, 1e-8],
      [alternating(10_000_000.2, 10_000_000.1, 10_000_000.3), 10_000_000.2, 0.1, 1e-7],
    ];
    for (const [data, centre, deviation, digits] of sets) {
      expect(Math.abs(mean(data) / centre - 1)).toBeLessThan(1e-14);
      const found = replicateStandardError(data) * Math.sqrt(data.length);
      expect(Math.abs(found / deviation - 1)).toBeLessThanOrEqual(digits);
    }
  });

  it('is 0 for equal replicates and NaN for a single one', () => {
    expect(replicateStandardError(Float64Array.of(3, 3, 3, 3))).toBe(0);
    expect(replicateStandardError(Float64Array.of(3))).toBeNaN();
  });

  it('does not change with a constant added', () => {
    expect(replicateStandardError(Float64Array.of(1, 2, 4, 8))).toBe(
      replicateStandardError(Float64Array.of(1001, 1002, 1004, 1008)),
    );
  });
});
