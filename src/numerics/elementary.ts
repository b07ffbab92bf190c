/**
 * Exponential, logarithm and power that give the same bits on every engine.
 *
 * ECMAScript leaves Math.exp, Math.log and Math.pow to the implementation, and they do differ between engines and
 * versions. These use only + - * / and comparisons, which IEEE 754 fixes to the last bit.
 */
import { DOUBLE, HIGH_WORD, WORDS } from './doubleWords';

/** ln 2 cut to 40 bits, so that k * LN2_HIGH is exact for every exponent k, and the rest of it. */
const LN2_HIGH = 762123384785 / 1099511627776;
const LN2_LOW = 7.371002565167799e-13;
const ONE_OVER_LN2 = 1.4426950408889634;

const SMALLEST_EXPONENT = -1074;
const LARGEST_EXPONENT = 1023;

/** 2^k at index k + 1074: every power of two that a double can hold, by exact halving and doubling. */
const POWERS_OF_TWO = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
POWERS_OF_TWO[-SMALLEST_EXPONENT] = 1;
for (let i = -SMALLEST_EXPONENT; i > 0; i--) POWERS_OF_TWO[i - 1] = POWERS_OF_TWO[i] / 2;
for (let i = -SMALLEST_EXPONENT + 1; i < POWERS_OF_TWO.length; i++)
  POWERS_OF_TWO[i] = POWERS_OF_TWO[i - 1] * 2;

/** Between these e^x and all that leads to it are normal doubles. */
const PLAIN_LOW = -708;
const PLAIN_HIGH = 709;

/** Truncation rounds towards zero, so the rounding of x / ln 2 happens on the index of 2^k, which is positive. */
const ROUND_TO_INDEX = -SMALLEST_EXPONENT + 0.5;

/** 1/n!, the Taylor coefficients of e^r: at |r| <= ln(2)/2 the first one left out, r^14/14!, is 2^-58. */
const C2 = 1 / 2;
const C3 = 1 / 6;
const C4 = 1 / 24;
const C5 = 1 / 120;
const C6 = 1 / 720;
const C7 = 1 / 5040;
const C8 = 1 / 40320;
const C9 = 1 / 362880;
const C10 = 1 / 3628800;
const C11 = 1 / 39916800;
const C12 = 1 / 479001600;
const C13 = 1 / 6227020800;

/**
 * e^x, within one unit in the last place.
 *
 *   x = k ln 2 + r, |r| <= ln(2)/2;  e^x = 2^k e^r
 *
 * ln 2 in two parts keeps r good to more than a double's digits (Cody and Waite).
 *
 * @param x  exponent  [1]  any double; above 709.78 gives Infinity, below -745.13 gives 0
 * @returns  e^x       [1]  >= 0
 * @source   Cody and Waite (1980), Software Manual for the Elementary Functions, chapter 6
 */
export function exp(x: number): number {
  if (!(x >= PLAIN_LOW && x <= PLAIN_HIGH)) return expAtTheEdges(x);
  const index = (x * ONE_OVER_LN2 + ROUND_TO_INDEX) | 0;
  return expReduced(x, index + SMALLEST_EXPONENT) * POWERS_OF_TWO[index];
}

/** e^(x - k ln 2), where |x - k ln 2| <= ln(2)/2. */
function expReduced(x: number, k: number): number {
  const high = x - k * LN2_HIGH; // exact
  const low = k * LN2_LOW;
  const r = high - low;
  const r2 = r * r;
  const r4 = r2 * r2;
  const tail =
    C2 +
    r * C3 +
    r2 * (C4 + r * C5) +
    r4 * (C6 + r * C7 + r2 * (C8 + r * C9) + r4 * (C10 + r * C11 + r2 * (C12 + r * C13)));
  const onePlusHigh = 1 + high;
  const lost = 1 - onePlusHigh + high; // what that sum rounded off, exact since |high| < 1
  return onePlusHigh + (lost + (r2 * tail - low));
}

