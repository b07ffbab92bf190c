import { describe, expect, it } from 'vitest';
import { isChosen } from '../../src/model/choice';
import { DataReader, type DataProblem } from '../../src/model/dataReader';
import { readChoice } from '../../src/model/readChoice';
import { shippedScenario } from '../shippedScenarios';
import { editedJson, type Edits } from './editedJson';

const small = (edits: Edits = {}): Record<string, unknown> =>
  editedJson(
    {
      id: 'long-licence',
      title: 'A long licence',
      description: 'Signed for ten years.',
      overrides: {
        royalty: { value: 0.3, reason: 'Ours.', grade: 'judged', sources: [] },
        'partner.licenceProbability': {
          value: { kind: 'pert', low: 0.5, mode: 0.6, high: 0.7 },
          reason: 'Read somewhere.',
          grade: 'reported',
          sources: [{ title: 'Somewhere', date: '2026-05' }],
          verify: 'Ask there.',
        },
      },
    },
    edits,
  );

function problemsOf(json: Record<string, unknown>, more?: readonly string[]): readonly DataProblem[] {
  const reader = new DataReader();
  readChoice(reader, json, 'kinds[2]', more);
  return reader.problems;
}

describe('readChoice', () => {
  it('reads the values of a decision, each with why and with the choice as what set it', () => {
    const reader = new DataReader();
    const choice = readChoice(reader, small(), 'kinds[2]');
    expect(reader.problems).toEqual([]);
    expect(choice).toMatchObject({ id: 'long-licence', title: 'A long licence' });
    expect(choice.values).toEqual({
      royalty: { kind: 'fixed', value: 0.3 },
      'partner.licenceProbability': { kind: 'pert', low: 0.5, mode: 0.6, high: 0.7 },
    });
    expect(choice.provenance['partner.licenceProbability']).toEqual({
      grade: 'reported',
      sources: [{ title: 'Somewhere', date: '2026-05' }],
      note: 'Read somewhere.',
      departs: '',
      verify: 'Ask there.',
      stale: '',
      setBy: 'long-licence',
    });
  });

  it.each<[string, Edits, string, string | RegExp]>([
    ['no title', { title: undefined }, 'title', 'is undefined; allowed is a text that says something'],
    ['an empty description', { description: ' ' }, 'description', /allowed is a text that says something/],
    ['an identifier with blanks', { id: 'a b' }, 'id', /allowed are lower-case letters, digits and hyphens/],
    [
      'an unknown field',
      { why: 'x' },
      'why',
      /^is not known here; allowed is id, title, description, overrides$/,
    ],
    ['no values', { overrides: {} }, 'overrides', 'allowed is at least one value that the choice sets'],
    ['values that are a list', { overrides: [] }, 'overrides', /^allowed is an entry for every value/],
    ['an unknown parameter', { 'overrides/tem': {} }, 'overrides.tem', 'there is no such parameter'],
    [
      'a bare parameter that each path has its own of',
      { 'overrides/filesPublic': {} },
      'overrides.filesPublic',
      'allowed is bifurcation.filesPublic or partner.filesPublic',
    ],
    [
      'a value outside the range',
      { 'overrides/royalty/value': 1.2 },
      'overrides.royalty.value',
      /^value is 1.2; allowed is a number from 0 to 0.9/,
    ],
    [
      'bounds out of order',
      { 'overrides/partner.licenceProbability/value/low': 0.65 },
      'overrides.partner.licenceProbability.value',
      /^mode must lie from 0.65 to 0.7/,
    ],
    [
      'a distribution for a decision',
      { 'overrides/royalty/value': { kind: 'uniform', low: 0.1, high: 0.2 } },
      'overrides.royalty.value',
      /^a lever is a plain number/,
    ],
    [
      'a value without a reason',
      { 'overrides/royalty/reason': undefined },
      'overrides.royalty.reason',
      'is undefined; allowed is a text that says something',
    ],
    [
      'a value without a grade',
      { 'overrides/royalty/grade': undefined },
      'overrides.royalty.grade',
      /allowed is one of official, professional, reported, judged/,
    ],
    [
      'a graded value without a source',
      { 'overrides/partner.licenceProbability/sources': [] },
      'overrides.partner.licenceProbability',
      'a value graded reported needs a source',
    ],
    [
      'a source with a date that is none',
      { 'overrides/partner.licenceProbability/sources/0/date': 'May 2026' },
      'overrides.partner.licenceProbability.sources[0].date',
      'is "May 2026"; allowed is a date such as 2026, 2026-11 or 2026-11-10',
    ],
  ])('reports %s', (_, edits, path, message) => {
    const problems = problemsOf(small(edits));
    const found = problems.find((problem) => problem.path === `kinds[2].${path}`);
    expect(found?.message, JSON.stringify(problems)).toMatch(
      typeof message === 'string' ? new RegExp(`^${message.replaceAll(/[.()[\]]/g, '\\$&')}$`) : message,
    );
  });

  it('lets its caller read further fields', () => {
    expect(problemsOf(small({ suits: 'x' }), ['suits'])).toEqual([]);
  });
});

describe('isChosen', () => {
  const { values } = shippedScenario('china-genai');
  const choice = readChoice(new DataReader(), small(), '');
  const chosen = { ...values, ...choice.values };

  it('holds where every value of the choice is there, and only there', () => {
    expect(isChosen(choice, values)).toBe(false);
    expect(isChosen(choice, chosen)).toBe(true);
    expect(isChosen(choice, { ...chosen, royalty: { kind: 'fixed', value: 0.31 } })).toBe(false);
    expect(isChosen(choice, { ...chosen, 'partner.licenceProbability': { kind: 'fixed', value: 0.6 } })).toBe(
      false,
    );
  });

  it('does not mind other values, nor the order in which a distribution is written', () => {
    const written = { high: 0.7, mode: 0.6, low: 0.5, kind: 'pert' } as const;
    expect(
      isChosen(choice, {
        ...chosen,
        tam: { kind: 'fixed', value: 4000 },
        'partner.licenceProbability': written,
      }),
    ).toBe(true);
  });

  it('tells flags apart', () => {
    const flag = { ...choice, values: { closedLoopAfterRefusal: false } };
    expect(isChosen(flag, values)).toBe(false);
    expect(isChosen(flag, { ...values, closedLoopAfterRefusal: false })).toBe(true);
  });
});
