import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causesOfLoss, lossPartOf } from '../../src/analysis/causeLosses';
import { drawnValuesOf, joinedValues } from '../../src/analysis/drawnValues';
import { Evaluator } from '../../src/analysis/evaluator';
import { lossesInResult } from '../../src/analysis/lossesInResult';
import { simulate } from '../../src/analysis/simulation';
import { finish } from '../../src/analysis/steps';
import { pathIds } from '../../src/model/parameters';
import { Digest } from '../../src/numerics/digest';
import { drawsFile } from '../../src/share/drawsFile';
import { baseValues } from '../worlds';

const DRAWS = 2048;
const evaluator = new Evaluator({ values: baseValues(), overrides: {}, seed: 7, criterion: undefined });
const result = simulate(baseValues(), DRAWS, 7, false);

function columnsIn(file: string): Readonly<Record<string, readonly number[]>> {
  const [titles = '', ...lines] = file.trimEnd().split('\n');
  const rows = lines.map((line) => line.split(',').map(Number));
  return Object.fromEntries(titles.split(',').map((title, at) => [title, rows.map((row) => row[at]!)]));
}

describe('the values of single draws', () => {
  it('have the fingerprint of the run, in a file and however they were cut into parts', () => {
    for (const size of [256, 1024, DRAWS]) {
      const parts = Array.from({ length: DRAWS / size }, (_, at) =>
        finish(drawnValuesOf(evaluator, at * size, size)),
      );
      const columns = columnsIn(drawsFile(joinedValues(parts)));
      const digest = new Digest();
      for (const path of pathIds) digest.addDoubles(Float64Array.from(columns[path]!));
      expect(digest.base64url(72)).toBe(result.fingerprint);
      expect(columns['draw']).toEqual(Array.from({ length: DRAWS }, (_, draw) => draw));
    }
  });

  it('come back from a file bit for bit', () => {
    const doubles = fc.float64Array({ minLength: 1, maxLength: 8, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(doubles, (exit) => {
        const read = columnsIn(drawsFile({ exit, bifurcation: exit, partner: exit }));
        expect(read['partner']).toEqual(Array.from(exit, (value) => value + 0));
      }),
    );
  });
});

describe('a result that losses by cause are added to', () => {
  it('is the one that was made with them', () => {
    const parts = [0, 1024].map((from) => finish(lossPartOf(evaluator, from, 1024)));
    const whole = simulate(baseValues(), DRAWS, 7, true);
    const joined = lossesInResult(result, causesOfLoss(parts));
    expect(JSON.stringify(joined)).toBe(JSON.stringify(whole));
  });
});
