import { CALLABLE, leadOf, type Criterion, type Scores } from '../analysis/criterion';
import type { InputGroup } from '../analysis/inputGroups';
import type { SimulationResult } from '../analysis/result';
import type { ScoreChange } from '../analysis/scoreChange';
import type { PathId } from '../model/parameters';
import type { ComparedScenario } from './comparedScenario';

/** A scenario with what it comes to, and how it stands to the first. */
export interface ComparedRun {
  readonly compared: ComparedScenario;
  readonly result: SimulationResult;
  readonly scores: Scores;
  /** Of each path's score against the first scenario, in the same worlds; null for the first itself. */
  readonly change: Readonly<Record<PathId, ScoreChange>> | null;
  /** What it has otherwise than the first. */
  readonly differs: readonly InputGroup[];
}

/** What `compare` found. */
export interface ShownComparison {
  readonly seed: number;
  readonly draws: number;
  readonly criterion: Criterion;
  readonly runs: readonly ComparedRun[];
}

/** The best path of a run, how far it is ahead, and whether that can be told. */
export function toldLead(scores: Scores) {
  const lead = leadOf(scores);
  return { ...lead, isTold: lead.gap > CALLABLE * lead.standardError };
}
