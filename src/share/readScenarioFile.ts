import { valueKeys, type ScenarioValues, type ValueKey } from '../model/values';
import type { CombinationProblem } from '../model/checkValue';
import type { Correlations } from '../model/correlations';
import {
  DataFileError,
  DataReader,
  isRecord,
  MOST_PROBLEMS,
  type DataProblem,
  type Json,
} from '../model/dataReader';
import type { Override } from '../model/overrides';
import type { FindEffects, RuleSwitches } from '../model/ruleSwitches';
import { parseScenario, type Scenario } from '../model/scenario';
import { asCurrentVersion, SCHEMA_VERSION } from '../model/scenarioSteps';
import { readRules } from './fileRules';
import { tidyReason } from './reasonText';
import { readRunSettings, type RunSettings } from './runSettings';
import { NO_REASON } from './scenarioFile';
import type { Reasons } from './shareLink';

/** Inputs that a scenario file holds. */
export interface FileInputs extends RunSettings {
  readonly scenarioId: string;
  readonly overrides: Readonly<Record<ValueKey, Override>>;
  readonly reasons: Reasons;
  readonly correlations: Correlations | undefined;
  readonly rules: RuleSwitches | undefined;
}

/** What has to be left out of a file so that the rest can be used. */
interface LeftOut {
  /** Values of the file, by their names there. */
  readonly values: readonly string[];
  /** Other fields of the file. */
  readonly fields: readonly string[];
}

/** A scenario file as far as it can be read. */
export type FileReading =
  | { readonly kind: 'whole'; readonly title: string; readonly inputs: FileInputs }
  /** Usable once some of it is left out. */
  | {
      readonly kind: 'part';
      readonly title: string;
      readonly inputs: FileInputs;
      readonly problems: readonly DataProblem[];
      readonly leftOut: LeftOut;
    }
  | { readonly kind: 'wrong'; readonly problems: readonly DataProblem[] }
  | { readonly kind: 'notJson' }
  /** JSON that says nothing of values. */
  | { readonly kind: 'notAScenario' }
  /** A data file of Landfall that holds something else. */
  | { readonly kind: 'otherKind' }
  | { readonly kind: 'newer'; readonly version: number };

/** Largest file that is read, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;

/** Longest title that is shown. */
const LONGEST_TITLE = 80;

interface Reader {
  /** Gives the scenario of a name. */
  readonly findScenario: (id: string) => Scenario | undefined;
  /** Scenario from which a file that extends none differs. */
  readonly base: Scenario;
  /** Most worlds that can be run here. */
  readonly mostDraws: number;
  /** Gives the effects of a rule. */
  readonly findEffects: FindEffects;
}

type Attempt =
  | { readonly scenario: Scenario; readonly run: RunSettings; readonly rules: RuleSwitches | undefined }
  | { readonly problems: readonly DataProblem[] };

/**
 * Reads a scenario file as inputs: its changes to the scenario that it extends. Never throws.
 *
 * @param text  of the file
 * @param name  of the file, its title where it has none that can be shown
 */
export function readScenarioFile(text: string, name: string, reader: Reader): FileReading {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { kind: 'notJson' };
  }
  if (!isRecord(written)) return { kind: 'notAScenario' };
  if (Object.hasOwn(written, 'kind')) return { kind: 'otherKind' };
  const json = asCurrentVersion(written) ?? written;
  const version = Object.hasOwn(json, 'schemaVersion') ? json['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > SCHEMA_VERSION) return { kind: 'newer', version };
  if (!Object.hasOwn(json, 'overrides') && !Object.hasOwn(json, 'parameters'))
    return { kind: 'notAScenario' };

  const first = attempt(json, reader);
  if (!('problems' in first)) return { kind: 'whole', ...opened(json, first, name, reader) };
  let rest = json;
  let found = first.problems;
  const problems = [...found];
  if (problems.length >= MOST_PROBLEMS) return { kind: 'wrong', problems };
  // What is wrong between values shows only when each is right, and what is between them then one at a time.
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const less = without(rest, found);
    if (less === undefined) break;
    rest = less;
    const again = attempt(rest, reader);
    if (!('problems' in again)) {
      const leftOut = difference(json, rest);
      return { kind: 'part', ...opened(rest, again, name, reader), problems, leftOut };
    }
    found = again.problems;
    problems.push(...found.filter(({ path }) => path === 'overrides' || path.startsWith('correlations')));
  }
  return { kind: 'wrong', problems };
}

/** More rounds than there are ways in which values can be at odds. */
const MOST_ROUNDS = 10;

/** A text of the file as a title: one line, not long, and without the marks of bold type. */
function titleOf(title: string, name: string): string {
  const line = (text: string): string =>
    tidyReason(text)
      .replaceAll(/\*{2,}/g, '')
      .trim();
  const letters = Array.from(line(title) || line(name) || name);
  return letters.length > LONGEST_TITLE
    ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
    : letters.join('');
}

function attempt(json: Json, { findScenario, mostDraws, findEffects }: Reader): Attempt {
  const settings = new DataReader();
  const run = readRunSettings(settings, json, mostDraws);
  const rules = readRules(settings, json, findEffects);
  try {
    const scenario = parseScenario(json, 'file', findScenario);
    return settings.problems.length > 0 ? { problems: settings.problems } : { scenario, run, rules };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { problems: [...error.problems, ...settings.problems] };
  }
}

