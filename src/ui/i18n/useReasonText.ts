import { createContext, useContext } from 'react';
import { enReasons, type ReasonText } from './enReasons';

const ReasonTextContext = createContext<ReasonText>(enReasons);

/** The words of the page about the eleven reasons. */
export function useReasonText(): ReasonText {
  return useContext(ReasonTextContext);
}
