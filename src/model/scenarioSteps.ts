import type { Json } from './dataReader';
import { currentVersion, migrated, type MigrationStep } from './migration';

/**
 * How scenario files of an earlier `schemaVersion` become files of the next: step `i` (from 0) leads from version
 * `i + 1` to version `i + 2`. A parameter that gets another identifier, or a field that gets another meaning, needs one.
 */
const scenarioSteps: readonly MigrationStep<Json>[] = [];

/** Version of the form of scenario files that is written and read. */
export const SCHEMA_VERSION = currentVersion(scenarioSteps);

/**
 * A scenario file of any version as the current version says it, its `schemaVersion` too.
 *
 * @param steps  those of the format, or others in a test of the mechanism
 * @returns  undefined where the file is of no version that is known
 */
export function asCurrentVersion(
  json: Json,
  steps: readonly MigrationStep<Json>[] = scenarioSteps,
): Json | undefined {
  const file = migrated(json, json['schemaVersion'], steps);
  return file === undefined || file === json ? file : { ...file, schemaVersion: currentVersion(steps) };
}
