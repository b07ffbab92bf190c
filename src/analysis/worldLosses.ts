import type { CompiledModel } from '../model/compiledModel';
import type { EntryPath } from '../model/parameters';
import { causes, type Cause, type PathOutcome } from '../model/pathOutcome';
import { simulateWithout } from '../model/simulatePath';
import type { World } from '../model/world';

/** Whether a cause can act on a path at all: without a partner there is no rupture. */
export function isExposed(path: EntryPath, cause: Cause): boolean {
  return cause !== 'rupture' || path === 'partner';
}

/**
 * Adds what each cause cost in a world to sums, in the order of `causes`: net present value without the cause, minus with
 * it (equation 6.7), USD m. The path is run again only for causes that acted.
 *
 * @param outcome  of the path as it is
 * @param without  overwritten
 * @param first  index of the first cause's sum
 */
export function addLosses(
  world: World,
  path: EntryPath,
  model: CompiledModel,
  outcome: PathOutcome,
  without: PathOutcome,
  sums: Float64Array,
  first: number,
): void {
  if (outcome.causesActed === 0) return;
  for (const [number, cause] of causes.entries()) {
    if ((outcome.causesActed & (1 << number)) === 0) continue;
    simulateWithout(cause, world, path, model, outcome.filing, without);
    sums[first + number]! += without.netPresentValue - outcome.netPresentValue;
  }
}

/** Counts the causes that acted, in the order of `causes` (equation 6.29). */
export function addCausesActed(outcome: PathOutcome, sums: Float64Array, first: number): void {
  for (let number = 0; number < causes.length; number++) {
    if ((outcome.causesActed & (1 << number)) !== 0) sums[first + number]!++;
  }
}
