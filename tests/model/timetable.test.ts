import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { fineAmount, fineQuantile } from '../../src/model/enforcement';
import { slot } from '../../src/model/parameters';
import { emptyEpochs, fillEpochs } from '../../src/model/pathEpochs';
import type { RuleEffect, RuleSwitch } from '../../src/model/ruleSwitches';
import { underRules } from '../../src/model/timetable';
import type { ScenarioValues } from '../../src/model/values';
import { baseValues, scriptedRun, uniformFor, withValues } from '../worlds';
import { flat, type Changes, type Luck } from './flatWorld';

const never = uniformFor(700);
/** Nothing happens unless a test says so. */
const quiet: Luck = {
  rectification1: never,
  fine1: never,
  suspension1: never,
  forcedExit: never,
  homeStop: never,
  rupture: never,
  ipLeak: never,
};

type Does = { readonly factor: number } | { readonly value: number | string };

function rule(parameter: string, does: Does, from: number, fromMonth = 0, id = 'a'): RuleSwitch {
  const effect: RuleEffect = { parameter, fromMonth, ...does };
  return { id, from, effects: [effect] };
}

function flatValues(changes: Changes): ScenarioValues {
  return baseValues({ ...flat, ...changes });
}

/** What the compliance tax of bifurcation is in each of the first months. */
function taxes(values: ScenarioValues, months: number): number[] {
  return scriptedRun(values, 'bifurcation', quiet)
    .months.slice(0, months)
    .map(({ complianceTax }) => complianceTax);
}

describe('values under switched rules', () => {
  it('are the very same where no rule is switched', () => {
    const values = baseValues();
    expect(underRules(values, [])).toBe(values);
    expect(underRules(values, undefined)).toBe(values);
    expect(compileModel(values).epochs).toEqual([
      { from: 0, changes: { bifurcation: [], partner: [] }, fineRule: { combine: 'max', base: 'entity' } },
    ]);
  });

  it('change from the month of the switch on, later by the months that an effect takes', () => {
    const values = flatValues({ localInfrastructure: 12 });
    expect(taxes(underRules(values, [rule('localInfrastructure', { factor: 2 }, 3)]), 5)).toEqual([
      1, 1, 1, 2, 2,
    ]);
    expect(taxes(underRules(values, [rule('localInfrastructure', { factor: 2 }, 3, 1)]), 5)).toEqual([
      1, 1, 1, 1, 2,
    ]);
  });

  it('multiply where several rules act, and on the path alone that an effect names', () => {
    const values = flatValues({ localInfrastructure: 12 });
    const both = [
      rule('localInfrastructure', { factor: 2 }, 1, 0, 'a'),
      rule('localInfrastructure', { factor: 3 }, 2, 0, 'b'),
    ];
    expect(taxes(underRules(values, both), 4)).toEqual([1, 2, 6, 6]);
    expect(taxes(underRules(values, [rule('partner.localInfrastructure', { factor: 9 }, 0)]), 2)).toEqual([
      1, 1,
    ]);
  });

  it('come in the order of months, whatever the order in which rules are said', () => {
    const values = flatValues({ localInfrastructure: 12 });
    const late = rule('localInfrastructure', { factor: 2 }, 3, 0, 'a');
    const early = rule('localInfrastructure', { factor: 3 }, 1, 0, 'b');
    for (const said of [
      [late, early],
      [early, late],
    ])
      expect(taxes(underRules(values, said), 5)).toEqual([1, 3, 3, 6, 6]);
    const capped = rule('severeShare', { value: 0.5 }, 4, 0, 'c');
    const before = rule('severeShare', { factor: 3 }, 2, 0, 'd');
    const { epochs } = compileModel(underRules(baseValues(), [capped, before]));
    expect(epochs.map(({ from }) => from)).toEqual([0, 2, 4]);
    expect(epochs[2]!.changes.partner).toMatchObject([{ factor: 1, value: 0.5 }]);
  });

  it('stay within the admissible range, and a value takes the place of what came before it', () => {
    const at = (switches: readonly RuleSwitch[], month: number): number => {
      const { model, world } = scriptedRun(underRules(baseValues(), switches), 'bifurcation', quiet);
      const epochs = emptyEpochs();
      fillEpochs(world, 'bifurcation', model, epochs);
      const epoch = epochs.starts.findIndex((start) => start > month) - 1;
      return epochs.vectors[epoch]![slot.severeShare]!;
    };
    const own = 0.015;
    expect(at([rule('severeShare', { factor: 100 }, 5)], 4)).toBeCloseTo(own, 12);
    expect(at([rule('severeShare', { factor: 100 }, 5)], 5)).toBe(1);
    const later = [
      rule('severeShare', { factor: 3 }, 2, 0, 'a'),
      rule('severeShare', { value: 0.5 }, 4, 0, 'b'),
      rule('severeShare', { factor: 0.5 }, 6, 0, 'c'),
    ];
    expect([2, 4, 6].map((month) => at(later, month))).toEqual([expect.closeTo(3 * own, 12), 0.5, 0.25]);
  });
});

