import { describe, expect, it } from 'vitest';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import { entryPaths, parameters } from '../../src/model/parameters';
import { DataFileError, type DataProblem } from '../../src/model/dataReader';
import { parseScenario, type Scenario } from '../../src/model/scenario';
import { parseValue } from '../../src/model/parseValue';
import { valueKeys } from '../../src/model/values';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';

/** JSON with parts replaced: "parameters.tam.unit" -> value; undefined removes. */
type Edits = Readonly<Record<string, unknown>>;

function edited(json: Record<string, unknown>, edits: Edits): unknown {
  for (const [path, value] of Object.entries(edits)) {
    const steps = path.split('/');
    let holder: Record<string, unknown> = json;
    for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
    const last = steps.at(-1)!;
    if (value === undefined) delete holder[last];
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  }
  return json;
}

function problemsOf(json: unknown): readonly DataProblem[] {
  try {
    parseScenario(json, 'mine.json', (id) => (shippedIds.includes(id) ? shippedScenario(id) : undefined));
  } catch (error) {
    if (error instanceof DataFileError) return error.problems.map(({ path, message }) => ({ path, message }));
    throw error;
  }
  return [];
}

const base = (edits: Edits): unknown => edited(scenarioJson('china-genai'), edits);
const preset = (edits: Edits): unknown => edited(scenarioJson('answer-engine'), edits);
const small = (edits: Edits = {}): unknown =>
  edited(
    {
      schemaVersion: 1,
      id: 'mine',
      title: 'Mine',
      description: 'For tests.',
      asOf: '2026-11',
      extends: 'china-genai',
      overrides: { tam: { value: 4000, reason: 'Ours.', grade: 'judged', sources: [] } },
    },
    edits,
  );

describe('a shipped scenario', () => {
  it.each(shippedIds)('parses, holds every value and says of each who says so: %s', (id) => {
    const scenario = shippedScenario(id);
    expect(scenario.id).toBe(id);
    expect(Object.keys(scenario.values).sort()).toEqual([...valueKeys].sort());
    expect(Object.keys(scenario.provenance).sort()).toEqual([...valueKeys].sort());
    for (const key of valueKeys) {
      expect(valueProblem(key, scenario.values[key]!), key).toBeUndefined();
      const { grade, sources, note, setBy } = scenario.provenance[key]!;
      expect(grade === 'judged' ? note !== '' : sources.length > 0, key).toBe(true);
      expect([id, 'china-genai']).toContain(setBy);
    }
    expect(combinationProblem(scenario.values)).toBeUndefined();
  });

  it('that extends another changes what it names and nothing else', () => {
    const [own, from] = [shippedScenario('answer-engine'), shippedScenario('china-genai')];
    const named = Object.keys(scenarioJson('answer-engine')['overrides'] as object);
    const others = valueKeys.filter((key) => !named.includes(key));
    expect(others.length + named.length).toBe(valueKeys.length);
    for (const key of named) expect(own.provenance[key]!.setBy, key).toBe('answer-engine');
    for (const key of others) {
      expect(own.provenance[key]!.setBy, key).toBe('china-genai');
      expect(own.values[key], key).toEqual(from.values[key]);
    }
    expect(own.extends).toBe('china-genai');
    expect(from.extends).toBeUndefined();
  });
});

