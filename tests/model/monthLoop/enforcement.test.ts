import { describe, expect, it } from 'vitest';
import { uniformFor } from '../../worlds';
import { type Changes, type Path, run, MONTHLY, months, expectNumbers, statement } from '../flatWorld';

describe('enforcement', () => {
  it('strikes in the month in which the cumulated hazard reaches the threshold', () => {
    const hit = { rectificationRate: MONTHLY, rectificationCost: 100, rectificationHaircut: 0 };
    const strikes = (
      threshold: number,
      changes: Changes = {},
      path: Path = 'bifurcation',
      tense?: (month: number) => boolean,
    ): number =>
      run({ ...hit, ...changes }, { rectification1: uniformFor(threshold) }, path, tense).cash.findIndex(
        (cash) => cash < -50,
      );
    expect(strikes(0.99)).toBe(0);
    expect(strikes(1.01)).toBe(1);
    expect(strikes(7.5)).toBe(7);
    expect(strikes(7.5, { coverage: 4, coverageElasticity: 0.5 })).toBe(14);
    expect(strikes(7.5, { coverage: 0.25, coverageElasticity: 0.5 })).toBe(3);
    expect(strikes(7.5, { partnerBuffer: 0.5 }, 'partner')).toBe(14);
    expect(strikes(7.5, { partnerBuffer: 0.5 })).toBe(7);
    expect(strikes(7.5, { filesPublic: false })).toBe(22); // a third of the exposure
    expect(strikes(7.5, { closedLoopFactor: 0 })).toBe(11); // two thirds
    expect(strikes(7.5, { buildMonths: 5 })).toBe(12);
    expect(strikes(7.5, {}, 'bifurcation', () => true)).toBe(7);
  });

  it('sees a segment from its own launch on', () => {
    // The closed loop alone is exposed to a third of a month; from month 6 on both are.
    const later = { publicationMonths: 6, rectificationCost: 100, rectificationHaircut: 0 };
    const strikes = (threshold: number): number =>
      run({ ...later, rectificationRate: MONTHLY }, { rectification1: uniformFor(threshold) }).cash.findIndex(
        (cash) => cash < -50,
      );
    const ends = (threshold: number): number =>
      run({ ...later, forcedExitRate: MONTHLY }, { forcedExit: uniformFor(threshold) }).outcome.endMonth;
    for (const month of [strikes, ends])
      expect([0.9, 1.9, 2.1, 3.9, 4.1].map(month)).toEqual([2, 5, 6, 7, 8]);
  });

  it('weighs coverage as (1 + 40/20)^-.45 = .6099516849811 (Gordon-Loeb form)', () => {
    const at = (changes: Changes) =>
      run(
        { rectificationRate: 1, rectificationCost: 1, complianceStaff: 0, ...changes },
        { rectification1: uniformFor(3.3), rectification2: uniformFor(0.7) },
      );
    const covered = at({ coverage: 3, coverageElasticity: 0.45 });
    expect(covered.cash).toEqual(at({ rectificationRate: 0.6099516849811 }).cash);
    expect(covered.outcome.rectificationPayments).toBeGreaterThan(0);
  });

  it('crowds into the campaign: k inside, (12 - kn)/(12 - n) outside', () => {
    const strikes = (threshold: number): number =>
      run(
        {
          campaignMonths: 4,
          campaignIntensity: 2.5,
          rectificationRate: MONTHLY,
          rectificationHaircut: 0,
          rectificationCost: 1,
        },
        { rectification1: uniformFor(threshold) },
      ).cash.findIndex((cash) => cash < 10);
    // cumulated: .25 .5 .75 3.25 5.75 8.25 10.75 11 11.25 11.5 11.75 12
    expect([0.2, 0.74, 0.76, 3.2, 3.3, 10.7, 10.8, 11.99, 12.01].map(strikes)).toEqual([
      0, 2, 3, 3, 4, 6, 7, 11, 12,
    ]);
  });

  it('clips a drawn campaign to a whole year’s enforcement', () => {
    const strikes = (threshold: number): number =>
      run(
        {
          campaignMonths: 4,
          campaignIntensity: 9,
          rectificationRate: MONTHLY,
          rectificationHaircut: 0,
          rectificationCost: 1,
        },
        { rectification1: uniformFor(threshold) },
      ).cash.findIndex((cash) => cash < 10);
    expect([0.01, 2.9, 3.1, 11.9, 12.1].map(strikes)).toEqual([3, 3, 4, 6, 15]);
  });

  it('follows three rectifications, each after a gap of its own, also in one month', () => {
    const { outcome, cash, discount } = run(
      { rectificationRate: MONTHLY, rectificationCost: 1, rectificationHaircut: 0 },
      { rectification1: uniformFor(2.5), rectification2: uniformFor(0.2), rectification3: uniformFor(3) },
    );
    expectNumbers(cash.slice(0, 8), [10, 10, 8, 10, 10, 9, 10, 10]);
    expect(outcome.rectificationPayments).toBeCloseTo(2 * discount(2) + discount(5), 12);
    expect(statement(outcome, 'events')).toEqual([-3, 0, 0, 0, 0]);
  });

  it('lowers public revenue for the months of a rectification, once however many run', () => {
    const { revenue } = run(
      { rectificationRate: MONTHLY, rectificationCost: 0, rectificationHaircut: 0.2 },
      { rectification1: uniformFor(2.5), rectification2: uniformFor(1), rectification3: uniformFor(3) },
    );
    expectNumbers(revenue.slice(0, 10), [10, 10, 9, 9, 9, 10, 9, 9, 10, 10]);
  });

  it('fines in renminbi, of which a partner passes a part on', () => {
    const changes = { fineRate: MONTHLY, fx: 5 };
    const luck = { fine1: uniformFor(2.5), fineSize1: 0.81 }; // a medium fine of RMB 1.25 m
    const own = run(changes, luck);
    expect(own.cash[2]).toBeCloseTo(10 - 0.25, 12);
    expect(own.outcome.finePayments).toBeCloseTo(0.25 * own.discount(2), 12);
    const partner = run({ ...changes, partnerPassThrough: 0.2 }, luck, 'partner');
    expect(partner.cash[2]).toBeCloseTo(2 - 0.05, 12);
    expect(partner.outcome.finePayments).toBeCloseTo(0.05 * own.discount(2), 12);
  });

  it('caps a severe fine by the booked revenue of the twelve months before, or by the group’s turnover', () => {
    const severe = (threshold: number, changes: Changes = {}): number => {
      const { cash } = run(
        {
          fineRate: MONTHLY,
          fx: 5,
          severeShare: 1,
          fineCombine: 'percent',
          fineCapPercent: 0.05,
          severeFineFloor: 0,
          ...changes,
        },
        { fine1: uniformFor(threshold), fineSize1: 0.5 },
      );
      return 10 - Math.min(...cash);
    };
    const share = (1 - 0.5 ** (1 / 4)) ** (1 / 1.5);
    expect(severe(0.5)).toBe(0); // nothing was booked before month 0
    expect(severe(3.5)).toBeCloseTo(share * 0.05 * 30, 10);
    expect(severe(12.5)).toBeCloseTo(share * 0.05 * 120, 10);
    expect(severe(40.5)).toBeCloseTo(share * 0.05 * 120, 10);
    expect(severe(3.5, { turnoverBase: 'group', groupTurnover: 700 })).toBeCloseTo(share * 35, 10);
    expect(severe(3.5, { fineCombine: 'max', fineCapFixed: 50 })).toBeCloseTo(share * 10, 10);
    expect(severe(3.5, { fineCombine: 'min', fineCapFixed: 5 })).toBeCloseTo(share * 1, 10);
  });

  it('suspends: public revenue falls by the loss, the closed loop’s by its spillover, and costs go on', () => {
    const { revenue, cash, outcome } = run(
      { suspensionRate: MONTHLY, suspensionRevenueLoss: 0.6, spillover: 0.5, localInfrastructure: 12 },
      { suspension1: uniformFor(2.5), suspensionKind1: 0.9 },
    );
    expectNumbers(revenue, [...months(2, 10), ...months(11, 2 + 3.5), ...months(47, 10)]);
    expect(cash[4]).toBeCloseTo(4.5, 12);
    expect(outcome.monthsSuspended).toBe(11);
    expect(outcome.monthsDark).toBe(0);
  });

  it('ends two overlapping suspensions with the later', () => {
    const suspended = (gap: number, first: number, second: number): number =>
      run(
        { suspensionRate: MONTHLY },
        {
          suspension1: uniformFor(2.5),
          suspension2: uniformFor(gap),
          suspensionKind1: first,
          suspensionKind2: second,
        },
      ).outcome.monthsSuspended;
    expect(suspended(4, 0.9, 0.9)).toBe(15);
    expect(suspended(4, 0.9, 0.1)).toBe(11);
    expect(suspended(20, 0.9, 0.9)).toBe(22);
  });

  it('suspends and rectifies in one month with both factors', () => {
    const { revenue } = run(
      {
        suspensionRate: MONTHLY,
        rectificationRate: MONTHLY,
        suspensionRevenueLoss: 0.6,
        spillover: 0,
        rectificationHaircut: 0.5,
        rectificationCost: 0,
      },
      { suspension1: uniformFor(2.5), rectification1: uniformFor(2.5) },
    );
    expectNumbers(revenue.slice(1, 5), [10, 5 + 1, 5 + 2.5, 10]); // the short suspension lasts a month
  });

  it('loses public adopters while suspended and goes on from what is left', () => {
    const changes = { bassP: 0.1, bassQ: 0.5, suspensionChurn: 0.1, suspensionRate: MONTHLY };
    const { months: record } = run(changes, { suspension1: uniformFor(24.5), suspensionKind1: 0.9 });
    const calm = run({ bassP: 0.1, bassQ: 0.5 }).months;
    expect(record[24]!.adoptionPublicFacing).toBeCloseTo(calm[23]!.adoptionPublicFacing * 0.9, 14);
    expect(record[34]!.adoptionPublicFacing).toBeCloseTo(calm[23]!.adoptionPublicFacing * 0.9 ** 11, 14);
    expect(record[34]!.adoptionClosedLoop).toBeCloseTo(calm[34]!.adoptionClosedLoop, 14);
    // the next step is Bass's own, by its differential equation to second order in a month
    const left = record[34]!.adoptionPublicFacing;
    const growth = (record[35]!.adoptionPublicFacing - left) * 12;
    expect(growth).toBeCloseTo((0.1 + 0.5 * left) * (1 - left), 2);
    expect(growth).toBeGreaterThan(0);
  });

  it('counts suspended months of a service that is live', () => {
    const { outcome } = run(
      { suspensionRate: MONTHLY, filesPublic: false },
      { suspension1: uniformFor(1), suspensionKind1: 0.9 },
    );
    expect(outcome.monthsSuspended).toBe(11);
  });
});
