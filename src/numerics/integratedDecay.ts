/** Below this product of rate and time the difference 1 - e^-rt has lost too many digits. */
const CANCELS = 1e-4;

/**
 * Integral of e^-rt from 0 to the time asked for: (1 - e^-rt) / r, by its series where the difference cancels.
 *
 * @param rate  r  [1/time]  >= 0
 * @param time  t  [time]    >= 0
 * @param remaining  e^-rt, which callers have at hand
 * @returns  [time], t where the rate is 0
 */
export function integratedDecay(rate: number, time: number, remaining: number): number {
  const x = rate * time;
  return x > CANCELS ? (1 - remaining) / rate : time * (1 - (x / 2) * (1 - (x / 3) * (1 - x / 4)));
}
