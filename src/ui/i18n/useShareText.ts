import { enShare, type ShareText } from './en/share';
import { useTexts } from './language';

/** The words of the dialog that shares a link. */
export function useShareText(): ShareText {
  return useTexts('share', enShare);
}
