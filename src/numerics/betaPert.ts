/**
 * The beta-PERT shapes: Beta(a, b) on [0, 1] with a + b = 6 and 1 <= a <= 5, where
 * a = 1 + 4 (mode - low) / (high - low). Distribution function, quantile, and the table that the sampler reads.
 */
import { exp, ln } from './elementary';
import { uniformFromBits } from './philox';

/** a + b of every beta-PERT law. */
const SHAPE_SUM = 6;

/** At x = 1/2 this many terms of the series are below 1e-17 of the sum for every shape. */
const MAX_TERMS = 90;
const NEGLIGIBLE = 1e-17;

/** A move of Newton's in ln x leaves an error of about its square. */
const MAX_STEPS = 60;
const LAST_MOVE = 1e-8;
const LAST_MOVE_OF_TABLE = 1e-6;

/** Nodes of the table per octave of the tail probability, octaves, and numbers per interval. */
const NODES_PER_OCTAVE = 16;
const INTERVALS = 448;
const COEFFICIENTS = 4;

/** x^a (1-x)^(b-1): x times the integrand of the incomplete beta integral. */
function weight(a: number, x: number): number {
  return exp(a * ln(x) + (SHAPE_SUM - 1 - a) * ln(1 - x));
}

/**
 * Incomplete beta integral over weight and 1-x, for x up to about 1/2; all terms are positive.
 *
 *   B_x(a, b) / (x^a (1-x)^b) = (1 + 6/(a+1) x + 6*7/((a+1)(a+2)) x^2 + ...) / a,  a + b = 6
 *
 * @source  DLMF 8.17.8
 */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MAX_TERMS && term > NEGLIGIBLE * sum; n++) {
    term *= ((SHAPE_SUM + n) / (a + 1 + n)) * x;
    sum += term;
  }
  return sum / a;
}

/** Incomplete beta integral B_x(a, b), given the complete one and the weight at x. */
function betaIntegral(a: number, x: number, weightAtX: number, complete: number): number {
  const common = weightAtX * (1 - x);
  return x <= 0.5 ? common * series(a, x) : complete - common * series(SHAPE_SUM - a, 1 - x);
}

/** Complete beta integral B(a, b): the two halves added, so no gamma function is needed. */
function completeBeta(a: number): number {
  return (weight(a, 0.5) * (series(a, 0.5) + series(SHAPE_SUM - a, 0.5))) / 2;
}

/**
 * Solves B_x(a, b) = target for x from a start at or below the root.
 *
 * ln B_x is an increasing concave function of ln x, so Newton's moves in these two logarithms climb to the root and
 * never pass it: the loop ends when they are small, or when rounding stops the climb.
 */
function climbToQuantile(
  a: number,
  target: number,
  complete: number,
  start: number,
  lastMove: number,
): number {
  let x = start;
  for (let step = 0; step < MAX_STEPS; step++) {
    const weightAtX = weight(a, x);
    const integral = betaIntegral(a, x, weightAtX, complete);
    const move = (integral / weightAtX) * ln(target / integral);
    const next = move < LAST_MOVE_OF_TABLE ? x + x * move : x * exp(move);
    if (!(move > 0 && next < 1)) return x;
    x = next;
    if (move < lastMove) return x;
  }
  return x;
}

/** Quantile for a probability of at most 1/2; (target a)^(1/a) lies below it, since B_x(a, b) <= x^a / a for b >= 1. */
function lowerQuantile(a: number, u: number): number {
  const complete = completeBeta(a);
  const target = u * complete;
  return climbToQuantile(a, target, complete, exp(ln(target * a) / a), LAST_MOVE);
}

function requireShape(a: number): void {
  if (!(a >= 1 && a <= SHAPE_SUM - 1))
    throw new RangeError(`a beta-PERT shape requires 1 <= a <= 5; got ${a}`);
}

/**
 * Distribution function of Beta(a, 6 - a).
 *
 * @param a  shape     [1]  1 <= a <= 5
 * @param x  quantile  [1]  below 0 gives 0, above 1 gives 1
 * @returns  P(X <= x) [1]
 * @throws   RangeError "a beta-PERT shape requires 1 <= a <= 5; got 0.9"
 */
export function betaPertCdf(a: number, x: number): number {
  requireShape(a);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const complete = completeBeta(a);
  return betaIntegral(a, x, weight(a, x), complete) / complete;
}

/**
 * Quantile of Beta(a, 6 - a), to about 1e-14; slow, the sampler uses the table.
 *
 * @param a  shape        [1]  1 <= a <= 5
 * @param u  probability  [1]  below 0 gives 0, above 1 gives 1
 * @returns  x with P(X <= x) = u  [1]
 * @throws   RangeError "a beta-PERT shape requires 1 <= a <= 5; got 0.9"
 */
