import { replicateStandardError } from '../numerics/replicates';
import { pathIds, type PathId } from '../model/parameters';
import { REPLICATES } from '../model/replicates';
import type { ValueColumns } from './criterion';
import { pathPairs, type PathPair } from './pathPairs';

/** Where the claim that one path dominates another stands on the thinnest ice. */
export interface WeakestPlace {
  /** Value up to which outcomes are looked at, USD m. */
  readonly threshold: number;
  /** By how much the claim holds there: a share of worlds in the first order, USD m in the second; negative where it fails. */
  readonly gap: number;
  readonly standardError: number;
}

/** How far the sample is from dominance. */
export interface Violation {
  /** The worst of it, USD m; 0 where the order holds everywhere. */
  readonly worst: number;
  /** Share of worlds, counted from the worst, up to which that is; null where the order holds everywhere. */
  readonly level: number | null;
  /** Share of levels at which the order fails. */
  readonly share: number;
}

/** Whether one path dominates another in one order. */
export interface DominanceInOrder {
  readonly dominates: boolean;
  readonly weakest: WeakestPlace;
  readonly violation: Violation;
}

export interface Dominance {
  /** Whatever the owner's taste, as long as more is better. */
  readonly first: DominanceInOrder;
  /** For every owner who dislikes risk. */
  readonly second: DominanceInOrder;
}

/** Levels of both paths' quantiles at which dominance is tested: closer in the tails, where it usually fails. */
const LEVELS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/** Dominance is claimed only where it holds by more than this many standard errors at every threshold. */
const STANDARD_ERRORS = 2;

/** For each threshold z the mean of 1{V ≤ z} and of (z - V)⁺ over each scramble's draws of a path. */
interface PartialMoments {
  readonly below: Float64Array;
  readonly shortfall: Float64Array;
}

/** First of ascending thresholds that is not below a value; their number where all are. */
function binOf(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (thresholds[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Both partial moments at every threshold and in every scramble, in one pass: (z - V)⁺ has the mean z·P(V ≤ z) - E(V; V ≤ z).
 *
 * @param thresholds  ascending, USD m
 * @returns  scramble by scramble
 */
function partialMoments(values: Float64Array, thresholds: Float64Array): PartialMoments {
  const bins = thresholds.length + 1;
  const counts = new Float64Array(REPLICATES * bins);
  const sums = new Float64Array(REPLICATES * bins);
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw]!;
    const at = (draw % REPLICATES) * bins + binOf(value, thresholds);
    counts[at]! += 1;
    sums[at]! += value;
  }
  const each = values.length / REPLICATES;
  const below = new Float64Array(REPLICATES * thresholds.length);
  const shortfall = new Float64Array(REPLICATES * thresholds.length);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    let count = 0;
    let sum = 0;
    for (let bin = 0; bin < thresholds.length; bin++) {
      count += counts[replicate * bins + bin]!;
      sum += sums[replicate * bins + bin]!;
      below[replicate * thresholds.length + bin] = count / each;
      shortfall[replicate * thresholds.length + bin] = (thresholds[bin]! * count - sum) / each;
    }
  }
  return { below, shortfall };
}

/** Mean over scrambles of what B has more of than A at a threshold, and its standard error. */
function placeAt(a: Float64Array, b: Float64Array, thresholds: Float64Array, index: number): WeakestPlace {
  const differences = new Float64Array(REPLICATES);
  let sum = 0;
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    const at = replicate * thresholds.length + index;
    differences[replicate] = b[at]! - a[at]!;
    sum += differences[replicate]!;
  }
  return {
    threshold: thresholds[index]!,
    gap: sum / REPLICATES,
    standardError: replicateStandardError(differences),
  };
}

/** The gap in standard errors; where neither varies it is held for certain or broken for certain. */
function inErrors({ gap, standardError }: WeakestPlace): number {
  if (standardError > 0) return gap / standardError;
  return gap < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function inOrder(places: readonly WeakestPlace[], violation: Violation): DominanceInOrder {
  const weakest = places.reduce((worst, place) => (inErrors(place) < inErrors(worst) ? place : worst));
  const dominates =
    violation.share === 0 && inErrors(weakest) > STANDARD_ERRORS && places.some(({ gap }) => gap > 0);
  return { dominates, weakest, violation };
}

/** Where the ascending values of A fall short of those of B (first order), or their running sums do (second order). */
function violations(a: Float64Array, b: Float64Array): readonly [first: Violation, second: Violation] {
  const count = a.length;
  let [worst, worstAt, fails] = [0, 0, 0];
  let [worstSum, worstSumAt, sumFails] = [0, 0, 0];
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const gap = a[i]! - b[i]!;
    if (gap < 0) {
      fails++;
      if (gap < worst) [worst, worstAt] = [gap, i];
    }
    sum += gap;
    if (sum < 0) {
      sumFails++;
      if (sum < worstSum) [worstSum, worstSumAt] = [sum, i];
    }
  }
  const violation = (amount: number, at: number, failed: number): Violation => ({
    worst: failed === 0 ? 0 : -amount,
    level: failed === 0 ? null : (at + 1) / count,
    share: failed / count,
  });
  return [violation(worst, worstAt, fails), violation(worstSum / count, worstSumAt, sumFails)];
}

/**
 * Stochastic dominance of every path over every other (equation 6.19).
 *
 *   first order   P(V_A ≤ z) ≤ P(V_B ≤ z) for all z        no worse an outcome at any level
 *   second order  E(z - V_A)⁺ ≤ E(z - V_B)⁺ for all z      no smaller a sum of the worst outcomes at any level
 *
 * It is claimed if the samples show it at every level and if it holds by more than two standard errors at every threshold z
 * from a fixed set, the quantiles of both paths at fifteen levels; both sides are means of draws there, so that the
 * scrambles give the error of their difference in the same worlds. What dominates in the first order does in the second.
 *
 * @param columns  V, a multiple of 16 draws from draw 0 on
 * @param sorted  the same, each ascending (`sortedColumns`)
 * @source  Levy (2016), Stochastic Dominance; testing at a fixed set of points, all of which must show it: Kaur, Prakasa Rao
 *   & Singh (1994), Econometric Theory 10(5) 849-866
 */
export function dominanceOf(
  columns: ValueColumns,
  sorted: ValueColumns,
): Readonly<Record<PathPair, Dominance>> {
  const quantiles = (path: PathId): number[] =>
    LEVELS.map((level) => sorted[path][Math.floor(level * sorted[path].length)]!);
  const thresholds = Float64Array.from(new Set(pathIds.flatMap(quantiles))).sort();
  const moments = Object.fromEntries(
    pathIds.map((path) => [path, partialMoments(columns[path], thresholds)]),
  ) as Record<PathId, PartialMoments>;
  const entries = pathPairs.map(({ name, a, b }) => {
    const own = new Set([...quantiles(a), ...quantiles(b)]);
    const indices = [...thresholds.keys()].filter((index) => own.has(thresholds[index]!));
    const places = (moment: keyof PartialMoments): WeakestPlace[] =>
      indices.map((index) => placeAt(moments[a][moment], moments[b][moment], thresholds, index));
    const [violationOfFirst, violationOfSecond] = violations(sorted[a], sorted[b]);
    const first = inOrder(places('below'), violationOfFirst);
    const second = inOrder(places('shortfall'), violationOfSecond);
    return [name, { first, second: { ...second, dominates: first.dominates || second.dominates } }] as const;
  });
  return Object.fromEntries(entries) as Record<PathPair, Dominance>;
}
