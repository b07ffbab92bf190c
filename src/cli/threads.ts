import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { emptyWorkspace, runBatch, type Batch } from '../analysis/batch';
import { mergeBatches } from '../analysis/mergeBatches';
import { compileModel } from '../model/compiledModel';
import { Sampler } from '../model/sampler';
import type { ScenarioValues } from '../model/values';
import { buffersOf } from '../worker/messages';

/** Draws that a thread runs between two messages. */
const SLICE = 16_384;
/** Below this many draws starting threads costs more than it gives. */
const WORTH_THREADS = 65_536;

interface Task {
  readonly values: ScenarioValues;
  readonly seed: number;
  /** Draws below this one are also run without each cause of loss. */
  readonly lossDraws: number;
}

interface Slice {
  readonly from: number;
  readonly count: number;
}

type SliceRunner = (slice: Slice) => Batch;

function prepare({ values, seed, lossDraws }: Task): SliceRunner {
  const model = compileModel(values);
  const sampler = new Sampler(seed);
  const workspace = emptyWorkspace();
  return ({ from, count }) => runBatch(model, sampler, from, count, lossDraws, workspace);
}

/** What a thread of this program does: runs the slices it is sent. Returns whether this is such a thread. */
export function serveAsThread(): boolean {
  if (isMainThread) return false;
  const run = prepare(workerData as Task);
  parentPort!.on('message', (slice: Slice) => {
    const batch = run(slice);
    parentPort!.postMessage(batch, buffersOf(batch));
  });
  return true;
}

function slicesOf(from: number, draws: number): Slice[] {
  return Array.from({ length: Math.ceil(draws / SLICE) }, (_, index) => ({
    from: from + index * SLICE,
    count: Math.min(SLICE, draws - index * SLICE),
  }));
}

async function runOnThreads(
  task: Task,
  slices: readonly Slice[],
  threads: number,
  done: (count: number) => void,
): Promise<Batch[]> {
  const waiting = [...slices];
  const batches: Batch[] = [];
  const serve = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL(import.meta.url), { workerData: task });
      const next = (): void => {
        const slice = waiting.shift();
        if (slice !== undefined) thread.postMessage(slice);
        else void thread.terminate().then(() => resolve());
      };
      thread.on('error', reject);
      thread.on('message', (batch: Batch) => {
        batches.push(batch);
        done(batch.count);
        next();
      });
      next();
    });
  await Promise.all(Array.from({ length: threads }, serve));
  return batches;
}

/**
 * Runs draws on all cores of this machine and joins them: the same bits as on one.
 *
 * @param from  first draw, a multiple of 256
 * @param lossDraws  draws below this one are also run without each cause of loss; 0 for none
 * @param progress  told how many draws are done
 */
export async function runDraws(
  values: ScenarioValues,
  seed: number,
  from: number,
  draws: number,
  lossDraws: number,
  progress: (done: number) => void,
): Promise<Batch> {
  const task = { values, seed, lossDraws };
  const slices = slicesOf(from, draws);
  const { horizonMonths } = compileModel(values).valuation;
  let finished = 0;
  const done = (count: number): void => progress((finished += count));
  const threads = Math.min(availableParallelism(), slices.length);
  if (draws < WORTH_THREADS || threads < 2) {
    const run = prepare(task);
    const batches = slices.map((slice) => {
      const batch = run(slice);
      done(slice.count);
      return batch;
    });
    return mergeBatches(batches, horizonMonths);
  }
  return mergeBatches(await runOnThreads(task, slices, threads, done), horizonMonths);
}
