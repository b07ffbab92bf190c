import { valueProblem } from './checkValue';
import { foundText } from './dataFault';
import { isRecord, MOST_PROBLEMS, type DataReader, type Grade, type Json, type Source } from './dataReader';
import { overriddenValue } from './overrides';
import { parseValue } from './parseValue';
import { isParameterId, parameterOf, type ParameterId } from './parameters';
import { valueProblemText } from './problemText';
import { isValueKey, parameterOfKey, type ScenarioValues, type Value, type ValueKey } from './values';

/** Why a value is what it is. */
export interface Provenance {
  readonly grade: Grade;
  readonly sources: readonly Source[];
  /** What the value rests on. */
  readonly note: string;
  /** Why the value is not what the evidence says; empty where it is, or where there is none. */
  readonly departs: string;
  /** Who could know better, or what would settle it; empty where nothing is open. */
  readonly verify: string;
  /** What would make it out of date. */
  readonly stale: string;
  /** The scenario that set the value. */
  readonly setBy: string;
}

/** Values that a file sets, and why. */
export interface ValueEntries {
  readonly values: Readonly<Record<ValueKey, Value>>;
  readonly provenance: Readonly<Record<ValueKey, Provenance>>;
}

/** Fields of an entry that say why a value is what it is. */
export const provenanceFields = ['grade', 'sources', 'departs', 'verify', 'stale'] as const;

/**
 * Reads why a value is what it is.
 *
 * @param setBy  the file or choice that sets the value
 * @param reasonField  where the file gives the reason
 */
export function readProvenance(
  reader: DataReader,
  json: Json,
  path: string,
  setBy: string,
  reasonField: 'note' | 'reason',
): Provenance {
  const said = reader.problems.length;
  const grade = reader.grade(json, path);
  // What a grade asks for cannot be said of none.
  const isKnown = reader.problems.length === said;
  const sources = reader.sources(json['sources'], `${path}.sources`);
  const note = reader.text(json, path, reasonField, reasonField === 'reason');
  if (isKnown && (grade === 'judged' ? note.trim() === '' : sources.length === 0)) {
    reader.report(
      path,
      grade === 'judged' ? `a judged value needs a ${reasonField}` : `a value graded ${grade} needs a source`,
      { what: grade === 'judged' ? 'reasonWhereJudged' : 'sourceWhereNotJudged' },
    );
  }
  return {
    grade,
    sources,
    note,
    departs: reader.text(json, path, 'departs', false),
    verify: reader.text(json, path, 'verify', false),
    stale: reader.text(json, path, 'stale', false),
    setBy,
  };
}

/** Reads a value and checks that it is admissible. */
export function readValue(reader: DataReader, json: unknown, path: string, key: ValueKey): Value | undefined {
  const value = parseValue(json);
  if (typeof value === 'object' && 'problem' in value) {
    reader.report(path, value.problem, value.allowed, json);
    return undefined;
  }
  const problem = valueProblem(key, value);
  if (problem !== undefined) {
    reader.report(path, valueProblemText(problem), { what: 'value', problem }, json);
    return undefined;
  }
  return value;
}

/** Reads a value that is told by its centre: the scenario's own with its spread taken along. */
function readCentre(
  reader: DataReader,
  json: Json,
  path: string,
  key: ValueKey,
  base: ScenarioValues,
): Value | undefined {
  const { centre } = json;
  if (json['value'] !== undefined) {
    const message = 'a value is told by its centre or whole, not both';
    reader.report(
      `${path}.centre`,
      message,
      { what: 'fields', of: ['value', 'unit', 'reason', 'grade'] },
      centre,
    );
    return undefined;
  }
  const plain = readValue(reader, centre, `${path}.centre`, key);
  if (plain === undefined) return undefined;
  if (typeof centre === 'number') return overriddenValue(base[key]!, key, { centre });
  reader.report(`${path}.centre`, 'allowed is a number', { what: 'numbers', of: ['centre'] }, centre);
  return undefined;
}

/**
 * Reads values that differ from those of a scenario, each with a reason: the overrides of a scenario that extends another,
 * or of a choice.
 *
 * @param path  where the entries are in the file
 * @param setBy  what sets the values
 * @param base  values of the scenario, where an entry may give the centre alone
 */
export function readOverrideEntries(
  reader: DataReader,
  json: unknown,
  path: string,
  setBy: string,
  base?: ScenarioValues,
): ValueEntries {
  const values: Record<ValueKey, Value> = {};
  const provenance: Record<ValueKey, Provenance> = {};
  if (!isRecord(json)) {
    const message = 'allowed is an entry for every value that differs, each with a reason';
    reader.report(path, message, { what: 'entries' }, json);
    return { values, provenance };
  }
  for (const [name, entry] of Object.entries(json)) {
    if (reader.problems.length >= MOST_PROBLEMS) break;
    const at = `${path}.${name}`;
    if (!isValueKey(name)) {
      const hint = isParameterId(name) && parameterOf(name as ParameterId).scope === 'path';
      reader.report(
        at,
        hint ? `allowed is bifurcation.${name} or partner.${name}` : 'there is no such parameter',
        hint ? { what: 'eachPath', id: name as ParameterId } : { what: 'parameter' },
        entry,
      );
      continue;
    }
    if (!isRecord(entry)) {
      reader.report(at, 'allowed is an entry with value, reason and grade', { what: 'entry' }, entry);
      continue;
    }
    const fields = ['value', 'unit', 'reason', ...provenanceFields];
    reader.known(entry, at, base === undefined ? fields : [...fields, 'centre']);
    if (entry['unit'] !== undefined && entry['unit'] !== parameterOfKey(name).unit) {
      reader.report(
        `${at}.unit`,
        `is ${foundText(entry['unit'])}; allowed is "${parameterOfKey(name).unit}"`,
        { what: 'exactly', of: parameterOfKey(name).unit },
        entry['unit'],
      );
    }
    provenance[name] = readProvenance(reader, entry, at, setBy, 'reason');
    const value =
      base !== undefined && Object.hasOwn(entry, 'centre')
        ? readCentre(reader, entry, at, name, base)
        : readValue(reader, entry['value'], `${at}.value`, name);
    if (value !== undefined) values[name] = value;
  }
  return { values, provenance };
}
