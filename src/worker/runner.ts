import type { Question } from '../analysis/evaluator';
import type { Pictures, SimulationResult } from '../analysis/result';
import type { Task, TaskResult } from '../analysis/tasks';
import type { Correlations } from '../model/correlations';
import type { ScenarioValues } from '../model/values';
import type { RunFailure, TaskFailure } from './workFailure';

/** A question to the simulator. */
export interface RunRequest {
  /** Equal for equal values and seed: such a request goes on from the draws already made. */
  readonly key: string;
  readonly values: ScenarioValues;
  readonly seed: number;
  /** Assumptions that go together; none where absent. */
  readonly correlations?: Correlations | undefined;
  /** Power of two; the picture is refined up to this number of draws. */
  readonly draws: number;
  /** Refinement stops before that once no headline has a larger standard error, fraction of the envelope; 0 for never. */
  readonly precision: number;
  /** While a control is being dragged one core is left to the page. */
  readonly dragging: boolean;
}

/** Analyses of a question, done while no run is in need of the threads. */
export interface AnalysisRequest {
  /** Equal for equal questions: tasks of such a request that are under way go on. */
  readonly key: string;
  readonly question: Question;
  /** What is left to do, most wanted first. */
  readonly tasks: readonly Task[];
}

export interface RunListener {
  /** A coarse result, then refined ones from the same points, each of twice the draws. */
  onResult(request: RunRequest, result: SimulationResult, pictures: Pictures, elapsed: number): void;
  /** Draws done of those asked for. */
  onProgress(request: RunRequest, done: number): void;
  /** The last result was told. */
  onDone(request: RunRequest): void;
  onFailure(request: RunRequest, failure: RunFailure): void;
  onTask(request: AnalysisRequest, task: Task, result: TaskResult): void;
  onTaskFailure(request: AnalysisRequest, task: Task, failure: TaskFailure): void;
  /** There are no workers to be had: the page does their work from now on, more slowly. */
  onStandIn?(): void;
}

/** Runs requests; callers cannot tell which threads do. The latest request wins. */
export interface Runner {
  run(request: RunRequest): void;
  /** Replaces what is left of earlier analyses; null for none. */
  analyse(request: AnalysisRequest | null): void;
  /** Gives up the run under way. */
  rest(): void;
  dispose(): void;
}

/** Draws of the first picture. */
export const COARSE_DRAWS = 2048;

/** Whether all headlines are known to within a standard error, fraction of the envelope. */
export function isPrecise(result: SimulationResult, precision: number): boolean {
  return Object.values(result.paths).every(
    ({ standardErrors }) => (standardErrors?.['riskAdjustedRoi'] ?? Number.POSITIVE_INFINITY) <= precision,
  );
}
