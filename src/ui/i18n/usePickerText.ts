import { createContext, useContext } from 'react';
import { enPicker, type PickerText } from './enPicker';

const PickerTextContext = createContext<PickerText>(enPicker);

/** The words of the dialog that asks for the kind of company, and those of parameters. */
export function usePickerText(): PickerText {
  return useContext(PickerTextContext);
}
