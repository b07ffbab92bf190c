import { enVerdict, type VerdictText } from './en/verdict';
import { useTexts } from './language';

/** The words of the page and the sentences of the verdict, for parts that are fetched on their own. */
export function useVerdictText(): VerdictText {
  return useTexts('verdict', enVerdict);
}
