import { exp, ln, power } from '../numerics/elementary';
import { integratedDecay } from '../numerics/integratedDecay';
import { normalQuantile } from '../numerics/normalQuantile';
import { MAX_YEARS, MONTHS_PER_YEAR } from './compiledModel';
import { luckDimension, type LuckName } from './dimensions';
import { slot } from './parameters';
import type { Sampler } from './sampler';

/** A knot of the Brownian motion: known ends on either side, weight of the right end, standard deviation given both. */
interface Knot {
  readonly year: number;
  readonly left: number;
  readonly right: number;
  readonly weight: number;
  readonly deviation: number;
  readonly dimension: number;
}

/** Order in which the bridge fills the ten years: the last year first, then the middle, then the halves. */
const bridgeOrder: readonly (readonly [name: LuckName, year: number, left: number, right: number])[] = [
  ['market10', 10, 0, Number.NaN],
  ['market5', 5, 0, 10],
  ['market2', 2, 0, 5],
  ['market7', 7, 5, 10],
  ['market1', 1, 0, 2],
  ['market3', 3, 2, 5],
  ['market4', 4, 3, 5],
  ['market6', 6, 5, 7],
  ['market8', 8, 7, 10],
  ['market9', 9, 8, 10],
];

const knots: readonly Knot[] = bridgeOrder.map(([name, year, left, right]) => {
  const open = Number.isNaN(right);
  const variance = open ? year - left : ((year - left) * (right - year)) / (right - left);
  return {
    year,
    left,
    right: open ? left : right,
    weight: open ? 0 : (year - left) / (right - left),
    deviation: Math.sqrt(variance),
    dimension: luckDimension[name],
  };
});

/** Knots that fix W at the years 0 … `years`, in bridge order. */
function knotsUpTo(years: number): readonly Knot[] {
  const needed = new Set<number>();
  for (const knot of [...knots].reverse()) {
    if (knot.year > years && !needed.has(knot.year)) continue;
    needed.add(knot.year).add(knot.left).add(knot.right);
  }
  return knots.filter((knot) => needed.has(knot.year));
}

const knotsOfHorizon: readonly (readonly Knot[])[] = Array.from({ length: MAX_YEARS + 1 }, (_, years) =>
  knotsUpTo(years),
);

/**
 * Brownian motion at the yearly knots of one draw (equation 2.2), by a Brownian bridge over ten years.
 *
 * A shorter horizon leaves out knots that nothing asked for depends on; the others do not change.
 *
 * @param years  last year that is used, 1 … 10
 * @param out  eleven numbers, W(0) … W(10)
 */
export function brownianKnots(sampler: Sampler, years: number, out: Float64Array): void {
  out[0] = 0;
  for (const knot of knotsOfHorizon[years]!) {
    const bridge = out[knot.left]! + knot.weight * (out[knot.right]! - out[knot.left]!);
    out[knot.year] = bridge + knot.deviation * normalQuantile(sampler.uniform(knot.dimension));
  }
}

const knotLog = new Float64Array(MAX_YEARS + 1);

/**
 * The addressable market in each month (equations 2.1 and 2.2).
 *
 *   ln TAM(y) = ln tam + g1·y + (g0 - g1)(1 - e^-κy)/κ + σ·W(y) - ½σ²y   at whole years, linear between them
 *
 * @param values  value vector of any path
 * @param brownian  W(0) … W(10), or null without luck, when σ counts as 0
 * @param months  months to fill, a multiple of 12
 * @param out  TAM in the middle of each month, USD m per year
 */
export function addressableMarket(
  values: Float64Array,
  brownian: Float64Array | null,
  months: number,
  out: Float64Array,
): void {
  const initial = ln(1 + values[slot.tamGrowthInitial]!);
  const longRun = ln(1 + values[slot.tamGrowthLongRun]!);
  const fade = values[slot.tamGrowthFade]!;
  const volatility = brownian === null ? 0 : values[slot.tamVolatility]!;
  const yearlyFade = exp(-fade);
  const years = months / MONTHS_PER_YEAR;

  let fading = 1;
  for (let year = 0; year <= years; year++) {
    const faded = integratedDecay(fade, year, fading);
    const noise = brownian === null ? 0 : volatility * brownian[year]! - 0.5 * volatility * volatility * year;
    knotLog[year] = longRun * year + (initial - longRun) * faded + noise;
    fading *= yearlyFade;
  }

  let market = values[slot.tam]!;
  for (let year = 0; year < years; year++) {
    const halfMonth = exp((knotLog[year + 1]! - knotLog[year]!) / (2 * MONTHS_PER_YEAR));
    const month = halfMonth * halfMonth;
    const start = year * MONTHS_PER_YEAR;
    market *= halfMonth;
    for (let t = start; t < start + MONTHS_PER_YEAR; t++) {
      out[t] = market;
      market *= month;
    }
    market /= halfMonth;
  }
}

/**
 * Share of a segment that a path could attain if it launched at once and everyone adopted (equation 2.3).
 *
 *   own stack:  reachableShare · (1 - e^-(modelInvestment + globalCarryOver)/depthScale)
 *   partner:    partnerReach
 */
export function attainableShare(values: Float64Array, throughPartner: boolean): number {
  if (throughPartner) return values[slot.partnerReach]!;
  const depth = values[slot.modelInvestment]! + values[slot.globalCarryOver]!;
  return values[slot.reachableShare]! * (1 - exp(-depth / values[slot.depthScale]!));
}

/**
 * Share left after a late entry (equation 2.4): (1 - lateEntryErosion)^(L/12).
 *
 * @param launchMonth  L, whole month of launch of the segment
 */
export function lateEntryFactor(values: Float64Array, launchMonth: number): number {
  return power(1 - values[slot.lateEntryErosion]!, launchMonth / MONTHS_PER_YEAR);
}
