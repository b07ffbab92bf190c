import { exp, ln, power } from '../numerics/elementary';
import { mean } from '../numerics/sum';

/**
 * Certainty equivalent under constant relative risk aversion (equation 6.23), USD m:
 *
 *   CE = (E((W + V)^(1-γ)))^(1/(1-γ)) - W          γ = 1: e^E(ln(W + V)) - W
 *
 * The least wealth is taken out first, so that no power overflows.
 *
 * @param values  V of each draw, USD m
 * @param wealth  W, USD m
 * @param aversion  γ, >= 0
 * @returns  null where some world costs all of the wealth or more: such an owner has no certainty equivalent
 */
export function constantRelativeRiskAversion(
  values: Float64Array,
  wealth: number,
  aversion: number,
): number | null {
  const least = wealth + values.reduce((a, b) => Math.min(a, b));
  if (!(least > 0)) return null;
  const relative = values.map((value) => (wealth + value) / least);
  const exponent = 1 - aversion;
  const equivalent =
    exponent === 0
      ? exp(mean(relative.map(ln)))
      : power(mean(relative.map((each) => power(each, exponent))), 1 / exponent);
  return least * equivalent - wealth;
}
