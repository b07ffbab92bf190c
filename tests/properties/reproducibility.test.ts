import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, runBatch, type Batch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { simulate } from '../../src/analysis/simulation';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { valueKeys } from '../../src/model/values';
import { randomScenario, runs, seeds } from './randomScenario';

const BLOCK = 256;

describe('a run of any scenario', () => {
  it('gives the same result to the last bit however its draws are cut into multiples of 256 and shared out', () => {
    const total = 5 * BLOCK;
    const cuts = fc.subarray([1, 2, 3, 4].map((n) => n * BLOCK));
    fc.assert(
      fc.property(randomScenario(), seeds, cuts, fc.boolean(), ({ values }, seed, inner, reversed) => {
        const model = compileModel(values);
        const edges = [0, ...inner, total];
        const parts = edges.slice(1).map((to, index) => {
          const from = edges[index]!;
          return runBatch(model, new Sampler(seed), from, to - from, total, emptyWorkspace());
        });
        if (reversed) parts.reverse();
        const whole = runBatch(model, new Sampler(seed), 0, total, total);
        const { horizonMonths } = model.valuation;
        expect(summarise(model, mergeBatches(parts, horizonMonths), total)).toEqual(
          summarise(model, whole, total),
        );
      }),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('extends a run of fewer draws: its first worlds are the same', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const model = compileModel(values);
        const run = (count: number): Batch => runBatch(model, new Sampler(seed), 0, count, 0);
        const [fewer, more] = [run(BLOCK), run(2 * BLOCK)];
        for (const path of pathIds) {
          expect(more[path].value.subarray(0, BLOCK)).toEqual(fewer[path].value);
          expect(more[path].netPresentValue.subarray(0, BLOCK)).toEqual(fewer[path].netPresentValue);
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('is not disturbed by what was run before it', () => {
    fc.assert(
      fc.property(randomScenario(), randomScenario(), seeds, (one, other, seed) => {
        const first = simulate(one.values, BLOCK, seed, true);
        simulate(other.values, BLOCK, seed, true);
        expect(simulate(one.values, BLOCK, seed, true)).toEqual(first);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('keeps exit as it is, whatever entering would cost, earn or risk', () => {
    const ofExit = new Set([
      'horizonYears',
      'discountRate',
      'valuationMode',
      'riskFreeRate',
      'countryPremium',
      'capitalEnvelope',
      'redeploymentReturn',
      'windDownCost',
      'offshoreContribution',
    ]);
    fc.assert(
      fc.property(randomScenario(), randomScenario(), seeds, (one, other, seed) => {
        const mixed = Object.fromEntries(
          valueKeys.map((key) => [key, (ofExit.has(key) ? one : other).values[key]!]),
        );
        const exitOf = (values: typeof mixed): Float64Array =>
          runBatch(compileModel(values), new Sampler(seed), 0, BLOCK, 0).exit.value;
        expect(exitOf(mixed)).toEqual(exitOf({ ...one.values }));
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
