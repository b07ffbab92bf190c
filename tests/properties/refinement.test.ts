import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { COARSE_DRAWS } from '../../src/worker/runner';
import { randomScenario, runs, seeds } from './randomScenario';

const STATED_ERRORS = 4;

describe('twice the draws', () => {
  it('move no headline and no difference of headlines by more than 4 errors that were stated', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const model = compileModel(values);
        const sampler = new Sampler(seed);
        const halves = [0, COARSE_DRAWS].map((from) => runBatch(model, sampler, from, COARSE_DRAWS, 0));
        const { horizonMonths } = model.valuation;
        const [coarse, fine] = [halves.slice(0, 1), halves].map((batches) =>
          summarise(model, mergeBatches(batches, horizonMonths), 0),
        );
        for (const path of pathIds) {
          const moved = fine!.paths[path].riskAdjustedRoi - coarse!.paths[path].riskAdjustedRoi;
          const error = coarse!.paths[path].standardErrors!['riskAdjustedRoi']!;
          expect(Math.abs(moved), path).toBeLessThanOrEqual(STATED_ERRORS * error + 1e-12);
        }
        for (const [name, { riskAdjustedRoi, standardError }] of Object.entries(coarse!.differences)) {
          const moved =
            fine!.differences[name as keyof typeof fine.differences].riskAdjustedRoi - riskAdjustedRoi;
          expect(Math.abs(moved), name).toBeLessThanOrEqual(STATED_ERRORS * standardError! + 1e-12);
        }
      }),
      { numRuns: Math.ceil(runs / 16) },
    );
  });
});
