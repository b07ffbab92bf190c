import type { Pictures, SimulationResult } from '../analysis/result';
import type { ScenarioValues } from '../model/values';

/** A question to the simulator. */
export interface RunRequest {
  /** Equal for equal values and seed: such a request goes on from the draws already made. */
  readonly key: string;
  readonly values: ScenarioValues;
  readonly seed: number;
  /** Power of two; the picture is refined up to this number of draws. */
  readonly draws: number;
  /** While a control is being dragged one core is left to the page. */
  readonly dragging: boolean;
}

export interface RunListener {
  /** A coarse result, then refined ones from the same points, each of twice the draws. */
  onResult(request: RunRequest, result: SimulationResult, pictures: Pictures, elapsed: number): void;
  /** Draws done of those asked for. */
  onProgress(request: RunRequest, done: number): void;
  onDone(request: RunRequest): void;
  onFailure(request: RunRequest, message: string): void;
}

/** Runs requests; callers cannot tell which threads do. The latest request wins. */
export interface Runner {
  run(request: RunRequest): void;
  dispose(): void;
}

/** Draws of the first picture. */
export const COARSE_DRAWS = 2048;
