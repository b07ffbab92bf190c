import { enStep, type StepText } from './en/step';
import { useTexts } from './language';

/** The words of the message about a step, and those of parameters. */
export function useStepText(): StepText {
  return useTexts('step', enStep);
}
