import type { Flip } from '../analysis/flips';
import { parameterOf } from '../model/parameters';
import type { ValueKey } from '../model/values';
import { mode } from '../numerics/distribution';
import type { AppState, Inputs } from './appState';
import { movedTo } from './changes';
import { flipsFound } from './decision';
import type { Difference } from './difference';

/** A change of one lever that brings the best path and the next to the same height. */
export interface LevelStep extends Pick<Flip, 'at' | 'below' | 'above'> {
  readonly key: ValueKey;
  /** The inputs with that change. */
  readonly inputs: Inputs;
}

/** What is tried where none of our choices differs. */
const USUAL: readonly ValueKey[] = ['royalty'];

/** Levers that differ and are numbers. */
export function leverKeysOf({ groups, end }: Difference): readonly ValueKey[] {
  const differing = groups
    .filter(({ side, inputs }) => side === 'levers' && inputs.every((id) => parameterOf(id).kind === 'lever'))
    .flatMap(({ keys }) => keys)
    .filter((key) => typeof end.values[key] === 'object');
  return differing.length > 0 ? differing : USUAL;
}

/** How far a change goes, as a part of the larger of the two values. */
function distance(from: number, to: number): number {
  return Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to), Number.MIN_VALUE);
}

/** The smallest change of one lever that differs after which the two best are level; null while none is known. */
export function levelStepFound(
  state: Pick<AppState, 'analyses' | 'scenario' | 'inputs'>,
  difference: Difference,
): LevelStep | null {
  const steps = leverKeysOf(difference).flatMap((key) => {
    const found = flipsFound(state.analyses, key);
    const value = difference.end.values[key]!;
    if (found === null || found.isStale || typeof value !== 'object') return [];
    const centre = mode(value);
    return found.value.flips
      .filter(({ at }) => at !== centre)
      .map((flip) => ({ key, flip, far: distance(centre, flip.at) }));
  });
  const [nearest] = steps.toSorted((a, b) => a.far - b.far);
  if (nearest === undefined) return null;
  const { key, flip } = nearest;
  const at = Number(flip.at.toPrecision(4));
  const { name: _name, ...inputs } = state.inputs;
  return {
    key,
    at,
    below: flip.below,
    above: flip.above,
    inputs: { ...inputs, overrides: { ...inputs.overrides, [key]: movedTo(state, key, at) } },
  };
}
