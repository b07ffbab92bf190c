import type { SimulationResult } from '../analysis/result';
import type { Correlations } from '../model/correlations';
import { MODEL_VERSION } from '../model/version';
import { correlationsField } from './correlationOptions';
import { resultTable } from './resultTable';
import { correlationsTold } from './tableText';

/** Version of the JSON that commands print: fields are only ever added while it stays. */
export const SCHEMA_VERSION = 1;

/** The outcomes of a run as `simulate` prints them: JSON for programs, a table for people. */
export function report(
  scenario: string,
  title: string,
  seed: number,
  result: SimulationResult,
  json: boolean,
  correlations: Correlations = [],
): string {
  const { draws, horizonMonths, fingerprint, capitalEnvelope, paths, differences } = result;
  const run = {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    scenario,
    seed,
    ...correlationsField(correlations),
    draws,
    horizonMonths,
    fingerprint,
    capitalEnvelope,
    paths,
    differences,
  };
  return json ? JSON.stringify(run, null, 2) : resultTable(`${title}${correlationsTold(correlations)}`, run);
}
