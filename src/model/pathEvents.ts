import { power } from '../numerics/elementary';
import { inCampaign, meanMultiplier, offSeasonFactor, stationaryTenseShare } from './climate';
import { MAX_YEARS, MONTHS_PER_YEAR, type PathFlags } from './compiledModel';
import { luckDimension } from './dimensions';
import {
  darkMonths,
  exponentialThreshold,
  fineGap,
  MAX_FINES,
  MAX_RECTIFICATIONS,
  rectificationGap,
  suspensionGap,
  suspensionMonths,
} from './enforcement';
import type { FilingOutcome } from './filing';
import { clampedMonth, monthColumns, monthState } from './monthColumns';
import { slot } from './parameters';
import { epochAt, rescaled, type PathEpochs } from './pathEpochs';
import type { Cause, Ending } from './pathOutcome';
import type { Sampler } from './sampler';
import type { World } from './world';

const NEVER = Number.POSITIVE_INFINITY;

/** What happens to a path and when, but for the stop-loss, which its cash decides. Overwritten by every path. */
export interface PathEvents {
  /** Month of the first launch of either segment. */
  firstLaunch: number;
  /** Whether the public segment opens: its month, or Infinity. */
  publicMonth: number;
  ending: Ending | null;
  /** Month of the ending, or the horizon. */
  end: number;
  /** Months of the events followed, in order, and how many there are. */
  readonly rectifications: Float64Array;
  rectificationCount: number;
  readonly fines: Float64Array;
  fineCount: number;
  /** Months of what comes once, or Infinity. */
  firstSuspension: number;
  rupture: number;
  leak: number;
  /** One past the last month of darkness. */
  darkUntil: number;
}

/** Events to be overwritten by `followEvents`. */
export function emptyEvents(): PathEvents {
  return {
    firstLaunch: NEVER,
    publicMonth: NEVER,
    ending: null,
    end: NEVER,
    rectifications: new Float64Array(MAX_RECTIFICATIONS),
    rectificationCount: 0,
    fines: new Float64Array(MAX_FINES),
    fineCount: 0,
    firstSuspension: NEVER,
    rupture: NEVER,
    leak: NEVER,
    darkUntil: NEVER,
  };
}

