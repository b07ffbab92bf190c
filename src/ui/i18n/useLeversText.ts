import { enLevers, type LeversText } from './en/levers';
import { useTexts } from './language';

/** The words of the best levers, and those of parameters. */
export function useLeversText(): LeversText {
  return useTexts('levers', enLevers);
}
