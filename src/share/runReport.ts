import type { SimulationResult } from '../analysis/result';
import type { Correlations } from '../model/correlations';
import type { Overrides } from '../model/overrides';
import type { RuleSwitches } from '../model/ruleSwitches';
import { MODEL_VERSION } from '../model/version';
import { rulesField } from './fileRules';
import { overrideText } from './overrideText';
import { changedKeys } from './shareLink';

/** Version of the JSON that commands print and the page saves: fields are only ever added while it stays. */
export const SCHEMA_VERSION = 1;

/** What a run was made from. */
export interface ReportedRun {
  /** Name of the scenario. */
  readonly scenario: string;
  readonly seed: number;
  /** Those in force. */
  readonly correlations?: Correlations | undefined;
  /** Rules that are not as the scenario has them. */
  readonly rules?: RuleSwitches | undefined;
  /** Changes to the scenario, where they are known. */
  readonly overrides?: Overrides | undefined;
  /** What a person calls the inputs. */
  readonly name?: string | undefined;
}

export type RunReport = ReturnType<typeof runReport>;

/** The field of a JSON that says with which correlations its worlds were drawn; nothing where there are none. */
export function correlationsField(correlations: Correlations): { readonly correlations?: Correlations } {
  return correlations.length === 0 ? {} : { correlations };
}

/** Changes as `--set` takes them; nothing where there are none. */
function changesField(overrides: Overrides): { readonly changes?: Readonly<Record<string, string>> } {
  const keys = changedKeys(overrides);
  if (keys.length === 0) return {};
  return { changes: Object.fromEntries(keys.map((key) => [key, overrideText(overrides[key]!)])) };
}

/** Inputs and outcomes of a run in the shape in which `simulate --json` prints them and the page saves them. */
export function runReport(run: ReportedRun, result: SimulationResult) {
  const { scenario, seed, correlations = [], rules, overrides = {}, name } = run;
  const { draws, horizonMonths, fingerprint, capitalEnvelope, paths, differences } = result;
  return {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    scenario,
    ...(name === undefined ? {} : { name }),
    ...changesField(overrides),
    seed,
    ...correlationsField(correlations),
    ...rulesField(rules),
    draws,
    horizonMonths,
    fingerprint,
    capitalEnvelope,
    paths,
    differences,
  };
}
