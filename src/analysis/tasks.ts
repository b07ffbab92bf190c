import type { BarrierId } from '../model/barriers';
import type { EntryPath, PathId } from '../model/parameters';
import type { ScenarioValues, ValueKey } from '../model/values';
import { barrierOrderOf, type BarrierOrder } from './barrierShares';
import { barrierWeightOf, type BarrierWeight } from './barrierWeights';
import { bestLeverOf, type BestLever } from './bestLevers';
import { lossPartOf, type LossPart } from './causeLosses';
import type { Scores } from './criterion';
import type { Evaluator } from './evaluator';
import { coalitionScores, type Start } from './coalitions';
import { drawnValuesOf, type DrawnValues } from './drawnValues';
import { filingChoiceOf, type FilingChoice } from './filingChoice';
import { flipsOf, type FlipResult } from './flips';
import { informationPartOf, type InformationPart } from './information';
import { leverStepOf, type LeverStep } from './leverSteps';
import { reverseStressOf, type ReverseStress } from './reverseStress';
import { movedPartOf, type MovedPart } from './movedWorlds';
import { REPLAY_DRAWS, replayOf, type Replay } from './replay';
import type { Steps } from './steps';
import { MAP_DRAWS, mapRowOf, type MapRow } from './strategyMap';
import { swingOf, type Swing } from './swings';
import { varianceShareOf, type VarianceGroup, type VarianceShare } from './varianceShares';

/** A piece of an analysis that is done by itself, by any worker. */
export type Task =
  | { readonly kind: 'flips'; readonly key: ValueKey }
  | { readonly kind: 'swing'; readonly key: ValueKey }
  | { readonly kind: 'share'; readonly group: VarianceGroup; readonly a: PathId; readonly b: PathId }
  | { readonly kind: 'mapRow'; readonly row: MapRow }
  /** The draws from `LOSS_PART` times the part on. */
  | { readonly kind: 'losses'; readonly part: number }
  | { readonly kind: 'barrier'; readonly barrier: BarrierId }
  | { readonly kind: 'barrierOrder'; readonly order: number }
  | { readonly kind: 'information'; readonly part: number }
  | { readonly kind: 'leverStep'; readonly key: ValueKey }
  | { readonly kind: 'bestLever'; readonly key: ValueKey }
  | { readonly kind: 'filingChoice'; readonly key: ValueKey }
  | { readonly kind: 'coalitions'; readonly start: Start; readonly part: number }
  | { readonly kind: 'stress'; readonly path: EntryPath }
  /** The draws from `MOVED_PART` times the part on. */
  | { readonly kind: 'moved'; readonly start: Start; readonly part: number }
  | { readonly kind: 'draws'; readonly from: number; readonly count: number }
  | ReplayTask;

/** A case of history: its values are its own, and its answer is the same whatever else is asked about. */
export interface ReplayTask {
  readonly kind: 'replay';
  /** Identifier of the case. */
  readonly of: string;
  readonly values: ScenarioValues;
}

export type TaskResult =
  | { readonly kind: 'flips'; readonly flips: FlipResult }
  /** With the scores as things are on as many draws. */
  | { readonly kind: 'swing'; readonly swing: Swing; readonly base: Scores }
  | { readonly kind: 'share'; readonly share: VarianceShare }
  | { readonly kind: 'mapRow'; readonly cells: Float64Array }
  | { readonly kind: 'losses'; readonly losses: LossPart }
  | { readonly kind: 'barrier'; readonly weight: BarrierWeight }
  | { readonly kind: 'barrierOrder'; readonly order: BarrierOrder }
  | { readonly kind: 'information'; readonly information: InformationPart }
  | { readonly kind: 'leverStep'; readonly step: LeverStep }
  | { readonly kind: 'bestLever'; readonly lever: BestLever }
  | { readonly kind: 'filingChoice'; readonly choice: FilingChoice }
  | { readonly kind: 'coalitions'; readonly scores: readonly Scores[] }
  | { readonly kind: 'stress'; readonly stress: ReverseStress }
  | { readonly kind: 'moved'; readonly moved: MovedPart }
  | { readonly kind: 'draws'; readonly values: DrawnValues }
  | { readonly kind: 'replay'; readonly replay: Replay };

/** Draws of each end of a bar of the tornado. */
const SWING_DRAWS = 1024;
/** Draws of a share of the variance. */
const SHARE_DRAWS = 2048;
/** Draws of a part of the losses by cause. */
export const LOSS_PART = 1024;
/** Draws of a barrier's weight. */
const BARRIER_DRAWS = 4096;
/** Draws of each step of an order in which the barriers fall. */
const ORDER_DRAWS = 1024;
/** Draws on which it is found what is worth finding out. */
export const INFORMATION_DRAWS = 16_384;
/** Draws of a part of what a step does world by world. */
export const MOVED_PART = 4096;
/** Draws of each step of a lever. */
const LEVER_STEP_DRAWS = 2048;

/** Does a task. */
export function* runTask(evaluator: Evaluator, task: Task): Steps<TaskResult> {
  switch (task.kind) {
    case 'flips':
      return { kind: 'flips', flips: yield* flipsOf(evaluator, task.key) };
    case 'swing':
      return {
        kind: 'swing',
        swing: yield* swingOf(evaluator, task.key, SWING_DRAWS),
        base: yield* evaluator.baseScores(SWING_DRAWS),
      };
    case 'share':
      return {
        kind: 'share',
        share: yield* varianceShareOf(evaluator, task.group, task.a, task.b, SHARE_DRAWS),
      };
    case 'mapRow':
      return { kind: 'mapRow', cells: yield* mapRowOf(evaluator, task.row, MAP_DRAWS) };
    case 'losses':
      return { kind: 'losses', losses: yield* lossPartOf(evaluator, task.part * LOSS_PART, LOSS_PART) };
    case 'barrier':
      return { kind: 'barrier', weight: yield* barrierWeightOf(evaluator, task.barrier, BARRIER_DRAWS) };
    case 'barrierOrder':
      return { kind: 'barrierOrder', order: yield* barrierOrderOf(evaluator, task.order, ORDER_DRAWS) };
    case 'information':
      return {
        kind: 'information',
        information: yield* informationPartOf(evaluator, task.part, INFORMATION_DRAWS),
      };
    case 'leverStep':
      return { kind: 'leverStep', step: yield* leverStepOf(evaluator, task.key, LEVER_STEP_DRAWS) };
    case 'bestLever':
      return { kind: 'bestLever', lever: yield* bestLeverOf(evaluator, task.key) };
    case 'filingChoice':
      return { kind: 'filingChoice', choice: yield* filingChoiceOf(evaluator, task.key) };
    case 'coalitions':
      return {
        kind: 'coalitions',
        scores: yield* coalitionScores(evaluator, task.start, 'groups', task.part),
      };
    case 'stress':
      return { kind: 'stress', stress: yield* reverseStressOf(evaluator, task.path) };
    case 'draws':
      return { kind: 'draws', values: yield* drawnValuesOf(evaluator, task.from, task.count) };
    case 'replay':
      return { kind: 'replay', replay: yield* replayOf(task.values, REPLAY_DRAWS) };
    case 'moved':
      return {
        kind: 'moved',
        moved: yield* movedPartOf(evaluator, task.start, task.part * MOVED_PART, MOVED_PART),
      };
  }
}
