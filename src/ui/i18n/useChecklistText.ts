import { enChecklist, type ChecklistText } from './en/checklist';
import { useTexts } from './language';

/** The words of the next steps. */
export function useChecklistText(): ChecklistText {
  return useTexts('checklist', enChecklist);
}
