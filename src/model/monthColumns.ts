import { MAX_YEARS, MONTHS_PER_YEAR } from './compiledModel';

const MONTHS = MAX_YEARS * MONTHS_PER_YEAR;

/**
 * What the months of a path are made of, one number a month, USD m unless said otherwise. Every path overwrites them; they
 * are valid up to its last month, and until the next path runs.
 */
export const monthColumns = {
  /** Bits of `monthState`. */
  state: new Uint8Array(MONTHS),
  /** Revenue at end customers, by segment. */
  closedRevenue: new Float64Array(MONTHS),
  publicRevenue: new Float64Array(MONTHS),
  /** N of each segment, in [0, 1]. */
  closedAdoption: new Float64Array(MONTHS),
  publicAdoption: new Float64Array(MONTHS),
} as const;

/** What is the matter with a launched month; none of these is 0. */
export const monthState = {
  suspended: 1,
  rectifying: 2,
  dark: 4,
  /** Something is paid for an event. */
  pays: 8,
} as const;

/** A whole month, or `end` where it is not before it; an integer to the engine too, which indexes faster by those. */
export function clampedMonth(month: number, end: number): number {
  return month < end ? month | 0 : end | 0;
}
