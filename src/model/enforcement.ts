import { exp, ln, power } from '../numerics/elementary';
import { kumaraswamyQuantile } from '../numerics/kumaraswamy';
import { normalQuantile } from '../numerics/normalQuantile';
import { luckDimension } from './dimensions';
import type { FineRule } from './epochs';
import { slot } from './parameters';
import type { Sampler } from './sampler';

/** How many events of a cause are followed on a path. */
export const MAX_RECTIFICATIONS = 3;
export const MAX_FINES = 3;
export const MAX_SUSPENSIONS = 2;

const rectificationDimensions = [
  luckDimension.rectification1,
  luckDimension.rectification2,
  luckDimension.rectification3,
];
const fineDimensions = [luckDimension.fine1, luckDimension.fine2, luckDimension.fine3];
const fineSizeDimensions = [luckDimension.fineSize1, luckDimension.fineSize2, luckDimension.fineSize3];
const suspensionDimensions = [luckDimension.suspension1, luckDimension.suspension2];
const suspensionKindDimensions = [luckDimension.suspensionKind1, luckDimension.suspensionKind2];
const suspensionLengthDimensions = [luckDimension.suspensionLength1, luckDimension.suspensionLength2];

/**
 * Cumulated hazard at which an event happens (equation 3.5): an exponential threshold from one uniform.
 *
 * The same uniform serves every path and every rate, so a higher rate brings the same event earlier.
 */
export function exponentialThreshold(sampler: Sampler, dimension: number): number {
  return -ln(sampler.uniform(dimension));
}

/** Threshold between the (k-1)-th and the k-th event of a cause, k from 0; Infinity beyond those followed. */
export function rectificationGap(sampler: Sampler, k: number): number {
  return k < MAX_RECTIFICATIONS
    ? exponentialThreshold(sampler, rectificationDimensions[k]!)
    : Number.POSITIVE_INFINITY;
}

/** The same for fines (equation 3.5). */
export function fineGap(sampler: Sampler, k: number): number {
  return k < MAX_FINES ? exponentialThreshold(sampler, fineDimensions[k]!) : Number.POSITIVE_INFINITY;
}

/** The same for suspensions (equation 3.5). */
export function suspensionGap(sampler: Sampler, k: number): number {
  return k < MAX_SUSPENSIONS
    ? exponentialThreshold(sampler, suspensionDimensions[k]!)
    : Number.POSITIVE_INFINITY;
}

/** Shares of small, medium, content and severe fines; they add up to 1 (equation 3.6). */
export interface FineBands {
  readonly small: number;
  readonly medium: number;
  readonly content: number;
}

/**
 * Where the bands of fines lie on the quantile (equation 3.6).
 *
 * Severe fines take the top; content fines what is left above small and medium ones. Where nothing is left, small and
 * medium fines shrink in proportion.
 */
export function fineBands(small: number, medium: number, severe: number): FineBands {
  const lower = small + medium;
  const room = 1 - severe;
  if (lower <= room) return { small, medium, content: room - lower };
  return { small: (small / lower) * room, medium: (medium / lower) * room, content: 0 };
}

/**
 * Ceiling of a severe fine, RMB m (equation 3.7).
 *
 * @param turnover  RMB m
 * @source  Personal Information Protection Law of the PRC, Art. 66
 */
export function severeCap(
  combine: FineRule['combine'],
  fixedCap: number,
  percentCap: number,
  turnover: number,
): number {
  const share = percentCap * turnover;
  if (combine === 'fixed') return fixedCap;
  if (combine === 'percent') return share;
  return combine === 'max' ? Math.max(fixedCap, share) : Math.min(fixedCap, share);
}

/**
 * Amount of a fine, RMB m (equations 3.6 and 3.7).
 *
 *   small    log-uniform from fineSmallLow to fineSmallHigh
 *   medium   uniform up to fineMediumHigh
 *   content  uniform up to contentFineCap
 *   severe   max(severeFineFloor, Y · cap), Y ~ Kumaraswamy
 *
 * The quantile that chooses the band, rescaled within it, gives the amount.
 *
 * @param u  quantile of the fine, in (0, 1)
 * @param turnover  turnover that the ceiling refers to, RMB m
 */
export function fineAmount(u: number, values: Float64Array, rule: FineRule, turnover: number): number {
  const severe = values[slot.severeShare]!;
  const bands = fineBands(values[slot.fineSmallShare]!, values[slot.fineMediumShare]!, severe);
  const smallHigh = values[slot.fineSmallHigh]!;
  const mediumHigh = values[slot.fineMediumHigh]!;
  if (u < bands.small) {
    const low = values[slot.fineSmallLow]!;
    return low * power(smallHigh / low, u / bands.small);
  }
  const aboveSmall = u - bands.small;
  if (aboveSmall < bands.medium) return smallHigh + (mediumHigh - smallHigh) * (aboveSmall / bands.medium);
  if (u < 1 - severe && bands.content > 0) {
    const within = Math.min(1, (aboveSmall - bands.medium) / bands.content);
    return mediumHigh + (values[slot.contentFineCap]! - mediumHigh) * within;
  }
  const within = Math.max(0, (u - (1 - severe)) / severe);
  const share = kumaraswamyQuantile(within, values[slot.severeShapeA]!, values[slot.severeShapeB]!);
  const cap = severeCap(rule.combine, values[slot.fineCapFixed]!, values[slot.fineCapPercent]!, turnover);
  return Math.max(values[slot.severeFineFloor]!, share * cap);
}

/** Quantile that decides the size of the k-th fine, k from 0. */
export function fineQuantile(sampler: Sampler, k: number): number {
  return sampler.uniform(fineSizeDimensions[k]!);
}

/** Lognormal from its median and the standard deviation of its log, months rounded up (equation 3.8). */
export function wholeMonths(median: number, sigma: number, z: number): number {
  return Math.ceil(median * exp(sigma * z));
}

/** Months of the k-th suspension, k from 0 (equation 3.8): mostly short, sometimes long. */
export function suspensionMonths(values: Float64Array, sampler: Sampler, k: number): number {
  const isShort = sampler.uniform(suspensionKindDimensions[k]!) < values[slot.suspensionShortShare]!;
  const z = normalQuantile(sampler.uniform(suspensionLengthDimensions[k]!));
  return isShort
    ? wholeMonths(values[slot.suspensionShortMedian]!, values[slot.suspensionShortSigma]!, z)
    : wholeMonths(values[slot.suspensionLongMedian]!, values[slot.suspensionLongSigma]!, z);
}

/** Months of darkness after the partner breaks with us (equation 3.9). */
export function darkMonths(values: Float64Array, sampler: Sampler): number {
  return wholeMonths(
    values[slot.darkMedian]!,
    values[slot.darkSigma]!,
    normalQuantile(sampler.uniform(luckDimension.darkLength)),
  );
}

/** Distance in standard deviations from P10 to P90 of a normal law. */
const P10_TO_P90 = 2.563103131089201;

/** Loss from a leak, USD m (equation 3.10): lognormal through ipLossP10 and ipLossP90. */
export function leakLoss(values: Float64Array, sampler: Sampler): number {
  const low = ln(values[slot.ipLossP10]!);
  const high = ln(values[slot.ipLossP90]!);
  const z = normalQuantile(sampler.uniform(luckDimension.ipLoss));
  return exp((low + high) / 2 + (z * (high - low)) / P10_TO_P90);
}
