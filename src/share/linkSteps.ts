import type { MigrationStep } from '../model/migration';

/**
 * How links of an earlier format become links of the next: step `i` (from 0) takes the parts behind `v{i+1}` to those
 * behind `v{i+2}`. A parameter that is renamed needs none, because its number stays; one that is split, or counted in
 * another unit, does.
 */
export const linkSteps: readonly MigrationStep<readonly string[]>[] = [];
