import { createContext, useContext } from 'react';
import { enRisk, type RiskText } from './enRisk';

const RiskTextContext = createContext<RiskText>(enRisk);

/** The words of the page and of what is said about risk, for parts that are fetched on their own. */
export function useRiskText(): RiskText {
  return useContext(RiskTextContext);
}
