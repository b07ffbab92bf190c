import type { Value } from '../model/values';
import type { ParameterDefinition } from '../model/parameters';
import { mode } from '../numerics/distribution';
import { isPercentage } from '../state/typedEntry';
import { months, multiple, percent, plain } from './format';
import type { ControlText } from './i18n/en/controls';

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
export function parameterNumber(
  definition: ParameterDefinition,
  value: number,
  text: Pick<ControlText, 'format'>,
): string {
  switch (displayKind(definition)) {
    case 'money':
      return text.format.money(value);
    case 'renminbi':
      return text.format.renminbi(value);
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
  return parameterNumber(definition, mode(value), text);
}

/** A value with its unit, as a screen reader should say it: "2.5% of segment". */
export function parameterInWords(definition: ParameterDefinition, value: number, text: ControlText): string {
  const { unit } = text.parameters[definition.id];
  const number = parameterNumber(definition, value, text);
  return unit === '' ? number : `${number} ${unit}`;
}

/** What a distribution says, with its numbers in the parameter's unit. */
export function distributionInWords(
  definition: ParameterDefinition,
  value: Value,
  text: ControlText,
): string {
  const show = (bound: number): string => parameterNumber(definition, bound, text);
  if (typeof value !== 'object') return parameterValue(definition, value, text);
  switch (value.kind) {
    case 'fixed':
      return text.distribution.fixed({ value: show(value.value) });
    case 'uniform':
      return text.distribution.uniform({ low: show(value.low), high: show(value.high) });
    case 'triangular':
      return text.distribution.triangular({
        low: show(value.low),
        mode: show(value.mode),
        high: show(value.high),
      });
    case 'pert':
      return text.distribution.pert({ low: show(value.low), mode: show(value.mode), high: show(value.high) });
    case 'lognormal':
      return text.distribution.lognormal({ p10: show(value.p10), p90: show(value.p90) });
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
  const match =
    /^\s*([-−]?)\s*(?:\$|usd|rmb|¥)?\s*([\d.,]+)\s*(m|bn|b|亿|万)?\s*(?:美元|元人民币|人民币|元)?\s*$/i.exec(
      entry,
    );
  if (match === null) return entry;
  const [, sign, digits, unit = 'm'] = match;
  const millions = MILLIONS[unit.toLowerCase()]!;
  if (millions === 1) return `${sign}${digits}`;
  // Grouping commas are English and Chinese; a lone comma before one or two digits is a decimal one.
  const number = Number(/,\d{1,2}$/.test(digits!) ? digits!.replace(',', '.') : digits!.replaceAll(',', ''));
  return Number.isFinite(number) ? `${sign}${Number((number * millions).toPrecision(12))}` : entry;
}

/** Millions in a unit that amounts are typed in. */
const MILLIONS: Readonly<Record<string, number>> = { m: 1, b: 1000, bn: 1000, 亿: 100, 万: 0.01 };
