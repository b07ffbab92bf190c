import { enExports, type ExportsText } from './en/exports';
import { useTexts } from './language';

/** The words with which charts, tables and numbers are saved as files. */
export function useExportsText(): ExportsText {
  return useTexts('exports', enExports);
}
