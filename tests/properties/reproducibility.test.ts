import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, runBatch, type Batch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { simulate, simulateCentral } from '../../src/analysis/simulation';
import { summarise } from '../../src/analysis/summary';
import { canCorrelate } from '../../src/model/checkCorrelations';
import { compileModel } from '../../src/model/compiledModel';
import { samplerOf } from '../../src/model/correlatedSampler';
import type { Correlation, Correlations } from '../../src/model/correlations';
import { entryPaths, parameters, pathIds } from '../../src/model/parameters';
import { SUMMED_PARTS } from '../../src/model/complianceTaxParts';
import { emptyOutcome, statementLines, type PathOutcome } from '../../src/model/pathOutcome';
import { Sampler } from '../../src/model/sampler';
import { simulatePath } from '../../src/model/simulatePath';
import { valueKeys } from '../../src/model/values';
import { COARSE_DRAWS } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import { InThreadWorkers } from '../worker/inThreadWorkers';
import { RecordedRuns } from '../worker/recordedRuns';
import { drawnWorlds, outcomeOf } from '../worlds';
import { randomScenario, runs, seeds, WORLDS_OF_RESULT, WORLDS_ONE_BY_ONE } from './randomScenario';

const BLOCK = 256;

const uncertain = parameters.map(({ id }) => id).filter(canCorrelate);

/** Up to three pairs of assumptions, none in two of them, so that any strengths are possible together. */
const correlations = fc
  .tuple(
    fc.shuffledSubarray(uncertain, { minLength: 6, maxLength: 6 }),
    fc.array(fc.integer({ min: -94, max: 94 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([ids, ranks]): Correlations =>
    ranks.map((rank, pair) => ({ between: [ids[2 * pair]!, ids[2 * pair + 1]!], rank: rank / 100 })),
  );

describe('a run of any scenario', () => {
  it('gives the same result to the last bit however its draws are cut into multiples of 256 and shared out', () => {
    const total = 3 * BLOCK;
    const cuts = fc.subarray([BLOCK, 2 * BLOCK], { minLength: 1 });
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

  it('gives the same result on any number of workers, whichever of them answers first', async () => {
    const workers = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat());
    await fc.assert(
      fc.asyncProperty(randomScenario(), seeds, workers, async ({ values }, seed, [cores, delays]) => {
        const late = new InThreadWorkers({ latency: (request) => (request.id * delays) % 5 });
        const told = new RecordedRuns();
        const pool = new WorkerPool({ createWorker: late.create, cores, now: () => 0 }, told);
        const draws = COARSE_DRAWS;
        pool.run({ key: 'any', values, seed, draws, precision: 0, dragging: false });
        await told.settled();
        pool.dispose();
        expect(told.last).toEqual(simulate(values, draws, seed, false));
      }),
      { numRuns: Math.ceil(runs / 25) },
    );
  });

  it('extends a run of fewer draws: its first worlds are the same', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const model = compileModel(values);
        const run = (count: number): Batch => runBatch(model, new Sampler(seed), 0, count, 0);
        const [fewer, more] = [run(WORLDS_OF_RESULT), run(2 * WORLDS_OF_RESULT)];
        for (const path of pathIds) {
          expect(more[path].value.subarray(0, WORLDS_OF_RESULT)).toEqual(fewer[path].value);
          expect(more[path].netPresentValue.subarray(0, WORLDS_OF_RESULT)).toEqual(
            fewer[path].netPresentValue,
          );
        }
      }),
    );
  });

  it('is not disturbed by what was run before it', () => {
    fc.assert(
      fc.property(randomScenario(), randomScenario(), seeds, (one, other, seed) => {
        const run = () => ({
          drawn: simulate(one.values, WORLDS_OF_RESULT, seed, true),
          central: simulateCentral(one.values),
        });
        const first = run();
        simulate(other.values, WORLDS_OF_RESULT, seed, true);
        expect(simulateCentral(one.values)).toEqual(first.central);
        expect(run()).toEqual(first);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('leaves nothing of one world in the figures of the next, whatever the two are of', () => {
    // Of months and years what lies inside the horizon, and of revenue what was before the ending, is ever read.
    const figuresOf = (outcome: PathOutcome, horizonMonths: number): unknown => {
      const { bookedRevenue, cashFlow, cumulativeByYear, statement, taxParts, filing, ...figures } = outcome;
      const years = horizonMonths / 12;
      return {
        ...figures,
        filing: Object.entries(filing).filter(([, figure]) => !ArrayBuffer.isView(figure)),
        bookedRevenue: bookedRevenue.slice(0, outcome.endMonth),
        cashFlow: cashFlow.slice(0, horizonMonths),
        cumulativeByYear: cumulativeByYear.slice(0, years),
        statement: statement.slice(0, years * statementLines.length),
        taxParts: taxParts.slice(0, years * SUMMED_PARTS),
      };
    };
    fc.assert(
      fc.property(
        randomScenario(),
        randomScenario(),
        seeds,
        fc.constantFrom(...entryPaths),
        (one, other, seed, path) => {
          const used = emptyOutcome();
          const others = drawnWorlds(other.values, WORLDS_ONE_BY_ONE, seed);
          for (const { model, world } of drawnWorlds(one.values, WORLDS_ONE_BY_ONE, seed)) {
            const before = others.next().value!;
            simulatePath(before.world, path, before.model, null, used, null);
            simulatePath(world, path, model, null, used, null);
            const { horizonMonths } = model.valuation;
            expect(figuresOf(used, horizonMonths)).toEqual(
              figuresOf(outcomeOf(world, path, model), horizonMonths),
            );
          }
        },
      ),
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
          runBatch(compileModel(values), new Sampler(seed), 0, WORLDS_OF_RESULT, 0).exit.value;
        expect(exitOf(mixed)).toEqual(exitOf({ ...one.values }));
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('gives the same result to the last bit in whatever order pairs of correlated assumptions are said', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, correlations, ({ values }, seed, pairs) => {
        const turned = pairs
          .toReversed()
          .map(({ between: [a, b], rank }): Correlation => ({ between: [b, a], rank }));
        const run = (said: Correlations) => {
          const sampler = samplerOf({ seed, correlations: said });
          return runBatch(compileModel(values), sampler, 0, WORLDS_OF_RESULT, 0);
        };
        expect(run(turned)).toEqual(run(pairs));
      }),
    );
  });
});
