import { enCorrelation, type CorrelationText } from './en/correlation';
import { useTexts } from './language';

/** The words of assumptions that move together, beside those of parameters. */
export function useCorrelationText(): CorrelationText {
  return useTexts('correlation', enCorrelation);
}
