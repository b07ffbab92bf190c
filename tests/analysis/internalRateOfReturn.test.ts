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
