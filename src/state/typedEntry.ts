import { overrideProblem, type Override } from '../model/overrides';
import { mode } from '../numerics/distribution';
import { parameterOfKey, type Value, type ValueKey } from '../model/values';
import { movedTo } from './changes';
import type { EntryProblem } from './problems';
import { valueNow } from './selectors';
import type { AppStore } from './store';

/** Units that people read and type in percent. */
const percentUnits =
  /^(fraction|probability|of (revenue|turnover|capex|yearly)|per (year|year of delay|month)$|USD NPV per USD)/;

/** Rates that are read as plain numbers: shapes of curves, not shares of anything. */
const plainNumbers: ReadonlySet<string> = new Set([
  'bassP',
  'bassQ',
  'tamGrowthFade',
  'terminalFade',
  'calmToTense',
  'tenseToCalm',
  'rectificationRate',
]);

/** Whether a value is shown and typed as a percentage. */
export function isPercentage(key: ValueKey): boolean {
  const { id, unit, admissible } = parameterOfKey(key);
  return admissible.type === 'number' && percentUnits.test(unit) && !plainNumbers.has(id);
}

/**
 * Reads a number as people type it: "2.1", "2,1", "2.1%", "×1.6" (times the value now), "1 200", "off".
 *
 * A bare number means what the control shows, so percent where it shows percent.
 *
 * @returns a change that moves the centre, or what is wrong with the entry
 */
export function parseTypedEntry(
  key: ValueKey,
  entry: string,
  now: Value,
): Override | { readonly problem: EntryProblem } {
  const { admissible } = parameterOfKey(key);
  const text = entry
    .trim()
    .replaceAll('−', '-')
    .replaceAll(/[\s\u00A0\u202F]/g, '');
  if (admissible.type === 'number' && admissible.canBeOff && /^off$/i.test(text)) return { value: 'off' };
  const parts = /^([×x*]?)([+-]?[\d.,]+(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  const number = parts === null ? Number.NaN : parseLocalNumber(parts[2]!);
  if (parts === null || Number.isNaN(number)) return { problem: { key, entry, code: 'notANumber' } };
  const isFactor = parts[1] !== '';
  if (isFactor && typeof now !== 'object') return { problem: { key, entry, code: 'nothingToMultiply' } };
  const isPercent = parts[3] === '%' || (isPercentage(key) && !isFactor);
  const factor = isFactor && typeof now === 'object' ? mode(now) : 1;
  const centre = withoutNoise((isPercent ? number / 100 : number) * factor);
  const override: Override = { centre };
  return overrideProblem(key, override) === undefined
    ? override
    : { problem: { key, entry, code: 'entryOutOfRange' } };
}

/**
 * Makes the change that somebody typed ("2.1", "2,1%", "×1.6"), or says why not and changes nothing.
 *
 * @param typed  as it was typed, where that was not in the model's units: a refusal quotes it
 * @returns whether it could be made
 */
export function typeEntry({ getState }: AppStore, key: ValueKey, entry: string, typed = entry): boolean {
  const state = getState();
  const override = parseTypedEntry(key, entry, valueNow(state, key));
  if ('problem' in override) {
    state.actions.refuse({ key, problem: { ...override.problem, entry: typed } });
    return false;
  }
  return state.actions.setValue(key, 'centre' in override ? movedTo(state, key, override.centre) : override);
}

/** 0.29, not 0.29000000000000004. */
function withoutNoise(number: number): number {
  return Number(number.toPrecision(12));
}

/** One comma and no point is a decimal comma, unless it groups thousands: "2,1" and "0,125", but "1,200". */
function parseLocalNumber(text: string): number {
  const commas = text.split(',').length - 1;
  if (commas === 0) return Number(text);
  const groups = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text);
  if (groups) return Number(text.replaceAll(',', ''));
  return commas === 1 && !text.includes('.') ? Number(text.replace(',', '.')) : Number.NaN;
}
