import { betaPertQuantile, evaluatePertQuantile, pertQuantileTable } from './betaPert';
import { exp, ln } from './elementary';
import { normalQuantile } from './normalQuantile';
import { uniformFromBits } from './philox';

/** What is known of one uncertain quantity; all numbers in the quantity's own unit. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly p10: number; readonly p90: number };

/** Distance in standard deviations from the 10th to the 90th percentile of a normal law. */
const P10_TO_P90 = 2 * 1.2815515655446004;

/** Says what keeps a distribution from being one, or nothing: "low must be below high; got 3 and 2". */
export function distributionProblem(d: Distribution): string | undefined {
  switch (d.kind) {
    case 'fixed':
      return Number.isFinite(d.value) ? undefined : `value must be a finite number; got ${d.value}`;
    case 'uniform':
      return rangeProblem(d.low, d.high);
    case 'triangular':
    case 'pert':
      if (!Number.isFinite(d.mode)) return `mode must be a finite number; got ${d.mode}`;
      return rangeProblem(d.low, d.high) ?? modeProblem(d.low, d.mode, d.high);
    case 'lognormal':
      if (!Number.isFinite(d.p10)) return `p10 must be a finite number; got ${d.p10}`;
      if (!Number.isFinite(d.p90)) return `p90 must be a finite number; got ${d.p90}`;
      if (!(d.p10 > 0)) return `p10 must be above 0; got ${d.p10}`;
      return d.p10 < d.p90 ? undefined : `p10 must be below p90; got ${d.p10} and ${d.p90}`;
  }
}

function rangeProblem(low: number, high: number): string | undefined {
  if (!Number.isFinite(low)) return `low must be a finite number; got ${low}`;
  if (!Number.isFinite(high)) return `high must be a finite number; got ${high}`;
  return low < high ? undefined : `low must be below high; got ${low} and ${high}`;
}

function modeProblem(low: number, mode: number, high: number): string | undefined {
  return low <= mode && mode <= high ? undefined : `mode must lie from ${low} to ${high}; got ${mode}`;
}

/** Mean and standard deviation of ln X for a log-normal law given by two percentiles. */
function lognormalFromPercentiles(p10: number, p90: number): { mu: number; sigma: number } {
  return { mu: (ln(p10) + ln(p90)) / 2, sigma: (ln(p90) - ln(p10)) / P10_TO_P90 };
}

/**
 * Parameters of the log-normal law with a given mean and variance.
 *
 *   sigma^2 = ln(1 + variance / mean^2),  mu = ln mean - sigma^2 / 2
 *
 * @param mean      any unit          mean > 0
 * @param variance  its square        variance >= 0
 * @returns         mu and sigma, mean and standard deviation of ln X
 */
export function lognormalFromMeanVariance(mean: number, variance: number): { mu: number; sigma: number } {
  const logVariance = ln(1 + variance / (mean * mean));
  return { mu: ln(mean) - logVariance / 2, sigma: Math.sqrt(logVariance) };
}

/** The mean. */
export function mean(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return d.low + (d.high - d.low) / 2;
    case 'triangular':
      return (d.low + d.mode + d.high) / 3;
    case 'pert':
      return (d.low + 4 * d.mode + d.high) / 6;
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return exp(mu + (sigma * sigma) / 2);
    }
  }
}

/**
 * The value that stands for the distribution in the central case: the mode of a triangular or PERT law, the midpoint
 * of a uniform one, the median sqrt(p10 p90) of a log-normal one.
 */
export function mode(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return d.low + (d.high - d.low) / 2;
    case 'triangular':
    case 'pert':
      return d.mode;
    case 'lognormal':
      return Math.sqrt(d.p10 * d.p90);
  }
}

/**
 * The quantile, exact to rounding.
 *
 * @param d  the distribution; a range without width (low = high) is a fixed value
 * @param u  probability  [1]  0 < u < 1
 */
export function quantile(d: Distribution, u: number): number {
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return uniformQuantile(d.low, d.high, u);
    case 'triangular':
      return d.low < d.high ? triangularQuantile(d.low, d.high, modeShare(d), u) : d.low;
    case 'pert':
      return d.low < d.high ? between(d.low, d.high, betaPertQuantile(1 + 4 * modeShare(d), u)) : d.low;
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return lognormalQuantile(mu, sigma, u);
    }
  }
}

