import { describe, expect, it } from 'vitest';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { parsePartners } from '../../src/model/partners';
import { scenarioJson } from '../shippedScenarios';
import { editedJson, type Edits } from './editedJson';

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parsePartners(json, 'mine.json');
  } catch (error) {
    if (error instanceof DataFileError) return error.problems.map(({ path, message }) => ({ path, message }));
    throw error;
  }
  return [];
}

const withEdits = (edits: Edits): unknown => editedJson(scenarioJson('partners'), edits);

describe('parsePartners', () => {
  it('reads the platforms and the kinds of partner', () => {
    const { id, asOf, platforms, kinds } = parsePartners(scenarioJson('partners'), 'partners.json');
    expect({ id, asOf }).toEqual({ id: 'partners', asOf: '2026-11-10' });
    expect(platforms.map((platform) => platform.id)).toEqual([
      'deepseek',
      'qwen',
      'doubao',
      'ernie',
      'kimi',
      'hunyuan',
    ]);
    expect(platforms.find((platform) => platform.id === 'doubao')!.reach.at(-1)).toMatchObject({
      figure: '345 m monthly users',
      date: '2026-06',
      grade: 'professional',
    });
    expect(kinds.map((kind) => kind.id)).toEqual(['licensed-operator', 'consumer-platform', 'model-lab']);
    expect(kinds[0]!.provenance['royalty']!.setBy).toBe('licensed-operator');
  });

  it('lists everything that is wrong, and names the file and the first of it in one line', () => {
    const wrong = withEdits({ 'platforms/0/name': '', 'kinds/1/overrides/royalty/value': 7 });
    expect(() => parsePartners(wrong, 'mine.json')).toThrow(
      /^mine\.json: platforms\[0\]\.name: is ""; allowed is a text that says something \(and 1 more\)$/,
    );
    expect(problemsOf(wrong)).toHaveLength(2);
  });

  const first = 'platforms/0/reach/0';
  it.each<[string, Edits, string, string]>([
    [
      'a kind that names no platform of the list',
      { 'kinds/1/platforms': ['doubao', 'grok'] },
      'kinds[1].platforms[1]',
      'is "grok"; allowed is one of deepseek, qwen, doubao, ernie, kimi, hunyuan',
    ],
    ['a platform without a source', { 'platforms/2/sources': [] }, 'platforms[2]', 'a fact needs a source'],
    [
      'a reach without a source',
      { [`${first}/sources`]: undefined },
      'platforms[0].reach[0]',
      'a fact needs a source',
    ],
    [
      'a reach without a grade',
      { [`${first}/grade`]: undefined },
      'platforms[0].reach[0].grade',
      'is undefined; allowed is one of official, professional, reported, judged',
    ],
    [
      'a reach whose date is none',
      { [`${first}/date`]: 'spring 2025' },
      'platforms[0].reach[0].date',
      'is "spring 2025"; allowed is a date such as 2026, 2026-11 or 2026-11-10',
    ],
    [
      'a source whose address is none',
      { [`${first}/sources/0/url`]: 'www.bianews.com' },
      'platforms[0].reach[0].sources[0].url',
      'is "www.bianews.com"; allowed is a web address',
    ],
    [
      'a reach that is a bare number',
      { 'platforms/0/reach': [194] },
      'platforms[0].reach[0]',
      'allowed is a figure with date, grade and sources',
    ],
    [
      'a platform of unknown reach that does not say so',
      { 'platforms/3/reach': [], 'platforms/3/note': '' },
      'platforms[3].note',
      'allowed is a text that says why no reach is given',
    ],
    [
      'a platform twice',
      { 'platforms/1/id': 'deepseek' },
      'platforms[1].id',
      'is "deepseek" again; allowed is each once',
    ],
    [
      'a kind twice',
      { 'kinds/2/id': 'licensed-operator' },
      'kinds[2].id',
      'is "licensed-operator" again; allowed is each once',
    ],
    [
      'a kind without what to watch',
      { 'kinds/0/watch': undefined },
      'kinds[0].watch',
      'is undefined; allowed is a text that says something',
    ],
    [
      'an unknown parameter',
      { 'kinds/0/overrides/tem': {} },
      'kinds[0].overrides.tem',
      'there is no such parameter',
    ],
    [
      'a value outside the range',
      { 'kinds/0/overrides/royalty/value': 0.95 },
      'kinds[0].overrides.royalty.value',
      'value is 0.95; allowed is a number from 0 to 0.9 (fraction of partner revenue)',
    ],
    [
      'an unknown field',
      { rivals: [] },
      'rivals',
      'is not known here; allowed is $schema, schemaVersion, kind, asOf, platforms, kinds',
    ],
    ['no kinds', { kinds: [] }, 'kinds', 'is empty; allowed is a list of at least one'],
    [
      'no platforms',
      { platforms: undefined, kinds: undefined },
      'platforms',
      'is empty; allowed is a list of at least one',
    ],
    [
      'platforms that are no list',
      { platforms: {} },
      'platforms',
      'allowed is a list; an item is a platform',
    ],
    ['another schema version', { schemaVersion: 2 }, 'schemaVersion', 'is 2; allowed is 1'],
    ['another kind of file', { kind: 'filing' }, 'kind', 'is "filing"; allowed is "partners"'],
    ['no date', { asOf: undefined }, 'asOf', 'is undefined; allowed is a text that says something'],
  ])('refuses %s', (_, edits, path, message) => {
    expect(problemsOf(withEdits(edits))).toContainEqual({ path, message });
  });

  it.each([[7], [null], [[]]])('refuses %j', (json) => {
    expect(problemsOf(json)).toEqual([{ path: '', message: 'allowed is an object' }]);
  });
});
