import { singleInputs, type InputGroup } from '../analysis/inputGroups';
import { CALLABLE, type Criterion, type Gap } from '../analysis/criterion';
import { scoreChange } from '../analysis/scoreChange';
import type { PathId } from '../model/parameters';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import type { AppState, Inputs, OtherRun } from './appState';
import { inputValues } from './inputValues';
import { otherRun, runName } from './otherRuns';
import { isUpToDate } from './selectors';

/**
 * Where the run of a scenario is.
 *
 *   here      its figures are of the worlds on screen
 *   working   it is being made, or made anew
 *   absent    its kind of company has not been fetched
 *   gone      no kind of company has that name
 *   failed    it was tried in vain
 */
export type SeveralStatus = 'here' | 'working' | 'absent' | 'gone' | 'failed';

/** One of the scenarios that are set side by side. */
export interface SeveralScenario {
  readonly inputs: Inputs;
  readonly status: SeveralStatus;
  /** Its last good run, be it of earlier worlds; null before the first. */
  readonly run: OtherRun | null;
  /** Whether that run was made in other worlds than those asked for. */
  readonly isStale: boolean;
}

/** What of the state the scenarios side by side are made of. */
export type SeveralState = Pick<
  AppState,
  'inputs' | 'shown' | 'run' | 'dragging' | 'several' | 'otherRuns' | 'failedRuns' | 'titles' | 'scenarios'
>;

/** The scenarios side by side: first what is on screen, then the others in their order. */
export function severalScenarios(state: SeveralState): readonly SeveralScenario[] {
  return [onScreen(state), ...state.several.map((inputs) => beside(inputs, state))];
}

function onScreen(state: SeveralState): SeveralScenario {
  const { inputs, shown, run } = state;
  return {
    inputs,
    status: run.status === 'failed' ? 'failed' : isUpToDate(state) ? 'here' : 'working',
    run: shown,
    isStale: shown !== null && shown.inputs.seed !== inputs.seed,
  };
}

function beside(inputs: Inputs, state: SeveralState): SeveralScenario {
  const found = otherRun(state, inputs);
  const here = { inputs, run: found?.run ?? null };
  const isOfOtherSeed = found !== undefined && found.run.inputs.seed !== state.inputs.seed;
  if (found !== undefined && !found.isStale && !isOfOtherSeed)
    return { ...here, status: 'here', isStale: false };
  const isIn = (list: readonly { readonly id: string }[]): boolean =>
    list.some(({ id }) => id === inputs.scenarioId);
  if (!isIn(state.titles)) return { ...here, status: 'gone', isStale: false };
  if (!isIn(state.scenarios)) return { ...here, status: 'absent', isStale: false };
  // While the inputs on screen move they meet fewer of the same worlds, which leaves the figures beside them as they are.
  return {
    ...here,
    status: runName(inputs) in state.failedRuns ? 'failed' : 'working',
    isStale: isOfOtherSeed || (found !== undefined && isUpToDate(state)),
  };
}

/** How far a path of a run is above the same path of another, and the standard error of that in the worlds of both. */
export interface ChangeBetween extends Gap {
  /** Whether it is told from nothing: beyond two standard errors. */
  readonly isTold: boolean;
}

/**
 * The change of a path's score from one run to another; null where they did not meet the same worlds.
 *
 * @param inMoney  in USD m instead of fractions of each run's envelope
 */
export function changeBetween(
  from: OtherRun,
  to: OtherRun,
  path: PathId,
  criterion: Criterion,
  inMoney: boolean,
): ChangeBetween | null {
  if (from.inputs.seed !== to.inputs.seed || from.result.draws !== to.result.draws) return null;
  const scaled = ({ result, pictures }: OtherRun) => {
    const { score, replicateMeans } = pictures.comparison.standings[criterion][path];
    const unit = inMoney ? result.capitalEnvelope : 1;
    return { score: score * unit, replicateMeans: replicateMeans.map((mean) => mean * unit) };
  };
  const { change, standardError } = scoreChange(scaled(from), scaled(to));
  return { gap: change, standardError, isTold: Math.abs(change) > CALLABLE * standardError };
}

/** What inputs have otherwise than others, the world first; null while a scenario of the two is not here. */
export function differingInputs(
  from: Inputs,
  to: Inputs,
  scenarios: readonly Scenario[],
): readonly InputGroup[] | null {
  const saying = (inputs: Inputs) => {
    const scenario = scenarios.find(({ id }) => id === inputs.scenarioId);
    if (scenario === undefined) return null;
    return {
      values: inputValues(scenario, inputs),
      correlations: correlationsInForce(scenario, inputs.correlations),
    };
  };
  const [before, after] = [saying(from), saying(to)];
  return before === null || after === null ? null : singleInputs(before, after);
}

/** Whether two sets of inputs ask for the same run, whatever they are called. */
export function isSameRun(a: Inputs, b: Inputs): boolean {
  return runName(a) === runName(b);
}
