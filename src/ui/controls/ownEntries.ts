import { sameDistribution } from '../../model/overrides';
import type { ParameterDefinition } from '../../model/parameters';
import type { Value } from '../../model/values';
import { mode, type Distribution } from '../../numerics/distribution';
import { quantile } from '../../numerics/distributionQuantile';
import type { ParameterView } from '../../state/parameterView';
import { MAX_REASON, tidyReason } from '../../share/reasonText';
import { parseTypedEntry } from '../../state/typedEntry';
import { count } from '../format';
import type { ControlText } from '../i18n/en/controls';
import { entryInModelUnits, parameterNumber } from '../parameterDisplay';
import { allowedInWords } from './allowedInWords';

/** A range with a best guess in it, or one number that is known for sure. */
export type OwnKind = 'range' | 'number';
export type OwnField = 'low' | 'best' | 'high' | 'only';

export const fieldsOf: Readonly<Record<OwnKind, readonly OwnField[]>> = {
  range: ['low', 'best', 'high'],
  number: ['only'],
};

/** What has been typed; a field that is missing shows what it is filled with. */
export type Drafts = Readonly<Partial<Record<OwnField, string>>>;

/** What keeps entries from being used, and the field that it is about; null where it is about another value. */
export interface OwnProblem {
  readonly field: OwnField | 'reason' | null;
  readonly message: string;
}

/** Share of worlds that the ends of a range leave out on each side where a law has no ends. */
const BEYOND = 0.01;

/** Whether a range can be held of a parameter: what is chosen or counted takes none. */
export function takesRange({ kind, admissible }: ParameterDefinition): boolean {
  return kind === 'assumption' && admissible.type === 'number' && !admissible.whole;
}

/** The number a field is filled with from a value as it is; undefined where the value says none. */
function filledWith(value: Value, field: OwnField): number | undefined {
  if (typeof value !== 'object') return undefined;
  if (field === 'best' || field === 'only') return mode(value);
  if (value.kind === 'fixed') return undefined;
  if (value.kind === 'lognormal') return quantile(value, field === 'low' ? BEYOND : 1 - BEYOND);
  return value[field];
}

/** What a field shows before anything is typed. */
export function filledText({ definition, value }: ParameterView, field: OwnField, text: ControlText): string {
  const number = filledWith(value, field);
  return number === undefined ? '' : parameterNumber(definition, number, text);
}

/** Whether fields say something else than they were filled with. */
export function isEdited(view: ParameterView, kind: OwnKind, drafts: Drafts, text: ControlText): boolean {
  const isRange = typeof view.value === 'object' && view.value.kind !== 'fixed';
  return (
    isRange !== (kind === 'range') ||
    fieldsOf[kind].some(
      (field) => (drafts[field] ?? filledText(view, field, text)) !== filledText(view, field, text),
    )
  );
}

/** What was typed into a field, in the units that are shown; a problem where it is no admissible number. */
function readField(
  view: ParameterView,
  field: OwnField,
  drafts: Drafts,
  text: ControlText,
): number | OwnProblem {
  const { definition, key, value } = view;
  const draft = drafts[field];
  const filled = filledWith(value, field);
  if (filled !== undefined && (draft === undefined || draft === filledText(view, field, text))) return filled;
  const entry = draft?.trim() ?? '';
  const { own } = text.evidence;
  const allowed = allowedInWords(definition, text) ?? '';
  if (entry === '') return { field, message: own.missing({ field: own.fields[field], allowed }) };
  const parsed = parseTypedEntry(key, entryInModelUnits(definition, entry), value);
  return 'centre' in parsed
    ? parsed.centre
    : { field, message: own.refused({ field: own.fields[field], entry, allowed }) };
}

/** The value that the entries say, or what is wrong with them, where, and what is allowed. */
export function readOwnValue(
  view: ParameterView,
  kind: OwnKind,
  drafts: Drafts,
  text: ControlText,
): Distribution | OwnProblem {
  const { definition } = view;
  const { own } = text.evidence;
  const numbers: number[] = [];
  for (const field of fieldsOf[kind]) {
    const number = readField(view, field, drafts, text);
    if (typeof number !== 'number') return number;
    numbers.push(number);
  }
  const shown = (number: number): string => parameterNumber(definition, number, text);
  const [low, best, high] = numbers as [number, number, number];
  if (kind === 'number') return { kind: 'fixed', value: low };
  if (low > best) return { field: 'low', message: own.lowAbove({ low: shown(low), best: shown(best) }) };
  if (best > high) return { field: 'high', message: own.highBelow({ high: shown(high), best: shown(best) }) };
  if (low === high) return { field: 'high', message: own.noWidth({ value: shown(low) }) };
  return { kind: 'pert', low, mode: best, high };
}

/** Characters of a reason as it would be kept. */
export function reasonLength(reason: string): number {
  return Array.from(reason.replaceAll(/\s+/g, ' ').trim()).length;
}

/** What is wrong with a reason, or null. */
export function reasonProblem(reason: string, { evidence: { own } }: ControlText): OwnProblem | null {
  const length = reasonLength(reason);
  if (tidyReason(reason) === '')
    return { field: 'reason', message: own.noReason({ most: count(MAX_REASON) }) };
  return length <= MAX_REASON
    ? null
    : { field: 'reason', message: own.longReason({ characters: count(length), most: count(MAX_REASON) }) };
}

/** Whether a value is the one that the scenario gives. */
export function isPublished({ defaultValue }: ParameterView, value: Value): boolean {
  return typeof value === 'object' && typeof defaultValue === 'object'
    ? sameDistribution(value, defaultValue)
    : value === defaultValue;
}
