import type { Batch } from '../analysis/batch';
import type { Question } from '../analysis/evaluator';
import type { Pictures, SimulationResult } from '../analysis/result';
import type { Task, TaskResult } from '../analysis/tasks';
import type { Correlations } from '../model/correlations';
import type { ScenarioValues } from '../model/values';

/** What a run is of; the same in every message about it. */
export interface RunDescription {
  /** Tells replies to an old question from replies to the latest. */
  readonly runId: number;
  /** Null where this worker was told before: a scenario is not copied to it again for every slice. */
  readonly values: ScenarioValues | null;
  readonly seed: number;
  /** Assumptions that go together; none where absent. */
  readonly correlations?: Correlations | undefined;
}

/** Run a slice of the draws. */
export interface SliceRequest extends RunDescription {
  readonly type: 'slice';
  readonly from: number;
  readonly count: number;
}

/** Take in batches (their buffers are transferred) and summarise all that came in for this run so far. */
export interface GatherRequest extends RunDescription {
  readonly type: 'gather';
  readonly batches: readonly Batch[];
}

/** Do a piece of an analysis. It is given up for whatever comes next, and then not answered. */
export interface TaskRequest {
  readonly type: 'task';
  readonly questionId: number;
  /** Null where this worker was told before. */
  readonly question: Question | null;
  readonly task: Task;
}

/** Give up what you are doing; not answered. */
export interface RestRequest {
  readonly type: 'rest';
}

/** A request as it travels; the number comes back with the reply. */
export type WorkerRequest = (SliceRequest | GatherRequest | TaskRequest | RestRequest) & {
  readonly id: number;
};

/** A request that is answered. */
export type AnsweredRequest = Exclude<WorkerRequest, RestRequest>;

export type WorkerReply = { readonly id: number } & (
  | { readonly type: 'slice'; readonly batch: Batch }
  | { readonly type: 'summary'; readonly result: SimulationResult; readonly pictures: Pictures }
  | { readonly type: 'task'; readonly result: TaskResult }
  | { readonly type: 'failed'; readonly message: string }
  /** No answer yet: a sign of life from work that takes long. */
  | { readonly type: 'alive' }
);

/** A reply and the buffers to move with it. */
export interface Answer {
  readonly reply: WorkerReply;
  readonly transfer: ArrayBuffer[];
}

/** The part of `Worker` that the pool uses; a stand-in without threads has the same. */
export interface WorkerLike {
  postMessage(request: WorkerRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerReply }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  onmessageerror: ((event: unknown) => void) | null;
}

/** The event by which the workers' script, imported by a page, hands over what works in the page. */
export const STAND_IN = 'landfall-stand-in';

/** Buffers of a batch, to be moved instead of copied. */
export function buffersOf(batch: Batch): ArrayBuffer[] {
  const columns = [batch.exit, batch.bifurcation, batch.partner];
  return columns.flatMap((path) =>
    Object.values(path).map((column) => (column as Float64Array<ArrayBuffer>).buffer),
  );
}
