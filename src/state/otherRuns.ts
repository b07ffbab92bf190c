import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { encodeLink } from '../share/shareLink';
import type { RunRequest } from '../worker/runner';
import type { AppState, Inputs, OtherRun, Shown } from './appState';
import { inputValues } from './inputValues';
import { isUpToDate } from './selectors';

/** Runs that are kept beside the one on screen: each is of some megabytes. */
const KEPT = 8;

/** Identifies what a run is of, whatever its worlds: equal for equal values that go together in the same way. */
export function runName({ scenarioId, overrides, correlations, rules }: Inputs): string {
  return encodeLink({ scenarioId, overrides, correlations, rules, seed: 0, draws: 256 });
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

/** Runs that are wanted, the first first; what is pinned as A is, so that a link can say what it comes to. */
function wanted({ wantedRuns, pinned }: Pick<AppState, 'wantedRuns' | 'pinned'>): readonly Inputs[] {
  return [...(pinned === null ? [] : [pinned.inputs]), ...Object.values(wantedRuns).flat()];
}

/** A wanted run that is on screen and not kept; null where there is none. */
export function hereAlready(state: AppState): OtherRun | null {
  const { shown, otherRuns, run } = state;
  if (wanted(state).length === 0) return null;
  if (run.status !== 'done' || shown === null || !isUpToDate(state)) return null;
  const name = runName(shown.inputs);
  const kept = otherRuns[name];
  if (kept !== undefined && isInWorldsOf(kept, shown)) return null;
  return wanted(state).some((inputs) => runName(inputs) === name) ? shown : null;
}

/**
 * The first wanted run that is not here in the worlds on screen; null where all are, and while the page is not at rest.
 *
 * @param hasFailed  whether a request, by its key, was tried in vain
 */
export function nextOtherRun(state: AppState, hasFailed: (key: string) => boolean): NextRun | null {
  const { run, dragging, shown, otherRuns, scenarios } = state;
  if (run.status !== 'done' || dragging || shown === null || !isUpToDate(state)) return null;
  for (const inputs of wanted(state)) {
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
  const { overrides, correlations, rules } = inputs;
  const { seed } = shown.inputs;
  const { draws } = shown.result;
  return {
    key: encodeLink({ scenarioId: scenario.id, overrides, correlations, rules, seed, draws }),
    values: inputValues(scenario, inputs),
    correlations: correlationsInForce(scenario, correlations),
    seed,
    draws,
    precision: 0,
    dragging: false,
  };
}

/** With a run added; the oldest that nobody wants any more give way. */
export function withOtherRun(
  state: Pick<AppState, 'otherRuns' | 'wantedRuns' | 'pinned'>,
  { inputs, result, pictures }: OtherRun,
): AppState['otherRuns'] {
  const name = runName(inputs);
  const { [name]: _old, ...others } = state.otherRuns;
  const names = new Set(wanted(state).map(runName));
  const idle = Object.keys(others).filter((other) => !names.has(other));
  const dropped = new Set(idle.slice(0, Math.max(0, Object.keys(others).length + 1 - KEPT)));
  return {
    ...Object.fromEntries(Object.entries(others).filter(([other]) => !dropped.has(other))),
    [name]: { inputs, result, pictures },
  };
}
