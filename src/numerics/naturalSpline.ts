import { normalQuantile } from './normalQuantile';

/** Where the pieces meet: equally spread in the middle, and one twentieth of a normal variable beyond either end. */
const KNOTS = [0.05, 0.275, 0.5, 0.725, 0.95].map(normalQuantile);
const LAST = KNOTS.length - 1;

/** Functions in the basis: a constant and four degrees of freedom. */
export const SPLINE_FUNCTIONS = KNOTS.length;

/** ((z - k)⁺³ - (z - last)⁺³) / (last - k) for one knot. */
function bend(z: number, knot: number): number {
  const [from, last] = [KNOTS[knot]!, KNOTS[LAST]!];
  return (cube(z - from) - cube(z - last)) / (last - from);
}

function cube(x: number): number {
  return x > 0 ? x * x * x : 0;
}

/**
 * Natural cubic splines on five knots: cubic between them, smooth to the second derivative, straight beyond the ends. A
 * basis of them,
 *
 *   1,  z,  b_k(z) - b_4(z) for k = 1 … 3;   b_k(z) = ((z - ξ_k)⁺³ - (z - ξ_5)⁺³) / (ξ_5 - ξ_k)
 *
 * with the knots ξ at the quantiles .05, .275, .5, .725 and .95 of the standard normal law.
 *
 * @param z    [1]  any double
 * @param out  receives the five functions at 0 … 4
 * @source  Hastie, Tibshirani and Friedman (2009), The Elements of Statistical Learning, equations 5.4 and 5.5; the knots
 *          are those of Harrell (2001), Regression Modeling Strategies, table 2.3
 */
export function naturalSpline(z: number, out: Float64Array): void {
  out[0] = 1;
  out[1] = z;
  const common = bend(z, LAST - 1);
  for (let knot = 0; knot < LAST - 1; knot++) out[knot + 2] = bend(z, knot) - common;
}
