import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUncertain } from '../../src/model/checkCorrelations';
import { applyOverrides } from '../../src/model/overrides';
import { valueKeys } from '../../src/model/values';
import { readScenarioFile, type FileReading } from '../../src/share/readScenarioFile';
import { scenarioFile } from '../../src/share/scenarioFile';
import { shippedEffects, shippedScenario, shippedIds, scenarioJson } from '../shippedScenarios';
import { possibleCorrelations, sharedRuns } from './sharedRuns';

const DAY = '2026-11-23';
const reader = {
  findScenario: (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined),
  base: shippedScenario('china-genai'),
  mostDraws: 2 ** 24,
  findEffects: shippedEffects,
};

function read(text: string, name = 'ours.landfall.json'): FileReading {
  return readScenarioFile(text, name, reader);
}

const tam = { value: 4500, reason: 'Our own order book.', grade: 'judged' };
const royalty = { value: 0.3, reason: 'As offered.', grade: 'judged' };

/** A small file that extends the base case. */
function file(entries: object, more: object = {}): string {
  const head = { schemaVersion: 1, id: 'ours', extends: 'china-genai', title: 'Ours', description: 'Ours.' };
  return JSON.stringify({ ...head, asOf: DAY, overrides: entries, ...more });
}

function partOf(text: string): Extract<FileReading, { readonly kind: 'part' }> {
  const reading = read(text);
  if (reading.kind !== 'part') throw new Error(`is ${reading.kind}`);
  return reading;
}

