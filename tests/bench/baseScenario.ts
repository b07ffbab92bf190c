import { readFileSync } from 'node:fs';
import { parseScenario } from '../../src/model/scenario';
import type { ScenarioValues } from '../../src/model/values';

const path = 'scenarios/china-genai.json';

/** Values of the scenario that all figures of speed are of: three paths over 84 months. */
export function baseScenario(): ScenarioValues {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return parseScenario(json, path, () => undefined).values;
}
