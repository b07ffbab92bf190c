import type { Words } from '../message';

/** What is said of the languages that the page speaks. */
export const enLanguages = {
  label: 'Language',
  /** Each in its own language, for whoever cannot read the other. */
  names: { en: 'English', zh: '中文' },
  missing: 'Some of the Chinese could not be loaded. Reload the page to try again.',
} as const;

export type LanguagesText = Words<typeof enLanguages>;
