import { parseScenario, type Scenario } from '../model/scenario';

/** Scenario files that come with the page, by name. */
const files = import.meta.glob<unknown>('../../scenarios/*.json', { eager: true, import: 'default' });

function fileOf(id: string): unknown {
  return files[`../../scenarios/${id}.json`];
}

/** Scenario that is open when no link says otherwise. */
export const BASE_SCENARIO = 'china-genai';

/** The scenario of a name, checked; undefined when none of that name comes with the page. */
export function findScenario(id: string): Scenario | undefined {
  const json = fileOf(id);
  return json === undefined ? undefined : parseScenario(json, `scenarios/${id}.json`, findScenario);
}

/** Every scenario that comes with the page, the base scenario first. */
export function allScenarios(): readonly Scenario[] {
  const ids = Object.keys(files).map((path) => path.slice('../../scenarios/'.length, -'.json'.length));
  const ordered = [BASE_SCENARIO, ...ids.filter((id) => id !== BASE_SCENARIO).sort()];
  return ordered.map((id) => findScenario(id)!);
}
