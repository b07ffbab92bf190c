import { enPin, type PinText } from './en/pin';
import { useTexts } from './language';

/** The words of what puts the inputs aside as A. */
export function usePinText(): PinText {
  return useTexts('pin', enPin);
}
