/** The texts of data files and what they are in another language. */
export type Catalogue = Readonly<Record<string, string>>;

// scripts/scenarioModules.mjs checks that they translate every text of the file of the same name, and nothing else.
const pages = import.meta.glob<Catalogue>('../../scenarios/zh/{partners,filing,reasons,rules,cases}.json', {
  query: '?catalogue',
  import: 'default',
});

export type PageFile = 'partners' | 'filing' | 'reasons' | 'rules' | 'cases';

/** Brings the Chinese of a page's data. */
export function loadPageCatalogue(file: PageFile): Promise<Catalogue> {
  return pages[`../../scenarios/zh/${file}.json`]!();
}
