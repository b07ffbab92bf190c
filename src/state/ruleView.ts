import { mode } from '../numerics/distribution';
import { moveCentre } from '../model/moveCentre';
import { parameterOfKey, type Value, type ValueKey } from '../model/values';
import {
  inRuleOrder,
  keysOfEffect,
  type RuleEffect,
  type RuleSwitch,
  type RuleSwitches,
} from '../model/ruleSwitches';
import { switchOf, type Rule } from '../model/rulebook';
import type { AppState } from './appState';
import { valueNow } from './selectors';

type Here = Pick<AppState, 'scenario' | 'inputs'>;

const MONTHS_PER_YEAR = 12;

/** Months of the horizon; a switch later than the last of them changes nothing. */
export function horizonMonths(state: Here): number {
  const years = valueNow(state, 'horizonYears');
  return typeof years === 'object' ? mode(years) * MONTHS_PER_YEAR : Number.NaN;
}

/** The switch of a rule as it is now; undefined where the rule is as the scenario has it. */
export function switchNow({ inputs }: Pick<AppState, 'inputs'>, id: string): RuleSwitch | undefined {
  return inputs.rules?.find((one) => one.id === id);
}

/** Whether a rule binds in the run from its switch on: one in force that is left alone, or another that is switched on. */
export function isOn({ status }: Pick<Rule, 'status'>, found: RuleSwitch | undefined): boolean {
  return (status === 'inForce') === (found === undefined);
}

/** Month in which a rule is switched when nobody says another: now, or when we expect it, within the horizon. */
export function proposedMonth({ fromMonth }: Pick<Rule, 'fromMonth'>, months: number): number {
  return Math.min(fromMonth ?? 0, months - 1);
}

/**
 * All switches after one of them was thrown or put back.
 *
 * @param from  month; undefined for as the scenario has it
 */
export function switchesWith(
  { inputs }: Pick<AppState, 'inputs'>,
  rule: Rule,
  from: number | undefined,
): RuleSwitches {
  const others = (inputs.rules ?? []).filter(({ id }) => id !== rule.id);
  return inRuleOrder(from === undefined ? others : [...others, switchOf(rule, from)]);
}

/** What an effect makes of a value. */
export interface EffectView {
  readonly key: ValueKey;
  readonly from: Value;
  readonly to: Value;
}

/** What an effect alone makes of each value it acts on, as values are now and with no other rule switched. */
export function effectViews(state: Here, effect: RuleEffect): readonly EffectView[] {
  return keysOfEffect(effect).map((key) => {
    const from = valueNow(state, key);
    return { key, from, to: affected(from, key, effect) };
  });
}

function affected(from: Value, key: ValueKey, effect: RuleEffect): Value {
  if (!('factor' in effect))
    return typeof effect.value === 'number' ? { kind: 'fixed', value: effect.value } : effect.value;
  const { admissible } = parameterOfKey(key);
  if (typeof from !== 'object' || admissible.type !== 'number') return from;
  const centre = Math.min(admissible.max, Math.max(admissible.min, mode(from) * effect.factor));
  return moveCentre(from, centre, 'ratio', admissible);
}