/** For each length of the campaign, which months of the horizon fall in it. */
const campaigns = Array.from({ length: MONTHS_PER_YEAR }, (_, campaignMonths) =>
  Uint8Array.from({ length: MAX_YEARS * MONTHS_PER_YEAR }, (_month, month) =>
    inCampaign(month, campaignMonths) ? 1 : 0,
  ),
);

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
function eventMonth(
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
function homeStopMonth(world: World, epochs: PathEpochs, sampler: Sampler, months: number): number {
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
function forcedExitMonth(
  tense: Uint8Array,
  epochs: PathEpochs,
  sampler: Sampler,
  closedMonth: number,
  events: PathEvents,
  last: number,
): number {
  const { firstLaunch, rupture, darkUntil } = events;
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
  const publicFrom = clampedMonth(events.publicMonth, last);
  const closedFrom = clampedMonth(closedMonth, last);
  let exposure = 0;
  for (let t = first; t < last; t++) {
    if (t === starts[epoch + 1]) {
      const next = (buffer * vectors[++epoch]![slot.forcedExitRate]!) / mean;
      threshold = rescaled(threshold, exposure, scale, next);
      scale = next;
    }
    if (t > rupture && t < darkUntil) continue;
    const live = (t >= publicFrom ? 1 : 0) + (t >= closedFrom ? closedLoopFactor : 0);
    exposure += live * (tense[t] === 1 ? multiplier : 1);
    if (exposure >= threshold) return t;
  }
  return NEVER;
}

/** Marks months with a state, from one on up to another or the end. */
function mark(from: number, to: number, end: number, state: number): void {
  const { state: states } = monthColumns;
  const last = to < end ? to : end;
  for (let t = clampedMonth(from, end); t < last; t++) states[t]! |= state;
}

/** Rectifications, fines and suspensions (equation 3.11): months in which they come, and what months they make of others. */
function followEnforcement(
  epochs: PathEpochs,
  sampler: Sampler,
  switchedOff: Cause | null,
  closedMonth: number,
  events: PathEvents,
): void {
  const { rupture, darkUntil, end, rectifications, fines } = events;
  const first = clampedMonth(events.firstLaunch, end);
  let epoch = epochAt(epochs, first);
  let nextEpoch = epochs.starts[epoch + 1]!;
  let values = epochs.vectors[epoch]!;
  const campaignMonths = values[slot.campaignMonths]!;
  const inSeason =
    campaignMonths === 0 ? 1 : Math.min(values[slot.campaignIntensity]!, MONTHS_PER_YEAR / campaignMonths);
  const offSeason = offSeasonFactor(campaignMonths, inSeason);
  const campaign = campaigns[campaignMonths]!;
  const closedLoopFactor = values[slot.closedLoopFactor]!;
  const enforced =
    (values[slot.partnerBuffer]! / MONTHS_PER_YEAR) *
    power(values[slot.coverage]!, -values[slot.coverageElasticity]!);
  let rectificationScale = enforced * values[slot.rectificationRate]!;
  let fineScale = enforced * values[slot.fineRate]!;
  let suspensionScale = enforced * values[slot.suspensionRate]!;
  let rectificationAt =
    switchedOff !== 'rectification' && rectificationScale > 0
      ? rectificationGap(sampler, 0) / rectificationScale
      : NEVER;
  let fineAt = switchedOff !== 'fine' && fineScale > 0 ? fineGap(sampler, 0) / fineScale : NEVER;
  let suspensionAt =
    switchedOff !== 'suspension' && suspensionScale > 0 ? suspensionGap(sampler, 0) / suspensionScale : NEVER;
  let next = Math.min(rectificationAt, fineAt, suspensionAt);
  let rectified = 0;
  let fined = 0;
  let suspended = 0;
  const publicFrom = clampedMonth(events.publicMonth, end);
  const closedFrom = clampedMonth(closedMonth, end);
  let exposure = 0;
  for (let t = first; t < end; t++) {
    if (t === nextEpoch) {
      values = epochs.vectors[++epoch]!;
      nextEpoch = epochs.starts[epoch + 1]!;
      const before = [rectificationScale, fineScale, suspensionScale] as const;
      rectificationScale = enforced * values[slot.rectificationRate]!;
      fineScale = enforced * values[slot.fineRate]!;
      suspensionScale = enforced * values[slot.suspensionRate]!;
      rectificationAt = rescaled(rectificationAt, exposure, before[0], rectificationScale);
      fineAt = rescaled(fineAt, exposure, before[1], fineScale);
      suspensionAt = rescaled(suspensionAt, exposure, before[2], suspensionScale);
      next = Math.min(rectificationAt, fineAt, suspensionAt);
    }
    if (t > rupture && t < darkUntil) continue;
    const live = (t >= publicFrom ? 1 : 0) + (t >= closedFrom ? closedLoopFactor : 0);
    exposure += live * (campaign[t] === 1 ? inSeason : offSeason);
    if (exposure < next) continue;
    while (exposure >= rectificationAt) {
      rectifications[rectified++] = t;
      mark(t, t + values[slot.rectificationMonths]!, end, monthState.rectifying);
      mark(t, t + 1, end, monthState.pays);
      rectificationAt += rectificationGap(sampler, rectified) / rectificationScale;
    }
    while (exposure >= fineAt) {
      fines[fined++] = t;
      mark(t, t + 1, end, monthState.pays);
      fineAt += fineGap(sampler, fined) / fineScale;
    }
    while (exposure >= suspensionAt) {
      if (suspended === 0) events.firstSuspension = t;
      mark(t, t + suspensionMonths(values, sampler, suspended), end, monthState.suspended);
      suspensionAt += suspensionGap(sampler, ++suspended) / suspensionScale;
    }
    next = Math.min(rectificationAt, fineAt, suspensionAt);
  }
  events.rectificationCount = rectified;
  events.fineCount = fined;
}

/**
 * What happens to a path and when (section 3 of the equations), and with it the state of each month, but for the
 * stop-loss: nothing here depends on cash. Of endings that fall in one month the one that stands first in the order of a month counts.
 *
 * @param epochs  values of the path; only what rules may change in time differs between them
 * @param switchedOff  a cause that does not act
 * @param events  overwritten
 */
export function followEvents(
  world: World,
  epochs: PathEpochs,
  flags: PathFlags,
  filing: FilingOutcome,
  switchedOff: Cause | null,
  horizonMonths: number,
  events: PathEvents,
): void {
  const { sampler } = world;
  const values = epochs.vectors[0]!;
  const { closedLoopMonth: closedMonth } = filing;
  const publicMonth = filing.granted ? filing.publicMonth : NEVER;
  const firstLaunch = Math.min(closedMonth, publicMonth);
  monthColumns.state.fill(0, 0, horizonMonths);
  events.firstLaunch = firstLaunch;
  events.publicMonth = publicMonth;
  events.ending = null;
  events.end = horizonMonths;
  events.rectificationCount = 0;
  events.fineCount = 0;
  events.firstSuspension = NEVER;
  events.rupture = NEVER;
  events.leak = NEVER;
  events.darkUntil = 0;

  if (sampler !== null) {
    const homeStop =
      switchedOff === 'homeStop' ? NEVER : homeStopMonth(world, epochs, sampler, horizonMonths);
    if (homeStop < events.end) {
      events.end = homeStop;
      events.ending = 'homeStop';
    }
    if (switchedOff !== 'rupture' && values[slot.ruptureRate]! > 0) {
      const rupture = eventMonth(
        firstLaunch,
        events.end,
        sampler,
        luckDimension.rupture,
        epochs,
        slot.ruptureRate,
      );
      if (rupture < events.end) {
        events.rupture = rupture;
        events.darkUntil = rupture + darkMonths(values, sampler);
        const decided = Math.max(events.darkUntil, rupture + 1);
        if (
          decided < events.end &&
          sampler.uniform(luckDimension.repartner) >= values[slot.repartnerProbability]!
        ) {
          events.end = decided;
          events.ending = 'rupture';
        }
      }
    }
  }
  const refusal =
    filing.granted || flags.closedLoopAfterRefusal || !flags.filesPublic ? NEVER : filing.publicMonth;
  if (refusal < events.end) {
    events.end = refusal;
    events.ending = 'refusal';
  }
  if (sampler === null) return;

  if (switchedOff !== 'forcedExit') {
    const last = events.ending === 'homeStop' || events.ending === null ? events.end : events.end + 1;
    const forcedExit = forcedExitMonth(world.tense, epochs, sampler, closedMonth, events, last);
    if (forcedExit < last) {
      events.end = forcedExit;
      events.ending = 'forcedExit';
    }
  }
  if (events.rupture < events.end) mark(events.rupture, events.darkUntil, events.end, monthState.dark);
  else events.rupture = NEVER;
  followEnforcement(epochs, sampler, switchedOff, closedMonth, events);
  if (switchedOff !== 'ipLeak' && values[slot.ipLeakRate]! > 0) {
    events.leak = eventMonth(firstLaunch, events.end, sampler, luckDimension.ipLeak, epochs, slot.ipLeakRate);
    mark(events.leak, events.leak + 1, events.end, monthState.pays);
  }
}
