import { describe, expect, it } from 'vitest';
import { barriers } from '../../src/model/barriers';
import { DataFileError, grades, type DataProblem } from '../../src/model/dataReader';
import { parseReasons } from '../../src/model/reasons';
import { scenarioJson, shippedScenario } from '../shippedScenarios';

type Item = Record<string, unknown>;
interface File extends Item {
  reasons: Item[];
  corrections: Item[];
}

const shipped = (): File => scenarioJson('reasons') as File;

/** What is wrong with the shipped file after a change. */
function problemsAfter(change: (file: File) => void): readonly DataProblem[] {
  const file = shipped();
  change(file);
  return problemsOf(file);
}

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseReasons(json, 'mine.json');
  } catch (error) {
    if (error instanceof DataFileError) return error.problems;
    throw error;
  }
  return [];
}

/** Changes that make the file wrong in one place each: where that is, and what is said of it. */
const mistakes: readonly (readonly [
  what: string,
  change: (file: File) => void,
  path: string,
  message: RegExp,
])[] = [
  ['another kind', (file) => (file['kind'] = 'partners'), 'kind', /allowed is "reasons"/],
  ['no date of the law', (file) => delete file['asOf'], 'asOf', /allowed is a text/],
  ['a day that is none', (file) => (file['asOf'] = '2026-02-30'), 'asOf', /allowed is a date/],
  ['a field nobody reads', (file) => (file['note'] = ''), 'note', /not known here/],
  [
    'an unknown reason',
    (file) => (file.reasons[3]!['barrier'] = 'tariffs'),
    'reasons[3].barrier',
    /allowed is one of internetGovernance, /,
  ],
  [
    'a missing reason',
    (file) => file.reasons.splice(4, 1),
    'reasons',
    /cybersecurityLiability is missing; allowed is each of the eleven once/,
  ],
  [
    'a reason told twice',
    (file) => file.reasons.push({ ...file.reasons[0]! }),
    'reasons[11].barrier',
    /is "internetGovernance" again/,
  ],
  [
    'reasons out of order',
    (file) => file.reasons.reverse(),
    'reasons[0].barrier',
    /is "sovereignAlternatives"; number 1 of the eleven is internetGovernance/,
  ],
  [
    'no mechanism',
    (file) => (file.reasons[2]!['mechanism'] = []),
    'reasons[2].mechanism',
    /at least one paragraph/,
  ],
  ['no claim', (file) => (file.reasons[2]!['claim'] = ' '), 'reasons[2].claim', /says something/],
  ['no limits', (file) => delete file.reasons[2]!['limits'], 'reasons[2].limits', /says something/],
  [
    'an unknown grade',
    (file) => (file.reasons[1]!['grade'] = 'B'),
    'reasons[1].grade',
    /allowed is one of official, professional, reported, judged/,
  ],
  ['no source', (file) => (file.reasons[1]!['sources'] = []), 'reasons[1]', /needs a source/],
  [
    'a source without a date',
    (file) => (file.corrections[0]!['sources'] = [{ title: 'Somebody' }]),
    'corrections[0].sources[0].date',
    /allowed is a text/,
  ],
  [
    'an address that is none',
    (file) => (file.corrections[0]!['sources'] = [{ title: 'Somebody', date: '2026', url: 'somewhere' }]),
    'corrections[0].sources[0].url',
    /allowed is a web address/,
  ],
  [
    'a parameter that does not exist',
    (file) => (file.corrections[0]!['parameters'] = ['fineRate', 'luck']),
    'corrections[0].parameters[1]',
    /is "luck"; there is no such parameter/,
  ],
  [
    'a parameter named twice',
    (file) => (file.corrections[0]!['parameters'] = ['fineRate', 'fineRate']),
    'corrections[0].parameters[1]',
    /is "fineRate" again/,
  ],
  [
    'an identifier given twice',
    (file) => (file.corrections[1]!['id'] = file.corrections[0]!['id']),
    'corrections[1].id',
    /again; allowed is each once/,
  ],
  ['no meaning', (file) => delete file.corrections[1]!['means'], 'corrections[1].means', /says something/],
  ['no corrections', (file) => (file.corrections = []), 'corrections', /at least one/],
];

describe('parseReasons', () => {
  it.each(mistakes)('refuses %s and says where', (_, change, path, message) => {
    const found = problemsAfter(change).find((problem) => problem.path === path);
    expect(found?.message).toMatch(message);
  });

  it('says everything that is wrong at once', () => {
    const several = ['another kind', 'no claim', 'no source', 'no meaning', 'a parameter named twice'];
    const made = mistakes.filter(([what]) => several.includes(what));
    const problems = problemsAfter((file) => {
      for (const [, change] of made) change(file);
    });
    expect(problems.map(({ path }) => path).toSorted()).toEqual(made.map(([, , path]) => path).toSorted());
    expect(problems).toHaveLength(several.length);
  });

  it('refuses what is no object, naming the file', () => {
    expect(() => parseReasons([], 'mine.json')).toThrow('mine.json: allowed is an object');
  });
});

describe('the shipped reasons', () => {
  const { reasons, corrections } = parseReasons(shipped(), 'reasons.json');

  it('are all eleven, in order', () => {
    expect(reasons.map(({ barrier }) => barrier)).toEqual(barriers.map(({ id }) => id));
  });

  it('leave it to the model which parameters a reason moves', () => {
    for (const reason of shipped().reasons) expect(Object.keys(reason)).not.toContain('parameters');
  });

  it('are each graded and sourced, as is every correction', () => {
    for (const told of [...reasons, ...corrections]) {
      expect(grades).toContain(told.grade);
      expect(told.sources.length).toBeGreaterThan(0);
    }
  });

  it('link to nothing that is not served safely', () => {
    for (const { sources } of [...reasons, ...corrections])
      for (const { url } of sources) expect(url ?? 'https://').toMatch(/^https:\/\//);
  });

  it('name the same source with the same address and date wherever it is named', () => {
    const known = new Map<string, string>();
    const parameters = Object.values(shippedScenario('china-genai').provenance);
    for (const { title, url, date } of [...parameters, ...reasons, ...corrections].flatMap(
      ({ sources }) => sources,
    )) {
      const said = `${url} ${date}`;
      expect(known.get(title) ?? said, title).toBe(said);
      known.set(title, said);
    }
  });

  it('correct what is said of fines, times, algorithms, weights, data, ventures, licences and companions', () => {
    expect(corrections.map(({ id }) => id)).toEqual([
      'five-percent-of-turnover',
      'ten-million-for-a-leak',
      'three-to-twelve-months',
      'every-algorithm',
      'weights-on-demand',
      'all-data-stay',
      'joint-ventures',
      'enterprise-fragments',
      'companion-services',
      'learner-improvement',
    ]);
  });

  it('say of a sentence that moves no number that it moves none', () => {
    const idle = corrections.filter(({ parameters }) => parameters.length === 0);
    expect(idle.map(({ id, means }) => [id, means])).toEqual([
      ['learner-improvement', 'It moves no number.'],
    ]);
  });
});
