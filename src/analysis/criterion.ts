import { exp } from '../numerics/elementary';
import { replicateStandardError } from '../numerics/replicates';
import { sortedUpTo } from '../numerics/partialSort';
import { expectedShortfall } from '../numerics/shortfall';
import { mean } from '../numerics/sum';
import type { Valuation } from '../model/compiledModel';
import { pathIds, type PathId } from '../model/parameters';
import { perPath } from './perPath';
import { replicateMeans } from './replicateMeans';
import {
  certaintyEquivalent,
  riskAdjustedContribution,
  riskAdjustedValue,
  tailQuantile,
} from './riskMeasures';

/**
 * By what the paths are ranked.
 *
 *   riskAdjusted         risk-adjusted ROI (equation 6.8)
 *   mean                 E(V) / C
 *   shortfall            expected shortfall of V / C
 *   certaintyEquivalent  certainty equivalent of V / C (equation 6.10)
 *   worseThanExit        ½ - P(V < V_exit): how far a path is from a toss-up against exit, whose own score is 0
 */
export const criteria = [
  'riskAdjusted',
  'mean',
  'shortfall',
  'certaintyEquivalent',
  'worseThanExit',
] as const;
export type Criterion = (typeof criteria)[number];

/** The criterion that a valuation mode comes with: the certainty equivalent carries all risk in mode D2. */
export function defaultCriterion(mode: Valuation['mode']): Criterion {
  return mode === 'D2' ? 'certaintyEquivalent' : 'riskAdjusted';
}

/** A path under a criterion. */
export interface Score {
  /** Fraction of the envelope, or of worlds. */
  readonly score: number;
  /** Mean contribution of the draws of each of the sixteen scrambles: their scatter is the error of the score. */
  readonly replicateMeans: Float64Array;
}

export type Scores = Readonly<Record<PathId, Score>>;

/** V of each draw of each path, USD m. */
export type ValueColumns = Readonly<Record<PathId, Float64Array>>;

const TOSS_UP = 0.5;

/**
 * Scores a path; its contributions are linear in the draws, so that the error of a difference of two paths is that of the
 * difference of their contributions in the same worlds (equation 6.16).
 *
 * @param values  V of each draw, a multiple of 16 draws from draw 0 on
 * @param exitValues  V of exit in the same draws
 * @param sorted  the same values, worst first, ascending as far as the tail reaches, where they are at hand
 */
export function scoreOf(
  values: Float64Array,
  exitValues: Float64Array,
  valuation: Valuation,
  criterion: Criterion,
  sorted?: Float64Array,
): Score {
  const { capitalEnvelope, riskAversion, tail, riskTolerance } = valuation;
  const count = values.length;
  const scaled = (amount: number, contribution: (draw: number) => number): Score => ({
    score: amount / capitalEnvelope,
    replicateMeans: replicateMeans(count, (draw) => contribution(draw) / capitalEnvelope),
  });
  switch (criterion) {
    case 'mean':
      return scaled(mean(values), (draw) => values[draw]!);
    case 'riskAdjusted':
    case 'shortfall': {
      const ascending = sorted ?? sortedUpTo(values, tail);
      const weight = criterion === 'shortfall' ? 1 : riskAversion;
      const quantile = tailQuantile(ascending, tail);
      const amount =
        criterion === 'shortfall'
          ? expectedShortfall(ascending, tail)
          : riskAdjustedValue(values, ascending, riskAversion, tail);
      return scaled(amount, (draw) => riskAdjustedContribution(values[draw]!, quantile, weight, tail));
    }
    case 'certaintyEquivalent': {
      const equivalent = certaintyEquivalent(
        values,
        sorted?.[0] ?? values.reduce((a, b) => Math.min(a, b)),
        riskTolerance,
      );
      return scaled(
        equivalent,
        (draw) => equivalent + riskTolerance * (1 - exp((equivalent - values[draw]!) / riskTolerance)),
      );
    }
    case 'worseThanExit': {
      const isExit = values === exitValues;
      const contribution = (draw: number): number =>
        isExit ? 0 : TOSS_UP - (values[draw]! < exitValues[draw]! ? 1 : 0);
      const means = replicateMeans(count, contribution);
      return { score: mean(means), replicateMeans: means };
    }
  }
}

/** Scores of all paths; `sorted` as for `scoreOf`. */
export function scoresOf(
  columns: ValueColumns,
  valuation: Valuation,
  criterion: Criterion,
  sorted?: ValueColumns,
): Scores {
  return perPath((path) => scoreOf(columns[path], columns.exit, valuation, criterion, sorted?.[path]));
}

/** How far one path is ahead of another in the same worlds, and the standard error of that. */
export interface Gap {
  readonly gap: number;
  readonly standardError: number;
}

export function gapBetween(scores: Scores, a: PathId, b: PathId): Gap {
  const own = scores[a].replicateMeans;
  const other = scores[b].replicateMeans;
  return {
    gap: scores[a].score - scores[b].score,
    standardError: replicateStandardError(own.map((value, replicate) => value - other[replicate]!)),
  };
}

/** Paths by score, best first; of equals the earlier in the order of paths. */
export function rankingOf(scores: Scores): readonly [PathId, PathId, PathId] {
  return pathIds.toSorted((a, b) => scores[b].score - scores[a].score) as unknown as readonly [
    PathId,
    PathId,
    PathId,
  ];
}

/** The best path and how far it is ahead of the second. */
export interface Lead extends Gap {
  readonly winner: PathId;
  readonly second: PathId;
}

/** Standard errors that a lead has to exceed, or else the two paths are too close to call. */
export const CALLABLE = 2;

export function leadOf(scores: Scores): Lead {
  const [winner, second] = rankingOf(scores);
  return { winner, second, ...gapBetween(scores, winner, second) };
}
