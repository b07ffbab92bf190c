import { enSeveral, type SeveralText } from './en/several';
import { useTexts } from './language';

/** The words of several scenarios side by side. */
export function useSeveralText(): SeveralText {
  return useTexts('several', enSeveral);
}
