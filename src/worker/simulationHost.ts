import { BLOCK, emptyWorkspace, runBatch, type Batch } from '../analysis/batch';
import { Evaluator } from '../analysis/evaluator';
import { mergeBatches } from '../analysis/mergeBatches';
import { picturesOf, timelineOf, type TimelinePicture } from '../analysis/pictures';
import type { Steps } from '../analysis/steps';
import { summarise } from '../analysis/summary';
import { runTask } from '../analysis/tasks';
import { compileModel, type CompiledModel } from '../model/compiledModel';
import { samplerOf } from '../model/correlatedSampler';
import { pathIds } from '../model/parameters';
import type { Sampler } from '../model/sampler';
import {
  buffersOf,
  type Answer,
  type AnsweredRequest,
  type GatherRequest,
  type RunDescription,
  type SliceRequest,
  type TaskRequest,
} from './messages';

/** A run that is compiled and ready, with what has been gathered of it. */
interface OpenRun {
  readonly runId: number;
  readonly model: CompiledModel;
  readonly sampler: Sampler;
  gathered: Batch | null;
  timeline: TimelinePicture | null;
}

const NOT_TOLD = 'a worker was asked about something that it was not told of';

/**
 * What a worker does, without the thread: answers one request after the other and remembers the run and the question they
 * are about.
 */
export class SimulationHost {
  private readonly workspace = emptyWorkspace();
  private open: OpenRun | null = null;
  private asked: { readonly questionId: number; readonly evaluator: Evaluator } | null = null;

  /** The way to an answer, in steps of some milliseconds; never throws. */
  *answer(request: AnsweredRequest): Steps<Answer> {
    const { id } = request;
    try {
      switch (request.type) {
        case 'slice':
          return yield* this.slice(id, request);
        case 'gather':
          return this.gather(id, request);
        case 'task': {
          const result = yield* runTask(this.evaluatorFor(request), request.task);
          return { reply: { id, type: 'task', result }, transfer: [] };
        }
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { reply: { id, type: 'failed', message }, transfer: [] };
    }
  }

  private *slice(id: number, request: SliceRequest): Steps<Answer> {
    const { model, sampler } = this.openRun(request);
    const { from, count } = request;
    const parts: Batch[] = [];
    for (let at = from; at < from + count; at += BLOCK) {
      if (at > from) yield;
      parts.push(runBatch(model, sampler, at, Math.min(BLOCK, from + count - at), 0, this.workspace));
    }
    const batch = mergeBatches(parts, model.valuation.horizonMonths);
    return { reply: { id, type: 'slice', batch }, transfer: buffersOf(batch) };
  }

  private gather(id: number, request: GatherRequest): Answer {
    const run = this.openRun(request);
    const parts = run.gathered === null ? request.batches : [run.gathered, ...request.batches];
    run.gathered = mergeBatches(parts, run.model.valuation.horizonMonths);
    const result = summarise(run.model, run.gathered, 0);
    run.timeline = timelineOf(run.model, run.sampler, run.gathered.count, run.timeline);
    const pictures = picturesOf(run.model, run.gathered, result, run.timeline);
    const transfer = pathIds.map((path) => (pictures[path].sortedValues as Float64Array<ArrayBuffer>).buffer);
    return { reply: { id, type: 'summary', result, pictures }, transfer };
  }

  private openRun({ runId, values, seed, correlations }: RunDescription): OpenRun {
    if (this.open?.runId !== runId) {
      if (values === null) throw new Error(NOT_TOLD);
      this.open = {
        runId,
        model: compileModel(values),
        sampler: samplerOf({ seed, correlations }),
        gathered: null,
        timeline: null,
      };
    }
    return this.open;
  }

  private evaluatorFor({ questionId, question }: TaskRequest): Evaluator {
    if (this.asked?.questionId !== questionId) {
      if (question === null) throw new Error(NOT_TOLD);
      this.asked = { questionId, evaluator: new Evaluator(question) };
    }
    return this.asked.evaluator;
  }
}
