import { currentVersion, type MigrationStep } from '../model/migration';
import type { Json } from '../model/dataReader';

/** Steps from each form of a saved scenario to the next; the last form is the one that is written. */
export const recordSteps: readonly MigrationStep<Json>[] = [];

/** Form in which scenarios are saved now. */
export const RECORD_VERSION = currentVersion(recordSteps);
