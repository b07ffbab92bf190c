import type { Comparison } from '../analysis/comparison';
import { gapBetween, rankingOf, type Criterion, type Gap } from '../analysis/criterion';
import { perPath } from '../analysis/perPath';
import type { SimulationResult } from '../analysis/result';
import { pathIds, type PathId } from '../model/parameters';
import { replicateStandardError } from '../numerics/replicates';

/** Differences within this many standard errors are not told apart. */
export const ERRORS = 2;

/** How far one path is ahead of another under the criterion that ranks, fraction of the envelope or of worlds. */
interface Lead extends Gap {
  /** Share of worlds in which it does better. */
  readonly better: number;
}

/** A path under the criterion that ranks, fraction of the envelope or of worlds. */
interface OwnScore {
  readonly score: number;
  readonly standardError: number;
}

/** What the figures say, before it is put into words. */
export interface Verdict {
  readonly criterion: Criterion;
  readonly scores: Readonly<Record<PathId, OwnScore>>;
  /** Best first. */
  readonly ranking: readonly [PathId, PathId, PathId];
  readonly lead: Lead;
  /** Paths that cannot be told from the best: none, the second, or both. */
  readonly tied: readonly PathId[];
  readonly bestMostOften: PathId;
  /** Share of worlds in which `bestMostOften` does better than the leader. */
  readonly oftenBetter: number;
  /** Whether the leader's mean is ahead of that of `bestMostOften` too: its wins make up for being behind so often. */
  readonly leadsOnMean: boolean;
}

/** What a verdict is made of. */
export type Compared = Pick<Comparison, 'standings' | 'sameWorlds'>;

const TOSS_UP = 0.5;

/** Share of worlds in which a path does worse than exit, from its score under that criterion. */
export function worseThanExit(score: number): number {
  return TOSS_UP - score;
}

function isTie({ gap, standardError }: Gap): boolean {
  return gap <= ERRORS * standardError;
}

/** The verdict on a run under a criterion: gaps and their errors are those of the same worlds. */
export function verdictOf(
  result: SimulationResult,
  { standings, sameWorlds }: Compared,
  criterion: Criterion,
): Verdict {
  const scores = standings[criterion];
  const ranking = rankingOf(scores);
  const [leader, second, third] = ranking;
  const tied = [second, third].filter((path) => isTie(gapBetween(scores, leader, path)));
  const bestMostOften = pathIds.reduce((best, path) =>
    result.paths[path].probabilityBest > result.paths[best].probabilityBest ? path : best,
  );
  const { mean } = standings;
  return {
    criterion,
    scores: perPath((path) => ({
      score: scores[path].score,
      standardError: replicateStandardError(scores[path].replicateMeans),
    })),
    ranking,
    lead: {
      ...gapBetween(scores, leader, second),
      better: sameWorlds.pairs[`${leader}-${second}`].beats.mean,
    },
    tied: tied.includes(second) ? tied : [],
    bestMostOften,
    oftenBetter: bestMostOften === leader ? 0 : sameWorlds.pairs[`${bestMostOften}-${leader}`].beats.mean,
    leadsOnMean: mean[leader].score > mean[bestMostOften].score,
  };
}
