import type { StoreApi } from 'zustand/vanilla';
import type { Task, TaskResult } from '../analysis/tasks';
import type { Pictures, SimulationResult } from '../analysis/result';
import type { AnalysisRequest, RunRequest } from '../worker/runner';
import type { RunFailure, TaskFailure } from '../worker/workFailure';
import type { AppState } from './appState';

/** What the desk sees of the store. */
export type DeskStore = Pick<StoreApi<AppState>, 'getState' | 'setState'>;

/** Has runs made beside the one on screen. */
export interface Beside {
  /** Has the next run made, if the page is at rest and one is wanted. */
  look(): void;
  /** The threads were given to the run on screen. */
  rest(): void;
  /** Tries again what failed. */
  retry(): void;
  /** Whether a request is for such a run. */
  isOf(request: RunRequest): boolean;
  takeResult(request: RunRequest, result: SimulationResult, pictures: Pictures): void;
  finish(request: RunRequest): void;
  fail(request: RunRequest, failure: RunFailure): void;
}

/** Keeps the analyses going. */
export interface Desk {
  /** Asks for what is missing, if the page is at rest and something is. */
  look(): void;
  /** Stops what is under way: the inputs changed. */
  clear(): void;
  /** Asks again for what failed. */
  retry(): void;
  take(request: AnalysisRequest, task: Task, result: TaskResult): void;
  takeFailure(request: AnalysisRequest, task: Task, failure: TaskFailure): void;
}
