import { enFailure, type FailureText } from './en/failure';
import { useTexts } from './language';

/** The words of the page and of a simulation that has stopped. */
export function useFailureText(): FailureText {
  return useTexts('failure', enFailure);
}
