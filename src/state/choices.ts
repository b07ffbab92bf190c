import { isChosen as holds, type Choice } from '../model/choice';
import { applyOverrides } from '../model/overrides';
import type { Value, ValueKey } from '../model/values';
import type { AppState, Changes } from './appState';

/** Values that are chosen together. */
type Bundle = { readonly values: Readonly<Record<ValueKey, Value>> };

/** Whether all values of a choice are as the choice sets them. */
export function isChosen(
  { scenario, inputs }: Pick<AppState, 'scenario' | 'inputs'>,
  choice: Choice,
): boolean {
  return holds(choice, applyOverrides(scenario.values, inputs.overrides));
}

/**
 * The changes that make a choice in place of others: its own values, and those of the others back as the scenario has
 * them.
 *
 * @param others  choices of which one at a time is made
 */
export function choiceChanges({ values }: Bundle, others: readonly Bundle[]): Changes {
  const back = others.flatMap((other) => Object.keys(other.values)).map((key) => [key, undefined] as const);
  return {
    ...Object.fromEntries(back),
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }] as const)),
  };
}
