import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataFileError } from '../../src/model/dataReader';
import { parseScenario } from '../../src/model/scenario';
import { scenarioFile } from '../../src/share/scenarioFile';
import { scenarioSchema, scenarioSchemaText } from '../../src/share/scenarioSchema';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';
import { editedJson, type Edits } from '../model/editedJson';
import { sharedRuns } from './sharedRuns';

const validate = new Ajv({ allErrors: true, strict: false }).compile(scenarioSchema());

function wrongIn(json: unknown): string[] {
  validate(json);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A pair of the market's size with something. */
function pair(other: string, rank: number): object {
  return { active: true, pairs: [{ between: ['tam', other], rank, because: 'So.', grade: 'judged' }] };
}

describe('the schema of scenario files', () => {
  it('in public/ is that of the code: `npm run schema` writes it', () => {
    expect(readFileSync('public/landfall-scenario.schema.json', 'utf8')).toBe(scenarioSchemaText());
  });

  it.each(shippedIds)('holds of %s, which says where it is', (id) => {
    expect(wrongIn(scenarioJson(id))).toEqual([]);
    expect(scenarioJson(id)['$schema']).toBe('../public/landfall-scenario.schema.json');
  });

  it('holds of whatever the page saves', () => {
    fc.assert(
      fc.property(sharedRuns, (run) => {
        const text = scenarioFile(shippedScenario(run.scenarioId), run, '2026-11-23', 'Ours');
        expect(wrongIn(JSON.parse(text))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, Edits]>([
    ['a field that is not known', { colour: 'red' }],
    ['no title', { title: undefined }],
    ['another version', { schemaVersion: 99 }],
    ['an input that is none', { 'overrides/moonPhase': { value: 1, reason: 'R.', grade: 'judged' } }],
    ['a number out of range', { 'overrides/royalty/value': 1.5 }],
    ['a number in words', { 'overrides/royalty/value': '0.3' }],
    ['a distribution of a lever', { 'overrides/royalty/value': { kind: 'uniform', low: 0.1, high: 0.2 } }],
    ['a bound out of range', { 'overrides/publicShare/value/high': 1.5 }],
    ['a bound too many', { 'overrides/publicShare/value/p10': 0.5 }],
    ['another unit', { 'overrides/royalty/unit': 'EUR' }],
    ['neither value nor centre', { 'overrides/royalty/value': undefined }],
    ['both value and centre', { 'overrides/royalty/centre': 0.2 }],
    ['a centre out of range', { 'overrides/tam/value': undefined, 'overrides/tam/centre': 1 }],
    ['a centre in words', { 'overrides/tam/value': undefined, 'overrides/tam/centre': 'x' }],
    [
      'an address that is none',
      { 'overrides/tam/sources': [{ title: 'T', date: '2026', url: 'javascript:0' }] },
    ],
    ['no reason', { 'overrides/royalty/reason': undefined }],
    ['an official value without a source', { 'overrides/closedLoopAfterRefusal/grade': 'official' }],
    ['a pair of one assumption', { correlations: pair('tam', 0.5) }],
    ['a rank of 1', { correlations: pair('publicShare', 1) }],
  ])('and the gate both refuse %s', (_, edits) => {
    const file = editedJson(scenarioJson('answer-engine'), edits);
    expect(wrongIn(file)).not.toEqual([]);
    expect(() => parseScenario(file, 'file.json', shippedScenario)).toThrow(DataFileError);
  });
});
