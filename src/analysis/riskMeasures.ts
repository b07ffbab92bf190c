import { exp, ln } from '../numerics/elementary';
import { expectedShortfall } from '../numerics/shortfall';
import { mean } from '../numerics/sum';

/**
 * Risk-adjusted value (equation 6.8): (1 - λ)·E(V) + λ·ES(V), USD m.
 *
 * @param values  V of each draw, in order of draws
 * @param sorted  the same, worst first, ascending as far as the tail reaches
 * @param riskAversion  λ, in [0, 1]
 * @param tail  share of the worst worlds in ES, in (0, 1]
 */
export function riskAdjustedValue(
  values: Float64Array,
  sorted: Float64Array,
  riskAversion: number,
  tail: number,
): number {
  const expected = mean(values);
  if (riskAversion === 0) return expected;
  return (1 - riskAversion) * expected + riskAversion * expectedShortfall(sorted, tail);
}

/**
 * What one draw adds to the risk-adjusted value (equation 6.9), whose mean is the risk-adjusted value up to terms of
 * second order: (1 - λ)·V + λ·(q - (q - V)⁺ / tail), q the tail quantile over all draws.
 *
 * @source  Rockafellar & Uryasev (2000), Journal of Risk 2(3) 21-41
 */
export function riskAdjustedContribution(
  value: number,
  quantile: number,
  riskAversion: number,
  tail: number,
): number {
  return (1 - riskAversion) * value + riskAversion * (quantile - Math.max(0, quantile - value) / tail);
}

/** Tail quantile that the contribution above refers to: the last of the worst draws, which stand in front in order. */
export function tailQuantile(sorted: Float64Array, tail: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(tail * sorted.length))]!;
}

/**
 * Certainty equivalent under constant absolute risk aversion (equation 6.10): -R · ln mean e^(-V/R), USD m.
 *
 * The least value is taken out first, so that no power overflows.
 *
 * @param riskTolerance  R, USD m, > 0
 */
export function certaintyEquivalent(values: Float64Array, least: number, riskTolerance: number): number {
  const powers = values.map((value) => exp((least - value) / riskTolerance));
  return least - riskTolerance * ln(mean(powers));
}
