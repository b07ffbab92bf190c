import { applyOverrides, fixed, type Overrides } from '../model/overrides';
import type { EntryPath } from '../model/parameters';
import type { Score } from './criterion';
import type { Evaluator } from './evaluator';
import { scoreChange, type ScoreChange } from './scoreChange';
import type { Steps } from './steps';

/** What a path's score loses at one level of coverage; changes are negative where they cost. */
export interface CoverageCost {
  readonly coverage: number;
  /** What the people cost: the score if nothing were enforced, less what it would be without them. */
  readonly people: ScoreChange;
  /** What rectifications, fines and suspensions take: the score less what it would be without them. */
  readonly enforcement: ScoreChange;
}

/** What coverage makes rarer (equation 3.11). */
const unenforced: Overrides = {
  rectificationRate: fixed(0),
  fineRate: fixed(0),
  suspensionRate: fixed(0),
};

/**
 * The two sides of compliance spending (equation 6.36): what it costs and what it leaves to enforcement, in points of the
 * path's score. Together they are the distance from a path that needs no such people and meets no such enforcement, so that
 * their sum is least where the score is best.
 *
 * @param levels  of coverage
 * @param draws  a multiple of 16
 */
export function* coverageCostsOf(
  evaluator: Evaluator,
  path: EntryPath,
  levels: readonly number[],
  draws: number,
): Steps<CoverageCost[]> {
  const scoreWith = function* (changes: Overrides): Steps<Score> {
    const values = applyOverrides(evaluator.baseValues, changes);
    return (yield* evaluator.scoresFor(values, draws))[path];
  };
  const free = yield* scoreWith({ ...unenforced, [`${path}.complianceStaff`]: fixed(0) });
  const costs: CoverageCost[] = [];
  for (const coverage of levels) {
    const covered = { [`${path}.coverage`]: fixed(coverage) };
    const untouched = yield* scoreWith({ ...covered, ...unenforced });
    const real = yield* scoreWith(covered);
    costs.push({
      coverage,
      people: scoreChange(free, untouched),
      enforcement: scoreChange(untouched, real),
    });
  }
  return costs;
}
