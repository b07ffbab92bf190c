import { groupsBetween, partsOf, startingFrom, type Start } from '../analysis/coalitions';
import type { HalfStep } from '../analysis/explainDifference';
import { halfStepChanges } from '../analysis/halfStep';
import type { InputGroup, Inputs as Compared } from '../analysis/inputGroups';
import type { Task } from '../analysis/tasks';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import type { SharedRun } from '../share/shareLink';
import type { AppState, Inputs } from './appState';
import { inputValues } from './inputValues';

/** What a person changed in a scenario, as far as it says what is simulated. */
type Changed = Pick<Inputs, 'overrides' | 'correlations' | 'rules'>;

/** Where a difference starts: a scenario as published, or with changes. */
export interface Beginning extends Compared {
  readonly scenario: Scenario;
  readonly changed: Changed;
}

/** Two sets of inputs whose difference is to be explained. */
export interface Difference {
  readonly from: Beginning;
  readonly end: Compared;
  readonly start: Start;
  /** None where nothing differs. */
  readonly groups: readonly InputGroup[];
}

/** What of the state says what is compared. */
export type Asking = Pick<AppState, 'scenario' | 'scenarios' | 'inputs' | 'comparedWith'>;

/** What of the state says what is compared with A. */
export type AskingA = Pick<AppState, 'scenario' | 'scenarios' | 'inputs' | 'pinned'>;

const asPublished: Changed = { overrides: {}, correlations: undefined };

/** All that a scenario says after some changes. */
function comparedOf(scenario: Scenario, changed: Changed): Compared {
  return {
    values: inputValues(scenario, changed),
    correlations: correlationsInForce(scenario, changed.correlations),
  };
}

interface Known {
  readonly from: Scenario;
  readonly scenario: Scenario;
  readonly inputs: Inputs;
  readonly difference: Difference;
}

/** The last difference from each beginning. */
const lastOf = new WeakMap<object, Known>();

function differenceFrom(
  from: Scenario,
  changed: Changed,
  { scenario, inputs }: Pick<AppState, 'scenario' | 'inputs'>,
): Difference {
  const beginning = changed === asPublished ? from : changed;
  const known = lastOf.get(beginning);
  if (known?.inputs === inputs && known.scenario === scenario && known.from === from) return known.difference;
  const start = comparedOf(from, changed);
  const end = comparedOf(scenario, inputs);
  const difference = {
    from: { ...start, scenario: from, changed },
    end,
    start: startingFrom(start, end),
    groups: groupsBetween(start, end, 'groups'),
  };
  lastOf.set(beginning, { from, scenario, inputs, difference });
  return difference;
}

/** The scenario that is open, or another; undefined while it is not here. */
function scenarioNamed(
  { scenario, scenarios }: Pick<AppState, 'scenario' | 'scenarios'>,
  wanted: string,
): Scenario | undefined {
  return wanted === scenario.id ? scenario : scenarios.find(({ id }) => id === wanted);
}

/** How the inputs differ from a scenario as published; null while that scenario is not here. */
export function differenceAsked(state: Asking): Difference | null {
  const from = scenarioNamed(state, state.comparedWith ?? state.scenario.id);
  return from === undefined ? null : differenceFrom(from, asPublished, state);
}

/** How the inputs differ from A; null while nothing is put aside, and while its scenario is not here. */
export function differenceFromA(state: AskingA): Difference | null {
  const { pinned } = state;
  const from = pinned === null ? undefined : scenarioNamed(state, pinned.inputs.scenarioId);
  return from === undefined ? null : differenceFrom(from, pinned!.inputs, state);
}

/** The pieces of work that explain a difference; none where nothing differs. */
export function explanationTasks(difference: Difference | null): readonly Task[] {
  if (difference === null || difference.groups.length === 0) return [];
  const { start, groups } = difference;
  return partsOf(groups.length).map((part): Task => ({ kind: 'coalitions', start, part }));
}

/** Those of the difference that «Dig deeper» asks for. */
export function differenceTasks(state: Asking): readonly Task[] {
  return explanationTasks(differenceAsked(state));
}

/** The run of a half step, for its link. */
export function halfStepRun(
  step: HalfStep,
  { from, end, groups }: Difference,
  { scenarioId, overrides, rules, seed, draws, untilPrecise, criterion }: Inputs,
): SharedRun {
  const { scenario, changed } = from;
  const made = scenario.id === scenarioId ? overrides : {};
  return {
    scenarioId: scenario.id,
    ...halfStepChanges(step, groups, { ...end, rules }, made, {
      values: scenario.values,
      overrides: changed.overrides,
      correlations: changed.correlations,
      rules: changed.rules,
    }),
    seed,
    draws,
    untilPrecise,
    criterion,
  };
}
