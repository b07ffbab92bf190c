import { describe, expect, it } from 'vitest';
import { uniformFor } from '../../worlds';
import { run, MONTHLY, months, expectNumbers } from '../flatWorld';

describe('a dark period', () => {
  const rupture = { ruptureRate: 12, repartnerProbability: 0.5, darkSigma: 0, darkMedian: 3.5 };

  it('earns nothing, not even the guarantee, while costs go on, and then business resumes', () => {
    const { cash, outcome } = run(
      { ...rupture, minimumGuarantee: 12, localInfrastructure: 12 },
      { rupture: uniformFor(4.5), repartner: 0.4 },
      'partner',
    );
    expectNumbers(cash, [...months(4, 1), ...months(4, -1), ...months(52, 1)]);
    expect(outcome).toMatchObject({ monthsDark: 4, monthsSuspended: 0, ending: null });
  });

  it('ends the path, in the month in which business would resume, where no partner is found', () => {
    const { outcome } = run(rupture, { rupture: uniformFor(4.5), repartner: 0.5 }, 'partner');
    expect(outcome).toMatchObject({ ending: 'rupture', endMonth: 8, monthsDark: 4 });
  });

  it('of no length is decided in the next month and has none dark', () => {
    const { outcome } = run(
      { ...rupture, darkMedian: 0 },
      { rupture: uniformFor(4.5), repartner: 0.9 },
      'partner',
    );
    expect(outcome).toMatchObject({ ending: 'rupture', endMonth: 5, monthsDark: 0 });
    expect(
      run({ ...rupture, darkMedian: 0 }, { rupture: uniformFor(4.5), repartner: 0.1 }, 'partner').outcome,
    ).toMatchObject({ ending: null, monthsDark: 0 });
  });

  it('beyond the horizon leaves the path alive', () => {
    const { outcome } = run(
      { ...rupture, darkMedian: 100 },
      { rupture: uniformFor(4.5), repartner: 0.9 },
      'partner',
    );
    expect(outcome).toMatchObject({ ending: null, endMonth: 60, monthsDark: 56 });
  });

  it('is counted from first launch on', () => {
    const { outcome } = run(
      { ...rupture, buildMonths: 6 },
      { rupture: uniformFor(4.5), repartner: 0.9 },
      'partner',
    );
    expect(outcome.endMonth).toBe(6 + 4 + 4);
    expect(run(rupture, { rupture: 0.9999999, repartner: 0.9 }, 'partner').outcome.endMonth).toBe(4);
  });

  it('loses adopters of both segments', () => {
    const { months: record } = run(
      { ...rupture, bassP: 0.1, bassQ: 0.5, suspensionChurn: 0.1 },
      { rupture: uniformFor(14.5), repartner: 0 },
      'partner',
    );
    for (const segment of ['adoptionClosedLoop', 'adoptionPublicFacing'] as const) {
      expect(record[17]![segment]).toBeCloseTo(record[13]![segment] * 0.9 ** 4, 14);
      expect(record[18]![segment]).toBeGreaterThan(record[17]![segment]);
    }
  });

  it('is not exposed to enforcement, but is in the month of the rupture and from the month of resuming on', () => {
    const strikes = (threshold: number): number =>
      run(
        { ...rupture, rectificationRate: MONTHLY, rectificationHaircut: 0, rectificationCost: 100 },
        { rupture: uniformFor(4.5), repartner: 0, rectification1: uniformFor(threshold) },
        'partner',
      ).cash.findIndex((cash) => cash < -50);
    expect([4.9, 5.1, 5.9, 6.1].map(strikes)).toEqual([4, 8, 8, 9]);
  });

  it('is not exposed to a forced exit, but the months before it and from its end on are', () => {
    const ends = (threshold: number): number =>
      run(
        { ...rupture, forcedExitRate: MONTHLY },
        { rupture: uniformFor(4.5), repartner: 0, forcedExit: uniformFor(threshold) },
        'partner',
      ).outcome.endMonth;
    expect([2.9, 4.9, 5.1, 5.9, 6.1].map(ends)).toEqual([2, 4, 8, 8, 9]);
  });

  it('is not also suspended', () => {
    const { outcome } = run(
      { ...rupture, suspensionRate: MONTHLY },
      { rupture: uniformFor(4.5), repartner: 0, suspension1: uniformFor(2.5), suspensionKind1: 0.9 },
      'partner',
    );
    expect(outcome).toMatchObject({ monthsDark: 4, monthsSuspended: 7 });
  });

  it('does not keep weights from leaking', () => {
    const { cash, outcome, discount } = run(
      { ...rupture, ipLeakRate: 12, ipLossP10: 2, ipLossP90: 8 },
      { rupture: uniformFor(4.5), repartner: 0, ipLeak: uniformFor(5.5) },
      'partner',
    );
    expect(cash[5]).toBeCloseTo(-4, 12);
    expect(outcome.leakPayments).toBeCloseTo(4 * discount(5), 12);
  });
});
