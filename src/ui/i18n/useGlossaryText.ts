import { enGlossary, type GlossaryText } from './en/glossary';
import { useTexts } from './language';

/** What the words of the field mean, in the reader's language. */
export const useGlossaryText = (): GlossaryText => useTexts('glossary', enGlossary);
