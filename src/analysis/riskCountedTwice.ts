import { mode } from '../numerics/distribution';
import type { ScenarioValues, ValueKey } from '../model/values';
import { defaultCriterion, type Criterion } from './criterion';
import type { Valuation } from '../model/compiledModel';

/**
 * How a risk can be paid for twice.
 *
 *   riskyRateAndCertaintyEquivalent  a discount rate above the risk-free one pays for risk, and so does the certainty equivalent
 *   premiumAndCertaintyEquivalent    a country premium pays for the end of business, and so does the certainty equivalent
 *   premiumAndTail                   a country premium pays for the end of business, and the worst worlds are ranked by as well
 */
export type RiskCountedTwice =
  | 'riskyRateAndCertaintyEquivalent'
  | 'premiumAndCertaintyEquivalent'
  | 'premiumAndTail';

/**
 * Which risks the valuation pays for twice (equation 6.17). A mode by itself never does: D2 and D3 set the weight on the tail to
 * 0, only D3 reads the country premium, and it turns the hazards off that the premium stands for. What is left is the
 * criterion a person ranks by on top of the mode, and a "risk-free" rate above the cost of capital.
 *
 * @param values  complete and admissible, with all changes
 * @param criterion  by what the paths are ranked; undefined for what the mode comes with
 */
export function riskCountedTwice(
  values: ScenarioValues,
  criterion: Criterion | undefined,
): readonly RiskCountedTwice[] {
  const number = (key: ValueKey): number => {
    const value = values[key];
    return typeof value === 'object' ? mode(value) : Number.NaN;
  };
  const valuationMode = values['valuationMode'] as Valuation['mode'];
  const ranksBy = criterion ?? defaultCriterion(valuationMode);
  const premium = valuationMode === 'D3' && number('countryPremium') > 0;
  const aboveRiskFree = number('discountRate') - number('riskFreeRate');
  const paysForRisk = valuationMode === 'D2' ? aboveRiskFree < 0 : aboveRiskFree > 0;
  const reasons: RiskCountedTwice[] = [];
  if (ranksBy === 'certaintyEquivalent') {
    if (paysForRisk) reasons.push('riskyRateAndCertaintyEquivalent');
    if (premium) reasons.push('premiumAndCertaintyEquivalent');
  }
  if (ranksBy === 'shortfall' && premium) reasons.push('premiumAndTail');
  return reasons;
}
