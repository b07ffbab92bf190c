import { runBatch } from '../../src/analysis/batch';
import { mergeBatches } from '../../src/analysis/mergeBatches';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { samplerOf } from '../../src/model/correlatedSampler';
import type { Correlations } from '../../src/model/correlations';
import { applyOverrides, type Overrides } from '../../src/model/overrides';
import { pathIds, type PathId } from '../../src/model/parameters';
import { parseScenario, type Scenario } from '../../src/model/scenario';
import type { ScenarioValues } from '../../src/model/values';
import { Digest } from '../../src/numerics/digest';
import type { RunRequest } from '../../src/worker/runner';
import chinaGenai from '../../scenarios/china-genai.json';
import companionApp from '../../scenarios/companion-app.json';
import frontierApiLab from '../../scenarios/frontier-api-lab.json';
import digests from '../golden/engines.json';
import fingerprints from '../golden/fingerprints.json';

/** What every engine must give, to the last bit. */
export const expected = {
  values: digests.values,
  fingerprints: [...fingerprints.runs, ...digests.runs].map(({ fingerprint }) => fingerprint),
};

/** What an engine gives. */
export type Measured = typeof expected;

const VALUES = 1_000;
const VALUE_DRAWS = 1_024;

const base = parseScenario(chinaGenai, 'china-genai.json', () => undefined);
const scenarios: Readonly<Record<string, Scenario>> = {
  'china-genai': base,
  'companion-app': parseScenario(companionApp, 'companion-app.json', () => base),
  'frontier-api-lab': parseScenario(frontierApiLab, 'frontier-api-lab.json', () => base),
};

interface GoldenRun {
  readonly scenarioId: string;
  readonly overrides: object;
  readonly seed: number;
  readonly draws: number;
  readonly correlations?: readonly { readonly between: readonly string[]; readonly rank: number }[];
}

/** The runs whose fingerprints are compared: as shipped, with a moved centre, with assumptions that go together. */
export const requests: readonly RunRequest[] = [...fingerprints.runs, ...digests.runs].map(
  (run: GoldenRun) => ({
    key: run.scenarioId,
    values: applyOverrides(scenarios[run.scenarioId]!.values, run.overrides as Overrides),
    seed: run.seed,
    draws: run.draws,
    correlations: (run.correlations ?? []) as unknown as Correlations,
    precision: 0,
    dragging: false,
  }),
);

function digestOfValues(values: ScenarioValues): Record<PathId, string> {
  const batch = runBatch(compileModel(values), samplerOf({ seed: 1 }), 0, VALUE_DRAWS, 0);
  const digestOf = (path: PathId): string => {
    const digest = new Digest();
    digest.addDoubles(batch[path].value.subarray(0, VALUES));
    return digest.base64url();
  };
  return Object.fromEntries(pathIds.map((path) => [path, digestOf(path)])) as Record<PathId, string>;
}

function fingerprintOf({ values, seed, draws, correlations }: RunRequest, parts: number): string {
  const model = compileModel(values);
  const count = draws / parts;
  const batches = Array.from({ length: parts }, (_, part) =>
    runBatch(model, samplerOf({ seed, correlations }), part * count, count, 0),
  ).reverse();
  return summarise(model, mergeBatches(batches, model.valuation.horizonMonths), 0).fingerprint;
}

/**
 * The first 1,000 values V of each path of the base scenario and the runs, in this thread.
 *
 * @param parts  into how many the draws of a run are cut, and joined from the last to the first
 */
export function measure(parts: number): Measured {
  return {
    values: digestOfValues(base.values),
    fingerprints: requests.map((request) => fingerprintOf(request, parts)),
  };
}
