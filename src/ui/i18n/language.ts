import { create } from 'zustand/react';
import type { AppState } from '../../state/appState';
import type { Catalogue } from '../../state/translations';
import { kept } from '../kept';
import type { ChineseTexts } from './zh/allTexts';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** What the page speaks. Everything Chinese comes when it is asked for. */
interface Spoken {
  readonly language: Language;
  readonly chinese: ChineseTexts | null;
  /** Shows the application with its scenarios in Chinese: their titles first, then all their texts. */
  readonly show: (<App extends AppState>(app: App) => App) | null;
  /** The texts of the pages that explain, by their files. */
  readonly pages: Readonly<Record<string, Catalogue>>;
  /** Titles of the equations by their numbers. */
  readonly equationTitles: Readonly<Record<string, string>> | null;
  /** Some of the Chinese could not be fetched: its place stays English. */
  readonly isMissing: boolean;
}

export const useSpoken = create<Spoken>(() => ({
  language: 'en',
  chinese: null,
  show: null,
  pages: {},
  equationTitles: null,
  isMissing: false,
}));

/** The texts of a name in the reader's language; the English ones are given by the part that needs them. */
export function useTexts<Name extends keyof ChineseTexts>(
  name: Name,
  english: ChineseTexts[Name],
): ChineseTexts[Name] {
  return useSpoken((spoken) => (spoken.language === 'zh' ? spoken.chinese?.[name] : undefined)) ?? english;
}

/** The language chosen here before, or else the first that the browser prefers and we have. */
export function preferredLanguage(): Language {
  const chosen = kept('language');
  return (
    languages.find((language) => language === chosen) ??
    navigator.languages.map(spokenAs).find((language) => language !== undefined) ??
    'en'
  );
}

function spokenAs(tag: string): Language | undefined {
  return languages.find((language) => tag.toLowerCase().startsWith(language));
}

/** What was asked for last: what was asked for before may come later. */
let wanted: Language = 'en';

/** Turns the page to a language, without a reload. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (language === 'zh' && useSpoken.getState().chinese === null) {
    try {
      const { equationTitles, loadScenarioCatalogue, showingIn, titleCatalogue, zhTexts } =
        await import('./zh/allTexts');
      useSpoken.setState({ chinese: zhTexts, equationTitles, show: showingIn(titleCatalogue) });
      // The notes of the scenarios are long and far from the first screen: they follow.
      loadScenarioCatalogue().then(
        (catalogue) => useSpoken.setState({ show: showingIn(catalogue) }),
        () => useSpoken.setState({ isMissing: true }),
      );
    } catch {
      if (wanted === language) useSpoken.setState({ isMissing: true });
      return;
    }
  }
  if (wanted === language) useSpoken.setState({ language, isMissing: false });
}
