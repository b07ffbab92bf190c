import { describe, expect, it } from 'vitest';
import { expectNumbers, months, run, statement } from '../flatWorld';

describe('revenue', () => {
  it('is market, share, adoption and opening, a twelfth of it a month', () => {
    expectNumbers(run().revenue, months(60, 10));
    expectNumbers(run({ publicShare: 0 }).revenue, months(60, 10));
    expectNumbers(run({ filesPublic: false }).revenue, months(60, 5));
    expectNumbers(run({ alignmentPenalty: 0.2 }).revenue, months(60, 8));
  });

  it('begins when a segment launches, less what the delay has eroded', () => {
    const { revenue } = run({ buildMonths: 6, preparationMonths: 12, lateEntryErosion: 0.19 });
    expectNumbers(revenue, [...months(6, 0), ...months(6, 5 * 0.9), ...months(48, 5 * 0.9 + 5 * 0.81)]);
  });

  it('never begins for a launch at the horizon or later, and costs stay at the level before launch', () => {
    for (const buildMonths of [60, 400]) {
      const { revenue, outcome } = run({ buildMonths, goToMarket: 24, prelaunchRunRate: 0.25, stopLoss: 1 });
      expectNumbers(revenue, months(60, 0));
      expect(outcome).toMatchObject({ closedLoopWasLive: false, publicWasLive: false, ending: null });
      expectNumbers(statement(outcome, 'ownBuildOut'), months(5, 6));
    }
  });

  it('drifts from the launch of each segment on, from the middle of its first month', () => {
    const { revenue } = run({ preparationMonths: 12, siloDrift: 0.1 });
    const drift = (age: number): number => 0.9 ** (age / 12);
    revenue.forEach((value, t) => {
      const expected = 5 * drift(t + 0.5) + (t < 12 ? 0 : 5 * drift(t + 0.5 - 12));
      expect(value).toBeCloseTo(expected, 10);
    });
  });

  it('adopts a segment from its own launch on', () => {
    const { months: record } = run({ preparationMonths: 12, bassP: 0.1, bassQ: 0.5 });
    expect(record[11]!.adoptionPublicFacing).toBe(0);
    expect(record[12]!.adoptionPublicFacing).toBe(record[0]!.adoptionClosedLoop);
    expect(record[0]!.adoptionClosedLoop).toBeGreaterThan(0);
  });
});

describe('booked revenue', () => {
  it('is all of it on an own stack', () => {
    const { months: record } = run();
    for (const month of record) expect(month.bookedRevenue).toBe(month.endCustomerRevenue);
  });

  it('is royalty of what is not substituted, less value-added tax, through a partner', () => {
    const { months: record } = run({ vat: 0.06 }, {}, 'partner');
    for (const month of record) expect(month.bookedRevenue).toBeCloseTo(0.94 * 0.4 * 0.5 * 10, 12);
  });

  it('has the upfront fee in the month of first launch', () => {
    const { months: record } = run({ vat: 0.1, upfrontFee: 20, buildMonths: 2.5 }, {}, 'partner');
    expectNumbers(
      record.slice(0, 5).map((month) => month.bookedRevenue),
      [0, 0, 0, 0.9 * 22, 0.9 * 2],
    );
  });

  it('is at least the guarantee once launched, before value-added tax', () => {
    const { months: record } = run({ vat: 0.1, minimumGuarantee: 36, buildMonths: 2 }, {}, 'partner');
    expectNumbers(
      record.slice(0, 4).map((month) => month.bookedRevenue),
      [0, 0, 2.7, 2.7],
    );
    expect(run({ minimumGuarantee: 12 }, {}, 'partner').months[0]!.bookedRevenue).toBeCloseTo(2, 12);
  });

  it('is 0 from a partner that pays no royalty, fee or guarantee', () => {
    const { outcome } = run({ royalty: 0 }, {}, 'partner');
    expect(outcome.presentValueOfRevenue).toBe(0);
  });
});
