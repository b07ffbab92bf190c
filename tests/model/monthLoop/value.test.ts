import { describe, expect, it } from 'vitest';
import { uniformFor } from '../../worlds';
import { run, months, expectNumbers, statement } from '../flatWorld';

describe('the value of a path', () => {
  it('is its discounted cash plus terminal value', () => {
    const { outcome, cash, discount } = run({
      buildCapex: 100,
      buildMonths: 10,
      terminalValue: true,
      discountRate: 0.1,
      terminalFade: 0.25,
      terminalYears: 5,
    });
    const discounted = cash.reduce((sum, value, t) => sum + value * discount(t), 0);
    const decay = Math.log(1.1) + 0.25;
    const terminal = (120 * (1 - Math.exp(-5 * decay))) / decay / 1.1 ** 5;
    expect(outcome.terminalValue).toBeCloseTo(terminal, 10);
    expect(outcome.netPresentValue).toBeCloseTo(discounted + terminal, 10);
  });

  it('has no terminal value where the last year lost cash, or where it is off', () => {
    expect(run({ goToMarket: 600, terminalValue: true }).outcome.terminalValue).toBe(0);
    expect(run().outcome.terminalValue).toBe(0);
  });

  it('pays back where discounted cash crosses 0 for good, linear inside the month', () => {
    const early = run({ buildCapex: 25, discountRate: 0.1 });
    const before = 15 * early.discount(0) - 10 * early.discount(1);
    expect(early.outcome.paybackYears).toBeCloseTo((2 + before / (10 * early.discount(2))) / 12, 12);
    expect(run().outcome.paybackYears).toBe(0);
    expect(run({ goToMarket: 600 }).outcome.paybackYears).toBeNaN();
  });

  it('pays back for good only after the last time it is below 0', () => {
    const leak = { ipLeakRate: 12, ipLossP10: 100, ipLossP90: 100 };
    const { outcome, cash, discount } = run({ buildCapex: 25, ...leak }, { ipLeak: uniformFor(6.5) });
    let [sum, crossing] = [0, Number.NaN];
    cash.forEach((value, t) => {
      const next = sum + value * discount(t);
      if (sum < 0 && next >= 0) crossing = (t - sum / (next - sum)) / 12;
      sum = next;
    });
    expect(crossing).toBeGreaterThan(0.9); // it was first back in month 2
    expect(outcome.paybackYears).toBeCloseTo(crossing, 12);
  });

  it('needs at its peak the largest sum ever paid in and not yet back', () => {
    expect(run({ buildCapex: 25 }).outcome.peakFunding).toBeCloseTo(15, 12);
    expect(run({ buildCapex: 40, buildMonths: 4, preparationMonths: 100 }).outcome.peakFunding).toBeCloseTo(
      40,
      12,
    );
    expect(run().outcome.peakFunding).toBe(0);
  });

  it('adds up its cash year by year', () => {
    const { outcome } = run({ buildCapex: 25 });
    expectNumbers([...outcome.cumulativeByYear.subarray(0, 5)], [95, 215, 335, 455, 575]);
    expect(statement(outcome, 'cashFlow')).toEqual([95, 120, 120, 120, 120]);
    expect(statement(outcome, 'revenue')).toEqual(months(5, 120));
  });
});
