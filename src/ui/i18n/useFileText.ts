import { enFiles, type FileText } from './en/files';
import { useTexts } from './language';

/** What is said when scenario files are opened, beside the words of controls. */
export function useFileText(): FileText {
  return useTexts('files', enFiles);
}
