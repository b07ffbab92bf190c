/** pi / 6, and with it the factor of a rank correlation inside the sine. */
const SIXTH_OF_PI = 0.5235987755982989;

/** (-1)^k / (2k + 1)!, the Taylor coefficients of the sine: at |x| <= pi/6 the first one left out adds 2^-65. */
const S3 = -1 / 6;
const S5 = 1 / 120;
const S7 = -1 / 5040;
const S9 = 1 / 362880;
const S11 = -1 / 39916800;
const S13 = 1 / 6227020800;
const S15 = -1 / 1307674368000;

/** Steps of Newton's method, more than a double needs. */
const STEPS = 8;

/** sin x for |x| <= pi/6, the same bits on every engine. */
function shortSine(x: number): number {
  const z = x * x;
  return x + x * z * (S3 + z * (S5 + z * (S7 + z * (S9 + z * (S11 + z * (S13 + z * S15))))));
}

/**
 * Pearson's correlation of two normal variables of a given rank correlation: r = 2 sin(pi rho / 6).
 *
 * @param rank  Spearman's rho  [1]  -1 … 1
 * @returns  r  [1]  -1 … 1, odd in rho and rising
 * @source   Pearson (1907), On further methods of determining correlation; Kruskal (1958), JASA 53(284) 814-861
 */
export function normalCorrelation(rank: number): number {
  return 2 * shortSine(SIXTH_OF_PI * rank);
}

/**
 * The rank correlation of two normal variables, the inverse of `normalCorrelation`.
 *
 * @param correlation  Pearson's r  [1]  -1 … 1
 * @returns  Spearman's rho  [1]  -1 … 1
 */
export function rankOfNormalCorrelation(correlation: number): number {
  const sine = correlation / 2;
  // The derivative 2 (pi/6) cos stays above 0.9, so that Newton's method cannot stray.
  const slope = 2 * SIXTH_OF_PI * Math.sqrt(1 - sine * sine);
  let rank = correlation;
  for (let step = 0; step < STEPS; step++) rank -= (normalCorrelation(rank) - correlation) / slope;
  return rank;
}
