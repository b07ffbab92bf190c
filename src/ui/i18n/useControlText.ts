import { createContext, useContext } from 'react';
import { enControls, type ControlText } from './enControls';

const ControlTextContext = createContext<ControlText>(enControls);

/** The words of the page and of parameters and their controls, for parts that are fetched on their own. */
export function useControlText(): ControlText {
  return useContext(ControlTextContext);
}
