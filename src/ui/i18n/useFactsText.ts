import { enFacts, type FactsText } from './en/facts';
import { useTexts } from './language';

/** The words of the page and of what it says about a run, for parts that are fetched on their own. */
export function useFactsText(): FactsText {
  return useTexts('facts', enFacts);
}
