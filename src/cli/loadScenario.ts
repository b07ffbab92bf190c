import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCases, type Cases } from '../model/cases';
import { dataKinds, parseDataFile, type DataFile } from '../model/dataFiles';
import { DataFileError, DataReader, isRecord } from '../model/dataReader';
import { parseRulebook } from '../model/rulebook';
import type { RuleEffect, RuleSwitches } from '../model/ruleSwitches';
import { parseScenario, type Scenario } from '../model/scenario';
import { readRules } from '../share/fileRules';
import { readRunSettings, type RunSettings } from '../share/runSettings';
import { MAX_DRAWS } from '../share/shareLink';
import { pathFromUser } from './startedIn';
import { UsageError } from './usageError';

const scenarioFolder = join(process.cwd(), 'scenarios');

/** Largest scenario file that is read. */
const MAX_BYTES = 1_000_000;

function readJson(path: string, shown: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${shown}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  if (text.length > MAX_BYTES)
    throw new UsageError(`${shown}: is larger than 1 MB; allowed are scenario files up to that`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${shown}: is not JSON (${(error as Error).message.replaceAll('\n', ' ')})`);
  }
}

/** Names of the scenarios that come with Landfall. */
export function scenarioNames(): readonly string[] {
  return readdirSync(scenarioFolder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => !dataKinds.includes(name))
    .sort();
}

/** @param extending  names of the scenarios that extend this one; a circle has no scenario to start from */
function bundled(id: string, extending: readonly string[] = []): Scenario | undefined {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || extending.includes(id) || dataKinds.includes(id)) return undefined;
  const path = join(scenarioFolder, `${id}.json`);
  if (!existsSync(path)) return undefined;
  return parseScenario(readJson(path, id), `scenarios/${id}.json`, (base) =>
    bundled(base, [...extending, id]),
  );
}

/** The cases of history that come with Landfall. */
export function loadCases(): Cases {
  return parseCases(readJson(join(scenarioFolder, 'cases.json'), 'cases'), 'scenarios/cases.json');
}

/** Scenario of a name, for links. */
export function findScenario(id: string): Scenario | undefined {
  return bundled(id);
}

/** Reads a scenario file; a scenario that it extends is looked for among those that come with Landfall. */
function readScenarioFile(path: string): Scenario {
  return parseScenario(readJson(pathFromUser(path), path), path, findScenario);
}

/** Reads a data file of any kind. */
export function readDataFile(path: string): DataFile {
  return parseDataFile(readJson(pathFromUser(path), path), path, findScenario);
}

/**
 * A scenario by the name of a file in `scenarios/` or by path.
 *
 * @throws UsageError or DataFileError  that names the file and what is wrong
 */
export function loadScenario(nameOrPath: string): Scenario {
  const known = bundled(nameOrPath);
  if (known !== undefined) return known;
  if (!existsSync(pathFromUser(nameOrPath))) {
    throw new UsageError(
      `scenario "${nameOrPath}" was not found; allowed is a path or one of ${scenarioNames().join(', ')}`,
    );
  }
  return readScenarioFile(nameOrPath);
}

let effects: ReadonlyMap<string, readonly RuleEffect[]> | undefined;

/** What each rule of the rulebook does when it is switched, by its name. */
export function ruleEffects(): ReadonlyMap<string, readonly RuleEffect[]> {
  if (effects !== undefined) return effects;
  const path = join(scenarioFolder, 'rules.json');
  const { rules } = parseRulebook(readJson(path, 'rules'), 'scenarios/rules.json');
  effects = new Map(rules.map((rule) => [rule.id, rule.effects]));
  return effects;
}

/** The effects of a rule, for links and files. */
export function findEffects(id: string): readonly RuleEffect[] | undefined {
  return ruleEffects().get(id);
}

/**
 * Rules that a scenario file switches; none for a scenario that comes with Landfall.
 *
 * @throws DataFileError  that names the file and what is wrong
 */
export function loadSwitches(nameOrPath: string): RuleSwitches {
  if (bundled(nameOrPath) !== undefined) return [];
  const json = readJson(pathFromUser(nameOrPath), nameOrPath);
  if (!isRecord(json) || !Object.hasOwn(json, 'rules')) return [];
  const reader = new DataReader();
  const switches = readRules(reader, json, findEffects);
  if (reader.problems.length > 0) throw new DataFileError(nameOrPath, reader.problems);
  return switches ?? [];
}

/**
 * Seed, draws and criterion that a scenario file was saved with; nothing for a scenario that comes with Landfall, and for
 * a file that says nothing of a run.
 *
 * @param nameOrPath  of a scenario that `loadScenario` loads
 * @throws DataFileError  that names the file and what is wrong
 */
export function loadRunSettings(nameOrPath: string): Partial<RunSettings> {
  if (bundled(nameOrPath) !== undefined) return {};
  const json = readJson(pathFromUser(nameOrPath), nameOrPath);
  if (!isRecord(json) || !Object.hasOwn(json, 'run')) return {};
  const reader = new DataReader();
  const settings = readRunSettings(reader, json, MAX_DRAWS);
  if (reader.problems.length > 0) throw new DataFileError(nameOrPath, reader.problems);
  return settings;
}
