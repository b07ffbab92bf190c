import type { Scenario } from '../model/scenario';
import type { ScenarioTitle } from './appState';

/** Scenario that is open when no link says otherwise. */
export const BASE_SCENARIO = 'china-genai';

// scripts/scenarioModules.mjs checks the files and makes these modules of them: of every file its title, and one file
// whole; the others come when they are asked for.
const titles = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/{partners,filing,reasons,rules,cases}.json'],
  {
    eager: true,
    query: '?title',
    import: 'default',
  },
);
const [base] = Object.values(
  import.meta.glob<Scenario>('../../scenarios/china-genai.json', {
    eager: true,
    query: '?checked',
    import: 'default',
  }),
);

/** The scenarios that come with the page, the base scenario first and the others by name. */
export const scenarioTitles: readonly ScenarioTitle[] = Object.entries(titles)
  .map(([path, title]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length), title }))
  .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));

function rank({ id }: ScenarioTitle): number {
  return id === BASE_SCENARIO ? 0 : 1;
}

/** The base scenario, the only one that is here when the page starts. */
export const baseScenario: Scenario = base!;

/** Whether a link may name a scenario that is not here when the page starts. */
export function namesOther(fragment: string): boolean {
  return scenarioTitles.some(({ id }) => id !== BASE_SCENARIO && fragment.includes(id));
}
