import type { Distribution } from '../numerics/distribution';
import { isRecord } from './dataReader';
import type { Value } from './values';

const distributionFields: Readonly<Record<string, readonly string[]>> = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  pert: ['low', 'mode', 'high'],
  lognormal: ['p10', 'p90'],
};

/**
 * A value as a scenario file, a link or a program writes it: a number, a flag, a word, or a distribution object.
 *
 * @returns the value, or a sentence that says what is wrong with its form
 */
export function parseValue(json: unknown): Value | { readonly problem: string } {
  if (typeof json === 'number') {
    return Number.isFinite(json)
      ? { kind: 'fixed', value: json }
      : { problem: `${json} is not a finite number` };
  }
  if (typeof json === 'boolean' || typeof json === 'string') return json;
  if (!isRecord(json)) return { problem: 'allowed is a number, true, false, a word or a distribution' };
  const kind = Object.hasOwn(json, 'kind') ? json['kind'] : undefined;
  const fields =
    typeof kind === 'string' && Object.hasOwn(distributionFields, kind)
      ? distributionFields[kind]
      : undefined;
  if (fields === undefined) {
    return {
      problem: `kind is ${JSON.stringify(kind)}; allowed is ${Object.keys(distributionFields).join(', ')}`,
    };
  }
  const distribution: Record<string, unknown> = { kind };
  for (const field of fields) {
    const bound = json[field];
    if (typeof bound !== 'number' || !Number.isFinite(bound)) {
      return {
        problem: `${field} is ${JSON.stringify(bound)}; a ${kind as string} needs the numbers ${fields.join(', ')}`,
      };
    }
    distribution[field] = bound;
  }
  const extra = Object.keys(json).find((field) => field !== 'kind' && !fields.includes(field));
  if (extra !== undefined)
    return { problem: `${extra} is not a number of a ${kind as string}; it has ${fields.join(', ')}` };
  return distribution as unknown as Distribution;
}
