import { groupsBetween, partsOf, startingFrom, type Start } from '../analysis/coalitions';
import type { HalfStep } from '../analysis/explainDifference';
import { halfStepChanges } from '../analysis/halfStep';
import type { InputGroup, Inputs as Compared } from '../analysis/inputGroups';
import type { Task } from '../analysis/tasks';
import { applyOverrides } from '../model/overrides';
import type { Scenario } from '../model/scenario';
import { correlationsInForce } from '../model/scenarioCorrelations';
import type { SharedRun } from '../share/shareLink';
import type { AppState, Inputs } from './appState';

/** Two sets of inputs whose difference is to be explained: a scenario as published, and the inputs as they are. */
export interface Difference {
  readonly from: Scenario;
  readonly end: Compared;
  readonly start: Start;
  /** None where nothing differs. */
  readonly groups: readonly InputGroup[];
}

/** What of the state says what is compared. */
export type Asking = Pick<AppState, 'scenario' | 'scenarios' | 'inputs' | 'comparedWith'>;

const lastOf = new WeakMap<Scenario, { readonly inputs: Inputs; readonly difference: Difference }>();

/** What the inputs are compared with, and how they differ; null while that scenario is not here. */
export function differenceAsked({ scenario, scenarios, inputs, comparedWith }: Asking): Difference | null {
  const other = comparedWith ?? scenario.id;
  const from = other === scenario.id ? scenario : scenarios.find(({ id }) => id === other);
  if (from === undefined) return null;
  const known = lastOf.get(from);
  if (known?.inputs === inputs) return known.difference;
  const beginning = { values: from.values, correlations: correlationsInForce(from, undefined) };
  const end = {
    values: applyOverrides(scenario.values, inputs.overrides),
    correlations: correlationsInForce(scenario, inputs.correlations),
  };
  const difference = {
    from,
    end,
    start: startingFrom(beginning, end),
    groups: groupsBetween(beginning, end, 'groups'),
  };
  lastOf.set(from, { inputs, difference });
  return difference;
}

/** The pieces of work that a difference takes; none where nothing differs. */
export function differenceTasks(state: Asking): readonly Task[] {
  const difference = differenceAsked(state);
  if (difference === null || difference.groups.length === 0) return [];
  const { start, groups } = difference;
  return partsOf(groups.length).map((part): Task => ({ kind: 'coalitions', start, part }));
}

/** The run of a half step, for its link. */
export function halfStepRun(
  step: HalfStep,
  { from, end, groups }: Difference,
  { scenarioId, overrides, seed, draws, untilPrecise, criterion }: Inputs,
): SharedRun {
  const made = from.id === scenarioId ? overrides : {};
  return {
    scenarioId: from.id,
    ...halfStepChanges(step, groups, end, made),
    seed,
    draws,
    untilPrecise,
    criterion,
  };
}
