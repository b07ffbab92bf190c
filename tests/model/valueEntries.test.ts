import { describe, expect, it } from 'vitest';
import { DataReader, type DataProblem } from '../../src/model/dataReader';
import { overriddenValue } from '../../src/model/overrides';
import { readOverrideEntries, type ValueEntries } from '../../src/model/valueEntries';
import { shippedScenario } from '../shippedScenarios';

const { values: base } = shippedScenario('china-genai');
const why = { reason: 'Ours.', grade: 'judged', sources: [] };

function read(entries: unknown, withBase = true): ValueEntries & { problems: readonly DataProblem[] } {
  const reader = new DataReader();
  const read = readOverrideEntries(reader, entries, 'overrides', 'mine', withBase ? base : undefined);
  return { ...read, problems: reader.problems };
}

describe('entries of values that differ', () => {
  it('say the value, why, and who set it', () => {
    const { values, provenance, problems } = read({
      tam: { value: 4000, unit: 'USD m per year, 2027', ...why },
    });
    expect(problems).toEqual([]);
    expect(values).toEqual({ tam: { kind: 'fixed', value: 4000 } });
    expect(provenance['tam']).toEqual({
      grade: 'judged',
      sources: [],
      note: 'Ours.',
      departs: '',
      verify: '',
      stale: '',
      setBy: 'mine',
    });
  });

  it('may give a centre alone: the scenario’s own range moves along', () => {
    const { values, problems } = read({ tam: { centre: 4000, ...why } });
    expect(problems).toEqual([]);
    expect(values['tam']).toEqual(overriddenValue(base['tam']!, 'tam', { centre: 4000 }));
    expect(values['tam']).not.toEqual({ kind: 'fixed', value: 4000 });
  });

  it('know no centre where there is no scenario whose range could move', () => {
    const { values, problems } = read({ tam: { centre: 4000, ...why } }, false);
    expect(values).toEqual({});
    expect(problems[0]).toMatchObject({ path: 'overrides.tam.centre', found: '4000' });
  });

  it('end at the problems that are noted', () => {
    const many = Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`none${index}`, 1]));
    expect(read(many).problems).toHaveLength(500);
  });

  it.each<[string, unknown, DataProblem]>([
    [
      'a list',
      [],
      {
        path: 'overrides',
        message: 'allowed is an entry for every value that differs, each with a reason',
        allowed: { what: 'entries' },
        found: '[]',
      },
    ],
    [
      'an unknown name',
      { tem: 1 },
      {
        path: 'overrides.tem',
        message: 'there is no such parameter',
        allowed: { what: 'parameter' },
        found: '1',
      },
    ],
    [
      'a value of each path without its path',
      { buildCapex: 1 },
      {
        path: 'overrides.buildCapex',
        message: 'allowed is bifurcation.buildCapex or partner.buildCapex',
        allowed: { what: 'eachPath', id: 'buildCapex' },
        found: '1',
      },
    ],
    [
      'a bare number',
      { tam: 4000 },
      {
        path: 'overrides.tam',
        message: 'allowed is an entry with value, reason and grade',
        allowed: { what: 'entry' },
        found: '4000',
      },
    ],
    [
      'another unit',
      { tam: { value: 4000, unit: 'RMB', ...why } },
      {
        path: 'overrides.tam.unit',
        message: 'is "RMB"; allowed is "USD m per year, 2027"',
        allowed: { what: 'exactly', of: 'USD m per year, 2027' },
        found: '"RMB"',
      },
    ],
    [
      'no grade',
      { tam: { value: 4000, reason: 'Ours.' } },
      {
        path: 'overrides.tam.grade',
        message: 'is undefined; allowed is one of official, professional, reported, judged',
        allowed: { what: 'oneOf', of: ['official', 'professional', 'reported', 'judged'] },
        found: undefined,
      },
    ],
    [
      'a grade without a source',
      { tam: { value: 4000, reason: 'Ours.', grade: 'official' } },
      {
        path: 'overrides.tam',
        message: 'a value graded official needs a source',
        allowed: { what: 'sourceWhereNotJudged' },
        found: undefined,
      },
    ],
    [
      'a value of the wrong form',
      { tam: { value: null, ...why } },
      {
        path: 'overrides.tam.value',
        message: 'allowed is a number, true, false, a word or a distribution',
        allowed: { what: 'valueForm' },
        found: 'null',
      },
    ],
    [
      'a centre and a value',
      { tam: { value: 4000, centre: 5000, ...why } },
      {
        path: 'overrides.tam.centre',
        message: 'a value is told by its centre or whole, not both',
        allowed: { what: 'fields', of: ['value', 'unit', 'reason', 'grade'] },
        found: '5000',
      },
    ],
    [
      'a range for a centre',
      { tam: { centre: { kind: 'uniform', low: 3000, high: 5000 }, ...why } },
      {
        path: 'overrides.tam.centre',
        message: 'allowed is a number',
        allowed: { what: 'numbers', of: ['centre'] },
        found: '{"kind":"uniform","low":3000,"high":5000}',
      },
    ],
  ])('are refused with %s, by its place and with what is allowed', (_, entries, problem) => {
    expect(read(entries).problems).toEqual([problem]);
  });

  it('set nothing where the value is none', () => {
    for (const wrong of [{ value: null }, { centre: 'much' }, { value: 4000, centre: 5000 }, { value: -1 }])
      expect(read({ tam: { ...wrong, ...why } }).values).toEqual({});
  });

  it('are refused with a centre that is not admissible, by its place', () => {
    const { values, problems } = read({ tam: { centre: -1, ...why } });
    expect(values).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      path: 'overrides.tam.centre',
      allowed: { what: 'value', problem: { code: 'outOfRange' } },
      found: '-1',
    });
  });
});
