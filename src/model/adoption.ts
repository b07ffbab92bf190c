import { exp } from '../numerics/elementary';

/**
 * Factor by which the Bass state w shrinks in one month (equation 2.5): e^-(p+q)/12.
 *
 * @param p  coefficient of innovation  [1/year]  > 0
 * @param q  coefficient of imitation   [1/year]  >= 0
 * @source  Bass (1969), Management Science 15(5) 215-227
 */
export function monthlyBassFactor(p: number, q: number): number {
  return exp(-(p + q) / 12);
}

/**
 * Adoption from the Bass state (equation 2.5): N = (1 - p·w) / (1 + q·w).
 *
 * The state w falls from 1/p at launch (N = 0) by a constant factor a month, so the step is exact at any length:
 * w = (e^-(p+q)y) / p gives the closed form (1 - e^-(p+q)y) / (1 + (q/p)·e^-(p+q)y).
 *
 * @returns  adoption, in [0, 1]
 */
export function adoptionOfState(w: number, p: number, q: number): number {
  return (1 - p * w) / (1 + q * w);
}

/**
 * Bass state of a level of adoption (equation 2.6), the inverse of `adoptionOfState`: w = (1 - N) / (p + q·N).
 *
 * @param adoption  N, in [0, 1]
 */
export function stateOfAdoption(adoption: number, p: number, q: number): number {
  return (1 - adoption) / (p + q * adoption);
}

/**
 * Adoption of a segment in each month from its launch on, as long as nothing disturbs it (equation 2.5).
 *
 * @param months  how many
 * @param out  receives N of the month of launch, of the next …
 */
export function adoptionCurve(p: number, q: number, months: number, out: Float64Array): void {
  const factor = monthlyBassFactor(p, q);
  let state = 1 / p;
  for (let month = 0; month < months; month++) {
    state *= factor;
    out[month] = adoptionOfState(state, p, q);
  }
}
