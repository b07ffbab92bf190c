import type { CompiledModel } from './compiledModel';
import type { EntryPath } from './parameters';
import type { World } from './world';

/** A month after all others, as an integer. */
export const NO_MONTH = 0x7fffffff;

/** A path's value vectors, one for each epoch (equation 1.4); made once and overwritten. */
export interface PathEpochs {
  count: number;
  /** First month of each, ascending from 0; `NO_MONTH` behind the last. */
  readonly starts: number[];
  /** By `slot`. */
  readonly vectors: Float64Array[];
}

/** Epochs to be overwritten by `fillEpochs`. */
export function emptyEpochs(): PathEpochs {
  return { count: 0, starts: [], vectors: [] };
}

/** The same values in all months. */
export function inAllMonths(values: Float64Array): PathEpochs {
  return { count: 1, starts: [0, NO_MONTH], vectors: [values] };
}

/** Vectors that rules have changed, one for each epoch: the world's own stay as they were drawn. */
const changed: Record<EntryPath, Float64Array[]> = { bifurcation: [], partner: [] };

/**
 * The values of a path in a world, epoch by epoch (equation 1.4): x·Πf within the admissible range, or the value that the latest
 * change has put in the place of x.
 *
 * @param epochs  overwritten; valid until the path's next
 */
export function fillEpochs(world: World, path: EntryPath, model: CompiledModel, epochs: PathEpochs): void {
  const { starts, vectors } = epochs;
  const drawn = world[path];
  const { length } = model.epochs;
  for (let index = 0; index < length; index++) {
    const { from, changes } = model.epochs[index]!;
    starts[index] = from;
    vectors[index] = drawn;
    const own = changes[path];
    if (own.length === 0) continue;
    const vector = (changed[path][index] ??= new Float64Array(drawn.length));
    vector.set(drawn);
    for (const { slot, factor, value, min, max } of own)
      vector[slot] = Math.max(min, Math.min(max, (value ?? drawn[slot]!) * factor));
    vectors[index] = vector;
  }
  starts[length] = NO_MONTH;
  epochs.count = length;
}

/** Which epoch a month is in. */
export function epochAt({ starts }: PathEpochs, month: number): number {
  let epoch = 0;
  while (starts[epoch + 1]! <= month) epoch++;
  return epoch;
}

/** The values in force in a month, which may be broken. */
export function valuesAt(epochs: PathEpochs, month: number): Float64Array {
  return epochs.vectors[epochAt(epochs, month)]!;
}

/**
 * Where a threshold stands once its hazard runs at another rate (equation 3.15): what is left of it is used up as much faster.
 *
 * @param exposure  at which the rate changes
 * @param before, after  rates, both above 0 or both 0
 */
export function rescaled(threshold: number, exposure: number, before: number, after: number): number {
  if (before === after || threshold === Number.POSITIVE_INFINITY) return threshold;
  return exposure + (threshold - exposure) * (before / after);
}
