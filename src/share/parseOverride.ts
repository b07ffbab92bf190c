import type { ValueProblem } from '../model/checkValue';
import { overrideProblem, type Override } from '../model/overrides';
import { parameterOfKey, type ValueKey } from '../model/values';
import type { Distribution, Part } from '../numerics/distribution';
import { quotable } from './quoted';

/** Names of the numbers of each kind of distribution, in the order in which they are written. */
export const partNames: Readonly<Record<Distribution['kind'], readonly Part[]>> = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  pert: ['low', 'mode', 'high'],
  lognormal: ['p10', 'p90'],
};

/** What is wrong with a change as it is written; what was written is safe to quote. */
export type WrittenProblem =
  | ValueProblem
  | ({ readonly key: ValueKey; readonly written: string } & (
      | { readonly code: 'unreadable' }
      /** Readable, but nothing that the key takes. */
      | { readonly code: 'unusable' }
      /** A tilde without a centre behind it, or before a key that has none. */
      | { readonly code: 'movesNoCentre' }
      | { readonly code: 'unknownDistribution' }
      | { readonly code: 'numbersMissing'; readonly kind: Distribution['kind'] }
    ));

/** A change, or what is wrong with it. */
type Read = Override | { readonly problem: WrittenProblem };

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number, or NaN; −0 is 0, so that equal runs have equal links. */
function parseNumber(text: string): number {
  const number = NUMBER.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

/**
 * A change as the command line and links write it:
 *
 *   2.1              fixes the value            ~2.1            moves the centre, the spread comes along
 *   true, false      a flag                     max, off        a word
 *   pert:1,2,4       a distribution (also fixed, uniform, triangular, lognormal)
 *
 * @returns the change, admissible for the key, or what is wrong with it
 */
export function parseOverride(key: ValueKey, text: string): Read {
  const written = text.trim();
  const override = readOverride(key, written);
  if ('problem' in override) return override;
  const problem = overrideProblem(key, override);
  if (problem === undefined) return override;
  return {
    problem:
      problem.code === 'notAdmissible' ? { key, code: 'unusable', written: quotable(written) } : problem,
  };
}

function readOverride(key: ValueKey, written: string): Read {
  const { admissible } = parameterOfKey(key);
  if (written.startsWith('~')) {
    const centre = parseNumber(written.slice(1));
    return Number.isNaN(centre) || admissible.type !== 'number'
      ? { problem: { key, code: 'movesNoCentre', written: quotable(written) } }
      : { centre };
  }
  const colon = written.indexOf(':');
  if (colon > 0) return readDistribution(key, written.slice(0, colon), written.slice(colon + 1), written);
  const number = parseNumber(written);
  if (!Number.isNaN(number)) return { value: { kind: 'fixed', value: number } };
  if (written === 'true' || written === 'false') return { value: written === 'true' };
  if (written !== '' && (admissible.type === 'choice' || written === 'off')) return { value: written };
  return { problem: { key, code: 'unreadable', written: quotable(written) } };
}

function isKind(word: string): word is Distribution['kind'] {
  return Object.hasOwn(partNames, word);
}

function readDistribution(key: ValueKey, kind: string, text: string, written: string): Read {
  if (!isKind(kind)) return { problem: { key, code: 'unknownDistribution', written: quotable(written) } };
  const names = partNames[kind];
  const numbers = text.split(',').map((part) => parseNumber(part.trim()));
  if (numbers.length !== names.length || numbers.some(Number.isNaN))
    return { problem: { key, code: 'numbersMissing', written: quotable(written), kind } };
  const parts = Object.fromEntries(names.map((name, index) => [name, numbers[index]!]));
  return { value: { kind, ...parts } as unknown as Distribution };
}
