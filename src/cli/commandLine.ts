import { applyOverrides, type Override } from '../model/overrides';
import { combinationProblem } from '../model/checkValue';
import { combinationProblemText } from '../model/problemText';
import type { Scenario } from '../model/scenario';
import { keysNamed } from '../model/keysNamed';
import type { ValueKey } from '../model/values';
import { parseOverride } from '../share/parseOverride';
import { isDrawCount, isSeed, MAX_DRAWS, MAX_SEED, MIN_DRAWS } from '../share/shareLink';
import { writtenProblemText } from './problemText';
import { UsageError } from './usageError';

/** What a command takes besides its name. */
export interface Syntax {
  /** Names of the words that are not options, for messages; `...` behind the last one allows several. */
  readonly words: readonly string[];
  readonly options: readonly OptionName[];
}

export type OptionName =
  | '--set'
  | '--draws'
  | '--seed'
  | '--central'
  | '--json'
  | '--shard'
  | '--out'
  | '--x'
  | '--y'
  | '--between'
  | '--correlate'
  | '--correlations'
  | '--inputs'
  | '--draws-csv'
  | '--rule';

const takesValue: Readonly<Record<OptionName, boolean>> = {
  '--set': true,
  '--draws': true,
  '--seed': true,
  '--central': false,
  '--json': false,
  '--shard': true,
  '--out': true,
  '--x': true,
  '--y': true,
  '--between': true,
  '--correlate': true,
  '--correlations': true,
  '--inputs': false,
  '--draws-csv': true,
  '--rule': true,
};

export interface CommandLine {
  readonly words: readonly string[];
  readonly sets: readonly string[];
  /** As named by the user, who may leave them to the scenario file and the command. */
  readonly draws: number | undefined;
  readonly seed: number | undefined;
  readonly central: boolean;
  readonly json: boolean;
  /** Which part of how many to run, from 1. */
  readonly shard: { readonly index: number; readonly of: number } | undefined;
  readonly out: string | undefined;
  readonly x: string | undefined;
  readonly y: string | undefined;
  readonly between: string | undefined;
  /** Pairs of assumptions that go together, as written. */
  readonly correlates: readonly string[];
  /** Whether the scenario's own correlations are in force, as written. */
  readonly correlations: string | undefined;
  readonly inputs: boolean;
  /** File for V of every draw. */
  readonly drawsCsv: string | undefined;
  /** Switched rules, as written. */
  readonly rules: readonly string[];
}

function parseWholeNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

function nearestPowers(draws: number): string {
  if (!(draws > MIN_DRAWS)) return String(MIN_DRAWS);
  if (draws >= MAX_DRAWS) return String(MAX_DRAWS);
  const below = 2 ** Math.floor(Math.log2(draws));
  return `${below} or ${below * 2}`;
}

function parseDraws(text: string): number {
  const draws = parseWholeNumber(text);
  if (isDrawCount(draws)) return draws;
  throw new UsageError(
    `--draws ${text}: allowed is a power of two from ${MIN_DRAWS} to ${MAX_DRAWS}; nearest is ${nearestPowers(Number(text))}`,
  );
}

function parseSeed(text: string): number {
  const seed = parseWholeNumber(text);
  if (isSeed(seed)) return seed;
  throw new UsageError(`--seed ${text}: allowed is a whole number from 0 to ${MAX_SEED}`);
}

function parseShard(text: string): { readonly index: number; readonly of: number } {
  const [index, of] = text.split('/').map(parseWholeNumber) as [number, number?];
  if (of !== undefined && text.split('/').length === 2 && index >= 1 && index <= of) return { index, of };
  throw new UsageError(`--shard ${text}: allowed is I/N with I from 1 to N, such as 3/16`);
}

/**
 * Reads the words and options of a command.
 *
 * @throws UsageError  that names the option, its value and what is allowed
 */
export function parseCommandLine(args: readonly string[], syntax: Syntax, usage: string): CommandLine {
  const words: string[] = [];
  const sets: string[] = [];
  const correlates: string[] = [];
  const rules: string[] = [];
  const once = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = (equals < 0 ? arg : arg.slice(0, equals)) as OptionName;
    if (!syntax.options.includes(name)) {
      throw new UsageError(`${name} is not an option here; allowed is ${usage}`);
    }
    let value = '';
    if (takesValue[name]) {
      const next = equals < 0 ? args[++at] : arg.slice(equals + 1);
      if (next === undefined) throw new UsageError(`${name} needs a value; allowed is ${usage}`);
      value = next;
    } else if (equals >= 0) throw new UsageError(`${name} takes no value; allowed is ${usage}`);
    if (name === '--set') sets.push(value);
    else if (name === '--correlate') correlates.push(value);
    else if (name === '--rule') rules.push(value);
    else if (once.has(name)) throw new UsageError(`${name} comes twice; allowed is once`);
    else once.set(name, value);
  }
  const several = syntax.words.at(-1)?.endsWith('...') ?? false;
  if (words.length < syntax.words.length) {
    throw new UsageError(`${syntax.words[words.length]!.replace('...', '')} is missing; allowed is ${usage}`);
  }
  if (words.length > syntax.words.length && !several) {
    throw new UsageError(`"${words[syntax.words.length]!}" is one word too many; allowed is ${usage}`);
  }
  return {
    words,
    sets,
    draws: once.has('--draws') ? parseDraws(once.get('--draws')!) : undefined,
    seed: once.has('--seed') ? parseSeed(once.get('--seed')!) : undefined,
    central: once.has('--central'),
    json: once.has('--json'),
    shard: once.has('--shard') ? parseShard(once.get('--shard')!) : undefined,
    out: once.get('--out'),
    x: once.get('--x'),
    y: once.get('--y'),
    between: once.get('--between'),
    correlates,
    correlations: once.get('--correlations'),
    inputs: once.has('--inputs'),
    drawsCsv: once.get('--draws-csv'),
    rules,
  };
}

/**
 * The changes that `--set ID=VALUE` asks for; a later one replaces an earlier one.
 *
 * @throws UsageError  that names the input, the value and what is allowed
 */
export function parseSets(sets: readonly string[], scenario: Scenario): Readonly<Record<ValueKey, Override>> {
  const overrides: Record<ValueKey, Override> = {};
  for (const set of sets) {
    const equals = set.indexOf('=');
    if (equals < 1) throw new UsageError(`--set ${set}: allowed is --set ID=VALUE`);
    const keys = keysNamed(set.slice(0, equals));
    if ('problem' in keys) throw new UsageError(`--set ${set}: ${keys.problem}`);
    for (const key of keys) {
      const override = parseOverride(key, set.slice(equals + 1));
      if ('problem' in override)
        throw new UsageError(`--set ${set}: ${writtenProblemText(override.problem)}`);
      overrides[key] = override;
    }
  }
  const problem = combinationProblem(applyOverrides(scenario.values, overrides));
  if (problem !== undefined) throw new UsageError(`--set: ${combinationProblemText(problem)}`);
  return overrides;
}
