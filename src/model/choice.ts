import { sameDistribution } from './overrides';
import type { ValueEntries } from './valueEntries';
import type { ScenarioValues, Value } from './values';

/** A decision, with all the values that follow from it and why. */
export interface Choice extends ValueEntries {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

function sameValue(a: Value | undefined, b: Value): boolean {
  return typeof a === 'object' && typeof b === 'object' ? sameDistribution(a, b) : a === b;
}

/** Whether values are those of a choice, wherever it says something. */
export function isChosen(choice: Choice, values: ScenarioValues): boolean {
  return Object.entries(choice.values).every(([key, value]) => sameValue(values[key], value));
}
