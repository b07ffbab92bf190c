import { enPage, type Text } from './en/page';
import { useTexts } from './language';

/** The words of the page in the reader's language. */
export function useText(): Text {
  return useTexts('page', enPage);
}
