import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { parameterOfKey, valueKeys, type Value } from '../model/values';
import type { Reasons, SharedRun } from './shareLink';

/** A value as a scenario file writes it: plain numbers plainly. */
function written(value: Value): unknown {
  return typeof value === 'object' && value.kind === 'fixed' ? value.value : value;
}

/** What stands for a reason that nobody gave. */
const NO_REASON = 'Set by hand; no reason was given.';

/**
 * A person's changes as a scenario file that extends the scenario they were made to, each with its reason. It holds
 * values, not how they were reached: a moved centre is written as the law it gave.
 *
 * @param scenario  the scenario that comes with Landfall
 * @param asOf  today, as an ISO date
 * @param title  what to call it
 * @returns the file's text, which `parseScenario` accepts
 */
export function scenarioFile(
  scenario: Scenario,
  { overrides, reasons = {} }: Pick<SharedRun, 'overrides'> & { readonly reasons?: Reasons | undefined },
  asOf: string,
  title: string,
): string {
  const values = applyOverrides(scenario.values, overrides);
  const entries = valueKeys
    .filter((key) => overrides[key] !== undefined)
    .map((key) => [
      key,
      {
        value: written(values[key]!),
        unit: parameterOfKey(key).unit,
        reason: reasons[key] ?? NO_REASON,
        grade: 'judged',
        sources: [],
      },
    ]);
  const file = {
    schemaVersion: 1,
    id: `${scenario.id}-own`,
    extends: scenario.id,
    title,
    description: scenario.description,
    asOf,
    overrides: Object.fromEntries(entries),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
