import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../src/analysis/criterion';
import { Evaluator } from '../../src/analysis/evaluator';
import {
  coalitionDraws,
  coalitionScores,
  endOf,
  groupsBetween,
  joiningScores,
  partsOf,
  startingFrom,
} from '../../src/analysis/coalitions';
import {
  explained,
  explanationOf,
  sampledExplanation,
  type Explanation,
  type Subject,
} from '../../src/analysis/explainDifference';
import { halfStepChanges } from '../../src/analysis/halfStep';
import { singleInputs, type Inputs } from '../../src/analysis/inputGroups';
import { finish } from '../../src/analysis/steps';
import { combinationProblem } from '../../src/model/checkValue';
import { applyOverrides } from '../../src/model/overrides';
import { underRules } from '../../src/model/timetable';
import type { ScenarioValues } from '../../src/model/values';
import { shippedIds, shippedScenario } from '../shippedScenarios';
import { baseValues, withValues, type Plain } from '../worlds';

const DRAWS = 64;
const base = baseValues({ horizonYears: 3 });

function evaluatorOf(values: ScenarioValues): Evaluator {
  return new Evaluator({ values, overrides: {}, seed: 5, criterion: 'riskAdjusted' });
}

/** Inputs of which nothing goes together. */
const alone = (values: ScenarioValues): Inputs => ({ values, correlations: [] });

function explain(from: ScenarioValues, to: ScenarioValues): Explanation {
  return explainFrom(alone(from), evaluatorOf(to));
}

function explainFrom(from: Inputs, evaluator: Evaluator): Explanation {
  const start = startingFrom(from, endOf(evaluator));
  const groups = groupsBetween(from, endOf(evaluator), 'groups');
  const scores = partsOf(groups.length).flatMap((part) =>
    finish(coalitionScores(evaluator, start, 'groups', part, DRAWS)),
  );
  return explanationOf(groups, scores);
}

const subjects: readonly Subject[] = ['exit', 'bifurcation', 'partner', ['partner', 'bifurcation']];

