import { describe, expect, it } from 'vitest';
import type { StageName } from '../../src/analysis/result';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { isMoot, parseFilingRoute, stageIds, type StageId } from '../../src/model/filingRoute';
import { scenarioJson, shippedScenario } from '../shippedScenarios';
import { editedJson, type Edits } from './editedJson';

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseFilingRoute(json, 'mine.json');
  } catch (error) {
    if (error instanceof DataFileError) return error.problems.map(({ path, message }) => ({ path, message }));
    throw error;
  }
  return [];
}

const withEdits = (edits: Edits): unknown => editedJson(scenarioJson('filing'), edits);
const route = parseFilingRoute(scenarioJson('filing'), 'filing.json');

describe('parseFilingRoute', () => {
  it('reads the filings, the stages, the questions and the notes', () => {
    expect({ id: route.id, asOf: route.asOf }).toEqual({ id: 'filing', asOf: '2026-11-10' });
    expect(route.filings.map(({ id }) => id)).toEqual([
      'algorithm-filing',
      'generative-ai-filing',
      'registration',
    ]);
    expect(route.stages.map(({ id }) => id)).toEqual(stageIds);
    expect(route.questions.map(({ id }) => id)).toEqual([
      'public-service',
      'own-weights',
      'partner-model',
      'after-refusal',
    ]);
    expect(route.notes.length).toBeGreaterThan(0);
    expect(route.questions[3]!.options[1]!.values).toEqual({ closedLoopAfterRefusal: false });
  });

  it('knows every stage that the launch timeline shows', () => {
    const shown: Record<StageName, StageId> = {
      build: 'build',
      licences: 'licences',
      preparation: 'preparation',
      algorithmFiling: 'algorithmFiling',
      provincialReview: 'provincialReview',
      nationalReview: 'nationalReview',
      registration: 'registration',
      publication: 'publication',
      hold: 'hold',
    };
    for (const [name, id] of Object.entries(shown)) {
      expect(id).toBe(name);
      expect(stageIds).toContain(id);
    }
  });

  it('lists everything that is wrong, and names the file and the first of it in one line', () => {
    const wrong = withEdits({ 'filings/0/title': '', 'notes/0/grade': 'sure' });
    expect(() => parseFilingRoute(wrong, 'mine.json')).toThrow(
      /^mine\.json: filings\[0\]\.title: is ""; allowed is a text that says something \(and 1 more\)$/,
    );
    expect(problemsOf(wrong)).toHaveLength(2);
  });

  const stages = stageIds.join(', ');
  it.each<[string, Edits, string, string]>([
    [
      'an unknown stage',
      { 'stages/4/id': 'cityReview' },
      'stages[4].id',
      `is "cityReview"; allowed is one of ${stages}`,
    ],
    [
      'a missing stage',
      { 'stages/4/id': 'cityReview' },
      'stages',
      'provincialReview is missing; allowed is each stage once',
    ],
    ['a stage twice', { 'stages/4/id': 'build' }, 'stages[4].id', 'is "build" again; allowed is each once'],
    [
      'a filing with an unknown stage',
      { 'filings/0/stages': ['algorithm'] },
      'filings[0].stages[0]',
      `is "algorithm"; allowed is one of ${stages}`,
    ],
    [
      'a stage with an unknown parameter',
      { 'stages/0/parameters': ['buildMonths', 'buildYears'] },
      'stages[0].parameters[1]',
      'is "buildYears"; there is no such parameter',
    ],
    [
      'a demand without a source',
      { 'stages/2/demands/0/sources': [] },
      'stages[2].demands[0]',
      'a fact needs a source',
    ],
    [
      'a demand without a grade',
      { 'stages/2/demands/0/grade': undefined },
      'stages[2].demands[0].grade',
      'is undefined; allowed is one of official, professional, reported, judged',
    ],
    [
      'a demand that is a bare text',
      { 'stages/2/demands': ['x'] },
      'stages[2].demands[0]',
      'allowed is a fact with text, grade and sources',
    ],
    ['a stage without a source', { 'stages/0/sources': undefined }, 'stages[0]', 'a fact needs a source'],
    ['a filing without a source', { 'filings/1/sources': [] }, 'filings[1]', 'a fact needs a source'],
    [
      'a source with a date that is none',
      { 'notes/0/sources/0/date': '2023-08-32' },
      'notes[0].sources[0].date',
      'is "2023-08-32"; allowed is a date such as 2026, 2026-11 or 2026-11-10',
    ],
    [
      'a note that says nothing',
      { 'notes/0/text': '' },
      'notes[0].text',
      'is ""; allowed is a text that says something',
    ],
    [
      'an answer without what follows',
      { 'questions/1/options/0/explains': undefined },
      'questions[1].options[0].explains',
      'is undefined; allowed is a text that says something',
    ],
    [
      'an answer that sets an unknown parameter',
      { 'questions/1/options/0/overrides/tem': {} },
      'questions[1].options[0].overrides.tem',
      'there is no such parameter',
    ],
    [
      'an answer that sets a value outside the range',
      { 'questions/1/options/0/overrides/bifurcation.licenceProbability/value/high': 1.2 },
      'questions[1].options[0].overrides.bifurcation.licenceProbability.value',
      'high is 1.2; allowed is a number from 0 to 1 (probability)',
    ],
    [
      'an answer that sets a flag to a number',
      { 'questions/3/options/0/overrides/closedLoopAfterRefusal/value': 1 },
      'questions[3].options[0].overrides.closedLoopAfterRefusal.value',
      'allowed is true or false',
    ],
    [
      'a question without answers',
      { 'questions/0/options': [] },
      'questions[0].options',
      'is empty; allowed is a list of at least one',
    ],
    [
      'a question twice',
      { 'questions/1/id': 'public-service' },
      'questions[1].id',
      'is "public-service" again; allowed is each once',
    ],
    [
      'a question about no entry path',
      { 'questions/1/paths': ['exit'] },
      'questions[1].paths[0]',
      'is "exit"; allowed is bifurcation or partner',
    ],
    [
      'an unknown field',
      { steps: [] },
      'steps',
      'is not known here; allowed is $schema, schemaVersion, kind, asOf, filings, stages, questions, notes',
    ],
    ['another kind of file', { kind: undefined }, 'kind', 'is undefined; allowed is "filing"'],
    ['another schema version', { schemaVersion: '1' }, 'schemaVersion', 'is "1"; allowed is 1'],
  ])('refuses %s', (_, edits, path, message) => {
    expect(problemsOf(withEdits(edits))).toContainEqual({ path, message });
  });

  it.each([[7], [null], [[]]])('refuses %j', (json) => {
    expect(problemsOf(json)).toEqual([{ path: '', message: 'allowed is an object' }]);
  });
});

describe('isMoot', () => {
  const { values } = shippedScenario('china-genai');
  const moot = (changed: Record<string, boolean>): string[] =>
    route.questions.filter((question) => isMoot(question, { ...values, ...changed })).map(({ id }) => id);

  it('leaves every question open while both paths file', () => {
    expect(moot({})).toEqual([]);
  });

  it('closes what is asked of a path that does not file, but never the question whether to file', () => {
    expect(moot({ 'bifurcation.filesPublic': false })).toEqual(['own-weights']);
    expect(moot({ 'partner.filesPublic': false })).toEqual(['partner-model']);
    expect(moot({ 'bifurcation.filesPublic': false, 'partner.filesPublic': false })).toEqual([
      'own-weights',
      'partner-model',
      'after-refusal',
    ]);
  });
});
