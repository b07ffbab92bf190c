import { createContext, useContext } from 'react';
import { enVerdict, type VerdictText } from './enVerdict';

const VerdictTextContext = createContext<VerdictText>(enVerdict);

/** The words of the page and the sentences of the verdict, for parts that are fetched on their own. */
export function useVerdictText(): VerdictText {
  return useContext(VerdictTextContext);
}
