import { enDeeper, type DeeperText } from './en/deeper';
import { useTexts } from './language';

/** The words that the sections of «Dig deeper» share, and those of the page. */
export function useDeeperText(): DeeperText {
  return useTexts('deeper', enDeeper);
}
