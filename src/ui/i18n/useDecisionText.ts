import { enDecision, type DecisionText } from './en/decision';
import { useTexts } from './language';

/** The words of the page and of what decides, for parts that are fetched on their own. */
export function useDecisionText(): DecisionText {
  return useTexts('decision', enDecision);
}
