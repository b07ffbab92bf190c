import type { Distribution } from '../numerics/distribution';
import { overrideProblem, type Override } from '../model/overrides';
import { parseValue } from '../model/parseValue';
import { parameterOfKey, type ValueKey } from '../model/values';
import { allowedFor } from '../model/checkValue';
import { quoted } from './quoted';

/** Names of the numbers of each kind of distribution, in the order in which they are written. */
const fields: Readonly<Record<Distribution['kind'], readonly string[]>> = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  pert: ['low', 'mode', 'high'],
  lognormal: ['p10', 'p90'],
};

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A finite number, or NaN; −0 is 0, so that equal runs have equal links. */
function parseNumber(text: string): number {
  const number = NUMBER.test(text) ? Number(text) + 0 : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

function numberText(value: number): string {
  return String(value).replace('e+', 'e');
}

/**
 * A change as the command line and links write it:
 *
 *   2.1              fixes the value            ~2.1            moves the centre, the spread comes along
 *   true, false      a flag                     max, off        a word
 *   pert:1,2,4       a distribution (also fixed, uniform, triangular, lognormal)
 *
 * @returns the change, admissible for the key, or a sentence that says what is wrong and what is allowed
 */
export function parseOverride(key: ValueKey, text: string): Override | { readonly problem: string } {
  const written = text.trim();
  const override = readOverride(key, written);
  if ('problem' in override) return override;
  const problem = overrideProblem(key, override);
  if (problem === undefined) return override;
  return {
    problem: problem.startsWith('allowed') ? `${quoted(written)} cannot be used; ${problem}` : problem,
  };
}

function readOverride(key: ValueKey, written: string): Override | { readonly problem: string } {
  const { admissible } = parameterOfKey(key);
  if (written.startsWith('~')) {
    const centre = parseNumber(written.slice(1));
    if (Number.isNaN(centre) || admissible.type !== 'number') {
      return { problem: `${quoted(written)} does not move a centre; allowed is ~ and ${allowedFor(key)}` };
    }
    return { centre };
  }
  const colon = written.indexOf(':');
  if (colon > 0) return readDistribution(written.slice(0, colon), written.slice(colon + 1), written);
  const number = parseNumber(written);
  if (!Number.isNaN(number)) return { value: { kind: 'fixed', value: number } };
  if (written === 'true' || written === 'false') return { value: written === 'true' };
  if (written !== '' && (admissible.type === 'choice' || written === 'off')) return { value: written };
  return { problem: `${quoted(written)} cannot be read; allowed is ${allowedFor(key)}` };
}

function readDistribution(
  kind: string,
  text: string,
  written: string,
): Override | { readonly problem: string } {
  const names = Object.hasOwn(fields, kind) ? fields[kind as Distribution['kind']] : undefined;
  if (names === undefined) {
    return {
      problem: `${quoted(written)} is no distribution; allowed is ${Object.keys(fields).join(', ')} with its numbers`,
    };
  }
  const numbers = text.split(',').map((part) => parseNumber(part.trim()));
  if (numbers.length !== names.length || numbers.some(Number.isNaN)) {
    return {
      problem: `${quoted(written)} cannot be read; allowed is ${kind}:${names.join(',')} with numbers`,
    };
  }
  const value = parseValue({
    kind,
    ...Object.fromEntries(names.map((name, index) => [name, numbers[index]])),
  });
  return typeof value === 'object' && 'problem' in value ? { problem: value.problem } : { value };
}

/** Writes a change so that `parseOverride` reads the same. */
export function overrideText(override: Override): string {
  if ('centre' in override) return `~${numberText(override.centre)}`;
  const { value } = override;
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'fixed') return numberText(value.value);
  const numbers = fields[value.kind].map((name) =>
    numberText((value as unknown as Record<string, number>)[name]!),
  );
  return `${value.kind}:${numbers.join(',')}`;
}
