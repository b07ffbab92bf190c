import { isChosen as holds, type Choice } from '../model/choice';
import type { Correlations } from '../model/correlations';
import { applyOverrides } from '../model/overrides';
import { correlationsText } from '../share/correlationsText';
import { headlinesOf } from '../share/reproduction';
import { valueKeys, type Value, type ValueKey } from '../model/values';
import type { AppState, Changes, Step } from './appState';
import { correlationsNow, valueNow } from './selectors';

type Here = Pick<AppState, 'scenario' | 'inputs'>;

/** Values that are chosen together. */
type Bundle = { readonly values: Readonly<Record<ValueKey, Value>> };

function same(a: Value, b: Value): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How many pairs are in one of two sets alone, or in both with different ranks. */
export function differentPairs(before: Correlations, after: Correlations): number {
  const texts = (of: Correlations): string[] => (of.length === 0 ? [] : correlationsText(of).split(','));
  const [was, is] = [texts(before), texts(after)];
  const different = [...was, ...is].filter((pair) => !was.includes(pair) || !is.includes(pair));
  return new Set(different.map((pair) => pair.split(':')[0])).size;
}

/** What a step from one state to another changes, to be told. */
export function stepFrom(
  title: string,
  before: Here & Pick<AppState, 'shown'>,
  after: Here,
  isUpToDate: boolean,
): Step {
  const changed = valueKeys
    .map((key) => ({ key, from: valueNow(before, key), to: valueNow(after, key) }))
    .filter(({ from, to }) => !same(from, to));
  return {
    title,
    changed,
    correlated: differentPairs(correlationsNow(before), correlationsNow(after)),
    before: before.inputs,
    headlines: isUpToDate && before.shown !== null ? headlinesOf(before.shown.result) : null,
  };
}

/** Whether all values of a choice are as the choice sets them. */
export function isChosen({ scenario, inputs }: Here, choice: Choice): boolean {
  return holds(choice, applyOverrides(scenario.values, inputs.overrides));
}

/**
 * The changes that make a choice in place of others: its own values, and those of the others back as the scenario has
 * them.
 *
 * @param others  choices of which one at a time is made
 */
export function choiceChanges({ values }: Bundle, others: readonly Bundle[]): Changes {
  const back = others.flatMap((other) => Object.keys(other.values)).map((key) => [key, undefined] as const);
  return {
    ...Object.fromEntries(back),
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value }] as const)),
  };
}
