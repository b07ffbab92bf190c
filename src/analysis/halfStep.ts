import type { Correlations } from '../model/correlations';
import type { Override, Overrides } from '../model/overrides';
import type { RuleSwitches } from '../model/ruleSwitches';
import type { ScenarioValues, ValueKey } from '../model/values';
import type { HalfStep } from './explainDifference';
import { differingKeys, type InputGroup, type Inputs } from './inputGroups';

/** What a person changes in the scenario where a difference starts. */
export interface HalfStepChanges {
  readonly overrides: Overrides;
  /** Undefined where assumptions go together as at the start. */
  readonly correlations: Correlations | undefined;
  /** Rules that are switched. */
  readonly rules: RuleSwitches | undefined;
}

/** The scenario in which a difference starts, and what was changed there. */
export interface StartChanges {
  /** As published. */
  readonly values: ScenarioValues;
  readonly overrides: Overrides;
  /** Undefined where assumptions go together as the scenario says. */
  readonly correlations: Correlations | undefined;
  readonly rules?: RuleSwitches | undefined;
}

/**
 * The changes that lead half the way from one scenario to another: of all that differs the world alone, or the levers alone.
 * Settings stay as they are at the start, and so does what was changed there and does not differ.
 *
 * @param groups  what differs
 * @param end  where the difference ends, and which rules are switched there
 * @param made  the changes that were made to the starting scenario to get there, where it is one and the same scenario: they
 *   are kept as they were made
 * @param start  what was changed at the start; absent for a scenario as published
 */
export function halfStepChanges(
  step: HalfStep,
  groups: readonly InputGroup[],
  end: Inputs & { readonly rules?: RuleSwitches | undefined },
  made: Overrides,
  start?: StartChanges,
): HalfStepChanges {
  const own = groups.filter(({ side }) => side === step);
  const overrides: Record<ValueKey, Override> = { ...start?.overrides };
  for (const { keys } of own)
    for (const key of keys) {
      const isPublished = start !== undefined && !differingKeys(start.values, end.values).includes(key);
      if (isPublished) delete overrides[key];
      else overrides[key] = made[key] ?? { value: end.values[key]! };
    }
  return {
    overrides,
    correlations: own.some(({ correlates }) => correlates) ? end.correlations : start?.correlations,
    rules: own.some(({ switches }) => switches) ? end.rules : start?.rules,
  };
}
