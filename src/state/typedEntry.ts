import { allowedFor } from '../model/checkValue';
import { overrideProblem, type Override } from '../model/overrides';
import { mode } from '../numerics/distribution';
import { parameterOfKey, type Value, type ValueKey } from '../model/values';

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
 * @returns a change that moves the centre, or a sentence that says what is wrong and what is allowed
 */
export function parseTypedEntry(key: ValueKey, entry: string, now: Value): Override | { readonly problem: string } {
  const { admissible } = parameterOfKey(key);
  const text = entry.trim().replaceAll('−', '-').replaceAll(/[\s\u00A0\u202F]/g, '');
  if (admissible.type === 'number' && admissible.canBeOff && /^off$/i.test(text)) return { value: 'off' };
  const parts = /^([×x*]?)([+-]?[\d.,]+(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  const number = parts === null ? Number.NaN : parseLocalNumber(parts[2]!);
  if (parts === null || Number.isNaN(number)) {
    return { problem: `“${entry}” is not a number; allowed is ${shownRange(key)}` };
  }
  const centre = centreFrom(parts[1]!, number, parts[3]!, key, now);
  const override: Override = { centre };
  const problem = overrideProblem(key, override);
  return problem === undefined ? override : { problem: `“${entry}” is out of range; allowed is ${shownRange(key)}` };
}

function centreFrom(times: string, number: number, percent: string, key: ValueKey, now: Value): number {
  if (times !== '') return (typeof now === 'object' ? mode(now) : Number.NaN) * number;
  return percent === '%' || isPercentage(key) ? Number((number / 100).toPrecision(12)) : number;
}

/** One comma and no point is a decimal comma, unless three digits follow it; several commas group thousands. */
function parseLocalNumber(text: string): number {
  const commas = text.split(',').length - 1;
  if (commas === 0) return Number(text);
  const groups = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  if (groups) return Number(text.replaceAll(',', ''));
  return commas === 1 && !text.includes('.') ? Number(text.replace(',', '.')) : Number.NaN;
}

/** The admissible range as the control shows it. */
export function shownRange(key: ValueKey): string {
  const { admissible } = parameterOfKey(key);
  if (admissible.type !== 'number' || !isPercentage(key)) return allowedFor(key);
  return `${Number((100 * admissible.min).toPrecision(6))}% to ${Number((100 * admissible.max).toPrecision(6))}%`;
}
