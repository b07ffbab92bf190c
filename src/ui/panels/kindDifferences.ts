import type { Scenario } from '../../model/scenario';
import { parameterOfKey, valueKeys, type ValueKey } from '../../model/values';
import { parameterGroups } from '../parameterGroups';

const inOrder = parameterGroups.flatMap(({ part, parameters }) =>
  parameters.map((id) => ({ id, isDecisive: part === 'decisive' })),
);
const places = new Map(inOrder.map(({ id }, place) => [id, place]));
const decisive = new Set(inOrder.filter(({ isDecisive }) => isDecisive).map(({ id }) => id));

function place(key: ValueKey): number {
  return places.get(parameterOfKey(key).id)!;
}

/** Values that a scenario has otherwise than the one it starts from, in the order of the controls. */
export function differences(scenario: Scenario, from: Scenario): readonly ValueKey[] {
  return valueKeys
    .filter((key) => JSON.stringify(scenario.values[key]) !== JSON.stringify(from.values[key]))
    .toSorted((a, b) => place(a) - place(b));
}

/** Whether a value is one of those that move the answer most. */
export function isDecisive(key: ValueKey): boolean {
  return decisive.has(parameterOfKey(key).id);
}
