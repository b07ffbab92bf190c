import { movedCentre, overriddenValue, type Override, type Overrides } from '../model/overrides';
import type { Value, ValueKey } from '../model/values';
import { mode } from '../numerics/distribution';
import type { AppState } from './appState';

/** The scenario and the changes made to it so far. */
type Here = Pick<AppState, 'scenario' | 'inputs'>;

/** The change that moves a value to a new centre, given those made so far. */
export function movedTo({ scenario, inputs }: Here, key: ValueKey, centre: number): Override {
  return movedCentre(scenario.values[key]!, inputs.overrides[key], key, centre);
}

/** Digits of a number that a slider sets: finer than a pixel, and short in a link. */
const SLIDER_DIGITS = 4;

/** A slider's number without the digits that no hand can set; the scenario's own value stays exact. */
export function readable(asked: number, own: Value): number {
  return typeof own === 'object' && asked === mode(own) ? asked : Number(asked.toPrecision(SLIDER_DIGITS));
}

/** Changes with one more; a change back to the scenario's own value is no change. */
export function withChange({ scenario, inputs }: Here, key: ValueKey, override: Override): Overrides {
  const { [key]: _old, ...rest } = inputs.overrides;
  const own = scenario.values[key]!;
  const changed = overriddenValue(own, key, override);
  const same = JSON.stringify(changed) === JSON.stringify(own);
  return same ? rest : { ...rest, [key]: override };
}
