import { describe, expect, it } from 'vitest';
import { parseCases } from '../../src/model/cases';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { scenarioJson } from '../shippedScenarios';

type Item = Record<string, unknown>;
interface File extends Item {
  observed: Item[];
  cases: Item[];
}

const shipped = (): File => scenarioJson('cases') as File;
const { cases } = parseCases(shipped(), 'cases.json');

function problemsAfter(change: (file: File) => void): readonly DataProblem[] {
  const file = shipped();
  change(file);
  return problemsOf(file);
}

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseCases(json, 'mine.json');
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  return [];
}

const at = (id: string): number => cases.findIndex((each) => each.id === id);
const within = (file: File, id: string, field: string): Item => file.cases[at(id)]![field] as Item;

/** Changes that make the file wrong in one place each: where that is, and what is said of it. */
const mistakes: readonly (readonly [
  what: string,
  change: (file: File) => void,
  path: string,
  message: RegExp,
])[] = [
  ['another kind', (file) => (file['kind'] = 'rules'), 'kind', /allowed is "cases"/],
  ['a day that is none', (file) => (file['asOf'] = '2026-06-31'), 'asOf', /allowed is a date/],
  ['a field nobody reads', (file) => (file.cases[0]!['moic'] = 2), 'cases[0].moic', /not known here/],
  ['a case told twice', (file) => file.cases.push(file.cases[0]!), 'cases[23].id', /"uber" again/],
  ['no case at all', (file) => (file.cases = []), 'cases', /is empty/],
  [
    'a path that is none',
    (file) => (file.cases[0]!['paths'] = ['franchise']),
    'cases[0].paths[0]',
    /one of exit/,
  ],
  ['no path', (file) => (file.cases[0]!['paths'] = []), 'cases[0].paths', /at least one path/],
  ['a path twice', (file) => (file.cases[0]!['paths'] = ['exit', 'exit']), 'cases[0].paths[1]', /again/],
  ['a year that is none', (file) => (file.cases[0]!['from'] = 14), 'cases[0].from', /a year from 1980/],
  ['an end before the start', (file) => (file.cases[0]!['to'] = 2013), 'cases[0].to', /2014 or later/],
  [
    'a score too high',
    (file) => (within(file, 'bing', 'scores')['rivals'] = 6),
    'cases[6].scores.rivals',
    /from 0 to 5/,
  ],
  [
    'a share above one',
    (file) => (within(file, 'bing', 'scores')['businessShare'] = 2),
    'cases[6].scores.businessShare',
    /from 0 to 1/,
  ],
  [
    'a score that is missing',
    (file) => delete within(file, 'bing', 'scores')['dataSensitivity'],
    'cases[6].scores.dataSensitivity',
    /from 0 to 5/,
  ],
  ['no scores', (file) => delete file.cases[0]!['scores'], 'cases[0].scores', /an object/],
  ['a firm of no kind', (file) => delete file.cases[0]!['isAiFirm'], 'cases[0].isAiFirm', /true or false/],
  ['no hindsight', (file) => delete file.cases[0]!['hindsight'], 'cases[0].hindsight', /an object/],
  [
    'a counting that is none',
    (file) => (file.cases[0]!['counts'] = { as: 'won' }),
    'cases[0].counts.as',
    /one of scored, closeCall, shown, heldOut/,
  ],
  [
    'a close call without a reason',
    (file) => (file.cases[0]!['counts'] = { as: 'closeCall' }),
    'cases[0].counts.because',
    /a text that says something/,
  ],
  [
    'a test that is none',
    (file) => (file.cases[0]!['counts'] = { as: 'scored', test: 'partnerFirst' }),
    'cases[0].counts.test',
    /one of partnerAboveBifurcation/,
  ],
  [
    'a test of sensitive content for harmless content',
    (file) => (file.cases[0]!['counts'] = { as: 'scored', test: 'exitFirst' }),
    'cases[0].counts.test',
    /contentSensitivity of at least 4/,
  ],
  [
    'a test of business services for consumers',
    (file) => (file.cases[0]!['counts'] = { as: 'scored', test: 'partnerAboveBifurcation' }),
    'cases[0].counts.test',
    /businessShare of at least 0.5/,
  ],
  [
    'a held-out case in a group',
    (file) => (file.cases[at('tesla')]!['groups'] = ['consumerPartner']),
    'cases[18].groups',
    /none for a case that is held out/,
  ],
  ['no source', (file) => (file.cases[0]!['sources'] = []), 'cases[0]', /a fact needs a source/],
  ['no grade', (file) => delete file.cases[0]!['grade'], 'cases[0].grade', /one of official/],
  ['a group not counted', (file) => file.observed.pop(), 'observed', /are 2/],
  ['half an end', (file) => (file.observed[0]!['ends'] = 0.5), 'observed[0].ends', /whole number from 0/],
  ['no years', (file) => (file.observed[0]!['years'] = 0), 'observed[0].years', /whole number from 1/],
  ['groups out of order', (file) => file.observed.reverse(), 'observed[0].group', /allowed is "own"/],
];

describe('the gate for cases', () => {
  it.each(mistakes)('refuses %s, saying where and what is allowed', (_, change, path, message) => {
    expect(problemsAfter(change)).toContainEqual(
      expect.objectContaining({ path, message: expect.stringMatching(message) as string }),
    );
  });

  it.each([null, [], 'cases', 7])('refuses %j, which is no object', (json) => {
    expect(problemsOf(json)).toHaveLength(1);
  });
});

describe('the shipped cases', () => {
  const ids = (as: string): readonly string[] =>
    cases.flatMap(({ id, counts }) => (counts.as === as ? [id] : []));

  it('are scored, left open and held out as the evidence says, whatever the model makes of them', () => {
    expect(cases).toHaveLength(23);
    expect(ids('scored')).toEqual(['bing', 'roblox', 'fortnite', 'aws', 'azure', 'salesforce', 'meta']);
    expect(ids('closeCall')).toEqual([
      'uber',
      'linkedin',
      'google',
      'evernote',
      'apple-intelligence',
      'openai-anthropic',
    ]);
    expect(ids('heldOut')).toEqual(['blizzard', 'icloud', 'tesla']);
  });
});
