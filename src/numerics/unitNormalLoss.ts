import { normalCumulative, normalDensity } from './normalCumulative';

/**
 * Unit normal loss: how far a standard normal variable lies above z on average, counted as 0 where it lies below.
 *
 *   L(z) = E(Z - z)⁺ = φ(z) - z·P(Z > z)
 *
 * What it is worth to know N(μ, σ²) before choosing between it and nothing is σ L(|μ|/σ).
 *
 * @param z  [1]  any double
 * @returns  [1]  >= 0
 * @source   Raiffa and Schlaifer (1961), Applied Statistical Decision Theory, section 5.3
 */
export function unitNormalLoss(z: number): number {
  if (z === Infinity) return 0;
  return Math.max(0, normalDensity(z) - z * normalCumulative(-z));
}
