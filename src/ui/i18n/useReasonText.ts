import { enReasons, type ReasonText } from './en/reasons';
import { useTexts } from './language';

/** The words of the page about the eleven reasons. */
export function useReasonText(): ReasonText {
  return useTexts('reasons', enReasons);
}
