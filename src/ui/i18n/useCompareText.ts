import { enCompare, type CompareText } from './en/compare';
import { useTexts } from './language';

/** The words of the page that compares A with B, which is fetched on its own. */
export function useCompareText(): CompareText {
  return useTexts('compare', enCompare);
}
