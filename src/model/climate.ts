import { ln } from '../numerics/elementary';
import { MONTHS_PER_YEAR } from './compiledModel';
import { luckDimension } from './dimensions';
import { slot } from './parameters';
import type { Sampler } from './sampler';

/**
 * Long-run share of tense time (equation 3.2): π = calmToTense / (calmToTense + tenseToCalm).
 *
 * @param values  value vector of any path
 */
export function stationaryTenseShare(values: Float64Array): number {
  const toTense = values[slot.calmToTense]!;
  return toTense / (toTense + values[slot.tenseToCalm]!);
}

/**
 * Mean of a hazard multiplier over calm (1) and tense (m) times (equation 3.2): 1 + π(m - 1).
 *
 * Dividing by it makes the long-run rate the number on the slider.
 */
export function meanMultiplier(tenseShare: number, multiplier: number): number {
  return 1 + tenseShare * (multiplier - 1);
}

const GROUP = 4;
const uniforms = new Float64Array(GROUP);

/**
 * Which months are tense (equation 3.1): exponential stays in calm and tense, a month has the state of its start.
 *
 * @param values  value vector of any path
 * @param months  months to fill
 * @param out  1 for a tense month, 0 for a calm one
 */
export function drawClimate(values: Float64Array, sampler: Sampler, months: number, out: Uint8Array): void {
  const toTense = values[slot.calmToTense]!;
  const toCalm = values[slot.tenseToCalm]!;
  const startTense = values[slot.startTense]!;
  let tense = startTense > 0 && (startTense >= 1 || sampler.uniform(luckDimension.startTense) < startTense);
  let month = 0;
  let switchTime = 0;
  for (let stay = 0; month < months; stay++) {
    if (stay % GROUP === 0) sampler.climate(stay / GROUP, uniforms);
    switchTime -= (MONTHS_PER_YEAR * ln(uniforms[stay % GROUP]!)) / (tense ? toCalm : toTense);
    const state = tense ? 1 : 0;
    while (month < months && month < switchTime) out[month++] = state;
    tense = !tense;
  }
}

/** First month of the yearly enforcement campaign, counted from January. */
const CAMPAIGN_START = 3;

/** Whether a month falls in the enforcement campaign (equation 3.3): (t - 3) mod 12 < campaignMonths. */
export function inCampaign(month: number, campaignMonths: number): boolean {
  return (month - CAMPAIGN_START + MONTHS_PER_YEAR) % MONTHS_PER_YEAR < campaignMonths;
}

/**
 * Factor on the rates of enforcement outside the campaign (equation 3.3), so that the yearly mean holds.
 *
 * @param campaignMonths  months of the campaign, 0 … 11
 * @param intensity  factor inside it, at most 12 / campaignMonths
 */
export function offSeasonFactor(campaignMonths: number, intensity: number): number {
  return (MONTHS_PER_YEAR - intensity * campaignMonths) / (MONTHS_PER_YEAR - campaignMonths);
}
