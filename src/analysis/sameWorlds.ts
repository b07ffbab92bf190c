import { quantile7, sortedCopy } from '../numerics/quantiles';
import { replicateStandardError } from '../numerics/replicates';
import { mean } from '../numerics/sum';
import type { PathId } from '../model/parameters';
import type { ValueColumns } from './criterion';
import { dominanceOf, type Dominance } from './dominance';
import { omegaRatio, type OmegaRatio } from './omegaRatio';
import { pathPairs, type PathPair } from './pathPairs';
import { perPath } from './perPath';
import { regretOf, type Estimate, type Regret } from './regret';
import { columnOf, replicateMeans } from './replicateMeans';
import type { Spread } from './spread';

/** Shares of worlds in bins of equal width; `below` and `above` hold the worlds beyond them. */
export interface GapHistogram {
  readonly from: number;
  readonly to: number;
  readonly shares: readonly number[];
  readonly below: number;
  readonly above: number;
}

/** Path A against path B in the same worlds. */
export interface PairInSameWorlds {
  /** Share of worlds in which V_A > V_B. */
  readonly beats: Estimate;
  /** V_A - V_B. */
  readonly gap: Spread;
  readonly histogram: GapHistogram;
  readonly dominance: Dominance;
}

/** What the paths do to each other in the same worlds. */
export interface SameWorlds {
  readonly pairs: Readonly<Record<PathPair, PairInSameWorlds>>;
  readonly regret: Regret;
  /** Gain over exit for each dollar lost to it, world by world; exit has none. */
  readonly omega: Readonly<Record<'bifurcation' | 'partner', OmegaRatio>>;
  /** E(NPV) for each dollar between it and the mean of the worst worlds; null for exit and where there is no tail. */
  readonly rewardPerTail: Readonly<Record<PathId, number | null>>;
}

const BINS = 41;
/** Share of worlds beyond either end of a histogram: they are counted, and leave the bins to the others. */
const BEYOND = 0.01;

function spreadOf(gaps: Float64Array, sorted: Float64Array): Spread {
  const at = (p: number): number => quantile7(sorted, p);
  return {
    mean: mean(gaps),
    p5: at(0.05),
    p10: at(0.1),
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: at(0.9),
    p95: at(0.95),
  };
}

/**
 * Histogram of sorted gaps from their first to their last percentile, and to 0 in any case: which side of it a world is on is
 * what the picture is about.
 */
function histogramOf(sorted: Float64Array): GapHistogram {
  const count = sorted.length;
  let from = Math.min(0, quantile7(sorted, BEYOND));
  let to = Math.max(0, quantile7(sorted, 1 - BEYOND));
  if (from === to) [from, to] = [-1, 1];
  const counts = new Float64Array(BINS);
  let below = 0;
  let above = 0;
  for (let i = 0; i < count; i++) {
    const gap = sorted[i]!;
    if (gap < from) below++;
    else if (gap > to) above++;
    else counts[Math.min(BINS - 1, Math.floor((BINS * (gap - from)) / (to - from)))]! += 1;
  }
  return {
    from,
    to,
    shares: Array.from(counts, (bin) => bin / count),
    below: below / count,
    above: above / count,
  };
}

/** The spread of B - A from that of A - B. */
function mirroredSpread(spread: Spread): Spread {
  return {
    mean: 0 - spread.mean,
    p5: 0 - spread.p95,
    p10: 0 - spread.p90,
    p25: 0 - spread.p75,
    p50: 0 - spread.p50,
    p75: 0 - spread.p25,
    p90: 0 - spread.p10,
    p95: 0 - spread.p5,
  };
}

function mirroredHistogram({ from, to, shares, below, above }: GapHistogram): GapHistogram {
  return { from: 0 - to, to: 0 - from, shares: shares.toReversed(), below: above, above: below };
}

/** Share of worlds in which A is worth more than B. */
function winsOf(a: Float64Array, b: Float64Array): Estimate {
  const wins = replicateMeans(a.length, (draw) => (a[draw]! > b[draw]! ? 1 : 0));
  return { mean: mean(wins), standardError: replicateStandardError(wins) };
}

/** Both directions of a pair: A against B, and B against A. */
function bothWays(
  a: Float64Array,
  b: Float64Array,
): readonly [Omit<PairInSameWorlds, 'dominance'>, Omit<PairInSameWorlds, 'dominance'>] {
  const gaps = columnOf(a.length, (draw) => a[draw]! - b[draw]!);
  const sorted = sortedCopy(gaps);
  const gap = spreadOf(gaps, sorted);
  const histogram = histogramOf(sorted);
  return [
    { beats: winsOf(a, b), gap, histogram },
    { beats: winsOf(b, a), gap: mirroredSpread(gap), histogram: mirroredHistogram(histogram) },
  ];
}

/**
 * Path against path in the same worlds: who beats whom and by how much, regret, what perfect information would be worth,
 * Omega against exit, and dominance (equations 6.16, 6.19 to 6.21 and 6.25).
 *
 * @param columns  V, a multiple of 16 draws from draw 0 on
 * @param sorted  the same, each ascending (`sortedColumns`)
 * @param netPresentValue  mean and expected shortfall of each path's NPV, as the summary of the same draws has them
 */
export function sameWorldsOf(
  columns: ValueColumns,
  sorted: ValueColumns,
  netPresentValue: Readonly<Record<PathId, { readonly mean: number; readonly expectedShortfall: number }>>,
): SameWorlds {
  const dominance = dominanceOf(columns, sorted);
  const pairs = {} as Record<PathPair, PairInSameWorlds>;
  for (const { name, a, b } of pathPairs) {
    if (pairs[name] !== undefined) continue;
    const [forth, back] = bothWays(columns[a], columns[b]);
    pairs[name] = { ...forth, dominance: dominance[name] };
    pairs[`${b}-${a}`] = { ...back, dominance: dominance[`${b}-${a}`] };
  }
  return {
    pairs,
    regret: regretOf(columns),
    omega: {
      bifurcation: omegaRatio(columns.bifurcation, columns.exit),
      partner: omegaRatio(columns.partner, columns.exit),
    },
    rewardPerTail: perPath((path) => {
      const { mean: expected, expectedShortfall } = netPresentValue[path];
      return path === 'exit' || !(expected > expectedShortfall)
        ? null
        : expected / (expected - expectedShortfall);
    }),
  };
}
