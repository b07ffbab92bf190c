import type { Pictures, SimulationResult } from '../analysis/result';
import type { Override, Overrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import type { ValueKey } from '../model/values';

/** All that a run needs and all that a link holds. */
export interface Inputs {
  readonly scenarioId: string;
  readonly overrides: Overrides;
  /** Whole number from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Power of two: where refinement stops at the latest. */
  readonly draws: number;
}

/** Where the simulation is. `failed` keeps the last good result on screen and offers `restart`. */
export type Run =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly of: number }
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly message: string };

/** A result and the inputs that made it: whether it is out of date is a comparison. */
export interface Shown {
  readonly inputs: Inputs;
  readonly result: SimulationResult;
  readonly pictures: Pictures;
  /** Wall time of the whole run so far, milliseconds. */
  readonly elapsed: number;
}

/** An entry that was refused; nothing changed. */
export interface Refusal {
  readonly key: ValueKey;
  /** What was typed. */
  readonly entry: string;
  /** What is wrong and what is allowed, a sentence. */
  readonly message: string;
}

/** Something a link said that could not be used, or that came out differently. */
export interface Notice {
  readonly kind: 'problem' | 'reproduced' | 'changed';
  readonly message: string;
}

export interface AppState {
  readonly scenarios: readonly Scenario[];
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly run: Run;
  readonly shown: Shown | null;
  readonly dragging: boolean;
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  /** Position of the loss line on the outcome axis, USD m. */
  readonly lossLine: number;
}

export interface Actions {
  /** Moves the centre of a value and takes its spread along; a lever or setting is just set. */
  moveCentre(key: ValueKey, centre: number): void;
  /** Fixes a value at its centre, or gives it its spread back. */
  pin(key: ValueKey, pinned: boolean): void;
  /** Replaces the 10th or the 90th percentile, keeping the centre and the kind of distribution. */
  setPercentile(key: ValueKey, which: 'p10' | 'p90', value: number): void;
  /** Sets a flag, a word, a distribution or a plain number as it is. */
  setValue(key: ValueKey, override: Override): void;
  /** Reads a typed entry ("2.1", "2,1%", "×1.6"); returns false and explains in `refusal` when it cannot be used. */
  typeEntry(key: ValueKey, entry: string): boolean;
  dismissRefusal(): void;
  reset(key: ValueKey): void;
  resetAll(): void;
  /** Few draws until the drag ends, then all of them from the same points. */
  startDrag(): void;
  endDrag(): void;
  openScenario(scenarioId: string): void;
  setSeed(seed: number): void;
  setDraws(draws: number): void;
  setLossLine(value: number): void;
  /** Starts again after a failure. */
  restart(): void;
  dismissNotices(): void;
}
