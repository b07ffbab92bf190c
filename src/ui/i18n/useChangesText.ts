import { enChanges, type ChangesText } from './en/changes';
import { useTexts } from './language';

/** The words of what was changed in the open scenario. */
export function useChangesText(): ChangesText {
  return useTexts('changes', enChanges);
}
