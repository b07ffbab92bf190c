import type { Scenario } from '../model/scenario';
import { baseScenario, scenarioTitles } from './catalogue';

const others = import.meta.glob<Scenario>(
  ['../../scenarios/*.json', '!../../scenarios/{china-genai,partners,filing,reasons,rules,cases}.json'],
  {
    query: '?checked',
    import: 'default',
  },
);

/** Brings every scenario that comes with the page, in the order of the titles. */
export async function loadScenarios(): Promise<readonly Scenario[]> {
  const own = [baseScenario, ...(await Promise.all(Object.values(others).map((load) => load())))];
  const whole = (id: string): Scenario => {
    const scenario = own.find((one) => one.id === id)!;
    if (scenario.extends === undefined) return scenario;
    const { values, provenance, correlations } = whole(scenario.extends);
    return {
      correlations,
      ...scenario,
      values: { ...values, ...scenario.values },
      provenance: { ...provenance, ...scenario.provenance },
    };
  };
  return scenarioTitles.map(({ id }) => whole(id));
}
