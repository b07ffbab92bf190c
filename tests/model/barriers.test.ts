import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barriers, changesRemoving, withoutBarriers, type BarrierId } from '../../src/model/barriers';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { compileModel } from '../../src/model/compiledModel';
import { attainableShare } from '../../src/model/market';
import { yearlyBuildOut } from '../../src/model/complianceTax';
import { applyOverrides, overridesProblem } from '../../src/model/overrides';
import { touchedPaths } from '../../src/model/touchedPaths';
import { isValueKey, valueKeys, type ScenarioValues } from '../../src/model/values';
import { randomScenario } from '../properties/randomScenario';
import { baseValues } from '../worlds';
import { neutralValues } from '../neutralBarriers';

const ids = barriers.map(({ id }) => id);
const someBarriers = fc.subarray(ids);

/** Keys whose values differ. */
function changedKeys(before: ScenarioValues, after: ScenarioValues): string[] {
  return valueKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

describe('barriers', () => {
  it('are eleven, numbered from 1, each with an identifier of its own and parameters that exist', () => {
    expect(barriers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Set(ids).size).toBe(11);
    for (const { keys } of barriers) {
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key) => !isValueKey(key))).toEqual([]);
    }
  });

  it('share the staff for compliance and nothing else', () => {
    const owners = new Map<string, number[]>();
    for (const { number, keys } of barriers)
      for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), number]);
    expect([...owners].filter(([, numbers]) => numbers.length > 1)).toEqual([
      ['bifurcation.complianceStaff', [3, 8]],
      ['partner.complianceStaff', [3, 8]],
    ]);
  });
});

describe('withoutBarriers', () => {
  it('changes nothing when none is removed', () => {
    fc.assert(
      fc.property(randomScenario(true), ({ values }) => {
        expect(withoutBarriers(values, [])).toEqual(values);
      }),
    );
  });

  it('leaves values admissible, alone and together, whatever the scenario', () => {
    fc.assert(
      fc.property(randomScenario(true), someBarriers, ({ values }, removed) => {
        const without = withoutBarriers(values, removed);
        for (const key of valueKeys) expect(valueProblem(key, without[key]!), key).toBeUndefined();
        expect(combinationProblem(without)).toBeUndefined();
      }),
    );
  });

  it('does not depend on the order in which barriers are named', () => {
    fc.assert(
      fc.property(randomScenario(), fc.shuffledSubarray(ids, { minLength: 2 }), ({ values }, removed) => {
        expect(withoutBarriers(values, removed)).toEqual(withoutBarriers(values, removed.toSorted()));
      }),
    );
  });

  it('touches what the barriers own, the carry-over that barrier 9 pays for, and nothing else', () => {
    fc.assert(
      fc.property(randomScenario(true), someBarriers, ({ values }, removed) => {
        const owned = barriers.filter(({ id }) => removed.includes(id)).flatMap(({ keys }) => keys);
        const allowed = new Set(removed.includes('operationalCosts') ? [...owned, 'globalCarryOver'] : owned);
        const changed = changedKeys(values, withoutBarriers(values, removed));
        expect(changed.filter((key) => !allowed.has(key))).toEqual([]);
      }),
    );
  });

  it('never touches exit', () => {
    fc.assert(
      fc.property(randomScenario(true), someBarriers, ({ values }, removed) => {
        expect(touchedPaths(values, withoutBarriers(values, removed))).not.toContain('exit');
      }),
    );
  });

  it('scales a whole law', () => {
    const values = baseValues({
      'bifurcation.buildCapex': { kind: 'pert', low: 5, mode: 15, high: 50 },
      'partner.buildCapex': { kind: 'lognormal', p10: 1, p90: 8 },
      'bifurcation.complianceStaff': { kind: 'uniform', low: 2, high: 10 },
      'partner.complianceStaff': 4,
    });
    const without = withoutBarriers(values, ['dataLocalization', 'divergentLaw']);
    expect(without['bifurcation.buildCapex']).toEqual({ kind: 'pert', low: 2.5, mode: 7.5, high: 25 });
    expect(without['partner.buildCapex']).toEqual({ kind: 'lognormal', p10: 0.5, p90: 4 });
    expect(without['bifurcation.complianceStaff']).toEqual({ kind: 'uniform', low: 1.2, high: 6 });
    expect(without['partner.complianceStaff']).toEqual({ kind: 'fixed', value: 2.4 });
  });

  it('multiplies what two barriers do to one parameter', () => {
    const values = baseValues({ 'partner.complianceStaff': 10 });
    const without = withoutBarriers(values, ['divergentLaw', 'contentModeration']);
    expect(without['partner.complianceStaff']).toEqual({ kind: 'fixed', value: 10 * (0.4 * 0.6) });
  });

  it('stops at the admissible limit, and fixes what is closed there', () => {
    const values = baseValues({
      reachableShare: { kind: 'pert', low: 0.3, mode: 0.45, high: 0.9 },
      partnerReach: { kind: 'uniform', low: 0.6, high: 0.8 },
    });
    const without = withoutBarriers(values, ['domesticInnovation']);
    expect(without['reachableShare']).toEqual({ kind: 'pert', low: 0.6, mode: 0.9, high: 1 });
    expect(without['partnerReach']).toEqual({ kind: 'fixed', value: 1 });
  });

  it('makes certain what is neutral at 0 or 1', () => {
    const without = withoutBarriers(baseValues(), ids);
    for (const key of ['suspensionRate', 'partner.homeStopRate', 'lateEntryErosion', 'mlpsMonths'])
      expect(without[key]).toEqual({ kind: 'fixed', value: 0 });
    for (const key of ['bifurcation.licenceProbability', 'hostingPremium', 'tenseHomeMultiplier'])
      expect(without[key]).toEqual({ kind: 'fixed', value: 1 });
  });

  it('halves the budget for models and keeps its effect, also beside the barrier that doubles the carry-over', () => {
    const values = baseValues({ modelInvestment: 30, globalCarryOver: 20, 'bifurcation.goToMarket': 8 });
    const vectorOf = (removed: readonly BarrierId[]): Float64Array =>
      compileModel(withoutBarriers(values, removed)).centres.bifurcation;
    expect(yearlyBuildOut(vectorOf([]))).toBe(38);
    expect(yearlyBuildOut(vectorOf(['operationalCosts']))).toBe(19);
    expect(attainableShare(vectorOf(['operationalCosts']), false)).toBe(attainableShare(vectorOf([]), false));
    expect(attainableShare(vectorOf(['operationalCosts', 'crossBorderTransfer']), false)).toBe(
      attainableShare(vectorOf(['crossBorderTransfer']), false),
    );
  });
});

describe('changesRemoving', () => {
  it('are admissible changes that lead to the values without the barrier', () => {
    fc.assert(
      fc.property(randomScenario(true), fc.constantFrom(...ids), ({ values }, barrier) => {
        const changes = changesRemoving(values, barrier);
        expect(overridesProblem(values, changes)).toBeUndefined();
        const after = applyOverrides(values, changes);
        expect(changedKeys(after, withoutBarriers(values, [barrier]))).toEqual([]);
      }),
    );
  });

  it('are none where everything the barrier owns is neutral', () => {
    for (const { id } of barriers) expect(changesRemoving(neutralValues(), id), id).toEqual({});
  });
});
