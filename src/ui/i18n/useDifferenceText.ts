import { enDifference, type DifferenceText } from './en/difference';
import { useTexts } from './language';

/** The words of what explains a difference, for the section that is fetched on its own. */
export function useDifferenceText(): DifferenceText {
  return useTexts('difference', enDifference);
}
