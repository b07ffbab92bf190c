import { meanMultiplier, stationaryTenseShare } from './climate';
import { MONTHS_PER_YEAR } from './compiledModel';
import { luckDimension } from './dimensions';
import { exponentialThreshold } from './enforcement';
import { clampedMonth } from './monthColumns';
import { slot } from './parameters';
import { epochAt, rescaled, type PathEpochs } from './pathEpochs';
import type { Sampler } from './sampler';
import type { World } from './world';

const NEVER = Number.POSITIVE_INFINITY;

/** When a path is live, as far as that is known before its forced exit. */
export interface LiveMonths {
  /** Month of the first launch of either segment, and of the public one. */
  readonly firstLaunch: number;
  readonly publicMonth: number;
  /** Months of darkness, from the one after the first to before the second. */
  readonly rupture: number;
  readonly darkUntil: number;
}

/** An estimate below this part of a threshold stays below it however it is rounded. */
const SAFELY_BELOW = 0.999999;

/**
 * Whether a cumulated hazard may reach the exponential threshold of a uniform (equation 3.5): -ln u >= 1 - u spares most
 * events that do not come their logarithm.
 *
 * @param most  an upper bound of the cumulated hazard
 */
function mayReach(sampler: Sampler, dimension: number, most: number): boolean {
  return most >= (1 - sampler.uniform(dimension)) * SAFELY_BELOW;
}

/** The highest that a value is in any epoch. */
function highest({ vectors, count }: PathEpochs, at: number): number {
  let most = vectors[0]![at]!;
  for (let epoch = 1; epoch < count; epoch++) most = Math.max(most, vectors[epoch]![at]!);
  return most;
}

/**
 * Month before `end` in which a plain rate that runs from `start` on brings its event, or never (equation 3.5; equation 3.15
 * where the rate changes).
 *
 * @param at  of the yearly rate, by `slot`; above 0
 */
export function eventMonth(
  start: number,
  end: number,
  sampler: Sampler,
  dimension: number,
  epochs: PathEpochs,
  at: number,
): number {
  if (!mayReach(sampler, dimension, ((end - start) * highest(epochs, at)) / MONTHS_PER_YEAR)) return NEVER;
  let threshold = exponentialThreshold(sampler, dimension);
  let from = start;
  for (let epoch = epochAt(epochs, start); from < end; epoch++) {
    const yearlyRate = epochs.vectors[epoch]![at]!;
    const until = epochs.starts[epoch + 1]!;
    const month = from - 1 + Math.max(1, Math.ceil((MONTHS_PER_YEAR * threshold) / yearlyRate));
    if (month < until) return month < end ? month : NEVER;
    threshold -= ((until - from) * yearlyRate) / MONTHS_PER_YEAR;
    from = until;
  }
  return NEVER;
}

/** Month of the home stop (equation 3.4): a hazard from month 0, faster in tense months; never when beyond the horizon. */
export function homeStopMonth(world: World, epochs: PathEpochs, sampler: Sampler, months: number): number {
  const { starts, vectors } = epochs;
  const values = vectors[0]!;
  const multiplier = values[slot.tenseHomeMultiplier]!;
  const mean = MONTHS_PER_YEAR * meanMultiplier(stationaryTenseShare(values), multiplier);
  let rate = values[slot.homeStopRate]! / mean;
  if (rate === 0) return NEVER;
  const most = months * Math.max(1, multiplier) * (highest(epochs, slot.homeStopRate) / mean);
  if (!mayReach(sampler, luckDimension.homeStop, most)) return NEVER;
  let threshold = exponentialThreshold(sampler, luckDimension.homeStop) / rate;
  let exposure = 0;
  let epoch = 0;
  for (let month = 0; month < months; month++) {
    if (month === starts[epoch + 1]) {
      const next = vectors[++epoch]![slot.homeStopRate]! / mean;
      threshold = rescaled(threshold, exposure, rate, next);
      rate = next;
    }
    exposure += world.tense[month] === 1 ? multiplier : 1;
    if (exposure >= threshold) return month;
  }
  return NEVER;
}

/** Month of the forced exit (equation 3.11), or never where it does not come before month `last`. */
export function forcedExitMonth(
  tense: Uint8Array,
  epochs: PathEpochs,
  sampler: Sampler,
  closedMonth: number,
  live: LiveMonths,
  last: number,
): number {
  const { firstLaunch, publicMonth, rupture, darkUntil } = live;
  const { starts, vectors } = epochs;
  const values = vectors[0]!;
  const multiplier = values[slot.tenseExitMultiplier]!;
  const buffer = values[slot.partnerBuffer]! / MONTHS_PER_YEAR;
  const mean = meanMultiplier(stationaryTenseShare(values), multiplier);
  const first = clampedMonth(firstLaunch, last);
  let epoch = epochAt(epochs, first);
  let scale = (buffer * vectors[epoch]![slot.forcedExitRate]!) / mean;
  if (!(scale > 0)) return NEVER;
  const closedLoopFactor = values[slot.closedLoopFactor]!;
  const fastest = (buffer * highest(epochs, slot.forcedExitRate)) / mean;
  const most = (last - firstLaunch) * (1 + closedLoopFactor) * Math.max(1, multiplier) * fastest;
  if (!mayReach(sampler, luckDimension.forcedExit, most)) return NEVER;
  let threshold = exponentialThreshold(sampler, luckDimension.forcedExit) / scale;
  const publicFrom = clampedMonth(publicMonth, last);
  const closedFrom = clampedMonth(closedMonth, last);
  let exposure = 0;
  for (let t = first; t < last; t++) {
    if (t === starts[epoch + 1]) {
      const next = (buffer * vectors[++epoch]![slot.forcedExitRate]!) / mean;
      threshold = rescaled(threshold, exposure, scale, next);
      scale = next;
    }
    if (t > rupture && t < darkUntil) continue;
    const segments = (t >= publicFrom ? 1 : 0) + (t >= closedFrom ? closedLoopFactor : 0);
    exposure += segments * (tense[t] === 1 ? multiplier : 1);
    if (exposure >= threshold) return t;
  }
  return NEVER;
}
