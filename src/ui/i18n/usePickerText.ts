import { enPicker, type PickerText } from './en/picker';
import { useTexts } from './language';

/** The words of the dialog that asks for the kind of company, and those of parameters. */
export function usePickerText(): PickerText {
  return useTexts('picker', enPicker);
}
