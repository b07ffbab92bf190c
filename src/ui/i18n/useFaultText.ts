import { enFault, type FaultText } from './en/fault';
import { useTexts } from './language';

/** The words of parts that broke. */
export function useFaultText(): FaultText {
  return useTexts('fault', enFault);
}
