import type { Correlations } from '../model/correlations';
import type { RuleSwitches } from '../model/ruleSwitches';
import { correlationsText } from '../share/correlationsText';
import { headlinesOf } from '../share/reproduction';
import { valueKeys, type Value } from '../model/values';
import type { AppState, Step } from './appState';
import { correlationsNow, valueNow } from './selectors';

type Here = Pick<AppState, 'scenario' | 'inputs'>;

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

/** How many rules are switched in one of two sets alone, or from another month on. */
export function differentRules(before: RuleSwitches = [], after: RuleSwitches = []): number {
  const isIn = (all: RuleSwitches, { id, from }: RuleSwitches[number]): boolean =>
    all.some((other) => other.id === id && other.from === from);
  const different = [
    ...before.filter((one) => !isIn(after, one)),
    ...after.filter((one) => !isIn(before, one)),
  ];
  return new Set(different.map(({ id }) => id)).size;
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
    ruled: differentRules(before.inputs.rules, after.inputs.rules),
    before: before.inputs,
    headlines: isUpToDate && before.shown !== null ? headlinesOf(before.shown.result) : null,
  };
}
