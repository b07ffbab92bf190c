/** Turns what one version of a format wrote into what the next version would have written in its place. */
export type MigrationStep<Written> = (written: Written) => Written;

/**
 * The version of a format that is written now: the first is 1, and each step leads to the next. A format changes only by
 * adding a step, so that whatever was ever written can still be read.
 */
export function currentVersion<Written>(steps: readonly MigrationStep<Written>[]): number {
  return steps.length + 1;
}

/**
 * What was written in some version as the current version says it, one step after the other.
 *
 * @param version  in which it was written
 * @param steps  step `i` (from 0) leads from version `i + 1` to version `i + 2`
 * @returns  undefined where there is no such version, or only a later program knows it
 */
export function migrated<Written>(
  written: Written,
  version: unknown,
  steps: readonly MigrationStep<Written>[],
): Written | undefined {
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined;
  if (version < 1 || version > currentVersion(steps)) return undefined;
  return steps.slice(version - 1).reduce((text, step) => step(text), written);
}
