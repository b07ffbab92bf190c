import { enCopying, type CopyingText } from './en/copying';
import { useTexts } from './language';

/** The words with which links and figures are copied. */
export function useCopyingText(): CopyingText {
  return useTexts('copying', enCopying);
}
