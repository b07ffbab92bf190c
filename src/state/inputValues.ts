import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { underRules } from '../model/timetable';
import type { ScenarioValues } from '../model/values';
import type { Inputs } from './appState';

/** All values that inputs stand for: the scenario's with a person's changes, under the rules as they are switched. */
export function inputValues(
  { values }: Pick<Scenario, 'values'>,
  { overrides, rules }: Pick<Inputs, 'overrides' | 'rules'>,
): ScenarioValues {
  return underRules(applyOverrides(values, overrides), rules);
}
