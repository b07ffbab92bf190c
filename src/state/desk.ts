import type { StoreApi } from 'zustand/vanilla';
import type { Task, TaskResult } from '../analysis/tasks';
import type { AnalysisRequest } from '../worker/runner';
import type { TaskFailure } from '../worker/workFailure';
import type { AppState } from './appState';

/** What the desk sees of the store. */
export type DeskStore = Pick<StoreApi<AppState>, 'getState' | 'setState'>;

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
