import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathValues } from '../../src/analysis/pathValues';
import { combinationProblem } from '../../src/model/checkValue';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds, type PathId } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { touchedPaths } from '../../src/model/touchedPaths';
import {
  parameterOfKey,
  valueKeys,
  type ScenarioValues,
  type Value,
  type ValueKey,
} from '../../src/model/values';
import { randomScenario, seeds } from '../properties/randomScenario';
import { shippedScenario } from '../shippedScenarios';
import { baseValues, type Plain } from '../worlds';

const DRAWS = 256;
const base = baseValues();

function valuesOf(
  values: ScenarioValues,
  seed: number,
  draws = DRAWS,
  paths: readonly PathId[] = pathIds,
): Readonly<Record<PathId, Float64Array>> {
  const wanted = {
    exit: paths.includes('exit'),
    bifurcation: paths.includes('bifurcation'),
    partner: paths.includes('partner'),
  };
  const found = pathValues(compileModel(values), new Sampler(seed), 0, draws, wanted);
  return found as Readonly<Record<PathId, Float64Array>>;
}

const touchedBy = (changes: Readonly<Record<string, Plain>>, before: ScenarioValues = base) =>
  touchedPaths(before, { ...before, ...pick(baseValues(changes), Object.keys(changes)) });

function pick(values: ScenarioValues, keys: readonly string[]): ScenarioValues {
  return Object.fromEntries(keys.map((key) => [key, values[key]!]));
}

describe('a path that a change of values does not touch', () => {
  it('comes out the same to the last bit, whatever the change', () => {
    const changed = randomScenario().filter(({ changes }) => Object.keys(changes).length > 0);
    fc.assert(
      fc.property(changed, seeds, fc.nat(), ({ from, changes, values }, seed, which) => {
        const keys = Object.keys(changes);
        const key = keys[which % keys.length]!;
        const before = { ...values, [key]: shippedScenario(from).values[key]! };
        fc.pre(combinationProblem(before) === undefined);
        const touched = touchedPaths(before, values);
        const [was, is] = [valuesOf(before, seed), valuesOf(values, seed)];
        const untouched = pathIds.filter((path) => !touched.includes(path));
        for (const path of untouched) expect(is[path], key).toEqual(was[path]);
      }),
    );
  });
});

/** Other values that a key could have: the ends of its range, or every word. */
function others(key: ValueKey): readonly Value[] {
  const { admissible, slider } = parameterOfKey(key);
  if (admissible.type === 'flag') return [true, false];
  if (admissible.type === 'choice') return admissible.choices;
  const { min, max } = slider ?? { min: admissible.min, max: Math.min(1, admissible.max) };
  return [min, max].map((value) => ({ kind: 'fixed', value }));
}

describe('each key', () => {
  it.each([
    ['as shipped', base],
    [
      'in mode D3, with an offshore contribution and a model of the partner that we change',
      baseValues({ valuationMode: 'D3', offshoreContribution: 5, fineTunesPartnerModel: true }),
    ],
  ] as const)('leaves the paths that it does not touch as they were: %s', (_, before) => {
    const was = valuesOf(before, 1, 64);
    for (const key of valueKeys) {
      for (const value of others(key)) {
        const after = { ...before, [key]: value };
        const touched = touchedPaths(before, after);
        if (touched.length === pathIds.length || combinationProblem(after) !== undefined) continue;
        const untouched = pathIds.filter((path) => !touched.includes(path));
        const is = valuesOf(after, 1, 64, untouched);
        const same = untouched.filter((path) => is[path].every((v, draw) => Object.is(v, was[path][draw])));
        expect(same, key).toEqual(untouched);
      }
    }
  });
});

describe('touchedPaths', () => {
  it('is none for the same values, however they are written', () => {
    expect(touchedPaths(base, structuredClone(base))).toEqual([]);
  });

  it('is the path that a value belongs to', () => {
    expect(touchedBy({ 'partner.buildCapex': 7 })).toEqual(['partner']);
    expect(touchedBy({ modelInvestment: 7 })).toEqual(['bifurcation']);
    expect(touchedBy({ windDownCost: 7 })).toEqual(['exit']);
  });

  it('is both entry paths for the market, and all paths for what is discounted and paid elsewhere', () => {
    expect(touchedBy({ tam: 7000 })).toEqual(['bifurcation', 'partner']);
    for (const id of ['discountRate', 'redeploymentReturn', 'capitalEnvelope'])
      expect(touchedBy({ [id]: 0.3 }), id).toEqual(pathIds);
  });

  it('is none for weights, which leave every V as it is', () => {
    expect(touchedBy({ riskAversion: 0.9, tail: 0.2, riskTolerance: 12 })).toEqual([]);
  });

  it('counts the reviews of bifurcation to partner-led where it changes the model of the partner', () => {
    const tuned = { ...base, fineTunesPartnerModel: true };
    for (const key of ['provincialRoundMedian', 'bifurcation.publicationMonths']) {
      expect(touchedBy({ [key]: 1.5 }), key).toEqual(['bifurcation']);
      expect(touchedBy({ [key]: 1.5 }, tuned), key).toEqual(['bifurcation', 'partner']);
    }
    expect(touchedPaths(tuned, { ...base, provincialRoundMedian: { kind: 'fixed', value: 1.5 } })).toContain(
      'partner',
    );
  });
});
