import { createContext, useContext } from 'react';
import { enFacts, type FactsText } from './enFacts';

const FactsTextContext = createContext<FactsText>(enFacts);

/** The words of the page and of what it says about a run, for parts that are fetched on their own. */
export function useFactsText(): FactsText {
  return useContext(FactsTextContext);
}
