import type { Value } from '../model/values';
import type { ParameterDefinition } from '../model/parameters';
import { mode } from '../numerics/distribution';
import { isPercentage } from '../state/typedEntry';
import { money, months, multiple, percent, plain, renminbi } from './format';
import type { ControlText } from './i18n/enControls';

type DisplayKind = 'percent' | 'money' | 'renminbi' | 'months' | 'multiple' | 'number';

/** How the number of a parameter is written. */
function displayKind({ id, unit, admissible }: ParameterDefinition): DisplayKind {
  if (unit.startsWith('USD m')) return 'money';
  if (unit.startsWith('RMB m')) return 'renminbi';
  if (unit.startsWith('multiple')) return 'multiple';
  if (unit.startsWith('months') || unit.startsWith('years')) return 'months';
  return admissible.type === 'number' && isPercentage(id) ? 'percent' : 'number';
}

/** A number of a parameter with its sign and scale, without the unit word. */
export function parameterNumber(definition: ParameterDefinition, value: number): string {
  switch (displayKind(definition)) {
    case 'money':
      return money(value);
    case 'renminbi':
      return renminbi(value);
    case 'months':
      return months(value);
    case 'multiple':
      return multiple(value);
    case 'percent':
      return percent(value);
    case 'number':
      return plain(value);
  }
}

/** A value of a parameter: number, yes or no, or a word. */
export function parameterValue(definition: ParameterDefinition, value: Value, text: ControlText): string {
  if (typeof value === 'boolean') return value ? text.yes : text.no;
  if (typeof value === 'string')
    return value === 'off' ? text.off : (text.choices[definition.id]?.[value] ?? value);
  return parameterNumber(definition, mode(value));
}

/** A value with its unit, as a screen reader should say it: "2.5% of segment". */
export function parameterInWords(definition: ParameterDefinition, value: number, text: ControlText): string {
  const { unit } = text.parameters[definition.id];
  const number = parameterNumber(definition, value);
  return unit === '' ? number : `${number} ${unit}`;
}

/** What a distribution says, with its numbers in the parameter's unit. */
export function distributionInWords(
  definition: ParameterDefinition,
  value: Value,
  text: ControlText,
): string {
  const show = (bound: number): string => parameterNumber(definition, bound);
  if (typeof value !== 'object') return parameterValue(definition, value, text);
  switch (value.kind) {
    case 'fixed':
      return text.distribution.fixed(show(value.value));
    case 'uniform':
      return text.distribution.uniform(show(value.low), show(value.high));
    case 'triangular':
      return text.distribution.triangular(show(value.low), show(value.mode), show(value.high));
    case 'pert':
      return text.distribution.pert(show(value.low), show(value.mode), show(value.high));
    case 'lognormal':
      return text.distribution.lognormal(show(value.p10), show(value.p90));
  }
}

/**
 * A typed amount with its unit, said in the model's unit: "$3.3bn" is 3300, "15m" is 15, "1.2×" is 1.2. Anything else
 * passes as it is, for the parser to accept or refuse.
 */
export function entryInModelUnits(definition: ParameterDefinition, entry: string): string {
  const kind = displayKind(definition);
  if (kind === 'multiple') return entry.replace(/\s*[×x]\s*$/i, '');
  if (kind !== 'money' && kind !== 'renminbi') return entry;
  const match = /^\s*([-−]?)\s*(?:\$|usd|rmb|¥)?\s*([\d.,]+)\s*(m|bn|b)?\s*$/i.exec(entry);
  if (match === null) return entry;
  const [, sign, digits, scale = 'm'] = match;
  if (scale.toLowerCase() === 'm') return `${sign}${digits}`;
  const billions = Number(digits!.replace(',', '.'));
  return Number.isFinite(billions) ? `${sign}${Number((billions * 1000).toPrecision(12))}` : entry;
}
