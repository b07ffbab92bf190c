import type { FilingRoute } from '../model/filingRoute';
import type { Partners } from '../model/partners';
import type { Reasons } from '../model/reasons';
import type { Scenario } from '../model/scenario';
import type { ScenarioTitle } from './appState';

/** Scenario that is open when no link says otherwise. */
export const BASE_SCENARIO = 'china-genai';

// scripts/scenarioModules.mjs checks the files and makes these modules of them: of every file its title, and one file
// whole; the others come when they are asked for.
const titles = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/{partners,filing,reasons}.json'],
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
const others = import.meta.glob<Scenario>(
  ['../../scenarios/*.json', '!../../scenarios/{china-genai,partners,filing,reasons}.json'],
  {
    query: '?checked',
    import: 'default',
  },
);

const partners = import.meta.glob<Partners>('../../scenarios/partners.json', {
  query: '?data',
  import: 'default',
});
const filing = import.meta.glob<FilingRoute>('../../scenarios/filing.json', {
  query: '?data',
  import: 'default',
});
const reasons = import.meta.glob<Reasons>('../../scenarios/reasons.json', {
  query: '?data',
  import: 'default',
});

/** The scenarios that come with the page, the base scenario first and the others by name. */
export const scenarioTitles: readonly ScenarioTitle[] = Object.entries(titles)
  .map(([path, title]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length), title }))
  .toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));

function rank({ id }: ScenarioTitle): number {
  return id === BASE_SCENARIO ? 0 : 1;
}

/** The base scenario, the only one that is here when the page starts. */
export const baseScenario: Scenario = base!;

/** Brings every scenario that comes with the page, in the order of the titles. */
export async function loadScenarios(): Promise<readonly Scenario[]> {
  const own = [baseScenario, ...(await Promise.all(Object.values(others).map((load) => load())))];
  const whole = (id: string): Scenario => {
    const scenario = own.find((one) => one.id === id)!;
    if (scenario.extends === undefined) return scenario;
    const { values, provenance } = whole(scenario.extends);
    return {
      ...scenario,
      values: { ...values, ...scenario.values },
      provenance: { ...provenance, ...scenario.provenance },
    };
  };
  return scenarioTitles.map(({ id }) => whole(id));
}

/** Brings the domestic platforms and the kinds of partner. */
export async function loadPartners(): Promise<Partners> {
  return Object.values(partners)[0]!();
}

/** Brings the filings, the way through them, and the decisions on it. */
export async function loadFilingRoute(): Promise<FilingRoute> {
  return Object.values(filing)[0]!();
}

/** Brings the eleven reasons and what is often misquoted of them. */
export async function loadReasons(): Promise<Reasons> {
  return Object.values(reasons)[0]!();
}

/** Whether a link may name a scenario that is not here when the page starts. */
export function namesOther(fragment: string): boolean {
  return scenarioTitles.some(({ id }) => id !== BASE_SCENARIO && fragment.includes(id));
}
