import type { Distribution } from '../numerics/distribution';
import { combinationProblem, valueProblem } from './checkValue';
import { keysOf, isValueKey, parameterOfKey, type ScenarioValues, type Value, type ValueKey } from './values';
import { entryPaths, isParameterId, parameterOf, parameters, type ParameterId } from './parameters';

/** How good the evidence for a value is, best first. */
export type Grade = 'official' | 'professional' | 'reported' | 'judged';
export const grades: readonly Grade[] = ['official', 'professional', 'reported', 'judged'];

export interface Source {
  readonly title: string;
  readonly url?: string;
  /** ISO date, or only the year or month where no more is known. */
  readonly date: string;
  readonly locator?: string;
}

/** Why a value is what it is. */
export interface Provenance {
  readonly grade: Grade;
  readonly sources: readonly Source[];
  readonly note: string;
  readonly stale: string;
  /** The scenario that set the value. */
  readonly setBy: string;
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly asOf: string;
  readonly extends: string | undefined;
  readonly values: ScenarioValues;
  readonly provenance: Readonly<Record<ValueKey, Provenance>>;
}

/** One thing wrong with a scenario file: where, and what is allowed there. */
export interface ScenarioProblem {
  readonly path: string;
  readonly message: string;
}

/** A scenario file that cannot be used. The message is one line that names the file and the first problem. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly file: string;
  readonly problems: readonly ScenarioProblem[];

  constructor(file: string, problems: readonly ScenarioProblem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super(`${file}: ${first!.path === '' ? '' : `${first!.path}: `}${first!.message}${more}`);
    this.file = file;
    this.problems = problems;
  }
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

class Reader {
  readonly problems: ScenarioProblem[] = [];

  report(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  text(json: Json, path: string, field: string, required: boolean): string {
    const value = Object.hasOwn(json, field) ? json[field] : undefined;
    if (typeof value === 'string' && (value.trim() !== '' || !required)) return value;
    if (value === undefined && !required) return '';
    this.report(
      join(path, field),
      `is ${JSON.stringify(value)}; allowed is ${required ? 'a text that says something' : 'a text'}`,
    );
    return '';
  }

  date(json: Json, path: string, field: string): string {
    const value = this.text(json, path, field, true);
    if (value !== '' && !isDate(value)) {
      this.report(join(path, field), `is "${value}"; allowed is a date such as 2026, 2026-11 or 2026-11-10`);
    }
    return value;
  }

  known(json: Json, path: string, fields: readonly string[]): void {
    for (const field of Object.keys(json)) {
      if (!fields.includes(field))
        this.report(join(path, field), `is not known here; allowed is ${fields.join(', ')}`);
    }
  }

  sources(json: unknown, path: string): Source[] {
    if (json === undefined) return [];
    if (!Array.isArray(json)) {
      this.report(path, 'allowed is a list of sources');
      return [];
    }
    return json.flatMap((source: unknown, index) => {
      const at = `${path}[${index}]`;
      if (!isRecord(source)) {
        this.report(at, 'allowed is a source with title and date');
        return [];
      }
      this.known(source, at, ['title', 'url', 'date', 'locator']);
      const url = this.text(source, at, 'url', false);
      if (url !== '' && !/^https?:\/\/[^\s<>"]+$/.test(url))
        this.report(`${at}.url`, `is "${url}"; allowed is a web address`);
      const locator = this.text(source, at, 'locator', false);
      return [
        {
          title: this.text(source, at, 'title', true),
          date: this.date(source, at, 'date'),
          ...(url === '' ? {} : { url }),
          ...(locator === '' ? {} : { locator }),
        },
      ];
    });
  }

  provenance(json: Json, path: string, setBy: string, reasonField: 'note' | 'reason'): Provenance {
    const grade = json['grade'] as Grade;
    if (!grades.includes(grade)) {
      this.report(
        `${path}.grade`,
        `is ${JSON.stringify(json['grade'])}; allowed is one of ${grades.join(', ')}`,
      );
    }
    const sources = this.sources(json['sources'], `${path}.sources`);
    const note = this.text(json, path, reasonField, reasonField === 'reason');
    if (grade === 'judged' ? note.trim() === '' : sources.length === 0) {
      this.report(
        path,
        grade === 'judged'
          ? `a judged value needs a ${reasonField}`
          : `a value graded ${grade} needs a source`,
      );
    }
    return { grade, sources, note, stale: this.text(json, path, 'stale', false), setBy };
  }

  value(json: unknown, path: string, key: ValueKey): Value | undefined {
    const value = parseValue(json);
    if (typeof value === 'object' && 'problem' in value) {
      this.report(path, value.problem);
      return undefined;
    }
    const problem = valueProblem(key, value);
    if (problem !== undefined) {
      this.report(path, problem);
      return undefined;
    }
    return value;
  }
}

function join(path: string, field: string): string {
  return path === '' ? field : `${path}.${field}`;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FEBRUARY = 2;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether a text is a day, month or year of the calendar; engines disagree on 2026-02-31, so none is asked. */
