import { compileModel, MONTHS_PER_YEAR } from '../model/compiledModel';
import { samplerOf } from '../model/correlatedSampler';
import { entryPaths, pathIds, slot, type EntryPath, type PathId } from '../model/parameters';
import { REPLICATES } from '../model/replicates';
import { envelopeValue, exitNetPresentValue, valuePath } from '../model/simulatePath';
import type { ScenarioValues } from '../model/values';
import { forEachWorld } from '../model/world';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import { BLOCK, emptyWorkspace, horizonAnnuity } from './batch';
import { gapBetween, rankingOf, scoresOf, type Gap } from './criterion';
import { perPath } from './perPath';
import { threePairs } from './pathPairs';
import type { Estimate } from './regret';
import { replicateMeans } from './replicateMeans';
import type { DifferenceName } from './result';
import type { Steps } from './steps';
import { shareOfFirst } from './valueSummary';

/** The seed of every replay: cases meet the same worlds. */
export const REPLAY_SEED = 1;
/** Draws of a replay. */
export const REPLAY_DRAWS = 8192;

/** A path in the replay of a case. */
export interface ReplayedPath {
  /** Risk-adjusted ROI, fraction of the envelope. */
  readonly score: Estimate;
  /** Share of worlds in which it is the best. */
  readonly best: Estimate;
}

/** How an entry path lives and ends, means over the worlds of each scramble. */
export interface PathLife {
  /** Years until it ends or the horizon comes. */
  readonly years: Float64Array;
  /** Share that ends before the horizon, for whatever reason. */
  readonly ended: Float64Array;
  /** Share that ends because the authorities say so. */
  readonly forced: Float64Array;
}

/** What the model says of a case. */
export interface Replay {
  readonly paths: Readonly<Record<PathId, ReplayedPath>>;
  /** Paths by risk-adjusted ROI, best first. */
  readonly ranking: readonly [PathId, PathId, PathId];
  /** How far the first of each pair is ahead of the second, in the same worlds. */
  readonly gaps: Readonly<Record<DifferenceName, Gap>>;
  readonly lives: Readonly<Record<EntryPath, PathLife>>;
}

/** How far one path of a replay is ahead of another. */
export function replayGap({ gaps }: Replay, a: PathId, b: PathId): Gap {
  const found = threePairs.find((pair) => pair.includes(a) && pair.includes(b))!;
  const { gap, standardError } = gaps[`${found[0]}-${found[1]}` as DifferenceName];
  return { gap: found[0] === a ? gap : -gap, standardError };
}

/**
 * Runs the paths through worlds of a case and ranks them (equation 10.7): by risk-adjusted ROI, whatever the case.
 *
 * @param values  complete values of the case
 * @param draws  a multiple of 256
 */
export function* replayOf(values: ScenarioValues, draws: number): Steps<Replay> {
  const model = compileModel(values);
  const sampler = samplerOf({ seed: REPLAY_SEED });
  const { world, outcome } = emptyWorkspace();
  const { capitalEnvelope } = model.valuation;
  const annuity = horizonAnnuity(model);
  const columns = perPath(() => new Float64Array(draws));
  const sums = (): PathLife => ({
    years: new Float64Array(REPLICATES),
    ended: new Float64Array(REPLICATES),
    forced: new Float64Array(REPLICATES),
  });
  const lives = { bifurcation: sums(), partner: sums() };
  for (let from = 0; from < draws; from += BLOCK) {
    forEachWorld(model, sampler, from, BLOCK, world, (index) => {
      const draw = from + index;
      const redeploymentReturn = world.bifurcation[slot.redeploymentReturn]!;
      const exitValue = exitNetPresentValue(world, model, annuity);
      columns.exit[draw] = envelopeValue(exitValue, 0, redeploymentReturn, capitalEnvelope);
      for (const path of entryPaths) {
        valuePath(world, path, model, outcome);
        const { netPresentValue, capital, ending, endMonth } = outcome;
        columns[path][draw] = envelopeValue(netPresentValue, capital, redeploymentReturn, capitalEnvelope);
        const { years, ended, forced } = lives[path];
        const replicate = draw % REPLICATES;
        years[replicate]! += endMonth / MONTHS_PER_YEAR;
        ended[replicate]! += ending === null ? 0 : 1;
        forced[replicate]! += ending === 'forcedExit' ? 1 : 0;
      }
    });
    yield;
  }
  const each = draws / REPLICATES;
  for (const path of entryPaths)
    for (const sum of Object.values(lives[path]) as Float64Array[])
      for (let replicate = 0; replicate < REPLICATES; replicate++) sum[replicate]! /= each;

  const scores = scoresOf(columns, model.valuation, 'riskAdjusted');
  const paths = perPath((path): ReplayedPath => {
    const [a, b] = pathIds.filter((other) => other !== path) as [PathId, PathId];
    const best = replicateMeans(draws, (draw) =>
      shareOfFirst(columns[path][draw]!, columns[a][draw]!, columns[b][draw]!),
    );
    return {
      score: {
        mean: scores[path].score,
        standardError: replicateStandardError(scores[path].replicateMeans),
      },
      best: { mean: mean(best), standardError: replicateStandardError(best) },
    };
  });
  const gaps = Object.fromEntries(
    threePairs.map(([a, b]) => [`${a}-${b}`, gapBetween(scores, a, b)]),
  ) as Record<DifferenceName, Gap>;
  return { paths, ranking: rankingOf(scores), gaps, lives };
}
