import { replicateStandardError } from '../numerics/replicates';
import type { Score } from './criterion';

/** A change of a path's score in the same worlds. */
export interface ScoreChange {
  /** Fraction of the envelope, or of worlds: .05 is five points. */
  readonly change: number;
  readonly standardError: number;
}

/** How far a score rises from one setting to another, and the error of that: that of the differences by replicate. */
export function scoreChange(before: Score, after: Score): ScoreChange {
  const changes = after.replicateMeans.map((value, replicate) => value - before.replicateMeans[replicate]!);
  return { change: after.score - before.score, standardError: replicateStandardError(changes) };
}