function isDate(text: string): boolean {
  const [matched, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (matched === undefined) return false;
  const days =
    (MONTH_DAYS[Number(month) - 1] ?? 0) + (Number(month) === FEBRUARY && isLeapYear(Number(year)) ? 1 : 0);
  return Number(day) >= 1 && Number(day) <= days;
}

const entryFields = ['unit', 'grade', 'sources', 'note', 'stale'];

function readParameters(reader: Reader, json: unknown, id: string): Pick<Scenario, 'values' | 'provenance'> {
  const values: Record<ValueKey, Value> = {};
  const provenance: Record<ValueKey, Provenance> = {};
  if (!isRecord(json)) {
    reader.report('parameters', 'allowed is an entry for every parameter');
    return { values, provenance };
  }
  for (const name of Object.keys(json)) {
    if (!isParameterId(name)) reader.report(`parameters.${name}`, 'there is no such parameter');
  }
  for (const parameter of parameters) {
    const path = `parameters.${parameter.id}`;
    const entry = Object.hasOwn(json, parameter.id) ? json[parameter.id] : undefined;
    if (!isRecord(entry)) {
      reader.report(
        path,
        `is missing; needed are value, unit (${parameter.unit}), grade and sources or a note`,
      );
      continue;
    }
    const hasPaths = parameter.scope === 'path';
    reader.known(entry, path, [hasPaths ? 'values' : 'value', ...entryFields]);
    if (hasPaths && isRecord(entry['values'])) reader.known(entry['values'], `${path}.values`, entryPaths);
    if (entry['unit'] !== parameter.unit) {
      reader.report(`${path}.unit`, `is ${JSON.stringify(entry['unit'])}; allowed is "${parameter.unit}"`);
    }
    const why = reader.provenance(entry, path, id, 'note');
    for (const key of keysOf(parameter.id)) {
      const perPath = parameter.scope === 'path' ? key.slice(0, key.indexOf('.')) : undefined;
      const at = perPath === undefined ? `${path}.value` : `${path}.values.${perPath}`;
      const holder =
        perPath === undefined
          ? entry['value']
          : isRecord(entry['values'])
            ? entry['values'][perPath]
            : undefined;
      const value = reader.value(holder, at, key);
      if (value !== undefined) values[key] = value;
      provenance[key] = why;
    }
  }
  return { values, provenance };
}

function readOverrides(
  reader: Reader,
  json: unknown,
  id: string,
  base: Scenario,
): Pick<Scenario, 'values' | 'provenance'> {
  const values: Record<ValueKey, Value> = { ...base.values };
  const provenance: Record<ValueKey, Provenance> = { ...base.provenance };
  if (!isRecord(json)) {
    reader.report('overrides', 'allowed is an entry for every value that differs, each with a reason');
    return { values, provenance };
  }
  for (const [name, entry] of Object.entries(json)) {
    const path = `overrides.${name}`;
    if (!isValueKey(name)) {
      const hint = isParameterId(name) && parameterOf(name as ParameterId).scope === 'path';
      reader.report(
        path,
        hint ? `allowed is bifurcation.${name} or partner.${name}` : 'there is no such parameter',
      );
      continue;
    }
    if (!isRecord(entry)) {
      reader.report(path, 'allowed is an entry with value, reason and grade');
      continue;
    }
    reader.known(entry, path, ['value', 'unit', 'reason', 'grade', 'sources', 'stale']);
    if (entry['unit'] !== undefined && entry['unit'] !== parameterOfKey(name).unit) {
      reader.report(
        `${path}.unit`,
        `is ${JSON.stringify(entry['unit'])}; allowed is "${parameterOfKey(name).unit}"`,
      );
    }
    provenance[name] = reader.provenance(entry, path, id, 'reason');
    const value = reader.value(entry['value'], `${path}.value`, name);
    if (value !== undefined) values[name] = value;
  }
  return { values, provenance };
}

const SCHEMA_VERSION = 1;
const topFields = [
  '$schema',
  'schemaVersion',
  'id',
  'title',
  'description',
  'asOf',
  'extends',
  'parameters',
  'overrides',
];

/**
 * The only gate for scenario files: checks form, identifiers, units, ranges, order, grades and sources.
 *
 * A file either holds every parameter, or extends another scenario and says what differs and why.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @param findBase  gives the scenario that another extends, or undefined when there is none of that name
 * @throws ScenarioError  that lists everything wrong, each with its path and what is allowed
 */
export function parseScenario(
  json: unknown,
  file: string,
  findBase: (id: string) => Scenario | undefined,
): Scenario {
  const reader = new Reader();
  if (!isRecord(json)) throw new ScenarioError(file, [{ path: '', message: 'allowed is a scenario object' }]);
  reader.known(json, '', topFields);
  if (json['schemaVersion'] !== SCHEMA_VERSION) {
    reader.report(
      'schemaVersion',
      `is ${JSON.stringify(json['schemaVersion'])}; allowed is ${SCHEMA_VERSION}`,
    );
  }
  const id = reader.text(json, '', 'id', true);
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    reader.report('id', `is "${id}"; allowed are lower-case letters, digits and hyphens`);
  }
  const head = {
    id,
    title: reader.text(json, '', 'title', true),
    description: reader.text(json, '', 'description', true),
    asOf: reader.date(json, '', 'asOf'),
  };

  let body: Pick<Scenario, 'values' | 'provenance'> | undefined;
  const baseId = Object.hasOwn(json, 'extends') ? json['extends'] : undefined;
  if (baseId === undefined) {
    if (json['overrides'] !== undefined)
      reader.report('overrides', 'only a scenario that extends another has overrides');
    body = readParameters(reader, json['parameters'], id);
  } else {
    if (json['parameters'] !== undefined)
      reader.report('parameters', 'a scenario that extends another has overrides instead');
    const base = typeof baseId === 'string' ? findBase(baseId) : undefined;
    if (base === undefined)
      reader.report(
        'extends',
        `is ${JSON.stringify(baseId)}; there is no scenario of that name, or it extends this one`,
      );
    else body = readOverrides(reader, json['overrides'], id, base);
  }
  if (body !== undefined && reader.problems.length === 0) {
    const problem = combinationProblem(body.values);
    if (problem !== undefined) reader.report(baseId === undefined ? 'parameters' : 'overrides', problem);
  }
  if (body === undefined || reader.problems.length > 0) throw new ScenarioError(file, reader.problems);
  return { ...head, extends: baseId as string | undefined, ...body };
}
