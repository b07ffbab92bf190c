import { describe, expect, it } from 'vitest';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { parseScenario } from '../../src/model/scenario';
import { scenarioJson, shippedScenario } from '../shippedScenarios';

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseScenario(json, 'ours.json', shippedScenario);
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  throw new Error('the file was accepted');
}

const own = (fields: object) => ({
  schemaVersion: 1,
  id: 'ours',
  extends: 'china-genai',
  title: 'Ours',
  description: 'Ours.',
  asOf: '2026',
  overrides: {},
  ...fields,
});
const many = <Thing>(thing: Thing, count: number): Thing[] => Array.from({ length: count }, () => thing);

describe('a file that was made to keep its reader busy', () => {
  it('has its correlations counted and not read one by one where there are too many', () => {
    const correlations = { active: true, pairs: many({ between: ['tam', 'bassQ'], rank: 2 }, 101) };
    expect(problemsOf(own({ correlations }))).toMatchObject([
      { path: 'correlations.pairs', message: 'there are 101 pairs; allowed are at most 100' },
    ]);
  });

  it('has the sources of a value counted where there are too many', () => {
    const entry = { value: 4500, reason: 'Ours.', grade: 'judged', sources: many({}, 101) };
    expect(problemsOf(own({ overrides: { tam: entry } }))).toMatchObject([
      { path: 'overrides.tam.sources', message: 'are 101; allowed are at most 100' },
    ]);
  });

  it('has unknown parameters named up to a hundred and the rest counted', () => {
    const json = scenarioJson('china-genai');
    const strangers = Object.fromEntries(many(0, 130).map((_, at) => [`x${at}`, {}]));
    const problems = problemsOf({ ...json, parameters: { ...(json['parameters'] as object), ...strangers } });
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ path: 'parameters', message: '30 more names are no parameters' });
  });

  it('is read to its end, but not more than 500 of its faults are told', () => {
    const keys = Object.keys(scenarioJson('china-genai')['parameters'] as object).slice(0, 60);
    const wrong = { value: 'x', reason: 'Ours.', grade: 'judged', sources: many({}, 20) };
    const overrides = Object.fromEntries(keys.map((key) => [key, wrong]));
    expect(problemsOf(own({ overrides }))).toHaveLength(500);
    const few = Object.fromEntries(keys.slice(0, 2).map((key) => [key, wrong]));
    expect(problemsOf(own({ overrides: few })).length).toBeLessThan(500);
  });

  it('is quoted on one line that hides nothing and turns nothing, and not at any length', () => {
    const [problem] = problemsOf(own({ id: `\u202Eours\u0007${'x'.repeat(100_000)}` }));
    expect(problem!.message).toMatch(/^is "\?ours\?x+/);
    expect(problem!.message.length).toBeLessThanOrEqual(4000);
    expect(problem!.found).toMatch(/^"\?ours\S{0,120}…$/);
  });
});
