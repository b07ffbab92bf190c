import { parameterOfKey, pathOfKey, type Value, type ValueKey } from '../model/values';
import type { GuideText } from './i18n/en/guide';
import { distributionInWords, parameterValue } from './parameterDisplay';

/** What a value is called, with its path where each path has its own. */
export function nameOfValue(key: ValueKey, text: GuideText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  return path === undefined ? label : text.guide.onPath({ label, path: text.paths[path].object });
}

/** The centre of a value, or its word, without its unit. */
export function plainCentre(key: ValueKey, value: Value, text: GuideText): string {
  return parameterValue(parameterOfKey(key), value, text);
}

/** The centre of a value with its unit, or its word. */
export function centreInWords(key: ValueKey, value: Value, text: GuideText): string {
  const centre = plainCentre(key, value, text);
  return typeof value === 'object' ? withUnit(centre, unitOf(key, text), text) : centre;
}

/** A value with its spread and unit. */
export function spreadInWords(key: ValueKey, value: Value, text: GuideText): string {
  if (typeof value !== 'object' || value.kind === 'fixed') return centreInWords(key, value, text);
  return withUnit(distributionInWords(parameterOfKey(key), value, text), unitOf(key, text), text);
}

/** What the number of a value counts: "of segment", "months"; empty where the number says it. */
export function unitOf(key: ValueKey, text: GuideText): string {
  return text.parameters[parameterOfKey(key).id].unit;
}

function withUnit(value: string, unit: string, { guide }: GuideText): string {
  if (unit === '') return value;
  return guide.withUnit({ value, unit: value === '1' ? (guide.single[unit] ?? unit) : unit });
}
