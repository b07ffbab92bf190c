import type { SimulationResult } from '../analysis/result';
import { MODEL_VERSION } from '../model/version';
import { resultTable } from './resultTable';

/** Version of the JSON that commands print: fields are only ever added while it stays. */
export const SCHEMA_VERSION = 1;

/** The outcomes of a run as `simulate` prints them: JSON for programs, a table for people. */
export function report(
  scenario: string,
  title: string,
  seed: number,
  result: SimulationResult,
  json: boolean,
): string {
  const { draws, horizonMonths, fingerprint, capitalEnvelope, paths, differences } = result;
  const run = {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    scenario,
    seed,
    draws,
    horizonMonths,
    fingerprint,
    capitalEnvelope,
    paths,
    differences,
  };
  return json ? JSON.stringify(run, null, 2) : resultTable(title, run);
}
