import { describe, expect, it } from 'vitest';
import { internalRatesOfReturn } from '../../src/analysis/internalRateOfReturn';

/** Flows in the given months, 0 in the others. */
function flows(months: number, entries: Readonly<Record<number, number>>): Float64Array {
  const cash = new Float64Array(months);
  for (const [month, value] of Object.entries(entries)) cash[Number(month)] = value;
  return cash;
}

describe('internalRatesOfReturn', () => {
  it('finds both rates, .10 and .20, of -1000, 2300, -1320 a year apart (textbook case of two roots)', () => {
    const rates = internalRatesOfReturn(flows(36, { 0: -1000, 12: 2300, 24: -1320 }), 0);
    expect(rates).toHaveLength(2);
    expect(rates[0]).toBeCloseTo(0.1, 9);
    expect(rates[1]).toBeCloseTo(0.2, 9);
  });

  it('finds both rates of the projects that textbooks warn with', () => {
    const yearly = (cash: readonly number[]): readonly number[] =>
      internalRatesOfReturn(
        flows(12 * cash.length, Object.fromEntries(cash.map((value, year) => [12 * year, value]))),
        0,
      );
    // Brealey, Myers and Allen, Principles of Corporate Finance, pitfall 2: the strip mine of Helmsley Iron
    const mine = yearly([-3, 1, 1, 1, 1, 1, 1, 1, 1, 1, -6.5]);
    expect(mine.map((rate) => (100 * rate).toFixed(2))).toEqual(['3.50', '19.54']);
    // Lorie and Savage (1955), Journal of Business 28(4): the larger oil pump, 25 % and 400 %
    const pump = yearly([-1_600, 10_000, -10_000]);
    expect(pump.map((rate) => rate.toFixed(9))).toEqual(['0.250000000', '4.000000000']);
  });

  it('matches Principles of Corporate Finance: 50 %, 100 %, 75 % and 33 %, and none of 1000, -3000, 2500', () => {
    const projects: [cash: readonly number[], rate: number][] = [
      [[-1_000, 1_500], 0.5],
      [[1_000, -1_500], 0.5],
      [[-10_000, 20_000], 1],
      [[-20_000, 35_000], 0.75],
      [[-9_000, 6_000, 5_000, 4_000], 1 / 3],
    ];
    for (const [cash, rate] of projects) {
      const months = Object.fromEntries(cash.map((value, year) => [12 * year, value]));
      const rates = internalRatesOfReturn(flows(48, months), 0);
      expect(rates).toHaveLength(1);
      expect(rates[0]).toBeCloseTo(rate, 9);
    }
    expect(internalRatesOfReturn(flows(36, { 0: 1_000, 12: -3_000, 24: 2_500 }), 0)).toEqual([]);
  });

  it('is the rate at which a sum grows from the middle of one month to that of another', () => {
    expect(internalRatesOfReturn(flows(36, { 0: -100, 24: 144 }), 0)[0]).toBeCloseTo(0.2, 9);
    expect(internalRatesOfReturn(flows(36, { 0: -100, 12: 50 }), 0)[0]).toBeCloseTo(-0.5, 9);
  });

  it('counts terminal value at the horizon', () => {
    const years = 11.5 / 12;
    const [rate] = internalRatesOfReturn(flows(12, { 0: -100 }), 100 * 1.3 ** years);
    expect(rate).toBeCloseTo(0.3, 9);
  });

  it('is none where cash never changes sign', () => {
    expect(internalRatesOfReturn(flows(24, { 0: -5, 20: -1 }), 0)).toEqual([]);
    expect(internalRatesOfReturn(flows(24, { 0: 5 }), 2)).toEqual([]);
    expect(internalRatesOfReturn(new Float64Array(24), 0)).toEqual([]);
  });

  it('is none outside -95 % to +2,000 % a year', () => {
    expect(internalRatesOfReturn(flows(24, { 0: -1, 12: 22 }), 0)).toEqual([]);
    expect(internalRatesOfReturn(flows(24, { 0: -1, 12: 20 }), 0)[0]).toBeCloseTo(19, 7);
    expect(internalRatesOfReturn(flows(24, { 0: -100, 12: 4 }), 0)).toEqual([]);
  });

  it('does not depend on the size of the flows', () => {
    const entries = { 0: -1000, 3: -200, 40: 900, 59: 1100 };
    const [rate] = internalRatesOfReturn(flows(60, entries), 300);
    const scaled = flows(60, entries).map((value) => value * 1e6);
    expect(internalRatesOfReturn(scaled, 3e8)[0]).toBeCloseTo(rate!, 9);
  });
});
