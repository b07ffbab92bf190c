import { foundText } from '../model/dataFault';
import { isRecord, type DataReader, type Json } from '../model/dataReader';
import {
  inRuleOrder,
  isSwitchMonth,
  LAST_SWITCH,
  type FindEffects,
  type RuleSwitches,
} from '../model/ruleSwitches';

/** A switched rule as files write it. */
interface WrittenSwitch {
  readonly rule: string;
  /** Month from which on the rule is not as the scenario has it; 0 is the start. */
  readonly fromMonth: number;
}

/** Switched rules as files write them. */
export function writtenRules(switches: RuleSwitches): readonly WrittenSwitch[] {
  return inRuleOrder(switches).map(({ id, from }) => ({ rule: id, fromMonth: from }));
}

/** The field of a JSON that says which rules are switched; nothing where none is. */
export function rulesField(switches: RuleSwitches | undefined): {
  readonly rules?: readonly WrittenSwitch[];
} {
  return switches === undefined || switches.length === 0 ? {} : { rules: writtenRules(switches) };
}

/** Most switches that are read: more than rulebooks have. */
const MOST = 100;

/** Reads the field `rules` of a scenario file; undefined where there is none, or no rule in it. */
export function readRules(
  reader: DataReader,
  file: Json,
  findEffects: FindEffects,
): RuleSwitches | undefined {
  const json = Object.hasOwn(file, 'rules') ? file['rules'] : undefined;
  if (json === undefined) return undefined;
  if (!Array.isArray(json) || json.length > MOST) {
    reader.report(
      'rules',
      `is ${foundText(json)}; allowed is a list of at most ${MOST} switches with rule and fromMonth`,
      { what: 'rules' },
      json,
    );
    return undefined;
  }
  const switches = (json as unknown[]).flatMap((item, index) => {
    const at = `rules[${index}]`;
    if (!isRecord(item)) {
      reader.report(at, 'allowed is a switch with rule and fromMonth', { what: 'rules' }, item);
      return [];
    }
    reader.known(item, at, ['rule', 'fromMonth']);
    const { rule, fromMonth } = item;
    const effects = typeof rule === 'string' ? findEffects(rule) : undefined;
    const isFirst = json.findIndex((other) => isRecord(other) && other['rule'] === rule) === index;
    if (effects === undefined || !isFirst)
      reader.report(
        `${at}.rule`,
        isFirst ? `is ${foundText(rule)}; allowed is the name of a rule` : `${foundText(rule)} comes twice`,
        { what: 'rule' },
        rule,
      );
    const isMonth = typeof fromMonth === 'number' && isSwitchMonth(fromMonth);
    if (!isMonth)
      reader.report(
        `${at}.fromMonth`,
        `is ${foundText(fromMonth)}; allowed is a whole number from 0 to ${LAST_SWITCH}`,
        { what: 'wholeNumber', least: 0, most: LAST_SWITCH },
        fromMonth,
      );
    return effects !== undefined && isFirst && isMonth
      ? [{ id: rule as string, from: fromMonth, effects }]
      : [];
  });
  return switches.length === 0 ? undefined : inRuleOrder(switches);
}
