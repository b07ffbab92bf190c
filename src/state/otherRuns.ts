import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { encodeLink } from '../share/shareLink';
import type { RunRequest } from '../worker/runner';
import type { AppState, Inputs, OtherRun, Shown } from './appState';
import { isUpToDate } from './selectors';

/** Runs that are kept beside the one on screen: each is of some megabytes. */
const KEPT = 8;

/** Identifies what a run is of, whatever its worlds: equal for equal values that go together in the same way. */
export function runName({ scenarioId, overrides, correlations }: Inputs): string {
  return encodeLink({ scenarioId, overrides, correlations, seed: 0, draws: 256 });
}

/** The run of other inputs, if it is here; `isStale` where it was made in other worlds than are on screen. */
export function otherRun(
  { otherRuns, shown }: Pick<AppState, 'otherRuns' | 'shown'>,
  inputs: Inputs,
): { readonly run: OtherRun; readonly isStale: boolean } | undefined {
  const run = otherRuns[runName(inputs)];
  return run === undefined ? undefined : { run, isStale: shown === null || !isInWorldsOf(run, shown) };
}

/** A run that is to be made, and of what. */
interface NextRun {
  readonly inputs: Inputs;
  readonly request: RunRequest;
}

/** Whether a run met the worlds that are on screen. */
function isInWorldsOf({ inputs, result }: OtherRun, shown: Shown): boolean {
  return inputs.seed === shown.inputs.seed && result.draws === shown.result.draws;
}

/**
 * The first wanted run that is not here in the worlds on screen; null where all are, and while the page is not at rest.
 *
 * @param hasFailed  whether a request, by its key, was tried in vain
 */
export function nextOtherRun(state: AppState, hasFailed: (key: string) => boolean): NextRun | null {
  const { run, dragging, shown, otherRuns, wantedRuns, scenarios } = state;
  if (run.status !== 'done' || dragging || shown === null || !isUpToDate(state)) return null;
  for (const inputs of Object.values(wantedRuns).flat()) {
    const scenario = scenarios.find(({ id }) => id === inputs.scenarioId);
    const here = otherRuns[runName(inputs)];
    if (scenario === undefined || (here !== undefined && isInWorldsOf(here, shown))) continue;
    const request = requestBeside(inputs, scenario, shown);
    if (!hasFailed(request.key)) return { inputs, request };
  }
  return null;
}

/** What is asked of the threads for other inputs: as many draws as are on screen, of the same worlds. */
function requestBeside(inputs: Inputs, scenario: Scenario, shown: Shown): RunRequest {
  const { overrides, correlations } = inputs;
  const { seed } = shown.inputs;
  const { draws } = shown.result;
  return {
    key: encodeLink({ scenarioId: scenario.id, overrides, correlations, seed, draws }),
    values: applyOverrides(scenario.values, overrides),
    correlations: correlationsInForce(scenario, correlations),
    seed,
    draws,
    precision: 0,
    dragging: false,
  };
}

/** With a run added; the oldest that nobody wants any more give way. */
export function withOtherRun(
  { otherRuns, wantedRuns }: Pick<AppState, 'otherRuns' | 'wantedRuns'>,
  run: OtherRun,
): AppState['otherRuns'] {
  const name = runName(run.inputs);
  const { [name]: _old, ...others } = otherRuns;
  const wanted = new Set(Object.values(wantedRuns).flat().map(runName));
  const idle = Object.keys(others).filter((other) => !wanted.has(other));
  const dropped = new Set(idle.slice(0, Math.max(0, Object.keys(others).length + 1 - KEPT)));
  return {
    ...Object.fromEntries(Object.entries(others).filter(([other]) => !dropped.has(other))),
    [name]: run,
  };
}
