import { enLanguages, type LanguagesText } from './en/languages';
import { useTexts } from './language';

/** What is said of the languages that the page speaks. */
export function useLanguagesText(): LanguagesText {
  return useTexts('languages', enLanguages);
}