describe('a rate that changes', () => {
  const leaky = flatValues({ ipLeakRate: 0.6, ipLossP10: 10, ipLossP90: 10 });
  const leakMonth = (values: ScenarioValues, threshold: number): number =>
    scriptedRun(values, 'bifurcation', { ...quiet, ipLeak: uniformFor(threshold) }).months.findIndex(
      ({ cashFlow }) => cashFlow < 0,
    );

  it('uses up what is left of a threshold at the new rate', () => {
    // A twentieth a month: 0.38 is passed in the eighth month, of which five go by at the old rate.
    expect(leakMonth(leaky, 0.38)).toBe(7);
    const twice = underRules(leaky, [rule('ipLeakRate', { factor: 2 }, 5)]);
    expect(leakMonth(twice, 0.38)).toBe(5 + Math.ceil((0.38 - 5 * 0.05) / 0.1) - 1);
    const half = underRules(leaky, [rule('ipLeakRate', { factor: 0.5 }, 5)]);
    expect(leakMonth(half, 0.38)).toBe(5 + Math.ceil((0.38 - 5 * 0.05) / 0.025) - 1);
  });

  it('brings what would hardly ever come, once it has risen', () => {
    const values = flatValues({
      ipLeakRate: 0.012,
      ipLossP10: 10,
      ipLossP90: 10,
      homeStopRate: 0.012,
      forcedExitRate: 0.012,
      closedLoopFactor: 1,
    });
    const higher = (rate: string): ScenarioValues => underRules(values, [rule(rate, { factor: 50 }, 12)]);
    const end = (under: ScenarioValues, luck: Luck): number =>
      scriptedRun(under, 'bifurcation', { ...quiet, ...luck }).outcome.endMonth;
    const threshold = uniformFor(0.5);
    // .012 in the first year, then .05 a month; twice as much for an exit, as two segments are live.
    expect(leakMonth(higher('ipLeakRate'), 0.5)).toBe(21);
    expect(end(higher('homeStopRate'), { homeStop: threshold })).toBe(21);
    expect(end(higher('forcedExitRate'), { forcedExit: threshold })).toBe(16);
    const andFalls = [
      rule('ipLeakRate', { factor: 50 }, 12),
      rule('ipLeakRate', { factor: 0.5 }, 18, 0, 'b'),
    ];
    // .312 after a year and a half, then .025 a month.
    expect(leakMonth(underRules(values, andFalls), 0.5)).toBe(25);
  });

  it('keeps its mean over calm and tense times', () => {
    const values = flatValues({
      homeStopRate: 0.6,
      forcedExitRate: 0.6,
      closedLoopFactor: 1,
      tenseHomeMultiplier: 4,
      tenseExitMultiplier: 2,
      calmToTense: 0.35,
      tenseToCalm: 0.6,
    });
    const end = (rate: string, luck: Luck): number =>
      scriptedRun(
        underRules(values, [rule(rate, { factor: 3 }, 2)]),
        'bifurcation',
        { ...quiet, ...luck },
        { tense: () => true },
      ).outcome.endMonth;
    const share = 0.35 / 0.95;
    const month = (threshold: number, monthly: number): number =>
      2 + Math.ceil((threshold - 2 * monthly) / (3 * monthly)) - 1;
    const exits = (2 * 0.05 * 2) / (1 + share);
    const stops = (0.05 * 4) / (1 + 3 * share);
    for (const threshold of [0.75, 1.5, 2.2]) {
      expect(end('forcedExitRate', { forcedExit: uniformFor(threshold) })).toBe(month(threshold, exits));
      expect(end('homeStopRate', { homeStop: uniformFor(threshold) })).toBe(month(threshold, stops));
    }
  });

  it('does so through a campaign, a climate and a dark period alike', () => {
    const stopped = flatValues({ homeStopRate: 0.6, forcedExitRate: 0.6, closedLoopFactor: 1 });
    const end = (values: ScenarioValues, luck: Luck): number =>
      scriptedRun(values, 'bifurcation', { ...quiet, ...luck }).outcome.endMonth;
    const twice = underRules(stopped, [rule('homeStopRate', { factor: 2 }, 4)]);
    expect(end(stopped, { homeStop: uniformFor(0.38) })).toBe(7);
    expect(end(twice, { homeStop: uniformFor(0.38) })).toBe(5);
    // Both segments are live, so that a month counts twice.
    const forced = underRules(stopped, [rule('forcedExitRate', { factor: 3 }, 2)]);
    expect(end(stopped, { forcedExit: uniformFor(0.75) })).toBe(7);
    expect(end(forced, { forcedExit: uniformFor(0.75) })).toBe(3);
  });
});