describe('readScenarioFile', () => {
  it('gives back the inputs that were saved, bit for bit', () => {
    const inputs = fc.tuple(sharedRuns, fc.option(possibleCorrelations, { nil: undefined }));
    fc.assert(
      fc.property(inputs, ([run, pairs]) => {
        const scenario = shippedScenario(run.scenarioId);
        const values = applyOverrides(scenario.values, run.overrides);
        // Pairs of what is certain either way say nothing, and no dialog makes them.
        const correlations = pairs?.filter(({ between }) =>
          between.every((id) => isUncertain(values, id) || isUncertain(scenario.values, id)),
        );
        const saved = { ...run, correlations };
        const reading = read(scenarioFile(scenario, saved, DAY, 'Ours'));
        expect(reading).toEqual({
          kind: 'whole',
          title: 'Ours',
          inputs: { ...saved, overrides: inOrder(saved.overrides), reasons: inOrder(saved.reasons) },
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each(shippedIds)('opens %s as it is shipped', (id) => {
    const reading = read(JSON.stringify(scenarioJson(id)));
    expect(reading.kind).toBe('whole');
    if (reading.kind !== 'whole') return;
    const { scenarioId, overrides } = reading.inputs;
    expect(applyOverrides(shippedScenario(scenarioId).values, overrides)).toEqual(shippedScenario(id).values);
  });

  it('leaves out values that are wrong, and says of each where, what was found and what is allowed', () => {
    const reading = partOf(
      file({
        tam,
        royalty: { ...royalty, value: 1.5 },
        publicShare: { ...tam, value: { kind: 'pert', low: 0.5, mode: 0.4, high: 0.9 } },
        moonPhase: tam,
      }),
    );
    expect(reading.inputs.overrides).toEqual({ tam: { value: { kind: 'fixed', value: 4500 } } });
    expect(reading.inputs.reasons).toEqual({ tam: 'Our own order book.' });
    expect(reading.leftOut).toEqual({ values: ['royalty', 'publicShare', 'moonPhase'], fields: [] });
    expect(reading.problems).toMatchObject([
      {
        path: 'overrides.royalty.value',
        found: '1.5',
        allowed: { what: 'value', problem: { code: 'outOfRange', got: 1.5 } },
      },
      { path: 'overrides.publicShare.value', allowed: { what: 'value', problem: { code: 'modeOutside' } } },
      { path: 'overrides.moonPhase', allowed: { what: 'parameter' } },
    ]);
  });

  it('leaves out values that do not go together, also when they show only after others are gone', () => {
    const reading = partOf(
      file({
        tam,
        royalty: { ...royalty, value: 'much' },
        ipLossP10: { ...tam, value: 400 },
        ipLossP90: { ...tam, value: 10 },
      }),
    );
    expect(reading.inputs.overrides).toEqual({ tam: { value: { kind: 'fixed', value: 4500 } } });
    expect(reading.leftOut.values).toEqual(['royalty', 'ipLossP10', 'ipLossP90']);
    expect(reading.problems.map(({ allowed }) => allowed?.what)).toEqual(['value', 'together']);
  });

  it('leaves out correlations that cannot hold and settings of a run that are none, and keeps the values', () => {
    const pair = (between: string[]) => ({ between, rank: 0.5, because: 'So.', grade: 'judged' });
    const reading = partOf(
      file(
        { tam: { ...tam, value: { kind: 'uniform', low: 1000, high: 5000 } } },
        {
          correlations: { active: true, pairs: [pair(['tam', 'publicShare']), pair(['publicShare', 'tam'])] },
          run: { seed: -1, draws: 1000, criterion: 'luck' },
        },
      ),
    );
    expect(reading.leftOut).toEqual({ values: [], fields: ['correlations', 'run'] });
    expect(reading.inputs).toMatchObject({ correlations: undefined, seed: 1, untilPrecise: true });
    expect(reading.problems.map(({ path }) => path)).toEqual([
      'correlations.pairs',
      'run.seed',
      'run.draws',
      'run.criterion',
    ]);
  });

  it('says of every wrong place what is allowed, apart from the sentence for terminals', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(null, -1, 1e308, '', [], {}, 'judged'));
    const fields = fc.constantFrom(
      'value',
      'centre',
      'unit',
      'reason',
      'grade',
      'sources',
      'departs',
      'other',
    );
    const tops = fc.constantFrom('title', 'extends', 'asOf', 'id', 'correlations', 'run', 'examples', 'x');
    fc.assert(
      fc.property(
        fc.dictionary(fields, anything),
        tops,
        anything,
        fc.constantFrom(...valueKeys),
        (entry, top, value, key) => {
          const reading = read(file({ [key]: { ...royalty, ...entry } }, { [top]: value }));
          const problems = 'problems' in reading ? reading.problems : [];
          for (const problem of problems) expect(problem.allowed, problem.path).toBeDefined();
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['{ "toString": "" }', '{ "toString": null, "valueOf": 1 }', '{ "toJSON": 1 }', '[[]]', 'null'])(
    'refuses %s where a word is wanted, and does not break on it',
    (grade) => {
      const reading = partOf(file({ royalty: { ...royalty, grade: JSON.parse(grade) as unknown } }));
      expect(reading.problems.map(({ path }) => path)).toEqual(['overrides.royalty.grade']);
    },
  );

  it('refuses what extends no scenario that is here, as no part of it can be used', () => {
    expect(read(file({ tam }, { extends: 'mars-genai' }))).toMatchObject({
      kind: 'wrong',
      problems: [{ path: 'extends', found: '"mars-genai"', allowed: { what: 'knownScenario' } }],
    });
  });

  it.each<[string, string, FileReading['kind']]>([
    ['a text', 'Dear all', 'notJson'],
    ['a file that was cut off', file({ tam }).slice(0, -20), 'notJson'],
    ['nothing', '', 'notJson'],
    ['a number', '42', 'notAScenario'],
    ['a list', '[]', 'notAScenario'],
    ['an object of another program', '{"name":"landfall","version":"1"}', 'notAScenario'],
    ['a data file of another kind', JSON.stringify(scenarioJson('partners')), 'otherKind'],
    ['a file of a newer form', file({ tam }, { schemaVersion: 2 }), 'newer'],
  ])('tells %s from a scenario', (_, text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('takes prototype keys as names that are none, and touches no prototype', () => {
    const hostile = file({ tam }).replace(
      '"overrides":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"overrides":{"__proto__":{"value":1,"reason":"x","grade":"judged","polluted":1},',
    );
    const reading = partOf(hostile);
    expect(reading.inputs.overrides).toEqual({ tam: { value: { kind: 'fixed', value: 4500 } } });
    expect(reading.leftOut).toEqual({ values: ['__proto__'], fields: ['__proto__', 'constructor'] });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(reading.inputs.overrides)).toBe(Object.prototype);
  });

  it('keeps formulas, markup and marks that turn the reading direction as short plain text', () => {
    const reason = '=HYPERLINK("http://x")\u202E<img src=x onerror=alert(1)>\n**bold**';
    const title = `**${'<b>Ours</b> '.repeat(20)}`;
    const reading = read(file({ tam: { ...tam, reason } }, { title }));
    if (reading.kind !== 'whole') throw new Error(reading.kind);
    expect(reading.inputs.reasons['tam']).toBe('=HYPERLINK("http://x")<img src=x onerror=alert(1)> **bold**');
    expect(reading.title).toMatch(/^<b>Ours<\/b> .*…$/);
    expect(Array.from(reading.title).length).toBeLessThanOrEqual(80);
  });

  it('reads the worst that fits into a file in no time', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const many = Object.fromEntries(Array.from({ length: 15_000 }, (_, at) => [`a.b.${at}`, { value: at }]));
    const texts = [
      file({ tam: { ...tam, value: 0 } }).replace('"value":0', `"value":${deep}`),
      file(many),
      file({ tam }, many),
      file({ [`${'.'.repeat(900_000)}`]: tam }),
    ];
    for (const text of texts) {
      const start = performance.now();
      expect(['part', 'wrong', 'notJson']).toContain(read(text).kind);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

/** The same in the order of the parameters, in which files are written. */
function inOrder<Held>(byKey: Readonly<Record<string, Held>>): Record<string, Held> {
  return Object.fromEntries(
    valueKeys.filter((key) => key in byKey).map((key) => [key, byKey[key]!] as const),
  );
}
