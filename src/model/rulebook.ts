import { checkIds, readHead, readId, readItems } from './dataItems';
import { DataFileError, DataReader, isRecord, join, type Grade, type Json } from './dataReader';
import { effectProblem, LARGEST_FACTOR, SMALLEST_FACTOR, type EffectProblem } from './ruleEffects';
import { keysOfEffect, LAST_SWITCH, type RuleEffect, type RuleSwitch } from './ruleSwitches';
import { readEvidence, type Evidence } from './statement';

/** Whether a rule holds: it does, it is decided and will, it is only proposed, or it no longer does. */
export const ruleStates = ['inForce', 'coming', 'proposed', 'repealed'] as const;
export type RuleState = (typeof ruleStates)[number];

/** Whose law it is: that of the mainland, or that of the parent's home. */
export const ruleSides = ['host', 'home'] as const;
export type RuleSide = (typeof ruleSides)[number];

/** What the switch of a rule does to a parameter, and why we think so. */
export type ReasonedEffect = RuleEffect & {
  readonly because: string;
  /** Of the effect; the rule itself may be better known. */
  readonly grade: Grade;
};

/** A rule with its date, its source, and what the model makes of it. */
export interface Rule extends Evidence {
  /** In links; never renamed. */
  readonly id: string;
  readonly name: string;
  readonly authority: string;
  /** The text and its articles. */
  readonly citation: string;
  readonly side: RuleSide;
  readonly status: RuleState;
  /** Since when it has been in force; null where that is open. */
  readonly effective: string | null;
  /** When it was announced, introduced or first seen; null where it is told by its effective date alone. */
  readonly announced: string | null;
  /** When it was taken back, of a repealed one; null for any other. */
  readonly ended: string | null;
  readonly demands: string;
  /** What it costs an entity, and which. */
  readonly liable: string;
  /** What it costs a person; empty where it names none. */
  readonly personal: string;
  /** From which month we propose to switch on one that is not in force; null for one that is. */
  readonly fromMonth: number | null;
  /** Scenarios whose product it is about; empty for all. */
  readonly concerns: readonly string[];
  /** What changes once its switch is not where scenarios have it; none where the model holds nothing of it. */
  readonly effects: readonly ReasonedEffect[];
  /** What of it the model does not hold. */
  readonly leaves: string;
}

/** All rules with a date of their own. */
export interface Rulebook {
  readonly id: 'rules';
  /** The law is described as of this date. */
  readonly asOf: string;
  readonly rules: readonly Rule[];
}

const ruleFields = [
  'id',
  'name',
  'authority',
  'citation',
  'side',
  'status',
  'effective',
  'announced',
  'ended',
  'demands',
  'liable',
  'personal',
  'fromMonth',
  'concerns',
  'effects',
  'leaves',
  'grade',
  'sources',
];
const effectFields = ['parameter', 'factor', 'value', 'fromMonth', 'because', 'grade'];

const allowedEffects: Readonly<Record<EffectProblem, string>> = {
  parameter: 'is no parameter that a rule may change in time',
  factor: `allowed is a factor from ${SMALLEST_FACTOR} to ${LARGEST_FACTOR}, on what takes one`,
  value: 'allowed is an admissible value, on what takes one',
  fromMonth: `allowed is a whole number of months from 0 to ${LAST_SWITCH}`,
};

function readEffect(reader: DataReader, item: Json, at: string): ReasonedEffect[] {
  reader.known(item, at, effectFields);
  const parameter = reader.text(item, at, 'parameter', true);
  const because = reader.text(item, at, 'because', true);
  const grade = reader.grade(item, at);
  const { factor, value, fromMonth = 0 } = item;
  if ((factor === undefined) === (value === undefined)) {
    reader.report(at, 'allowed is a factor or a value, one of the two');
    return [];
  }
  const does = factor === undefined ? { value: value as number | string } : { factor: factor as number };
  const effect: RuleEffect = { parameter, fromMonth: fromMonth as number, ...does };
  const problem = effectProblem(effect);
  if (problem !== undefined) {
    const found = JSON.stringify(item[problem]);
    reader.report(join(at, problem), `is ${found}; ${allowedEffects[problem]}`);
    return [];
  }
  return [{ ...effect, because, grade }];
}

