/** How a background worker ended. What a browser says of it is in the browser's own words. */
export type WorkerEnd =
  | { readonly cause: 'silent' }
  | { readonly cause: 'unexplained' }
  | { readonly cause: 'unreadable' }
  | { readonly cause: 'said'; readonly said: string };

/** The calculation failed: a fault of the program. */
interface CalculationFailure {
  readonly code: 'calculation';
  readonly said: string;
}

/** What stopped a run. */
export type RunFailure =
  /** The browser starts no background workers. */
  | { readonly code: 'noWorkers'; readonly said: string }
  /** One worker after the other stops. */
  | { readonly code: 'workersKeepStopping'; readonly end: WorkerEnd }
  | CalculationFailure;

/** What kept a piece of an analysis from being done. */
export type TaskFailure =
  /** Two workers stopped at it. */
  { readonly code: 'workerStopped'; readonly end: WorkerEnd } | CalculationFailure;
