import { exp } from './elementary';

/** Where the three fits meet, in |z|: at the quartiles, and at sqrt 32. */
const CENTRE = 0.67448975;
const FAR_TAIL = 5.656854249492381;
/** Beyond this e^(-z^2/2) is 0. */
const END = 38.6;

/** 1 / sqrt(2 pi). */
const DENSITY_AT_0 = 0.3989422804014327;

/** z is cut to sixteenths, so that its square is exact. */
const SIXTEENTH = 0.0625;

/**
 * Distribution function of the standard normal law: three rational approximations. The relative error is about 1e-15, also
 * in the lower tail; the upper tail 1 - P is had as `normalCumulative(-z)`.
 *
 * @param z  [1]  any double; NaN gives NaN
 * @returns  P(Z <= z)  [1]  0 … 1
 * @source   Cody (1969), Rational Chebyshev approximations for the error function, Mathematics of Computation 23 631-637;
 *           (1993), Algorithm 715, ACM Transactions on Mathematical Software 19(1) 22-32
 */
export function normalCumulative(z: number): number {
  if (z !== z) return z;
  const distance = z < 0 ? -z : z;
  if (distance <= CENTRE) {
    const square = z * z;
    return 0.5 + (z * centreNumerator(square)) / centreDenominator(square);
  }
  if (distance > END) return z < 0 ? 0 : 1;
  const ratio =
    distance <= FAR_TAIL
      ? tailNumerator(distance) / tailDenominator(distance)
      : farRatio(1 / (z * z)) / distance;
  const tail = gauss(distance) * ratio;
  return z < 0 ? tail : 1 - tail;
}

/**
 * Density of the standard normal law, e^(-z^2/2) / sqrt(2 pi).
 *
 * @param z  [1]  any double
 * @returns  [1]  >= 0
 */
export function normalDensity(z: number): number {
  return z > END || z < -END ? 0 : DENSITY_AT_0 * gauss(z < 0 ? -z : z);
}

/** e^(-z^2/2), in two factors: z^2 alone would be rounded, and its error grow with it. */
function gauss(distance: number): number {
  const cut = Math.floor(distance / SIXTEENTH) * SIXTEENTH;
  return exp(-0.5 * cut * cut) * exp(-0.5 * (distance - cut) * (distance + cut));
}

function centreNumerator(square: number): number {
  let sum = 0.06568233791820745;
  sum = sum * square + 2.235252035460684;
  sum = sum * square + 161.02823106855587;
  sum = sum * square + 1067.6894854603709;
  return sum * square + 18154.98125334356;
}

function centreDenominator(square: number): number {
  let sum = 1;
  sum = sum * square + 47.202581904688245;
  sum = sum * square + 976.0985517377767;
  sum = sum * square + 10260.932208618979;
  return sum * square + 45507.78933502673;
}

function tailNumerator(distance: number): number {
  let sum = 1.0765576773720192e-8;
  sum = sum * distance + 0.39894151208813466;
  sum = sum * distance + 8.883149794388376;
  sum = sum * distance + 93.50665613217786;
  sum = sum * distance + 597.2702763948002;
  sum = sum * distance + 2494.5375852903726;
  sum = sum * distance + 6848.190450536282;
  sum = sum * distance + 11602.65143764735;
  return sum * distance + 9842.714838383978;
}

function tailDenominator(distance: number): number {
  let sum = 1;
  sum = sum * distance + 22.266688044328117;
  sum = sum * distance + 235.387901782625;
  sum = sum * distance + 1519.3775994075547;
  sum = sum * distance + 6485.558298266761;
  sum = sum * distance + 18615.571640885097;
  sum = sum * distance + 34900.95272114598;
  sum = sum * distance + 38912.00328609327;
  return sum * distance + 19685.429676859992;
}

/** Tail probability times z over e^(-z^2/2), far out. */
function farRatio(inverseSquare: number): number {
  let numerator = 0.023073441764940174;
  numerator = numerator * inverseSquare + 0.215898534057957;
  numerator = numerator * inverseSquare + 0.12740116116024736;
  numerator = numerator * inverseSquare + 0.022235277870649807;
  numerator = numerator * inverseSquare + 0.0014216191932278934;
  numerator = numerator * inverseSquare + 2.9112874951168793e-5;
  let denominator = 1;
  denominator = denominator * inverseSquare + 1.284260096144911;
  denominator = denominator * inverseSquare + 0.46823821248086513;
  denominator = denominator * inverseSquare + 0.06598813786892856;
  denominator = denominator * inverseSquare + 0.0037823963320275824;
  denominator = denominator * inverseSquare + 7.297515550839662e-5;
  return DENSITY_AT_0 - (inverseSquare * numerator) / denominator;
}
