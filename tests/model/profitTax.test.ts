import { describe, expect, it } from 'vitest';
import { lossPoolAfter, taxOnProfit } from '../../src/model/profitTax';

function taxes(profits: readonly number[], rate: number): number[] {
  let pool = 0;
  return profits.map((profit) => {
    const tax = taxOnProfit(profit, pool, rate);
    pool = lossPoolAfter(profit, pool);
    return tax;
  });
}

describe('taxOnProfit', () => {
  it('takes 0, 0, 5, 0, 10 of profits -100, 40, 80, -10, 50 at 25 % with an unlimited loss pool (by hand)', () => {
    expect(taxes([-100, 40, 80, -10, 50], 0.25)).toEqual([0, 0, 5, 0, 10]);
  });

  it('is the plain rate where nothing was ever lost', () => {
    expect(taxes([10, 20, 0, 40], 0.25)).toEqual([2.5, 5, 0, 10]);
  });

  it('is in all the rate on profits less losses, where no loss is left over', () => {
    const profits = [-3, 7, -20, 4, 30, -1, 6];
    const total = taxes(profits, 0.3).reduce((sum, tax) => sum + tax, 0);
    expect(total).toBeCloseTo(0.3 * profits.reduce((sum, profit) => sum + profit, 0), 12);
  });
});

describe('lossPoolAfter', () => {
  it('grows by losses and shrinks by profits, never below 0', () => {
    expect(lossPoolAfter(-5, 2)).toBe(7);
    expect(lossPoolAfter(1, 2)).toBe(1);
    expect(lossPoolAfter(2, 2)).toBe(0);
    expect(lossPoolAfter(9, 2)).toBe(0);
  });
});
