import type { Distribution } from '../numerics/distribution';
import { foundText, type Allowed } from './dataFault';
import { isRecord } from './dataReader';
import type { Value } from './values';

/** The numbers of each kind of distribution. */
export const distributionFields: Readonly<Record<string, readonly string[]>> = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  pert: ['low', 'mode', 'high'],
  lognormal: ['p10', 'p90'],
};

/**
 * A value as a scenario file, a link or a program writes it: a number, a flag, a word, or a distribution object.
 *
 * @returns the value, or a sentence that says what is wrong with its form, and what is allowed
 */
export function parseValue(json: unknown): Value | { readonly problem: string; readonly allowed: Allowed } {
  if (typeof json === 'number') {
    return Number.isFinite(json)
      ? { kind: 'fixed', value: json }
      : { problem: `${json} is not a finite number`, allowed: { what: 'valueForm' } };
  }
  if (typeof json === 'boolean' || typeof json === 'string') return json;
  if (!isRecord(json))
    return {
      problem: 'allowed is a number, true, false, a word or a distribution',
      allowed: { what: 'valueForm' },
    };
  const kind = Object.hasOwn(json, 'kind') ? json['kind'] : undefined;
  const fields =
    typeof kind === 'string' && Object.hasOwn(distributionFields, kind)
      ? distributionFields[kind]
      : undefined;
  if (fields === undefined) {
    return {
      problem: `kind is ${foundText(kind)}; allowed is ${Object.keys(distributionFields).join(', ')}`,
      allowed: { what: 'oneOf', of: Object.keys(distributionFields) },
    };
  }
  const distribution: Record<string, unknown> = { kind };
  for (const field of fields) {
    const bound = json[field];
    if (typeof bound !== 'number' || !Number.isFinite(bound)) {
      return {
        problem: `${field} is ${foundText(bound)}; a ${kind as string} needs the numbers ${fields.join(', ')}`,
        allowed: { what: 'numbers', of: fields },
      };
    }
    distribution[field] = bound;
  }
  const extra = Object.keys(json).find((field) => field !== 'kind' && !fields.includes(field));
  if (extra !== undefined)
    return {
      problem: `${extra} is not a number of a ${kind as string}; it has ${fields.join(', ')}`,
      allowed: { what: 'numbers', of: fields },
    };
  return distribution as unknown as Distribution;
}
