import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, runBatch } from '../../src/analysis/batch';
import { pathValues } from '../../src/analysis/pathValues';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { randomScenario, runs, seeds } from '../properties/randomScenario';
import { baseValues } from '../worlds';

const DRAWS = 512;
const wanted = fc.record({ exit: fc.boolean(), bifurcation: fc.boolean(), partner: fc.boolean() });
const range = fc
  .tuple(fc.nat(DRAWS - 1), fc.nat(DRAWS - 1))
  .map(([a, b]) => ({ from: Math.min(a, b), count: Math.abs(a - b) + 1 }));

describe('pathValues', () => {
  it('gives the values of a full run to the last bit, for any range of draws and any paths, and null for the others', () => {
    const workspace = emptyWorkspace();
    fc.assert(
      fc.property(randomScenario(true), seeds, range, wanted, ({ values }, seed, { from, count }, paths) => {
        const model = compileModel(values);
        const sampler = new Sampler(seed);
        const full = runBatch(model, sampler, 0, DRAWS, 0);
        const lean = pathValues(model, sampler, from, count, paths, workspace);
        for (const path of pathIds) {
          const expected = paths[path] ? full[path].value.slice(from, from + count) : null;
          expect(lean[path]).toEqual(expected);
        }
      }),
      { numRuns: runs },
    );
  });

  it('leaves its workspace fit for a full run', () => {
    const model = compileModel(baseValues());
    const workspace = emptyWorkspace();
    const full = runBatch(model, new Sampler(1), 0, DRAWS, 0);
    const onlyExit = { exit: true, bifurcation: false, partner: false };
    pathValues(model, new Sampler(2), 77, 40, onlyExit, workspace);
    pathValues(model, new Sampler(2), 5, 3, { ...onlyExit, partner: true }, workspace);
    expect(runBatch(model, new Sampler(1), 0, DRAWS, 0, workspace)).toEqual(full);
  });
});
