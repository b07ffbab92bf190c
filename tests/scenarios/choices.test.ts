import { describe, expect, it } from 'vitest';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { isChosen, type Choice } from '../../src/model/choice';
import { grades } from '../../src/model/dataReader';
import { parseFilingRoute } from '../../src/model/filingRoute';
import { parsePartners } from '../../src/model/partners';
import { parameterOfKey, pathOfKey } from '../../src/model/values';
import { parameters } from '../../src/model/parameters';
import { loadFilingRoute, loadPartners } from '../../src/state/explanations';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';

const partners = parsePartners(scenarioJson('partners'), 'partners.json');
const route = parseFilingRoute(scenarioJson('filing'), 'filing.json');
const base = shippedScenario('china-genai');

const options = route.questions.flatMap((question) => question.options);
const choices: readonly Choice[] = [...partners.kinds, ...options];

/** Choices of which a person takes one. */
const decisions: readonly (readonly [string, readonly Choice[]])[] = [
  ['kinds of partner', partners.kinds],
  ...route.questions.map((question) => [question.id, question.options] as const),
];

describe('a choice', () => {
  it.each(shippedIds)('is admissible in %s', (id) => {
    const { values } = shippedScenario(id);
    for (const choice of choices) {
      for (const [key, value] of Object.entries(choice.values))
        expect(valueProblem(key, value), `${choice.id}: ${key}`).toBeUndefined();
      const chosen = { ...values, ...choice.values };
      expect(combinationProblem(chosen), choice.id).toBeUndefined();
      expect(isChosen(choice, chosen), choice.id).toBe(true);
    }
  });

  it.each(decisions)('takes the place of every other of its decision: %s', (_, alternatives) => {
    const [keys, ...others] = alternatives.map(({ values }) => Object.keys(values).sort());
    for (const other of others) expect(other).toEqual(keys);
    for (const choice of alternatives) {
      const chosen = alternatives.filter((one) => isChosen(one, { ...base.values, ...choice.values }));
      expect(chosen).toEqual([choice]);
    }
  });

  it('has an identifier of its own among all choices', () => {
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
  });
});

describe('the questions of the route', () => {
  it.each(route.questions.map(({ id, options: answers }) => [id, answers] as const))(
    'are answered in the base scenario in exactly one way, in the others in at most one: %s',
    (_, answers) => {
      expect(answers.filter((answer) => isChosen(answer, base.values))).toHaveLength(1);
      for (const id of shippedIds) {
        const chosen = answers.filter((answer) => isChosen(answer, shippedScenario(id).values));
        expect(chosen.length, id).toBeLessThanOrEqual(1);
      }
    },
  );

  it('set only values of the paths they are about, and values of all paths', () => {
    for (const { id, paths, options: answers } of route.questions) {
      for (const key of answers.flatMap(({ values }) => Object.keys(values))) {
        const { scope } = parameterOfKey(key);
        const path = scope === 'path' ? pathOfKey(key) : scope;
        expect(['common', ...paths], `${id}: ${key}`).toContain(path);
      }
    }
  });
});

describe('a kind of partner', () => {
  it('sets values of the partner path alone', () => {
    for (const key of partners.kinds.flatMap(({ values }) => Object.keys(values))) {
      const { scope } = parameterOfKey(key);
      expect(scope === 'path' ? pathOfKey(key) : scope, key).toBe('partner');
    }
  });

  it('is named for every platform', () => {
    for (const { id } of partners.platforms)
      expect(
        partners.kinds.some(({ platforms }) => platforms.includes(id)),
        id,
      ).toBe(true);
  });
});

describe('the stages', () => {
  it('name every parameter that holds a length or the odds on the way to launch', () => {
    const named = new Set(route.stages.flatMap((stage) => stage.parameters));
    const onTheWay =
      /^(build|preparation|telecomLicence|mlps|algorithmFiling|publication|onSite)(Months|Probability)$|^(provincial|national|registration)(Round|Rework)|^hold|^licenceProbability$/;
    const all = parameters.map(({ id }) => id).filter((id) => onTheWay.test(id));
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });
});

/** Every object below that has a field, with its path. */
function holders(json: unknown, field: string, path = ''): [string, Record<string, unknown>][] {
  if (typeof json !== 'object' || json === null) return [];
  const below = Object.entries(json).flatMap(([key, one]) => holders(one, field, `${path}/${key}`));
  return Object.hasOwn(json, field) ? [[path, json as Record<string, unknown>], ...below] : below;
}

describe.each(['partners', 'filing'])('every fact in %s.json', (name) => {
  const json = scenarioJson(name);

  it('is graded, and has a source or, where it is judged, a reason', () => {
    const graded = holders(json, 'grade');
    expect(graded.length).toBeGreaterThan(20);
    for (const [path, { grade, sources, reason }] of graded) {
      expect(grades, path).toContain(grade);
      const hasReason = typeof reason === 'string' && reason !== '';
      expect((sources as unknown[]).length > 0 || (grade === 'judged' && hasReason), path).toBe(true);
    }
    const texts = [...holders(json, 'text'), ...holders(json, 'figure'), ...holders(json, 'value')];
    for (const [path, holder] of texts) expect(holder, path).toHaveProperty('grade');
  });

  it('links to no mere copy of a page', () => {
    const copies =
      /warptechlab|longform\.social|kernel-sesias|5x\.news|sipoch|archive\.is|acphonor|njyihanglw|my67778/;
    const addresses = holders(json, 'url').map(([, { url }]) => url as string);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((url) => copies.test(url) || !url.startsWith('https://'))).toEqual([]);
  });

  it('comes with the page as its gate reads it', async () => {
    const [loaded, read] =
      name === 'partners' ? [await loadPartners(), partners] : [await loadFilingRoute(), route];
    expect(loaded).toEqual(read);
  });
});
