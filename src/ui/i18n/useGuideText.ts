import { enGuide, type GuideText } from './en/guide';
import { useTexts } from './language';

/** The words of choices and what they set, and those of parameters. */
export function useGuideText(): GuideText {
  return useTexts('guide', enGuide);
}