export function betaPertQuantile(a: number, u: number): number {
  requireShape(a);
  if (u <= 0) return 0;
  if (u >= 1) return 1;
  return u <= 0.5 ? lowerQuantile(a, u) : 1 - lowerQuantile(SHAPE_SUM - a, 1 - u);
}

/**
 * Table of the quantile of Beta(a, 6 - a) at u = (x + 1/2) / 2^32 for 32-bit integers x.
 *
 * A tail probability is a whole number y, 0 <= y < 2^31: x in the lower half, 2^32 - 1 - x in the upper. Each octave
 * of y is cut into 16 equal intervals (below y = 32, each y is one), so intervals shrink with the distance from the
 * end and the quantile, steep as it may be there, looks alike in all. Each interval holds the cubic through value and
 * slope at its two ends. The error is below 1e-7 of the range.
 *
 * @param a  shape  [1]  1 <= a <= 5
 * @returns  for `evaluatePertQuantile`
 * @throws   RangeError "a beta-PERT shape requires 1 <= a <= 5; got 0.9"
 */
export function pertQuantileTable(a: number): Float64Array {
  requireShape(a);
  const table = new Float64Array(2 * INTERVALS * COEFFICIENTS);
  const complete = completeBeta(a);
  fillSide(table, 0, a, complete, 0, 1);
  fillSide(table, INTERVALS * COEFFICIENTS, SHAPE_SUM - a, complete, 1, -1);
  return table;
}

/** Writes the intervals of one tail: origin + sign * (quantile of the tail probability). */
function fillSide(
  table: Float64Array,
  offset: number,
  a: number,
  complete: number,
  origin: number,
  sign: number,
): void {
  let u = uniformFromBits(0);
  let x = climbToQuantile(a, u * complete, complete, exp(ln(u * complete * a) / a), LAST_MOVE_OF_TABLE);
  let weightAtX = weight(a, x);
  for (let interval = 0, at = offset; interval < INTERVALS; interval++, at += COEFFICIENTS) {
    const width = nodeAt(interval + 1) - nodeAt(interval);
    const nextU = uniformFromBits(nodeAt(interval + 1));
    // The tangent of ln x over ln u stays below the convex curve, so it is a start to climb from.
    const start = x * exp(((u * complete) / weightAtX) * ln(nextU / u));
    const nextX = climbToQuantile(a, nextU * complete, complete, start, LAST_MOVE_OF_TABLE);
    const nextWeight = weight(a, nextX);
    const slope = uniformSlope(complete, x, weightAtX);
    const nextSlope = uniformSlope(complete, nextX, nextWeight);
    const chord = (nextX - x) / width;
    table[at] = origin + sign * x;
    table[at + 1] = sign * slope;
    table[at + 2] = (sign * (3 * chord - 2 * slope - nextSlope)) / width;
    table[at + 3] = (sign * (slope + nextSlope - 2 * chord)) / width / width;
    u = nextU;
    x = nextX;
    weightAtX = nextWeight;
  }
}

/** Tail integer y at which an interval begins. */
function nodeAt(interval: number): number {
  if (interval < 2 * NODES_PER_OCTAVE) return interval;
  const octave = Math.floor(interval / NODES_PER_OCTAVE) - 1;
  return (NODES_PER_OCTAVE + (interval % NODES_PER_OCTAVE)) * 2 * (1 << (octave - 1));
}

/** Slope of the quantile over the tail integer: 1 / density / 2^32. */
function uniformSlope(complete: number, x: number, weightAtX: number): number {
  return ((complete * x) / weightAtX) * 2.3283064365386963e-10;
}

/**
 * The tabulated quantile at u = (bits + 1/2) / 2^32: integer operations find the interval, then one cubic.
 *
 * @param table  from `pertQuantileTable`
 * @param bits   32-bit integer
 * @returns      [1]  0 <= x <= 1
 */
export function evaluatePertQuantile(table: Float64Array, bits: number): number {
  const signed = bits | 0;
  const upper = signed >> 31; // all ones in the upper half
  const y = signed ^ upper;
  const octave = Math.max(0, 27 - Math.clz32(y));
  const at = ((octave << 4) + (y >>> octave) + (upper & INTERVALS)) << 2;
  const beyond = y & ((1 << octave) - 1);
  return ((table[at + 3] * beyond + table[at + 2]) * beyond + table[at + 1]) * beyond + table[at];
}