describe('parseScenario', () => {
  it('takes a scenario that says only what differs; what its reasons leave open, the base answers', () => {
    const mine = parseScenario(small(), 'mine.json', shippedScenario);
    expect(mine.values['tam']).toEqual({ kind: 'fixed', value: 4000 });
    const from = shippedScenario('china-genai').provenance['tam']!;
    expect(mine.provenance['tam']).toEqual({
      grade: 'judged',
      sources: [],
      note: 'Ours.',
      departs: '',
      verify: from.verify,
      stale: from.stale,
      setBy: 'mine',
    });
    expect(mine).toMatchObject({ id: 'mine', title: 'Mine', asOf: '2026-11', extends: 'china-genai' });
  });

  it('names the file, the place and what is allowed in one line, and counts what else is wrong', () => {
    const wrong = base({ 'parameters/tam/unit': 'EUR', 'parameters/royalty/grade': 'sure' });
    expect(() => parseScenario(wrong, 'mine.json', shippedScenario)).toThrow(
      /^mine\.json: parameters\.tam\.unit: is "EUR"; allowed is "USD m per year, 2027" \(and 1 more\)$/,
    );
    expect(problemsOf(wrong)).toHaveLength(2);
  });

  const missing = (what: string): string =>
    `is missing; needed are value, unit (${what}), grade and sources or a note`;
  it.each<[string, unknown, string, string | RegExp]>([
    ['an unknown parameter', base({ 'parameters/tem': {} }), 'parameters.tem', 'there is no such parameter'],
    [
      'a missing parameter',
      base({ 'parameters/tam': undefined }),
      'parameters.tam',
      missing('USD m per year, 2027'),
    ],
    [
      'an entry that is none',
      base({ 'parameters/tam': 7 }),
      'parameters.tam',
      missing('USD m per year, 2027'),
    ],
    [
      'the wrong unit',
      base({ 'parameters/tam/unit': 'EUR' }),
      'parameters.tam.unit',
      'is "EUR"; allowed is "USD m per year, 2027"',
    ],
    [
      'a missing unit',
      base({ 'parameters/tam/unit': undefined }),
      'parameters.tam.unit',
      'is undefined; allowed is "USD m per year, 2027"',
    ],
    [
      'a value outside the range',
      base({ 'parameters/tam/value': 5 }),
      'parameters.tam.value',
      'value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    [
      'a bound outside the range',
      base({ 'parameters/tam/value/low': 1 }),
      'parameters.tam.value',
      'low is 1; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    [
      'bounds out of order',
      base({ 'parameters/tam/value/mode': 20_000 }),
      'parameters.tam.value',
      'mode must lie from 1500 to 9000; got 20000',
    ],
    [
      'a distribution without a bound',
      base({ 'parameters/tam/value/high': undefined }),
      'parameters.tam.value',
      'high is undefined; a pert needs the numbers low, mode, high',
    ],
    [
      'a bound in words',
      base({ 'parameters/tam/value/high': '9000' }),
      'parameters.tam.value',
      'high is "9000"; a pert needs the numbers low, mode, high',
    ],
    [
      'a bound too many',
      base({ 'parameters/tam/value/p90': 3 }),
      'parameters.tam.value',
      'p90 is not a number of a pert; it has low, mode, high',
    ],
    [
      'an unknown distribution',
      base({ 'parameters/tam/value': { kind: 'normal', mean: 1 } }),
      'parameters.tam.value',
      'kind is "normal"; allowed is fixed, uniform, triangular, pert, lognormal',
    ],
    [
      'a distribution of an inherited name',
      base({ 'parameters/tam/value': { kind: 'toString' } }),
      'parameters.tam.value',
      'kind is "toString"; allowed is fixed, uniform, triangular, pert, lognormal',
    ],
    [
      'a value that is null',
      base({ 'parameters/tam/value': null }),
      'parameters.tam.value',
      'allowed is a number, true, false, a word or a distribution',
    ],
    [
      'a list for a value',
      base({ 'parameters/tam/value': [1, 2] }),
      'parameters.tam.value',
      'allowed is a number, true, false, a word or a distribution',
    ],
    [
      'a missing value of one path',
      base({ 'parameters/buildCapex/values/partner': undefined }),
      'parameters.buildCapex.values.partner',
      'allowed is a number, true, false, a word or a distribution',
    ],
    [
      'a value for a path that has none',
      base({ 'parameters/buildCapex/values/exit': 3 }),
      'parameters.buildCapex.values.exit',
      'is not known here; allowed is bifurcation, partner',
    ],
    [
      'one value where each path has its own',
      base({ 'parameters/buildCapex/value': 3 }),
      'parameters.buildCapex.value',
      'is not known here; allowed is values, unit, note, grade, sources, departs, verify, stale',
    ],
    [
      'values where there is one for all',
      base({ 'parameters/tam/values': {} }),
      'parameters.tam.values',
      'is not known here; allowed is value, unit, note, grade, sources, departs, verify, stale',
    ],
    [
      'a distribution for a lever',
      base({ 'parameters/royalty/value': { kind: 'uniform', low: 0.1, high: 0.2 } }),
      'parameters.royalty.value',
      /^a lever is a plain number, not a distribution/,
    ],
    [
      'an unknown grade',
      base({ 'parameters/tam/grade': 'A' }),
      'parameters.tam.grade',
      'is "A"; allowed is one of official, professional, reported, judged',
    ],
    [
      'a graded value without a source',
      base({ 'parameters/tam/grade': 'official', 'parameters/tam/sources': [] }),
      'parameters.tam',
      'a value graded official needs a source',
    ],
    [
      'a judged value without a note',
      base({ 'parameters/horizonYears/note': undefined }),
      'parameters.horizonYears',
      'a judged value needs a note',
    ],
    [
      'a judged value with an empty note',
      base({ 'parameters/horizonYears/note': ' ' }),
      'parameters.horizonYears',
      'a judged value needs a note',
    ],
    [
      'a note that is no text',
      base({ 'parameters/tam/note': 7 }),
      'parameters.tam.note',
      'is 7; allowed is a text',
    ],
    [
      'sources that are no list',
      base({ 'parameters/tam/sources': 'me' }),
      'parameters.tam.sources',
      'allowed is a list of sources',
    ],
    [
      'a source that is none',
      base({ 'parameters/tam/sources': ['me'] }),
      'parameters.tam.sources[0]',
      'allowed is a source with title and date',
    ],
    [
      'a source without title',
      base({ 'parameters/tam/sources': [{ date: '2026' }] }),
      'parameters.tam.sources[0].title',
      'is undefined; allowed is a text that says something',
    ],
    [
      'a source without date',
      base({ 'parameters/tam/sources': [{ title: 'T' }] }),
      'parameters.tam.sources[0].date',
      'is undefined; allowed is a text that says something',
    ],
    [
      'a source with an odd field',
      base({ 'parameters/tam/sources': [{ title: 'T', date: '2026', link: 'x' }] }),
      'parameters.tam.sources[0].link',
      'is not known here; allowed is title, url, date, locator',
    ],
    [
      'an address that is none',
      base({ 'parameters/tam/sources': [{ title: 'T', date: '2026', url: 'javascript:alert(1)' }] }),
      'parameters.tam.sources[0].url',
      'is "javascript:alert(1)"; allowed is a web address',
    ],
    [
      'an unknown field of an entry',
      base({ 'parameters/tam/mode': 7 }),
      'parameters.tam.mode',
      'is not known here; allowed is value, unit, note, grade, sources, departs, verify, stale',
    ],
    [
      'an unknown field of the file',
      base({ version: 7 }),
      'version',
      /^is not known here; allowed is \$schema, schemaVersion, id/,
    ],
    [
      'the field __proto__',
      base(JSON.parse('{"__proto__": {"tam": 1}}') as Edits),
      '__proto__',
      /^is not known here/,
    ],
    [
      'the parameter __proto__',
      base({ 'parameters/__proto__': {} }),
      'parameters.__proto__',
      'there is no such parameter',
    ],
    [
      'the parameter constructor',
      base({ 'parameters/constructor': {} }),
      'parameters.constructor',
      'there is no such parameter',
    ],
    ['another schema version', base({ schemaVersion: 2 }), 'schemaVersion', 'is 2; allowed is 1'],
    ['no schema version', base({ schemaVersion: undefined }), 'schemaVersion', 'is undefined; allowed is 1'],
    [
      'an identifier with capitals',
      base({ id: 'China' }),
      'id',
      'is "China"; allowed are lower-case letters, digits and hyphens',
    ],
    [
      'an identifier that climbs',
      base({ id: '../x' }),
      'id',
      'is "../x"; allowed are lower-case letters, digits and hyphens',
    ],
    ['no title', base({ title: undefined }), 'title', 'is undefined; allowed is a text that says something'],
    [
      'an empty description',
      base({ description: '' }),
      'description',
      'is ""; allowed is a text that says something',
    ],
    [
      'parameters that are a list',
      base({ parameters: [] }),
      'parameters',
      'allowed is an entry for every parameter',
    ],
    [
      'overrides without a scenario to extend',
      base({ overrides: {} }),
      'overrides',
      'only a scenario that extends another has overrides',
    ],
    [
      'an unknown scenario to extend',
      small({ extends: 'mars' }),
      'extends',
      'is "mars"; there is no scenario of that name, or it extends this one',
    ],
    [
      'a scenario to extend that is no name',
      small({ extends: 7 }),
      'extends',
      'is 7; there is no scenario of that name, or it extends this one',
    ],
    [
      'nothing to extend',
      small({ extends: null }),
      'extends',
      'is null; there is no scenario of that name, or it extends this one',
    ],
    [
      'parameters in a scenario that extends',
      small({ parameters: {} }),
      'parameters',
      'a scenario that extends another has overrides instead',
    ],
    [
      'overrides that are a list',
      small({ overrides: [] }),
      'overrides',
      'allowed is an entry for every value that differs, each with a reason',
    ],
    ['an unknown override', small({ 'overrides/tem': {} }), 'overrides.tem', 'there is no such parameter'],
    [
      'the override __proto__',
      small({ 'overrides/__proto__': {} }),
      'overrides.__proto__',
      'there is no such parameter',
    ],
    [
      'a bare override of a per-path value',
      small({ 'overrides/buildCapex': {} }),
      'overrides.buildCapex',
      'allowed is bifurcation.buildCapex or partner.buildCapex',
    ],
    [
      'an override that is a bare number',
      small({ 'overrides/tam': 7 }),
      'overrides.tam',
      'allowed is an entry with value, reason and grade',
    ],
    [
      'an override without a reason',
      small({ 'overrides/tam/reason': undefined }),
      'overrides.tam.reason',
      'is undefined; allowed is a text that says something',
    ],
    [
      'an override of the wrong unit',
      small({ 'overrides/tam/unit': 'EUR' }),
      'overrides.tam.unit',
      'is "EUR"; allowed is "USD m per year, 2027"',
    ],
    [
      'an override outside the range',
      small({ 'overrides/tam/value': 5 }),
      'overrides.tam.value',
      'value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    [
      'an override with an odd field',
      small({ 'overrides/tam/note': 'x' }),
      'overrides.tam.note',
      'is not known here; allowed is value, unit, reason, grade, sources, departs, verify, stale, centre',
    ],
    [
      'values that do not go together',
      preset({ 'overrides/campaignMonths': { value: 6, reason: 'R.', grade: 'judged' } }),
      'overrides',
      /^campaignIntensity 2\.2 with campaignMonths 6/,
    ],
    [
      'parameters that do not go together',
      base({ 'parameters/ipLossP10/value': 50 }),
      'parameters',
      /^ipLossP10 is 50 and ipLossP90 is 40/,
    ],
    ['something that is no object', 7, '', 'allowed is a scenario object'],
    ['a list', [], '', 'allowed is a scenario object'],
    ['null', null, '', 'allowed is a scenario object'],
  ])('refuses %s', (_, json, path, message) => {
    const problems = problemsOf(json);
    expect(problems.map((problem) => problem.path)).toContain(path);
    const { message: found } = problems.find((problem) => problem.path === path)!;
    expect(typeof message === 'string' ? found === message : message.test(found), found).toBe(true);
  });

  it.each(['2026', '2026-11', '2026-11-10', '2024-02-29', '2000-02-29'])('takes the date %s', (asOf) => {
    expect(problemsOf(small({ asOf }))).toEqual([]);
  });

  it.each([
    '26',
    '2026-1',
    '2026-13',
    '2026-00',
    '2026-11-31',
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-11-00',
    '10.11.2026',
    '2026-11-10T00:00',
    ' 2026',
  ])('refuses the date %j', (asOf) => {
    expect(problemsOf(small({ asOf }))).toEqual([
      { path: 'asOf', message: `is "${asOf}"; allowed is a date such as 2026, 2026-11 or 2026-11-10` },
    ]);
  });

  it('leaves no trace of __proto__ in what it returns', () => {
    const mine: Scenario = parseScenario(small(), 'mine.json', shippedScenario);
    expect(Object.getPrototypeOf(mine.values)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['tam']).toBeUndefined();
  });

  it('reads a value for each entry path of a per-path parameter, from one entry', () => {
    const { values, provenance } = shippedScenario('china-genai');
    for (const { id, scope } of parameters) {
      if (scope !== 'path') continue;
      const entries = entryPaths.map((path) => provenance[`${path}.${id}`]);
      expect(entries[0]).toBe(entries[1]);
      for (const path of entryPaths) expect(values[`${path}.${id}`]).toBeDefined();
    }
  });
});

describe('parseValue', () => {
  it('reads numbers, flags, words and distributions', () => {
    expect(parseValue(7)).toEqual({ kind: 'fixed', value: 7 });
    expect(parseValue(false)).toBe(false);
    expect(parseValue('off')).toBe('off');
    expect(parseValue({ kind: 'lognormal', p10: 1, p90: 2 })).toEqual({ kind: 'lognormal', p10: 1, p90: 2 });
    expect(parseValue({ kind: 'fixed', value: 7 })).toEqual({ kind: 'fixed', value: 7 });
  });

  it('refuses numbers that are none', () => {
    expect(parseValue(Number.NaN)).toMatchObject({ problem: 'NaN is not a finite number' });
    expect(parseValue(Number.POSITIVE_INFINITY)).toMatchObject({
      problem: 'Infinity is not a finite number',
    });
    expect(parseValue({ kind: 'fixed', value: Number.NaN })).toMatchObject({
      problem: 'value is null; a fixed needs the numbers value',
    });
    expect(parseValue(undefined)).toHaveProperty('problem');
  });
});
