import { emptyWorkspace, runBatch, type Batch } from '../analysis/batch';
import { mergeBatches } from '../analysis/mergeBatches';
import { picturesOf } from '../analysis/pictures';
import { summarise } from '../analysis/summary';
import { compileModel, type CompiledModel } from '../model/compiledModel';
import { Sampler } from '../model/sampler';
import { buffersOf, type RunDescription, type WorkerReply, type WorkerRequest } from './messages';

/** A run that is compiled and ready, with what has been gathered of it. */
interface OpenRun {
  readonly runId: number;
  readonly model: CompiledModel;
  readonly sampler: Sampler;
  gathered: Batch | null;
}

/**
 * What a worker does, without the thread: answers one request after the other and remembers the run they are about.
 */
export class SimulationHost {
  private readonly workspace = emptyWorkspace();
  private open: OpenRun | null = null;

  /** @returns the reply and the buffers to move with it; never throws */
  answer(request: WorkerRequest): { readonly reply: WorkerReply; readonly transfer: ArrayBuffer[] } {
    try {
      const run = this.openRun(request);
      if (request.type === 'slice') {
        const batch = runBatch(run.model, run.sampler, request.from, request.count, 0, this.workspace);
        return { reply: { type: 'slice', runId: run.runId, batch }, transfer: buffersOf(batch) };
      }
      const parts = run.gathered === null ? request.batches : [run.gathered, ...request.batches];
      run.gathered = mergeBatches(parts, run.model.valuation.horizonMonths);
      const result = summarise(run.model, run.gathered, 0);
      const pictures = picturesOf(run.model, run.sampler, run.gathered);
      const transfer = Object.values(pictures).map(
        (picture) => (picture.sortedValues as Float64Array<ArrayBuffer>).buffer,
      );
      return { reply: { type: 'summary', runId: run.runId, result, pictures }, transfer };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { reply: { type: 'failed', runId: request.runId, message }, transfer: [] };
    }
  }

  private openRun({ runId, values, seed }: RunDescription): OpenRun {
    if (this.open?.runId !== runId) {
      if (values === null) throw new Error('a worker was asked about a run that it was not told of');
      this.open = { runId, model: compileModel(values), sampler: new Sampler(seed), gathered: null };
    }
    return this.open;
  }
}
