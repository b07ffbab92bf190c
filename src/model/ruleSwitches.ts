import type { ParameterId } from './parameters';
import { keysOf, type ValueKey } from './values';

/**
 * What a rule does to a parameter once its switch is not where the scenario has it: multiplies it, or puts a value in its
 * place, from so many months after the switch on.
 */
export type RuleEffect = {
  /** An identifier, which means all its paths, or the key of one of them. */
  readonly parameter: string;
  /** Months after the switch. */
  readonly fromMonth: number;
} & ({ readonly factor: number } | { readonly value: number | string });

/** A rule that is not as the scenario has it from a month on: one in force is off, any other is on. */
export interface RuleSwitch {
  readonly id: string;
  /** Month, 0 being the start. */
  readonly from: number;
  readonly effects: readonly RuleEffect[];
}

/** Switches in the order of their rules' identifiers, one a rule. */
export type RuleSwitches = readonly RuleSwitch[];

/** Gives the effects of the rule of a name; undefined where there is none. */
export type FindEffects = (id: string) => readonly RuleEffect[] | undefined;

/** Latest month of a switch: the last of the longest horizon. */
export const LAST_SWITCH = 119;

/** The keys an effect acts on. */
export function keysOfEffect({ parameter }: Pick<RuleEffect, 'parameter'>): readonly ValueKey[] {
  return parameter.includes('.') ? [parameter] : keysOf(parameter as ParameterId);
}

/** Whether a switch can be thrown in a month. */
export function isSwitchMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 0 && month <= LAST_SWITCH;
}

/** Switches in their order. */
export function inRuleOrder(switches: RuleSwitches): RuleSwitches {
  return switches.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether two sets of switches say the same: the effects follow from the rule. */
export function sameSwitches(a: RuleSwitches, b: RuleSwitches): boolean {
  return (
    a.length === b.length && a.every(({ id, from }, index) => b[index]!.id === id && b[index]!.from === from)
  );
}
