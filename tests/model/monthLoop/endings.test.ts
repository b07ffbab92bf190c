import { describe, expect, it } from 'vitest';
import type { PathOutcome } from '../../../src/model/pathOutcome';
import { baseValues, scriptedRun, uniformFor, type Plain } from '../../worlds';
import { type Changes, MONTHLY, type Path, expectNumbers, flat, months, run, statement } from '../flatWorld';

describe('the end of a path', () => {
  const closing = {
    salvage: 0.2,
    closureCostShare: 0.5,
    buildCapex: 20,
    buildMonths: 2,
    localInfrastructure: 3,
    complianceStaff: 4,
    coverage: 2,
    alignmentUpkeep: 1,
    refilingCost: 1,
    complianceTaxMultiplier: 2,
    goToMarket: 10,
    modelInvestment: 4,
  };
  const closure = 0.5 * (2 * (3 + 8 + 1 + 1) + 14);

  it('leaves salvage of what was built less closure at full yearly level, untaxed, and nothing after', () => {
    const { cash, outcome, discount } = run(
      { ...closing, forcedExitRate: MONTHLY, corporateTax: 0.5 },
      { forcedExit: uniformFor(4.5) },
    );
    expect(outcome.ending).toBe('forcedExit');
    expect(outcome.endMonth).toBe(6); // exposed from the launch in month 2 on
    expect(cash[6]).toBeCloseTo(0.2 * 20 - closure, 12);
    expectNumbers(cash.slice(7), months(53, 0));
    expect(outcome.terminalValue).toBe(0);
    expect(statement(outcome, 'tax')[1]).toBe(0);
    const total = cash.reduce((sum, value) => sum + value, 0);
    expectNumbers([...outcome.cumulativeByYear.subarray(0, 5)], months(5, total));
    expect(outcome.capital).toBeCloseTo(
      cash.reduce((sum, value, t) => sum + Math.max(0, -value) * discount(t), 0),
      11,
    );
  });

  it('salvages only what was spent by then', () => {
    const { cash } = run(
      { ...closing, closureCostShare: 0, buildMonths: 4, homeStopRate: 12, calmToTense: 0.001 },
      { homeStop: uniformFor(2.5) },
    );
    expect(cash[2]).toBeCloseTo(0.2 * 10, 12);
  });

  it('pays no filing fee after it', () => {
    const changes = { filingCost: 5, preparationMonths: 6, homeStopRate: 12 };
    const { outcome } = run(changes, { homeStop: uniformFor(3.5) });
    expect(statement(outcome, 'complianceTax')).toEqual([0, 0, 0, 0, 0]);
  });

  it('comes from home from month 0 on, launched or not, sooner in tense months', () => {
    const ends = (threshold: number, tense?: (month: number) => boolean): number =>
      run(
        { buildMonths: 50, homeStopRate: 12, tenseHomeMultiplier: 3, calmToTense: 1, tenseToCalm: 1 },
        { homeStop: uniformFor(threshold) },
        'bifurcation',
        tense,
      ).outcome.endMonth;
    // half of the time is tense: the rate is 3/2 of the stated one in tense and 1/2 in calm months
    expect(ends(4.9)).toBe(9);
    expect(ends(5.1)).toBe(10);
    expect(ends(4.9, () => true)).toBe(3);
    expect(ends(4.9, (month) => month < 2)).toBe(5);
    expect(ends(400)).toBe(60);
  });

  it('comes from the Chinese side by exposure and climate, not by coverage or season', () => {
    const ends = (changes: Changes, tense?: (month: number) => boolean, path: Path = 'bifurcation'): number =>
      run(
        {
          forcedExitRate: MONTHLY,
          tenseExitMultiplier: 3,
          calmToTense: 1,
          tenseToCalm: 1,
          campaignMonths: 4,
          campaignIntensity: 3,
          coverage: 4,
          coverageElasticity: 1,
          ...changes,
        },
        { forcedExit: uniformFor(4.9) },
        path,
        tense,
      ).outcome.endMonth;
    expect(ends({})).toBe(9);
    expect(ends({}, () => true)).toBe(3);
    expect(ends({ partnerBuffer: 0.5 }, undefined, 'partner')).toBe(19);
    expect(ends({ filesPublic: false })).toBe(29);
  });

  it('is a refusal only where the closed loop may not go on', () => {
    const refused = { licenceProbability: 0.5, preparationMonths: 7.5 };
    const on = run(refused, { licence: 0.6 });
    expect(on.outcome.ending).toBeNull();
    expect(on.outcome.publicWasLive).toBe(false);
    expectNumbers(on.revenue, months(60, 5));
    const off = run({ ...refused, closedLoopAfterRefusal: false }, { licence: 0.6 });
    expect(off.outcome.ending).toBe('refusal');
    expect(off.outcome.endMonth).toBe(8);
    expect(run({ ...refused, closedLoopAfterRefusal: false }, { licence: 0.4 }).outcome.ending).toBeNull();
  });

  it('is the first of its causes in one month: home stop, forced exit, return, refusal, stop-loss', () => {
    const at24 = {
      homeStopRate: 12,
      calmToTense: 0.001,
      tenseHomeMultiplier: 1,
      tenseExitMultiplier: 1,
      forcedExitRate: MONTHLY,
      ruptureRate: 12,
      darkMedian: 0,
      repartnerProbability: 0,
      licenceProbability: 0.5,
      closedLoopAfterRefusal: false,
      preparationMonths: 24,
      goToMarket: 600,
      stopLoss: 10,
      closedLoopFactor: 1,
    };
    const luck = {
      homeStop: uniformFor(24.5),
      forcedExit: uniformFor((24.5 * 2) / 3),
      rupture: uniformFor(23.5),
      licence: 0.9,
    };
    const endings: [Changes, string][] = [
      [{}, 'homeStop'],
      [{ homeStopRate: 0 }, 'forcedExit'],
      [{ homeStopRate: 0, forcedExitRate: 0 }, 'rupture'],
      [{ homeStopRate: 0, forcedExitRate: 0, ruptureRate: 0 }, 'refusal'],
      [{ homeStopRate: 0, forcedExitRate: 0, ruptureRate: 0, licenceProbability: 1 }, 'stopLoss'],
    ];
    for (const [changes, ending] of endings) {
      const { outcome } = run({ ...at24, ...changes }, luck, 'partner');
      expect([outcome.ending, outcome.endMonth]).toEqual([ending, 24]);
    }
  });

  it('is a stop-loss 24 months after first launch or a year later, by cash since the launch alone', () => {
    const loss = { goToMarket: 132, filesPublic: false, buildMonths: 3, buildCapex: 900 }; // 6 a month in the red once launched
    const ends = (stopLoss: Plain, changes: Changes = {}): PathOutcome =>
      run({ ...loss, stopLoss, ...changes }).outcome;
    expect(ends(143.9)).toMatchObject({ ending: 'stopLoss', endMonth: 27 });
    expect(ends(144.1).endMonth).toBe(39);
    expect(ends(215.9).endMonth).toBe(39);
    expect(ends(216.1).endMonth).toBe(51);
    expect(ends(1e5).ending).toBeNull();
    expect(ends('off').ending).toBeNull();
  });

  it('marks which causes acted', () => {
    expect(run().outcome.causesActed).toBe(0);
    expect(run({ forcedExitRate: MONTHLY }, { forcedExit: 0.9 }).outcome.causesActed).toBe(1 << 3);
    expect(run({ homeStopRate: 12 }, { homeStop: 0.9 }).outcome.causesActed).toBe(1 << 4);
    expect(run({ ruptureRate: 12 }, { rupture: 0.9 }, 'partner').outcome.causesActed).toBe(1 << 5);
    expect(run({ ipLeakRate: 12 }, { ipLeak: 0.9 }).outcome.causesActed).toBe(1 << 6);
    expect(run({ rectificationRate: 12 }, { rectification1: 0.9 }).outcome.causesActed).toBe(1);
    expect(run({ fineRate: 12 }, { fine1: 0.9 }).outcome.causesActed).toBe(2);
    expect(run({ suspensionRate: 12 }, { suspension1: 0.9 }).outcome.causesActed).toBe(4);
  });

  it('does not come from a cause that is switched off', () => {
    for (const [rate, cause, luck] of [
      ['rectificationRate', 'rectification', 'rectification1'],
      ['fineRate', 'fine', 'fine1'],
      ['suspensionRate', 'suspension', 'suspension1'],
      ['forcedExitRate', 'forcedExit', 'forcedExit'],
      ['homeStopRate', 'homeStop', 'homeStop'],
      ['ruptureRate', 'rupture', 'rupture'],
      ['ipLeakRate', 'ipLeak', 'ipLeak'],
    ] as const) {
      const values = baseValues({ ...flat, [rate]: 12 });
      const on = scriptedRun(values, 'partner', { [luck]: 0.9 });
      const off = scriptedRun(values, 'partner', { [luck]: 0.9 }, { switchedOff: cause });
      expect(on.outcome.causesActed).not.toBe(0);
      expect(off.outcome.causesActed).toBe(0);
      expectNumbers([...off.outcome.cashFlow.subarray(0, 60)], months(60, 2));
    }
  });
});
