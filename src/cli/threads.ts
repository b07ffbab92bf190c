import { emptyWorkspace, runBatch, type Batch } from '../analysis/batch';
import { mergeBatches } from '../analysis/mergeBatches';
import { compileModel } from '../model/compiledModel';
import { samplerOf, type WorldSource } from '../model/correlatedSampler';
import type { ScenarioValues } from '../model/values';
import { buffersOf } from '../worker/messages';
import { workforce, type Job } from './workforce';

/** Draws that a thread runs between two messages. */
const SLICE = 16_384;
/** Below this many draws starting threads costs more than it gives. */
const WORTH_THREADS = 65_536;

interface Run extends WorldSource {
  readonly values: ScenarioValues;
  /** Draws below this one are also run without each cause of loss. */
  readonly lossDraws: number;
}

interface Slice {
  readonly from: number;
  readonly count: number;
}

/** Draws of a run, slice by slice. */
export const drawsJob: Job<Run, Slice, Batch> = {
  name: 'draws',
  prepare: ({ values, lossDraws, ...source }) => {
    const model = compileModel(values);
    const sampler = samplerOf(source);
    const workspace = emptyWorkspace();
    return ({ from, count }) => runBatch(model, sampler, from, count, lossDraws, workspace);
  },
  moves: buffersOf,
};

function slicesOf(from: number, draws: number): Slice[] {
  return Array.from({ length: Math.ceil(draws / SLICE) }, (_, index) => ({
    from: from + index * SLICE,
    count: Math.min(SLICE, draws - index * SLICE),
  }));
}

/**
 * Runs draws on all cores of this machine and joins them: the same bits as on one.
 *
 * @param source  what the worlds are drawn with
 * @param from  first draw, a multiple of 256
 * @param lossDraws  draws below this one are also run without each cause of loss; 0 for none
 * @param progress  told how many draws are done
 */
export async function runDraws(
  values: ScenarioValues,
  source: WorldSource,
  from: number,
  draws: number,
  lossDraws: number,
  progress: (done: number) => void,
): Promise<Batch> {
  const slices = slicesOf(from, draws);
  const most = draws < WORTH_THREADS ? 1 : slices.length;
  const workers = workforce(drawsJob, { ...source, values, lossDraws }, most);
  let finished = 0;
  try {
    const batches = await workers.run(slices, ({ count }) => progress((finished += count)));
    return mergeBatches(batches, compileModel(values).valuation.horizonMonths);
  } finally {
    await workers.close();
  }
}
