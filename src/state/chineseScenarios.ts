import type { Catalogue } from './translations';

// scripts/scenarioModules.mjs checks that they translate every text of the file of the same name, and nothing else.
const titles = import.meta.glob<Catalogue>(
  ['../../scenarios/zh/*.json', '!../../scenarios/zh/{partners,filing,reasons,rules,cases}.json'],
  { eager: true, query: '?title', import: 'default' },
);
const catalogues = import.meta.glob<Catalogue>(
  ['../../scenarios/zh/*.json', '!../../scenarios/zh/{partners,filing,reasons,rules,cases}.json'],
  { query: '?catalogue', import: 'default' },
);

/** The Chinese of the scenarios' titles, which the page starts with. */
export const titleCatalogue: Catalogue = Object.assign({}, ...Object.values(titles));

/** The Chinese of every text of the scenarios. */
export async function loadScenarioCatalogue(): Promise<Catalogue> {
  return Object.assign({}, ...(await Promise.all(Object.values(catalogues).map((load) => load()))));
}
