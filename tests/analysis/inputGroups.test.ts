import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differingKeys,
  inputGroups,
  MOST_GROUPS,
  singleInputs,
  type Inputs,
} from '../../src/analysis/inputGroups';
import { sideOf } from '../../src/model/themes';
import { parameterOfKey, valueKeys, type ScenarioValues, type Value } from '../../src/model/values';
import { shippedIds, shippedScenario } from '../shippedScenarios';
import { baseValues } from '../worlds';

const base = baseValues();

/** Inputs of which nothing goes together. */
const alone = (values: ScenarioValues): Inputs => ({ values, correlations: [] });

/** Another value of the same kind, whatever it is worth. */
function another(value: Value): Value {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}!` : { kind: 'fixed', value: 0.123 };
}

function changed(keys: readonly string[]): ScenarioValues {
  return { ...base, ...Object.fromEntries(keys.map((key) => [key, another(base[key]!)])) };
}

const someKeys = fc.uniqueArray(fc.constantFrom(...valueKeys), { maxLength: 40 });

describe('differingKeys', () => {
  it('finds what was changed, in the order of the parameters, and nothing in what is written in another order', () => {
    expect(differingKeys(base, changed(['royalty', 'tam']))).toEqual(['tam', 'royalty']);
    const { kind, ...rest } = base['tam'] as { readonly kind: string };
    expect(differingKeys(base, { ...base, tam: { ...rest, kind } as unknown as Value })).toEqual([]);
  });
});

describe('inputGroups', () => {
  it('puts every difference into one of at most eight groups and mixes no sides', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const values = changed(keys);
        const groups = inputGroups(alone(base), alone(values));
        expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
        expect(groups.flatMap((group) => group.keys).toSorted()).toEqual(keys.toSorted());
        for (const { side, keys: own, inputs } of groups) {
          expect(new Set(own.map((key) => sideOf(parameterOfKey(key).id)))).toEqual(new Set([side]));
          expect(new Set(own.map((key) => parameterOfKey(key).id))).toEqual(new Set(inputs));
        }
      }),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(someKeys, (keys) => {
        const [one, other] = [alone(base), alone(changed(keys))];
        expect(inputGroups(other, one)).toEqual(inputGroups(one, other));
      }),
    );
  });

  it('lets up to eight inputs stand by themselves, with both paths’ values of one together', () => {
    const keys = [
      'royalty',
      'tam',
      'publicShare',
      'horizonYears',
      'bifurcation.coverage',
      'partner.coverage',
      'bifurcation.homeStopRate',
    ];
    const groups = inputGroups(alone(base), alone(changed(keys)));
    expect(groups.map((group) => group.keys)).toEqual([
      ['tam'],
      ['publicShare'],
      ['bifurcation.homeStopRate'],
      ['royalty'],
      ['bifurcation.coverage', 'partner.coverage'],
      ['horizonYears'],
    ]);
  });

  it('keeps together what can exclude each other', () => {
    const groups = singleInputs(alone(base), alone(changed(['ipLossP90', 'ipLossP10', 'tam'])));
    expect(groups.map(({ inputs }) => inputs)).toEqual([['tam'], ['ipLossP10', 'ipLossP90']]);
  });

  it('opens levers first where there is not room for every input', () => {
    const levers = ['royalty', 'modelInvestment', 'upfrontFee'];
    const world = valueKeys.filter((key) => key.startsWith('provincial')).slice(0, 9);
    const groups = inputGroups(alone(base), alone(changed([...levers, 'tam', ...world])));
    expect(groups.map(({ inputs }) => inputs.length)).toEqual([1, world.length, 1, 1, 1]);
  });

  it('names neighbours together where all themes differ', () => {
    const groups = inputGroups(alone(base), alone(changed(valueKeys)));
    expect(groups.map(({ themes }) => themes)).toContainEqual(['enforcement', 'geopolitics']);
    expect(groups.length).toBe(MOST_GROUPS);
  });

  it('counts what goes together as one input of the world', () => {
    const correlations = [{ between: ['tam', 'publicShare'], rank: 0.5 }] as const;
    const turned = [{ between: ['publicShare', 'tam'], rank: 0.5 }] as const;
    const other = { values: changed(['tam', 'royalty']), correlations };
    expect(inputGroups(alone(base), other).map(({ side, correlates }) => [side, correlates])).toEqual([
      ['world', false],
      ['world', true],
      ['levers', false],
    ]);
    expect(inputGroups({ values: base, correlations: turned }, { values: base, correlations })).toEqual([]);
    const all = inputGroups(alone(base), { values: changed(valueKeys), correlations });
    expect(all.length).toBeLessThanOrEqual(MOST_GROUPS);
    expect(all.filter(({ correlates }) => correlates)).toHaveLength(1);
  });

  it('has none where nothing differs', () => {
    expect(inputGroups(alone(base), alone(baseValues()))).toEqual([]);
  });

  it('takes every pair of shipped scenarios', () => {
    for (const a of shippedIds) {
      for (const b of shippedIds) {
        const groups = inputGroups(alone(shippedScenario(a).values), alone(shippedScenario(b).values));
        expect(groups.length === 0, `${a} ${b}`).toBe(a === b);
        expect(groups.length).toBeLessThanOrEqual(MOST_GROUPS);
      }
    }
  });
});
