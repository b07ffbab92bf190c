import { enControls, type ControlText } from './en/controls';
import { useTexts } from './language';

/** The words of the page and of parameters and their controls, for parts that are fetched on their own. */
export function useControlText(): ControlText {
  return useTexts('controls', enControls);
}
