import { withoutBarriers, type BarrierId } from '../model/barriers';
import type { PathId } from '../model/parameters';
import type { Score, Scores } from './criterion';
import type { Evaluator } from './evaluator';
import { perPath } from './perPath';
import { scoreChange } from './scoreChange';
import type { Steps } from './steps';

/** A change of a path's score. */
export interface Weight {
  /** Fraction of the envelope, or of worlds: .05 is five points. */
  readonly points: number;
  readonly standardError: number;
}

/** What a barrier weighs on each path. */
export interface BarrierWeight {
  readonly barrier: BarrierId;
  readonly weights: Readonly<Record<PathId, Weight>>;
}

/** Scores of sets of barriers that were asked for before: orders meet in the first and the last sets. */
const known = new WeakMap<Evaluator, Map<string, Scores>>();

/** Scores without some barriers, all else as the question has it. */
export function* scoresWithout(
  evaluator: Evaluator,
  removed: readonly BarrierId[],
  draws: number,
): Steps<Scores> {
  if (removed.length === 0) return yield* evaluator.baseScores(draws);
  const scores = known.get(evaluator) ?? new Map<string, Scores>();
  known.set(evaluator, scores);
  const name = `${draws} ${removed.toSorted().join(' ')}`;
  const found =
    scores.get(name) ?? (yield* evaluator.scoresFor(withoutBarriers(evaluator.baseValues, removed), draws));
  scores.set(name, found);
  return found;
}

function weightOf(before: Score, after: Score): Weight {
  const { change, standardError } = scoreChange(before, after);
  return { points: change, standardError };
}

/**
 * What one barrier weighs: the change of each path's score when it alone is removed (equation 8.4), in the same worlds.
 *
 * Positive where the path would do better without it. Weights do not add up.
 *
 * @param draws  a multiple of 16
 */
export function* barrierWeightOf(
  evaluator: Evaluator,
  barrier: BarrierId,
  draws: number,
): Steps<BarrierWeight> {
  const before = yield* evaluator.baseScores(draws);
  const after = yield* scoresWithout(evaluator, [barrier], draws);
  return { barrier, weights: perPath((path) => weightOf(before[path], after[path])) };
}