/** The inputs that a good file stands for. */
function opened(
  json: Json,
  { scenario, run, rules }: Extract<Attempt, { readonly scenario: Scenario }>,
  name: string,
  { findScenario, base }: Reader,
): { readonly title: string; readonly inputs: FileInputs } {
  const from = scenario.extends === undefined ? base : findScenario(scenario.extends)!;
  const overrides =
    scenario.extends === undefined
      ? differing(scenario.values, from.values)
      : overridesOf(json['overrides'] as Readonly<Record<string, Json>>, scenario.values);
  const reasons = Object.keys(overrides).flatMap((key) => {
    const { note } = scenario.provenance[key]!;
    const reason = note === NO_REASON ? '' : tidyReason(note);
    return reason === '' ? [] : [[key, reason] as const];
  });
  return {
    title: titleOf(scenario.title, name),
    inputs: {
      scenarioId: from.id,
      overrides,
      reasons: Object.fromEntries(reasons),
      correlations: correlationsOf(json, scenario, from),
      rules,
      ...run,
    },
  };
}

function overridesOf(
  entries: Readonly<Record<string, Json>>,
  values: ScenarioValues,
): FileInputs['overrides'] {
  const named = valueKeys.filter((key) => Object.hasOwn(entries, key));
  return Object.fromEntries(
    named.map((key) => {
      const { centre } = entries[key]!;
      return [key, typeof centre === 'number' ? { centre } : { value: values[key]! }];
    }),
  );
}

function differing(values: ScenarioValues, base: ScenarioValues): FileInputs['overrides'] {
  const changed = valueKeys.filter((key) => JSON.stringify(values[key]) !== JSON.stringify(base[key]));
  return Object.fromEntries(changed.map((key) => [key, { value: values[key]! }]));
}

/** Undefined where assumptions go together as in the scenario that the file starts from. */
function correlationsOf(json: Json, { correlations }: Scenario, from: Scenario): Correlations | undefined {
  if (!Object.hasOwn(json, 'correlations') || correlations === undefined) return undefined;
  const { active, pairs } = correlations;
  if (active) return pairs.map(({ between, rank }) => ({ between, rank }));
  // Pairs that a file only offers change nothing where none are in force.
  return pairs.length === 0 || from.correlations?.active === true ? [] : undefined;
}

/** What a file may say wrongly without its values being worth less, and what is put in its place. */
const head: Readonly<Record<string, unknown>> = {
  id: 'file',
  title: NO_REASON,
  description: NO_REASON,
  asOf: '2026',
  audience: undefined,
  examples: undefined,
};
const needed = new Set(['schemaVersion', 'extends', 'parameters', 'overrides']);

/** A file without what is wrong in it; undefined where what is wrong cannot be left out. */
function without(json: Json, problems: readonly DataProblem[]): Json | undefined {
  const fields = new Set<string>();
  const values = new Set<string>();
  for (const { path, allowed } of problems) {
    const field = Object.hasOwn(json, path) ? path : /^[^.[]*/.exec(path)![0];
    if (field === 'overrides' && isRecord(json['overrides'])) {
      const entries = json['overrides'];
      const named =
        allowed?.what === 'together'
          ? keysBetween(allowed.problem).filter((key) => Object.hasOwn(entries, key))
          : [entryAt(entries, path.slice('overrides.'.length))].filter((entry) => entry !== undefined);
      if (named.length === 0) return undefined;
      for (const entry of named) values.add(entry);
    } else if (needed.has(field) || !Object.hasOwn(json, field)) {
      if (!Object.hasOwn(head, field)) return undefined;
      fields.add(field);
    } else fields.add(field);
  }
  const kept = Object.entries(json).filter(([field]) => !fields.has(field));
  const put = Object.entries(head).filter(([field, text]) => fields.has(field) && text !== undefined);
  const rest = Object.fromEntries([...kept, ...put]) as Json;
  if (values.size === 0) return rest;
  const entries = Object.entries(json['overrides'] as Json).filter(([entry]) => !values.has(entry));
  return { ...rest, overrides: Object.fromEntries(entries) };
}

/** Dots that the name of a value has at most; what else comes after a dot is a field of its entry. */
const MOST_DOTS = 1;

/** The entry that a path is about: the longest name among those that it can start with. */
function entryAt(entries: Json, path: string): string | undefined {
  if (Object.hasOwn(entries, path)) return path;
  const parts = path.split('.', MOST_DOTS + 1);
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join('.');
    if (Object.hasOwn(entries, name)) return name;
  }
  return undefined;
}

function keysBetween(problem: CombinationProblem): readonly ValueKey[] {
  switch (problem.code) {
    case 'campaignBeyondAYear':
      return ['campaignIntensity', 'campaignMonths'];
    case 'ipLossCrossed':
      return ['ipLossP10', 'ipLossP90'];
    case 'fineSharesBeyondAll':
      return ['fineSmallShare', 'fineMediumShare'];
    case 'finesNotAscending':
      return [problem.lower, problem.upper];
    case 'notAboveZero':
      return [problem.key];
  }
}

/** What one file has and another has not, or has otherwise. */
function difference(file: Json, rest: Json): LeftOut {
  const gone = (of: Json, left: Json): string[] =>
    Object.keys(of).filter((name) => !Object.hasOwn(left, name) || left[name] !== of[name]);
  const [all, kept] = [file['overrides'], rest['overrides']];
  return {
    values: isRecord(all) && isRecord(kept) ? gone(all, kept) : [],
    fields: gone(file, rest).filter((field) => field !== 'overrides'),
  };
}