function readEffects(reader: DataReader, item: Json, at: string): ReasonedEffect[] {
  const items = readItems(reader, item, at, 'effects', 'an effect with its reason');
  const effects = items.flatMap((one) => readEffect(reader, one.item, one.at));
  const keys = effects.flatMap((effect) => keysOfEffect(effect));
  const twice = keys.find((key, index) => keys.indexOf(key) < index);
  if (twice !== undefined) reader.report(`${at}.effects`, `change ${twice} twice; allowed is once a rule`);
  return effects;
}

/** A date, or null where there is none to tell. */
function readOpenDate(reader: DataReader, item: Json, at: string, field: string): string | null {
  return item[field] === null ? null : reader.date(item, at, field);
}

function readWord<Word extends string>(
  reader: DataReader,
  item: Json,
  at: string,
  field: string,
  words: readonly Word[],
): Word {
  const word = reader.text(item, at, field, true);
  const found = words.find((one) => one === word);
  if (found === undefined && word !== '')
    reader.report(`${at}.${field}`, `is "${word}"; allowed is one of ${words.join(', ')}`);
  return found ?? words[0]!;
}

/** Reports a date that contradicts the status: in force is what has begun by the date of the law, and only that. */
function checkDates(
  reader: DataReader,
  at: string,
  asOf: string,
  status: RuleState,
  effective: string | null,
): void {
  const hasBegun = effective !== null && effective <= asOf;
  if (status === 'inForce' && effective !== null && !hasBegun)
    reader.report(`${at}.effective`, `is ${effective}; what is in force has begun by ${asOf}`);
  if ((status === 'coming' || status === 'proposed') && hasBegun)
    reader.report(`${at}.effective`, `is ${effective}; what is ${status} has not begun by ${asOf}`);
}

/** When a rule was taken back: told of one that was, and of no other. */
function readEnd(reader: DataReader, item: Json, at: string, status: RuleState): string | null {
  if (status === 'repealed') return reader.date(item, at, 'ended');
  if (item['ended'] !== undefined) reader.report(`${at}.ended`, `is not known of a rule that is ${status}`);
  return null;
}

function readRule(reader: DataReader, item: Json, at: string, asOf: string): Rule {
  reader.known(item, at, ruleFields);
  const status = readWord(reader, item, at, 'status', ruleStates);
  const effective = readOpenDate(reader, item, at, 'effective');
  checkDates(reader, at, asOf, status, effective);
  const month = item['fromMonth'];
  const isMonth = typeof month === 'number' && Number.isInteger(month) && month >= 0 && month <= LAST_SWITCH;
  if (status === 'inForce' ? month !== undefined : !isMonth) {
    const message = status === 'inForce' ? 'is not known of a rule in force' : allowedEffects.fromMonth;
    reader.report(`${at}.fromMonth`, message);
  }
  return {
    id: readId(reader, item, at),
    name: reader.text(item, at, 'name', true),
    authority: reader.text(item, at, 'authority', true),
    citation: reader.text(item, at, 'citation', true),
    side: readWord(reader, item, at, 'side', ruleSides),
    status,
    effective,
    announced: readOpenDate(reader, item, at, 'announced'),
    ended: readEnd(reader, item, at, status),
    demands: reader.text(item, at, 'demands', true),
    liable: reader.text(item, at, 'liable', true),
    personal: reader.text(item, at, 'personal', false),
    fromMonth: isMonth ? month : null,
    concerns: reader.texts(item, at, 'concerns'),
    effects: readEffects(reader, item, at),
    leaves: reader.text(item, at, 'leaves', true),
    ...readEvidence(reader, item, at),
  };
}

/**
 * The only gate for the rulebook: checks form, dates against status, effects against what may change in time, grades and
 * sources.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseRulebook(json: unknown, file: string): Rulebook {
  const reader = new DataReader();
  if (!isRecord(json)) throw new DataFileError(file, [{ path: '', message: 'allowed is an object' }]);
  const asOf = readHead(reader, json, 'rules', ['rules']);
  const rules = readItems(reader, json, '', 'rules', 'a rule').map(({ item, at }) =>
    readRule(reader, item, at, asOf),
  );
  checkIds(reader, 'rules', rules);
  if (reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return { id: 'rules', asOf, rules };
}

/**
 * The switch of a rule: off for one in force, on for any other.
 *
 * @param from  month, 0 being the start
 */
export function switchOf({ id, effects }: Rule, from: number): RuleSwitch {
  return {
    id,
    from,
    effects: effects.map(({ parameter, fromMonth, ...does }) => ({
      parameter,
      fromMonth,
      ...('factor' in does ? { factor: does.factor } : { value: does.value }),
    })),
  };
}
