import { enRisk, type RiskText } from './en/risk';
import { useTexts } from './language';

/** The words of the page and of what is said about risk, for parts that are fetched on their own. */
export function useRiskText(): RiskText {
  return useTexts('risk', enRisk);
}
