import { adoptionOfState, monthlyBassFactor, stateOfAdoption } from './adoption';
import { MONTHS_PER_YEAR } from './compiledModel';
import { clampedMonth, monthState } from './monthColumns';
import { slot } from './parameters';
import type { World } from './world';

/**
 * Revenue of a segment at end customers, month by month (equations 2.5, 2.6, 2.11, 2.12 and 3.12).
 *
 * Until the segment first loses adopters its adoption is the world's curve, which is the same for all segments and paths.
 *
 * @param states  what is the matter with each month
 * @param launch  whole month of launch; never when Infinity
 * @param end  one past the last month
 * @param shareAtLaunch  of the market, were everyone to adopt (equation 2.11)
 * @param monthlyDrift  what a month leaves of that share (equation 2.11)
 * @param losing  states of a month in which adopters leave (equation 2.6)
 * @param openWhileSuspended, openWhileRectifying  what such a month leaves of the revenue (equation 3.12)
 * @param revenue  receives USD m of each month before `end`, 0 before launch
 * @param adoption  receives N of each month, 0 before launch
 */
export function segmentRevenue(
  world: World,
  values: Float64Array,
  states: Uint8Array,
  launch: number,
  end: number,
  shareAtLaunch: number,
  monthlyDrift: number,
  losing: number,
  openWhileSuspended: number,
  openWhileRectifying: number,
  revenue: Float64Array,
  adoption: Float64Array,
): void {
  const { market, adoption: curve } = world;
  const past = end | 0;
  const first = clampedMonth(launch, past);
  for (let t = 0; t < first; t++) revenue[t] = adoption[t] = 0;

  let share = shareAtLaunch;
  let t = first;
  for (; t < past; t++) {
    const state = states[t]!;
    if ((state & losing) !== 0) break;
    const adopted = curve[t - first]!;
    const earned = market[t]! * share * adopted;
    const open = state === 0 ? 1 : openShare(state, openWhileSuspended, openWhileRectifying);
    adoption[t] = adopted;
    revenue[t] = (earned * open) / MONTHS_PER_YEAR;
    share *= monthlyDrift;
  }
  if (t === past) return;

  const p = values[slot.bassP]!;
  const q = values[slot.bassQ]!;
  const bassFactor = monthlyBassFactor(p, q);
  const kept = 1 - values[slot.suspensionChurn]!;
  let adopted = t > first ? curve[t - first - 1]! : 0;
  let bassState = 0;
  for (; t < past; t++) {
    const state = states[t]!;
    if ((state & losing) !== 0) {
      adopted *= kept;
      bassState = stateOfAdoption(adopted, p, q);
    } else {
      bassState *= bassFactor;
      adopted = adoptionOfState(bassState, p, q);
    }
    adoption[t] = adopted;
    const open = openShare(state, openWhileSuspended, openWhileRectifying);
    revenue[t] = (market[t]! * share * adopted * open) / MONTHS_PER_YEAR;
    share *= monthlyDrift;
  }
}

/** What a month's state leaves of a segment's revenue (equation 3.12). */
function openShare(state: number, whileSuspended: number, whileRectifying: number): number {
  if ((state & monthState.dark) !== 0) return 0;
  const open = (state & monthState.suspended) !== 0 ? whileSuspended : 1;
  return (state & monthState.rectifying) !== 0 ? open * whileRectifying : open;
}
