import type { Batch } from '../analysis/batch';
import type { Pictures, SimulationResult } from '../analysis/result';
import type { ScenarioValues } from '../model/values';

/** What a run is of; the same in every message about it. */
export interface RunDescription {
  /** Tells replies to an old question from replies to the latest. */
  readonly runId: number;
  /** Null where this worker was told before: a scenario is not copied to it again for every slice. */
  readonly values: ScenarioValues | null;
  readonly seed: number;
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

export type WorkerRequest = SliceRequest | GatherRequest;

export type WorkerReply =
  | { readonly type: 'slice'; readonly runId: number; readonly batch: Batch }
  | {
      readonly type: 'summary';
      readonly runId: number;
      readonly result: SimulationResult;
      readonly pictures: Pictures;
    }
  | { readonly type: 'failed'; readonly runId: number; readonly message: string };

/** The part of `Worker` that the pool uses; a stand-in without threads has the same. */
export interface WorkerLike {
  postMessage(request: WorkerRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: WorkerReply }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  onmessageerror: ((event: unknown) => void) | null;
}

/** Buffers of a batch, to be moved instead of copied. */
export function buffersOf(batch: Batch): ArrayBuffer[] {
  const columns = [batch.exit, batch.bifurcation, batch.partner];
  return columns.flatMap((path) =>
    Object.values(path).map((column) => (column as Float64Array<ArrayBuffer>).buffer),
  );
}
