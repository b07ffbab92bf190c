import {
  inRuleOrder,
  isSwitchMonth,
  type FindEffects,
  type RuleSwitch,
  type RuleSwitches,
} from '../model/ruleSwitches';

/** More than rulebooks have. */
const MOST_SWITCHES = 100;

/** Reads one of `rulesText`; undefined where it is none or there is no such rule. */
function parseSwitch(text: string, findEffects: FindEffects): RuleSwitch | undefined {
  const [, id, month] = /^([a-z0-9][a-z0-9-]{0,63}):(\d{1,3})$/.exec(text) ?? [];
  const effects = id === undefined ? undefined : findEffects(id);
  if (effects === undefined || !isSwitchMonth(Number(month))) return undefined;
  return { id: id!, from: Number(month), effects };
}

/** Reads what `rulesText` writes; undefined where any of it cannot be read or comes twice. */
export function parseRules(text: string, findEffects: FindEffects): RuleSwitches | undefined {
  const parts = text.split(',', MOST_SWITCHES + 1);
  if (parts.length > MOST_SWITCHES) return undefined;
  const switches = parts.map((part) => parseSwitch(part, findEffects)).filter((one) => one !== undefined);
  if (switches.length < parts.length || new Set(switches.map(({ id }) => id)).size < parts.length)
    return undefined;
  return inRuleOrder(switches);
}
