import { describe, expect, it } from 'vitest';
import { correlationsProblem } from '../../src/model/checkCorrelations';
import type { Allowed } from '../../src/model/dataFault';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { parseScenario, type Scenario } from '../../src/model/scenario';
import { correlationsInForce } from '../../src/model/scenarioCorrelations';
import { shippedIds, shippedScenario } from '../shippedScenarios';

const pair = { between: ['tam', 'bassQ'], rank: 0.5, because: 'Both hang on income.', grade: 'judged' };

function read(correlations: unknown): Scenario {
  const json = {
    schemaVersion: 1,
    id: 'mine',
    title: 'Mine',
    description: 'For tests.',
    asOf: '2026-11',
    extends: 'china-genai',
    overrides: { bassP: { value: 0.03, reason: 'Ours.', grade: 'judged', sources: [] } },
    correlations,
  };
  return parseScenario(json, 'mine.json', shippedScenario);
}

function problemsOf(correlations: unknown): readonly DataProblem[] {
  try {
    read(correlations);
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('correlations of a scenario file', () => {
  it('are offered by every shipped scenario, with reasons, possible, and out of force until asked for', () => {
    for (const id of shippedIds) {
      const scenario = shippedScenario(id);
      expect(correlationsInForce(scenario, undefined), id).toEqual([]);
      expect(scenario.correlations!.pairs.length, id).toBeGreaterThan(2);
      expect(correlationsProblem(scenario.correlations!.pairs), id).toBeUndefined();
      for (const { because } of scenario.correlations!.pairs) expect(because.length).toBeGreaterThan(40);
    }
  });

  it('take the place of those of the scenario that is extended, and are in force where the file says so', () => {
    const scenario = read({ active: true, pairs: [pair] });
    expect(correlationsInForce(scenario, undefined)).toEqual([{ between: ['tam', 'bassQ'], rank: 0.5 }]);
    expect(correlationsInForce(scenario, [])).toEqual([]);
    expect(scenario.correlations!.pairs[0]).toMatchObject({ because: pair.because, sources: [] });
  });

  it.each<[string, unknown, string, string, Allowed, string | undefined]>([
    ['no object', [], 'correlations', 'active and a list of pairs', { what: 'correlationsForm' }, '[]'],
    [
      'no switch',
      { pairs: [pair] },
      'correlations.active',
      'true or false',
      { what: 'trueOrFalse' },
      undefined,
    ],
    [
      'an unknown name',
      { active: false, pairs: [{ ...pair, between: ['tam', 'bassX'] }] },
      'correlations.pairs[0].between[1]',
      'there is no parameter "bassX"',
      { what: 'uncertainAssumption' },
      '"bassX"',
    ],
    [
      'a path’s own value',
      { active: false, pairs: [{ ...pair, between: ['partner.buildCapex', 'tam'] }] },
      'correlations.pairs[0].between[0]',
      'allowed is "buildCapex"',
      { what: 'uncertainAssumption' },
      '"partner.buildCapex"',
    ],
    [
      'a lever',
      { active: false, pairs: [{ ...pair, between: ['tam', 'royalty'] }] },
      'correlations.pairs[0].between[1]',
      'never uncertain',
      { what: 'uncertainAssumption' },
      '"royalty"',
    ],
    [
      'what is certain here',
      { active: false, pairs: [{ ...pair, between: ['tam', 'vat'] }] },
      'correlations.pairs[0].between[1]',
      'certain here',
      { what: 'uncertainAssumption' },
      '"vat"',
    ],
    [
      'three names',
      { active: false, pairs: [{ ...pair, between: ['tam', 'bassQ', 'vat'] }] },
      'correlations.pairs[0].between',
      'two assumptions',
      { what: 'twoAssumptions' },
      '["tam","bassQ","vat"]',
    ],
    [
      'a rank of 1',
      { active: false, pairs: [{ ...pair, rank: 1 }] },
      'correlations.pairs[0].rank',
      'above -1 and below 1',
      { what: 'rank' },
      '1',
    ],
    [
      'no reason',
      { active: false, pairs: [{ ...pair, because: ' ' }] },
      'correlations.pairs[0].because',
      'says something',
      { what: 'saying' },
      '" "',
    ],
    [
      'a grade without a source',
      { active: false, pairs: [{ ...pair, grade: 'official' }] },
      'correlations.pairs[0]',
      'needs a source',
      { what: 'sourceWhereNotJudged' },
      undefined,
    ],
    [
      'a pair twice',
      { active: false, pairs: [pair, pair] },
      'correlations.pairs',
      'comes twice',
      { what: 'correlations', problem: { code: 'pairTwice', between: ['tam', 'bassQ'] } },
      undefined,
    ],
    [
      'what no world can have',
      {
        active: false,
        pairs: [
          { ...pair, rank: 0.9 },
          { ...pair, between: ['bassQ', 'fineRate'], rank: 0.9 },
        ],
      },
      'correlations.pairs',
      'the nearest that are possible: tam,bassQ=0.69 bassQ,fineRate=0.69',
      { what: 'correlations', problem: { code: 'impossible' } },
      undefined,
    ],
  ])('are refused with %s', (_, correlations, path, message, allowed, found) => {
    const problem = problemsOf(correlations)[0]!;
    expect(problem).toMatchObject({ path, allowed, found });
    expect(problem.message).toContain(message);
  });

  it('are refused with more pairs than anybody has reasons for, whatever else is wrong with them', () => {
    const pairs = Array.from({ length: 101 }, () => ({ between: 'none' }));
    expect(problemsOf({ active: false, pairs })).toEqual([
      {
        path: 'correlations.pairs',
        message: 'there are 101 pairs; allowed are at most 100',
        allowed: { what: 'correlations', problem: { code: 'tooManyPairs', count: 101, most: 100 } },
        found: undefined,
      },
    ]);
  });

  it('say all that is wrong with a pair', () => {
    const pairs = [{ between: ['royalty', 7], rank: '0.5', because: '', grade: 'good', extra: 1 }];
    expect(problemsOf({ active: 'no', pairs }).map(({ path }) => path)).toEqual([
      'correlations.active',
      'correlations.pairs[0].extra',
      'correlations.pairs[0].between[0]',
      'correlations.pairs[0].between[1]',
      'correlations.pairs[0].rank',
      'correlations.pairs[0].grade',
      'correlations.pairs[0].because',
    ]);
  });
});
