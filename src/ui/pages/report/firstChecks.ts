import type { WeighedRow } from '../sources/weights';

/** Weak evidence that can flip the choice on its own, and what moves the lead most of it first. */
export function firstChecks(rows: readonly WeighedRow[]): readonly WeighedRow[] {
  return rows
    .filter(({ isWeakAndDecisive, weight }) => isWeakAndDecisive && weight?.flip === 'likely')
    .toSorted((a, b) => (a.weight!.rank ?? Infinity) - (b.weight!.rank ?? Infinity));
}