describe('a rate of enforcement that changes', () => {
  const rates = {
    rectification: 'rectificationRate',
    fine: 'fineRate',
    suspension: 'suspensionRate',
  } as const;
  it.each(Object.keys(rates) as (keyof typeof rates)[])(
    'uses up what is left of a threshold at each new rate: %s',
    (cause) => {
      const rate = rates[cause];
      const values = flatValues({
        [rate]: 0.6,
        closedLoopFactor: 1,
        coverageElasticity: 0,
        rectificationCost: 5,
        fineSmallShare: 0,
        fineMediumShare: 0,
        severeShare: 1,
        severeFineFloor: 35,
        suspensionRevenueLoss: 1,
      });
      const firstMonth = (switches: readonly RuleSwitch[], threshold: number): number =>
        scriptedRun(underRules(values, switches), 'bifurcation', {
          ...quiet,
          [`${cause}1`]: uniformFor(threshold),
          [`${cause}2`]: never,
        }).months.findIndex(({ cashFlow }) => cashFlow < 9);
      // Two segments: a tenth a month.
      expect(firstMonth([], 0.75)).toBe(7);
      const twice = rule(rate, { factor: 2 }, 4, 0, 'a');
      expect(firstMonth([twice], 0.75)).toBe(5);
      // .4 in four months, .2 in each of two, then .05 in each.
      const quarter = rule(rate, { factor: 0.25 }, 6, 0, 'b');
      expect(firstMonth([twice, quarter], 0.88)).toBe(7);
    },
  );
});

describe('a stage of the filing', () => {
  it('takes the values of the month in which it starts', () => {
    const values = flatValues({
      preparationMonths: 4,
      publicationMonths: 2,
      algorithmFilingMonths: 1,
      provincialRoundMedian: 1,
      provincialReworkFirst: 0,
    });
    const launch = (switches: readonly RuleSwitch[]): number =>
      scriptedRun(underRules(values, switches), 'bifurcation', quiet).outcome.filing.publicMonth;
    expect(launch([])).toBe(7);
    // The review starts in month 4, publication in month 5.
    expect(launch([rule('publicationMonths', { factor: 3 }, 5)])).toBe(11);
    expect(launch([rule('publicationMonths', { factor: 3 }, 6)])).toBe(7);
    expect(launch([rule('filingDurationMultiplier', { factor: 2 }, 4)])).toBe(4 + 2 + 4);
    expect(launch([rule('preparationMonths', { factor: 2 }, 1)])).toBe(7);
  });

  it('pays for a round what it costs in the month in which it starts', () => {
    const values = flatValues({ filingCost: 1, preparationMonths: 4, provincialRoundMedian: 1 });
    const dearer = underRules(values, [rule('filingCost', { factor: 5 }, 5)]);
    expect(taxes(dearer, 7)).toEqual([0, 0, 0, 0, 1, 5, 0]);
  });
});

describe('a fine', () => {
  it('has the ceiling of its month, and refers to the turnover of its month', () => {
    const values = flatValues({
      fineRate: 12,
      closedLoopFactor: 1,
      coverageElasticity: 0,
      fineSmallShare: 0,
      fineMediumShare: 0,
      severeShare: 1,
      severeFineFloor: 0,
      severeShapeA: 1,
      severeShapeB: 1,
      fineCapFixed: 50,
      fineCapPercent: 0,
      groupTurnover: 1000,
      fx: 7,
    });
    // Two segments a month: the first fine comes in month 2, for half of its ceiling.
    const luck: Luck = { ...quiet, fine1: uniformFor(5), fine2: never, fineSize1: 0.5 };
    const paid = (switches: readonly RuleSwitch[]): number =>
      scriptedRun(underRules(values, switches), 'bifurcation', luck).months.reduce(
        (sum, { cashFlow }) => sum + Math.max(0, 10 - cashFlow),
        0,
      );
    const { world, model } = scriptedRun(values, 'bifurcation', luck);
    const size = fineQuantile(world.sampler!, 0);
    const full = fineAmount(size, world.bifurcation, model.epochs[0]!.fineRule, 0) / 7;
    expect(paid([])).toBeCloseTo(full, 9);
    expect(paid([rule('fineCapFixed', { value: 100 }, 2)])).toBeCloseTo(2 * full, 9);
    expect(paid([rule('fineCapFixed', { value: 100 }, 3)])).toBeCloseTo(full, 9);
    expect(paid([rule('fineCombine', { value: 'percent' }, 0)])).toBeCloseTo(0, 9);
    const share = [
      rule('fineCapPercent', { value: 0.05 }, 0, 0, 'a'),
      rule('fineCombine', { value: 'percent' }, 0, 0, 'b'),
    ];
    // The path has booked 20 by then.
    expect(paid(share)).toBeCloseTo(0.5 * 0.05 * 20, 9);
    expect(paid([...share, rule('turnoverBase', { value: 'group' }, 2, 0, 'c')])).toBeCloseTo(
      0.5 * 0.05 * 1000,
      9,
    );
    expect(paid([...share, rule('turnoverBase', { value: 'group' }, 3, 0, 'c')])).toBeCloseTo(
      0.5 * 0.05 * 20,
      9,
    );
  });
});

describe('the timetable of values', () => {
  it('passes with them through further changes', () => {
    const values = underRules(flatValues({ localInfrastructure: 12 }), [
      rule('localInfrastructure', { factor: 2 }, 1),
    ]);
    expect(taxes(withValues(values, { complianceStaff: 12 }), 3)).toEqual([2, 3, 3]);
  });
});
