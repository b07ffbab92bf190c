import { enLibrary, type LibraryText } from './en/library';
import { useTexts } from './language';

/** The words of the library and of what keeps the inputs on screen. */
export function useLibraryText(): LibraryText {
  return useTexts('library', enLibrary);
}
