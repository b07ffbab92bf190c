import { causesOfLoss } from '../analysis/causeLosses';
import { joinedValues, type DrawnValues } from '../analysis/drawnValues';
import { lossesInResult } from '../analysis/lossesInResult';
import type { SimulationResult } from '../analysis/result';
import { taskName } from '../analysis/taskName';
import { LOSS_PART, type Task, type TaskResult } from '../analysis/tasks';
import type { AppState, SavedPart } from './appState';

/** Draws over which `simulate` averages losses by cause (analysis/simulation.ts). */
const MOST_LOSS_DRAWS = 65_536;
/** Draws of a piece of what is saved world by world. */
const DRAWS_PART = 4096;

/** The pieces of work behind a file of numbers, for a run of so many draws. */
function tasksOf(part: SavedPart, draws: number): readonly Task[] {
  if (part === 'savedResults') {
    const count = Math.ceil(Math.min(draws, MOST_LOSS_DRAWS) / LOSS_PART);
    return Array.from({ length: count }, (_, at): Task => ({ kind: 'losses', part: at }));
  }
  const size = Math.min(draws, DRAWS_PART);
  return Array.from({ length: draws / size }, (_, at): Task => ({
    kind: 'draws',
    from: at * size,
    count: size,
  }));
}

const savedParts: readonly SavedPart[] = ['savedResults', 'savedDraws'];

/** What somebody waits for who saves numbers; nothing where nobody does. */
export function savedTasks({ shown, inSight }: Pick<AppState, 'shown' | 'inSight'>): readonly Task[] {
  if (shown === null) return [];
  return savedParts
    .filter((part) => inSight.includes(part))
    .flatMap((part) => tasksOf(part, shown.result.draws));
}

/** How far the pieces of a file are. */
export interface SavedProgress {
  readonly done: number;
  readonly of: number;
}

type Known = Pick<AppState, 'shown' | 'analyses'>;

function found(part: SavedPart, { shown, analyses }: Known): readonly (TaskResult | undefined)[] {
  return tasksOf(part, shown?.result.draws ?? 0).map((task) => analyses.results[taskName(task)]);
}

export function savedProgress(part: SavedPart, state: Known): SavedProgress {
  const pieces = found(part, state);
  return { done: pieces.filter((piece) => piece !== undefined).length, of: pieces.length };
}

/** The result on screen as `simulate` has it, losses by cause included; null while they are worked out. */
export function savedResults(state: Known): SimulationResult | null {
  const parts = found('savedResults', state).flatMap((piece) =>
    piece?.kind === 'losses' ? [piece.losses] : [],
  );
  const { shown } = state;
  if (shown === null || parts.length < savedProgress('savedResults', state).of) return null;
  return lossesInResult(shown.result, causesOfLoss(parts));
}

/** V of every draw of the run on screen; null while they are worked out. */
export function savedDraws(state: Known): DrawnValues | null {
  const parts = found('savedDraws', state).flatMap((piece) =>
    piece?.kind === 'draws' ? [piece.values] : [],
  );
  const count = savedProgress('savedDraws', state).of;
  return count === 0 || parts.length < count ? null : joinedValues(parts);
}
