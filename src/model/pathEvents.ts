import { power } from '../numerics/elementary';
import { inCampaign, offSeasonFactor } from './climate';
import { MAX_YEARS, MONTHS_PER_YEAR, type PathFlags } from './compiledModel';
import { luckDimension } from './dimensions';
import {
  darkMonths,
  fineGap,
  MAX_FINES,
  MAX_RECTIFICATIONS,
  rectificationGap,
  suspensionGap,
  suspensionMonths,
} from './enforcement';
import type { FilingOutcome } from './filing';
import { eventMonth, forcedExitMonth, homeStopMonth } from './hazardMonths';
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