/** Where the mode lies in the range, 0 at low and 1 at high. */
function modeShare(d: { low: number; mode: number; high: number }): number {
  return (d.mode - d.low) / (d.high - d.low);
}

/** The point a share of the way from low to high, and never past high by a rounding error. */
function between(low: number, high: number, share: number): number {
  const point = low + (high - low) * share;
  return point > high ? high : point;
}

function uniformQuantile(low: number, high: number, u: number): number {
  return between(low, high, u);
}

function triangularQuantile(low: number, high: number, modeAt: number, u: number): number {
  const width = high - low;
  return u <= modeAt ? low + width * Math.sqrt(u * modeAt) : high - width * Math.sqrt((1 - u) * (1 - modeAt));
}

function lognormalQuantile(mu: number, sigma: number, u: number): number {
  return exp(mu + sigma * normalQuantile(u));
}

const FIXED = 0;
const UNIFORM = 1;
const TRIANGULAR = 2;
const PERT = 3;
const LOGNORMAL = 4;

/** A distribution made ready for millions of draws by `sampleCompiled`; its fields mean something only to that. */
export interface CompiledDistribution {
  kindCode: number;
  a: number;
  b: number;
  c: number;
  table: Float64Array;
}

const NO_TABLE = new Float64Array(0);

/** Tables by shape, the latest used last: moving or scaling a whole range keeps the shape. */
const pertTables = new Map<number, Float64Array>();
const MOST_TABLES = 256;

function pertTable(a: number): Float64Array {
  const table = pertTables.get(a) ?? pertQuantileTable(a);
  pertTables.delete(a);
  pertTables.set(a, table);
  for (const unused of pertTables.keys()) {
    if (pertTables.size <= MOST_TABLES) break;
    pertTables.delete(unused);
  }
  return table;
}

/**
 * Prepares a distribution for sampling; the only slow step is a new PERT shape (under a millisecond).
 *
 * @param d  without a `distributionProblem`, except that a range without width is taken as a fixed value
 */
export function compileDistribution(d: Distribution): CompiledDistribution {
  switch (d.kind) {
    case 'fixed':
      return compiled(FIXED, d.value, 0, 0, NO_TABLE);
    case 'uniform':
      return compiled(UNIFORM, d.low, d.high, 0, NO_TABLE);
    case 'triangular':
      if (!(d.low < d.high)) return compiled(FIXED, d.low, 0, 0, NO_TABLE);
      return compiled(TRIANGULAR, d.low, d.high, modeShare(d), NO_TABLE);
    case 'pert':
      if (!(d.low < d.high)) return compiled(FIXED, d.low, 0, 0, NO_TABLE);
      return compiled(PERT, d.low, d.high, 0, pertTable(1 + 4 * modeShare(d)));
    case 'lognormal': {
      const { mu, sigma } = lognormalFromPercentiles(d.p10, d.p90);
      return compiled(LOGNORMAL, mu, sigma, 0, NO_TABLE);
    }
  }
}

function compiled(
  kindCode: number,
  a: number,
  b: number,
  c: number,
  table: Float64Array,
): CompiledDistribution {
  return { kindCode, a, b, c, table };
}

/**
 * One draw: the quantile at u = (bits + 1/2) / 2^32.
 *
 * @param c     from `compileDistribution`
 * @param bits  unsigned 32-bit integer
 */
export function sampleCompiled(c: CompiledDistribution, bits: number): number {
  switch (c.kindCode) {
    case PERT:
      return between(c.a, c.b, evaluatePertQuantile(c.table, bits));
    case TRIANGULAR:
      return triangularQuantile(c.a, c.b, c.c, uniformFromBits(bits));
    case UNIFORM:
      return uniformQuantile(c.a, c.b, uniformFromBits(bits));
    case LOGNORMAL:
      return lognormalQuantile(c.a, c.b, uniformFromBits(bits));
    default:
      return c.a;
  }
}
