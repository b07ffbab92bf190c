import { isUncertain } from '../model/checkCorrelations';
import { isSamePair, type Correlations } from '../model/correlations';
import { applyOverrides, type Override } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { SCHEMA_VERSION } from '../model/scenarioSteps';
import { parameterOfKey, valueKeys, type ScenarioValues, type Value } from '../model/values';
import { rulesField } from './fileRules';
import { writtenRun } from './runSettings';
import type { SharedRun } from './shareLink';

/** A value as a scenario file writes it: plain numbers plainly. */
function written(value: Value): unknown {
  return typeof value === 'object' && value.kind === 'fixed' ? value.value : value;
}

/** A change as a scenario file writes it: a new centre, or the value that takes the place of the old. */
function changed(override: Override): object {
  return 'centre' in override ? override : { value: written(override.value) };
}

/** What stands for a reason that nobody gave. */
export const NO_REASON = 'Set by hand; no reason was given.';

/**
 * Correlations as a scenario file writes them: those that the scenario has too with their reasons, and none of what was
 * and is certain.
 *
 * @param values  with the person's changes
 */
function writtenCorrelations(
  scenario: Scenario,
  values: ScenarioValues,
  correlations: Correlations,
): unknown {
  const known = scenario.correlations?.pairs ?? [];
  const canDiffer = ({ between }: Correlations[number]): boolean =>
    between.every((id) => isUncertain(values, id) || isUncertain(scenario.values, id));
  return {
    active: correlations.length > 0,
    pairs: correlations.filter(canDiffer).map((pair) => {
      const own = known.find((other) => isSamePair(other, pair) && other.rank === pair.rank);
      const { because = NO_REASON, grade = 'judged', sources = [] } = own ?? {};
      return { ...pair, because, grade, sources };
    }),
  };
}

/** What a scenario file holds of a run beside the scenario: all that it hangs on. */
type Saved = Pick<SharedRun, 'overrides'> & Partial<SharedRun>;

/** Name of the file that says what scenario files may hold, where the page lies. */
export const SCHEMA_FILE = 'landfall-scenario.schema.json';

/**
 * A person's changes as a scenario file that extends the scenario they were made to, each with its reason, and the run
 * that they belong to. `readScenarioFile` gives the same inputs back, bit for bit; pairs of what is and was certain are
 * left out, as they say nothing.
 *
 * @param scenario  the scenario that comes with Landfall
 * @param asOf  today, as an ISO date
 * @param title  what to call it
 * @param schema  address of the schema of such files
 * @returns the file's text, which `parseScenario` accepts
 */
export function scenarioFile(
  scenario: Scenario,
  saved: Saved,
  asOf: string,
  title: string,
  schema: string = SCHEMA_FILE,
): string {
  const { overrides, correlations, rules, reasons = {} } = saved;
  const values = applyOverrides(scenario.values, overrides);
  const entries = valueKeys
    .filter((key) => overrides[key] !== undefined)
    .map((key) => [
      key,
      {
        ...changed(overrides[key]!),
        unit: parameterOfKey(key).unit,
        reason: reasons[key] ?? NO_REASON,
        grade: 'judged',
        sources: [],
      },
    ]);
  const file = {
    $schema: schema,
    schemaVersion: SCHEMA_VERSION,
    id: `${scenario.id}-own`,
    extends: scenario.id,
    title,
    description: scenario.description,
    asOf,
    overrides: Object.fromEntries(entries),
    ...(correlations === undefined
      ? {}
      : { correlations: writtenCorrelations(scenario, values, correlations) }),
    ...rulesField(rules),
    run: writtenRun(saved),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
