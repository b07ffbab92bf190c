import { enStress, type StressText } from './en/stress';
import { useTexts } from './language';

/** The words of when a path loses, for the section that is fetched on its own. */
export function useStressText(): StressText {
  return useTexts('stress', enStress);
}