/** e^x where the result or a step to it leaves the normal doubles: halves of the scaling on either side of the range. */
function expAtTheEdges(x: number): number {
  if (x !== x) return x;
  if (x > 709.79) return Infinity;
  if (x < -745.14) return 0;
  const k = Math.floor(x * ONE_OVER_LN2 + 0.5);
  const half = x > 0 ? LARGEST_EXPONENT : k + 100;
  return (
    expReduced(x, k) * POWERS_OF_TWO[half - SMALLEST_EXPONENT] * POWERS_OF_TWO[k - half - SMALLEST_EXPONENT]
  );
}

/** High words of the smallest normal double, of Infinity, and of sqrt(1/2) (rounded down). */
const HIGH_OF_SMALLEST_NORMAL = 0x00100000;
const HIGH_OF_INFINITY = 0x7ff00000;
const HIGH_OF_SQRT_HALF = 0x3fe6a09e;

/** 2/(2n+1), the coefficients of 2 atanh(s)/s - 2 in s^2: at s <= 0.1716 the first one left out adds 2^-60. */
const L1 = 2 / 3;
const L2 = 2 / 5;
const L3 = 2 / 7;
const L4 = 2 / 9;
const L5 = 2 / 11;
const L6 = 2 / 13;
const L7 = 2 / 15;
const L8 = 2 / 17;
const L9 = 2 / 19;
const L10 = 2 / 21;

/**
 * Natural logarithm, within one unit in the last place.
 *
 *   x = 2^k (1 + f), sqrt(1/2) <= 1 + f < sqrt(2);  s = f / (2 + f)
 *   ln x = k ln 2 + 2 atanh(s),  2 atanh(s) = f - (f^2/2 - s (f^2/2 + R)),  R = 2 s^2/3 + 2 s^4/5 + ...
 *
 * The second form of 2 atanh(s) keeps f, which is exact, as the leading term.
 *
 * @param x  argument  [1]  ln(0) is -Infinity, a negative argument gives NaN
 * @returns  ln x      [1]
 * @source   Cody and Waite (1980), Software Manual for the Elementary Functions, chapter 5
 */
export function ln(x: number): number {
  DOUBLE[0] = x;
  const high = WORDS[HIGH_WORD] | 0;
  if (high < HIGH_OF_SMALLEST_NORMAL || high >= HIGH_OF_INFINITY) return lnAtTheEdges(x);
  const k = (high - HIGH_OF_SQRT_HALF) >> 20;
  return lnScaled(x, k, 0);
}

/** ln x - shift ln 2, where x / 2^k lies in [sqrt(1/2), sqrt(2)]. */
function lnScaled(x: number, k: number, shift: number): number {
  const f = x * POWERS_OF_TWO[-SMALLEST_EXPONENT - k] - 1; // both steps exact
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const r =
    z * (L1 + z * L2 + z2 * (L3 + z * L4) + z4 * (L5 + z * L6 + z2 * (L7 + z * L8) + z4 * (L9 + z * L10)));
  const halfSquare = 0.5 * f * f;
  const e = k - shift;
  return e * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + e * LN2_LOW) - f);
}

/** ln x for zero, negative and subnormal numbers, Infinity and NaN. */
function lnAtTheEdges(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  const shift = 54;
  DOUBLE[0] = x * POWERS_OF_TWO[shift - SMALLEST_EXPONENT];
  const scaled = DOUBLE[0];
  return lnScaled(scaled, (WORDS[HIGH_WORD] - HIGH_OF_SQRT_HALF) >> 20, shift);
}

/**
 * base^exponent as e^(exponent ln base); the relative error grows with |exponent ln base|, about 2^-53 per unit.
 *
 * @param base      [1]  base >= 0
 * @param exponent  [1]  exactly 1 at exponent 0 or base 1, exactly the base at exponent 1
 * @returns         [1]  0^0 = 1, 0^positive = 0, 0^negative = Infinity; a negative base gives NaN
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0 || base === 1) return 1;
  if (exponent === 1 && base >= 0) return base;
  return exp(exponent * ln(base));
}
