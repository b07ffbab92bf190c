import { changedKeys, encodeLink, sameRun, type LinkCompany, type Seen } from '../share/shareLink';
import { headlinesOf } from '../share/reproduction';
import { overriddenValue } from '../model/overrides';
import type { Value, ValueKey } from '../model/values';
import type { Correlations } from '../model/correlations';
import { correlationsInForce } from '../model/scenarioCorrelations';
import type { AppState, Inputs, Shown } from './appState';

/** Whether the result on screen was made from the inputs as they are now, as far as they ask for. */
export function isUpToDate({ shown, inputs }: Pick<AppState, 'shown' | 'inputs'>): boolean {
  if (shown === null || !shown.isComplete) return false;
  const draws = inputs.untilPrecise ? shown.inputs.draws : inputs.draws;
  return sameRun(shown.inputs, { ...inputs, draws });
}

/** What a link says of a run that its sender saw. */
export function seenIn({ result }: Pick<Shown, 'result'>): Seen {
  return { fingerprint: result.fingerprint, headlines: headlinesOf(result) };
}

/**
 * The fragment of the link to what is on screen, with `#`. It tells what the sender saw once the run is complete.
 */
export function fragmentOf(
  state: Pick<AppState, 'shown' | 'inputs' | 'view'>,
  company: LinkCompany = {},
): string {
  const { shown, inputs, view } = state;
  const seen = shown !== null && isUpToDate(state) ? seenIn(shown) : undefined;
  // The draws that were shown, so that the run comes out the same whatever rule stopped it.
  const run = seen === undefined ? inputs : { ...inputs, draws: shown!.result.draws, untilPrecise: false };
  return `#${encodeLink(run, seen, view, company)}`;
}

/** How many things differ from the scenario: values, which assumptions go together as one, and rules. */
export function changeCount({
  overrides,
  correlations,
  rules = [],
}: Pick<Inputs, 'overrides' | 'correlations' | 'rules'>): number {
  return Object.keys(overrides).length + (correlations === undefined ? 0 : 1) + rules.length;
}

/** Keys that differ from the scenario, in the order of the parameters. */
export function changesOf({ inputs }: Pick<AppState, 'inputs'>): readonly ValueKey[] {
  return changedKeys(inputs.overrides);
}

/** Assumptions that go together as things are. */
export function correlationsNow({ scenario, inputs }: Pick<AppState, 'scenario' | 'inputs'>): Correlations {
  return correlationsInForce(scenario, inputs.correlations);
}

/** A value as it is after the changes made so far. */
export function valueNow({ scenario, inputs }: Pick<AppState, 'scenario' | 'inputs'>, key: ValueKey): Value {
  const own = scenario.values[key]!;
  const override = inputs.overrides[key];
  return override === undefined ? own : overriddenValue(own, key, override);
}
