import { enCases, type CasesText } from './en/cases';
import { useTexts } from './language';

/** The words of the page that replays history, which is fetched on its own. */
export function useCasesText(): CasesText {
  return useTexts('cases', enCases);
}
