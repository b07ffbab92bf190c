import { createContext, useContext } from 'react';
import { enStep, type StepText } from './enStep';

const StepTextContext = createContext<StepText>(enStep);

/** The words of the message about a step, and those of parameters. */
export function useStepText(): StepText {
  return useContext(StepTextContext);
}