/** Changes of some inputs, world, levers and settings. */
const changes = fc
  .uniqueArray(
    fc.constantFrom<readonly [string, Plain]>(
      ['tam', 4500],
      ['publicShare', 0.3],
      ['royalty', 0.4],
      ['modelInvestment', 10],
      ['partnerReach', 0.05],
      ['riskAversion', 0.8],
      ['discountRate', 0.2],
      ['windDownCost', 20],
      ['fineRate', 2],
      ['capitalEnvelope', 300],
      ['filesPublic', false],
    ),
    { minLength: 1, maxLength: 5, selector: ([id]) => id },
  )
  .map((pairs) => Object.fromEntries(pairs));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('explained', () => {
  it('adds up to the difference to the last bit, in any order of adding', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const explanation = explain(base, withValues(base, change));
        for (const subject of subjects) {
          const { from, to, total, shares, sides } = explained(explanation, subject);
          const parts = shares.map((share) => share.change);
          expect(total.change).toBe(to - from);
          expect(sum(parts)).toBe(total.change);
          expect(sum(parts.toReversed())).toBe(total.change);
          expect(from + sum(parts)).toBe(to);
          expect(sides.world.change + sides.levers.change + sides.settings.change).toBe(total.change);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('turns its sign when the two change places', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const there = explain(base, withValues(base, change));
        const back = explain(withValues(base, change), base);
        for (const subject of subjects) {
          const [one, other] = [explained(there, subject), explained(back, subject)];
          expect(other.from).toBe(one.to);
          for (const [index, share] of one.shares.entries()) {
            expect(other.shares[index]!.group.keys).toEqual(share.group.keys);
            expect(Math.abs(other.shares[index]!.change + share.change)).toBeLessThan(1e-11);
            expect(other.shares[index]!.standardError).toBeCloseTo(share.standardError, 11);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it('gives exactly nothing to an input that is not read', () => {
    const explanation = explain(
      base,
      withValues(base, { countryPremium: 0.1, royalty: 0.4, tam: 4500, groupTurnover: 500_000 }),
    );
    const shareOf = (subject: Subject, key: string) =>
      explained(explanation, subject).shares.find(({ group }) => group.keys.includes(key))!;
    for (const subject of subjects)
      expect(shareOf(subject, 'countryPremium')).toMatchObject({ change: 0, standardError: 0 });
    expect(shareOf('bifurcation', 'royalty')).toMatchObject({ change: 0, standardError: 0 });
    expect(shareOf('exit', 'tam')).toMatchObject({ change: 0, standardError: 0 });
    expect(shareOf('partner', 'royalty').change).toBeGreaterThan(0);
  });

  it('has nothing to explain between a scenario and itself', () => {
    const explanation = explain(base, base);
    expect(explanation.groups).toEqual([]);
    for (const subject of subjects) {
      const { from, to, total, shares } = explained(explanation, subject);
      expect(to).toBe(from);
      expect(total).toEqual({ change: 0, standardError: 0 });
      expect(shares).toEqual([]);
    }
  });

  it('tells the error of a single change as that of the difference in the same worlds', () => {
    const to = withValues(base, { tam: 4500 });
    const explanation = explain(base, to);
    const { total, shares, sides } = explained(explanation, 'partner');
    expect(shares[0]!.standardError).toBeCloseTo(total.standardError, 14);
    expect(sides.world.standardError).toBeCloseTo(total.standardError, 14);
    expect(total.standardError).toBeGreaterThan(0);
  });

  it('is of scores as they are: the ends and the gap are the evaluator’s own', () => {
    const to = withValues(base, { tam: 4500, royalty: 0.4 });
    const explanation = explain(base, to);
    const end = finish(evaluatorOf(to).baseScores(DRAWS));
    expect(explained(explanation, 'partner').to).toBeCloseTo(end.partner.score, 11);
    const gap = explained(explanation, ['partner', 'bifurcation']);
    expect(gap.to).toBeCloseTo(gapBetween(end, 'partner', 'bifurcation').gap, 11);
    const start = finish(evaluatorOf(base).baseScores(DRAWS));
    expect(gap.from).toBeCloseTo(gapBetween(start, 'partner', 'bifurcation').gap, 11);
  });
});

describe('a difference in what goes together', () => {
  const correlations = [{ between: ['tam', 'partnerReach'], rank: 0.8 }] as const;
  const to = withValues(base, { royalty: 0.4 });
  const question = { values: to, overrides: {}, seed: 5, criterion: 'riskAdjusted' as const };

  it('is a share of the world: the start is run without, the end with it', () => {
    const explanation = explainFrom(alone(base), new Evaluator({ ...question, correlations }));
    const [together, royalty] = explained(explanation, 'partner').shares;
    expect([together!.group.correlates, royalty!.group.correlates]).toEqual([true, false]);
    expect(together!.change).not.toBe(0);
    expect(explanation.from.partner.score).toBe(finish(evaluatorOf(base).baseScores(DRAWS)).partner.score);
    const end = finish(new Evaluator({ ...question, correlations }).baseScores(DRAWS));
    expect(explanation.to.partner.score).toBe(end.partner.score);
    expect(halfStepChanges('world', explanation.groups, { values: to, correlations }, {})).toEqual({
      overrides: {},
      correlations,
    });
    expect(
      halfStepChanges('levers', explanation.groups, { values: to, correlations }, {}).correlations,
    ).toBeUndefined();
  });

  it('is none where both go together in the same way', () => {
    const both = explainFrom({ values: base, correlations }, new Evaluator({ ...question, correlations }));
    expect(both.groups.map(({ keys }) => keys)).toEqual([['royalty']]);
  });
});

describe('coalitionScores', () => {
  it('takes one criterion for all, also across valuation modes', () => {
    const to = { ...base, valuationMode: 'D2' };
    const evaluator = new Evaluator({ values: to, overrides: {}, seed: 5, criterion: undefined });
    const [from] = finish(
      coalitionScores(evaluator, startingFrom(alone(base), alone(to)), 'groups', 0, DRAWS),
    );
    const same = new Evaluator({
      values: base,
      overrides: {},
      seed: 5,
      criterion: 'certaintyEquivalent',
    });
    expect(evaluator.criterion).toBe('certaintyEquivalent');
    expect(from!.partner).toEqual(finish(same.baseScores(DRAWS)).partner);
  });

  it('runs 1,024 worlds for eight groups and no more than 16,384 for few', () => {
    expect([8, 6, 1].map(coalitionDraws)).toEqual([1024, 4096, 16_384]);
    expect([0, 3, 4, 8].map((groups) => partsOf(groups).length)).toEqual([1, 1, 1, 16]);
  });
});

describe('half steps', () => {
  const to = withValues(base, { tam: 4500, royalty: 0.4, discountRate: 0.2, publicShare: 0.3 });

  it('are scenarios of their own with the scores that were told', () => {
    const { groups, halfSteps } = explain(base, to);
    for (const step of ['world', 'levers'] as const) {
      const values = applyOverrides(base, halfStepChanges(step, groups, alone(to), {}).overrides);
      const scores = finish(evaluatorOf(values).baseScores(DRAWS));
      expect(scores.partner.score).toBe(halfSteps[step].partner.score);
      expect(values['discountRate']).toEqual(base['discountRate']);
    }
    expect(Object.keys(halfStepChanges('levers', groups, alone(to), {}).overrides)).toEqual(['royalty']);
  });

  it('keep changes as they were made where both are one scenario', () => {
    const made = { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed', value: 0.4 } } } as const;
    const { groups } = explain(base, applyOverrides(base, made));
    expect(halfStepChanges('world', groups, alone(applyOverrides(base, made)), made)).toEqual({
      overrides: { tam: made.tam },
      correlations: undefined,
    });
  });

  it('keep what was changed at the start and does not differ, and drop a change that is taken back', () => {
    const overrides = { tam: { centre: 4500 }, bassQ: { centre: 0.9 } } as const;
    const from = applyOverrides(base, overrides);
    const end = withValues(applyOverrides(base, { bassQ: overrides.bassQ }), { royalty: 0.4 });
    const { groups } = explain(from, end);
    const start = { values: base, overrides, correlations: undefined };
    expect(halfStepChanges('world', groups, alone(end), {}, start).overrides).toEqual({
      bassQ: overrides.bassQ,
    });
    const { overrides: levers } = halfStepChanges('levers', groups, alone(end), {}, start);
    expect(levers).toEqual({ ...overrides, royalty: { value: end['royalty'] } });
  });

  it('switch rules with the world, not with the levers', () => {
    const rules = [
      { id: 'dearer', from: 6, effects: [{ parameter: 'fineRate' as const, factor: 3, fromMonth: 0 }] },
    ];
    const end = underRules(withValues(base, { royalty: 0.4 }), rules);
    const explanation = explain(base, end);
    const [switched, royalty] = explained(explanation, 'partner').shares;
    expect([switched!.group.switches, royalty!.group.switches]).toEqual([true, false]);
    expect(switched!.change).not.toBe(0);
    const worlds = { values: end, correlations: [], rules };
    expect(halfStepChanges('world', explanation.groups, worlds, {}).rules).toEqual(rules);
    expect(halfStepChanges('levers', explanation.groups, worlds, {}).rules).toBeUndefined();
    const scores = finish(evaluatorOf(underRules(base, rules)).baseScores(DRAWS));
    expect(explanation.halfSteps.world.partner.score).toBe(scores.partner.score);
    const back = explain(end, base);
    expect(back.to.partner.score).toBe(explanation.from.partner.score);
    expect(back.from.partner.score).toBe(explanation.to.partner.score);
  });

  it('are admissible between any two shipped scenarios', () => {
    for (const a of shippedIds) {
      for (const b of shippedIds) {
        const [from, end] = [shippedScenario(a).values, shippedScenario(b).values];
        const groups = groupsBetween(alone(from), alone(end), 'groups');
        for (const step of ['world', 'levers'] as const) {
          const values = applyOverrides(from, halfStepChanges(step, groups, alone(end), {}).overrides);
          expect(combinationProblem(values), `${a} ${b}`).toBeUndefined();
        }
      }
    }
  });
});

describe('sampledExplanation', () => {
  const to = withValues(base, { tam: 4500, royalty: 0.4, publicShare: 0.3, riskAversion: 0.8 });
  const evaluator = evaluatorOf(to);
  const start = startingFrom(alone(base), alone(to));
  const inputs = singleInputs(alone(base), alone(to));
  const groups = groupsBetween(alone(base), alone(to), 'sides');
  const bySide = {
    groups,
    scores: finish(coalitionScores(evaluator, start, 'sides', 0, DRAWS)),
  };
  const orders = Array.from({ length: 8 }, (_, order) =>
    finish(joiningScores(evaluator, start, order, DRAWS)),
  );
  const sampled = sampledExplanation(inputs, bySide, orders);

  it('adds up as exactly as all coalitions do, and is near their shares', () => {
    const exact = explain(base, to);
    for (const subject of subjects) {
      const [one, other] = [explained(sampled, subject), explained(exact, subject)];
      expect(sum(one.shares.map(({ change }) => change))).toBe(one.total.change);
      expect(one.total).toEqual(other.total);
      for (const [index, { change, standardError }] of one.shares.entries()) {
        expect(standardError).toBeGreaterThanOrEqual(0);
        expect(Math.abs(change - other.shares[index]!.change)).toBeLessThan(0.05);
      }
    }
    expect(sampled.halfSteps).toEqual(exact.halfSteps);
    expect(sampled.orders).toBe(8);
  });

  it('does not care in which order the orders come', () => {
    expect(sampledExplanation(inputs, bySide, orders.toReversed())).toEqual(sampled);
  });
});
