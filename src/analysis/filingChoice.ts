import type { EntryPath } from '../model/parameters';
import type { ValueKey } from '../model/values';
import { LEVER_DRAWS, pathOfLever, rivalOf, type Rival } from './bestLevers';
import type { Evaluator } from './evaluator';
import { scoreChange, type ScoreChange } from './scoreChange';
import type { Steps } from './steps';

/** Whether each entry path files for a public-facing service. */
export const filingKeys: readonly ValueKey[] = ['bifurcation.filesPublic', 'partner.filesPublic'];

/** What the other answer to the question whether to file does to its path. */
export interface FilingChoice extends ScoreChange {
  readonly key: ValueKey;
  readonly path: EntryPath;
  readonly draws: number;
  /** Whether the path files for the public now. */
  readonly files: boolean;
  /** Scores of the path as it is and with the other answer; the change is from the one to the other. */
  readonly score: number;
  readonly otherScore: number;
  /** Against whom the path stands with the other answer. */
  readonly rival: Rival;
}

/**
 * What it does to a path to file for a public-facing service, or not to, in the same worlds.
 *
 * @param key  one of `filingKeys`
 * @param draws  a multiple of 16
 */
export function* filingChoiceOf(
  evaluator: Evaluator,
  key: ValueKey,
  draws = LEVER_DRAWS,
): Steps<FilingChoice> {
  const path = pathOfLever(key);
  const files = evaluator.baseValues[key] === true;
  const now = yield* evaluator.baseScores(draws);
  const other = yield* evaluator.scores({ [key]: { value: !files } }, draws);
  return {
    key,
    path,
    draws,
    files,
    score: now[path].score,
    otherScore: other[path].score,
    ...scoreChange(now[path], other[path]),
    rival: rivalOf(other, path),
  };
}
