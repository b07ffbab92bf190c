import { enMethod, type MethodText } from './en/method';
import { useTexts } from './language';

/** The words around the equations on the method page. */
export function useMethodText(): MethodText {
  return useTexts('method', enMethod);
}
