import type { Distribution } from '../numerics/distribution';
import { combinationProblem, valueProblem, type CombinationProblem, type ValueProblem } from './checkValue';
import { moveCentre } from './moveCentre';
import { TIMETABLE } from './timetable';
import { parameterOfKey, valueKeys, type ScenarioValues, type Value, type ValueKey } from './values';

/**
 * A change a person makes to one value of a scenario.
 *
 *   centre: our best estimate were this number; the spread comes along
 *   value:  this and nothing else (a number fixes it, a distribution replaces the range)
 */
export type Override = { readonly centre: number } | { readonly value: Value };

export type Overrides = Readonly<Record<ValueKey, Override>>;

/** The change that makes a value certain. */
export function fixed(value: number): Override {
  return { value: { kind: 'fixed', value } };
}

/** The value of a key after a change. */
export function overriddenValue(base: Value, key: ValueKey, override: Override): Value {
  if ('value' in override) return override.value;
  const { admissible, moves } = parameterOfKey(key);
  if (typeof base !== 'object' || admissible.type !== 'number')
    return { kind: 'fixed', value: override.centre };
  return moveCentre(base, override.centre, moves, admissible);
}

/**
 * The change that moves a value to a new centre: a range of the user's own moves along, a pinned value stays pinned, and
 * what has no spread is just set.
 *
 * @param own  the scenario's value
 * @param override  the change made so far, if any
 */
export function movedCentre(
  own: Value,
  override: Override | undefined,
  key: ValueKey,
  centre: number,
): Override {
  const isOwn = override !== undefined && 'value' in override;
  const value = isOwn ? override.value : own;
  const { admissible, moves } = parameterOfKey(key);
  const plain = fixed(centre);
  if (typeof value !== 'object' || value.kind === 'fixed' || admissible.type !== 'number') return plain;
  if (!isOwn) return { centre };
  return overrideProblem(key, plain) === undefined
    ? { value: moveCentre(value, centre, moves, admissible) }
    : plain;
}

/** What is wrong with a change, or undefined when it is admissible by itself. */
export function overrideProblem(key: ValueKey, override: Override): ValueProblem | undefined {
  return valueProblem(key, 'value' in override ? override.value : { kind: 'fixed', value: override.centre });
}

/** A scenario's values with a person's changes applied. */
export function applyOverrides(values: ScenarioValues, overrides: Overrides): ScenarioValues {
  const result: Record<ValueKey, Value> = { ...values };
  for (const key of valueKeys) {
    const override = overrides[key];
    if (override !== undefined) result[key] = overriddenValue(values[key]!, key, override);
  }
  const timetable = overrides[TIMETABLE];
  if (timetable !== undefined && 'value' in timetable) result[TIMETABLE] = timetable.value;
  return result;
}

/** What is wrong with changes taken together, or undefined. */
export function overridesProblem(
  values: ScenarioValues,
  overrides: Overrides,
): ValueProblem | CombinationProblem | undefined {
  for (const [key, override] of Object.entries(overrides)) {
    const problem = overrideProblem(key, override);
    if (problem !== undefined) return problem;
  }
  return combinationProblem(applyOverrides(values, overrides));
}

/** Whether two distributions say the same. */
export function sameDistribution(a: Distribution, b: Distribution): boolean {
  return JSON.stringify(a, Object.keys(a).sort()) === JSON.stringify(b, Object.keys(b).sort());
}
