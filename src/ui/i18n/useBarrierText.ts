import { createContext, useContext } from 'react';
import { enBarriers, type BarrierText } from './enBarriers';

const BarrierTextContext = createContext<BarrierText>(enBarriers);

/** The words of the eleven barriers and of parameters, for parts that are fetched on their own. */
export function useBarrierText(): BarrierText {
  return useContext(BarrierTextContext);
}
