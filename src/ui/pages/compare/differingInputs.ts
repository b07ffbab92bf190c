import { singleInputs } from '../../../analysis/inputGroups';
import { parameters, type ParameterId } from '../../../model/parameters';
import { sideOf, sides, type Side } from '../../../model/themes';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import type { Difference } from '../../../state/difference';

/** A parameter of which something differs. */
export interface DifferingParameter {
  readonly id: ParameterId;
  readonly keys: readonly ValueKey[];
}

/** Parameters that differ, in their order. */
export function differingParameters({ from, end }: Difference): readonly DifferingParameter[] {
  const keys = singleInputs(from, end).flatMap((group) => group.keys);
  return parameters.flatMap(({ id }) => {
    const own = keys.filter((key) => parameterOfKey(key).id === id);
    return own.length === 0 ? [] : [{ id, keys: own }];
  });
}

/** The same with those that differed before: nothing vanishes under the hand that moves it. */
export function withEarlier(
  earlier: readonly DifferingParameter[],
  now: readonly DifferingParameter[],
): readonly DifferingParameter[] {
  const known = earlier.every(({ id, keys }) =>
    now.some((one) => one.id === id && keys.every((key) => one.keys.includes(key))),
  );
  if (known) return now;
  return parameters.flatMap(({ id }) => {
    const both = [earlier, now].flatMap((list) => list.find((one) => one.id === id)?.keys ?? []);
    return both.length === 0 ? [] : [{ id, keys: [...new Set(both)].toSorted() }];
  });
}

/** Parameters of each side that has any: the world first, choices second, settings apart. */
export function bySide(
  all: readonly DifferingParameter[],
): readonly { readonly side: Side; readonly inputs: readonly DifferingParameter[] }[] {
  return sides
    .map((side) => ({ side, inputs: all.filter(({ id }) => sideOf(id) === side) }))
    .filter(({ inputs }) => inputs.length > 0);
}
