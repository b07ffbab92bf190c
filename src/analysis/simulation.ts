import { compileModel } from '../model/compiledModel';
import { samplerOf } from '../model/correlatedSampler';
import type { Correlations } from '../model/correlations';
import { emptyOutcome, type MonthRecord } from '../model/pathOutcome';
import { simulatePath } from '../model/simulatePath';
import { entryPaths } from '../model/parameters';
import type { ScenarioValues } from '../model/values';
import { centralWorld, emptyWorld } from '../model/world';
import { centralBatch, emptyWorkspace, runBatch, type Batch } from './batch';
import { mergeBatches } from './mergeBatches';
import type { SimulationResult } from './result';
import { summarise } from './summary';

/**
 * Draws over which losses by cause are averaged: each needs further runs of the path, and its error is small well before
 * that of the headline.
 */
export const LOSS_DRAWS = 65_536;

/** Draws between two reports of progress. */
const SLICE = 16_384;

/**
 * Runs a scenario and summarises it, in this thread.
 *
 * @param draws  a power of two, at least 256
 * @param seed  whole number from 0 to 2^32 - 1
 * @param progress  told how many draws are done
 * @param correlations  assumptions that go together
 */
export function simulate(
  values: ScenarioValues,
  draws: number,
  seed: number,
  lossByCause: boolean,
  progress: (done: number) => void = () => {},
  correlations: Correlations = [],
): SimulationResult {
  const model = compileModel(values);
  const sampler = samplerOf({ seed, correlations });
  const workspace = emptyWorkspace();
  const lossDraws = lossByCause ? Math.min(draws, LOSS_DRAWS) : 0;
  const batches: Batch[] = [];
  for (let from = 0; from < draws; from += SLICE) {
    const count = Math.min(SLICE, draws - from);
    batches.push(runBatch(model, sampler, from, count, lossDraws, workspace));
    progress(from + count);
  }
  return summarise(model, mergeBatches(batches, model.valuation.horizonMonths), lossDraws);
}

/** The central case with every month of the entry paths (section 7 of the equations). */
export function simulateCentral(values: ScenarioValues): SimulationResult {
  const model = compileModel(values);
  const result = summarise(model, centralBatch(model), 0);
  const world = emptyWorld();
  centralWorld(model, world);
  const paths = { ...result.paths };
  for (const path of entryPaths) {
    const months: MonthRecord[] = [];
    simulatePath(world, path, model, null, emptyOutcome(), (month) => months.push(month));
    paths[path] = { ...paths[path], months };
  }
  return { ...result, paths };
}
