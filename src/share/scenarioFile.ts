import { isUncertain } from '../model/checkCorrelations';
import { isSamePair, type Correlations } from '../model/correlations';
import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { parameterOfKey, valueKeys, type ScenarioValues, type Value } from '../model/values';
import type { Reasons, SharedRun } from './shareLink';

/** A value as a scenario file writes it: plain numbers plainly. */
function written(value: Value): unknown {
  return typeof value === 'object' && value.kind === 'fixed' ? value.value : value;
}

/** What stands for a reason that nobody gave. */
const NO_REASON = 'Set by hand; no reason was given.';

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
  {
    overrides,
    correlations,
    reasons = {},
  }: Pick<SharedRun, 'overrides' | 'correlations'> & { readonly reasons?: Reasons | undefined },
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
    ...(correlations === undefined
      ? {}
      : { correlations: writtenCorrelations(scenario, values, correlations) }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
