import { createContext, useContext } from 'react';
import { enDecision, type DecisionText } from './enDecision';

const DecisionTextContext = createContext<DecisionText>(enDecision);

/** The words of the page and of what decides, for parts that are fetched on their own. */
export function useDecisionText(): DecisionText {
  return useContext(DecisionTextContext);
}
