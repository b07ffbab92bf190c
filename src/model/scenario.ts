import { combinationProblem } from './checkValue';
import { foundText } from './dataFault';
import { DataFileError, DataReader, isRecord } from './dataReader';
import { entryPaths, isParameterId, parameters } from './parameters';
import { combinationProblemText } from './problemText';
import { readCorrelations } from './readCorrelations';
import { asCurrentVersion, SCHEMA_VERSION } from './scenarioSteps';
import type { ScenarioCorrelations } from './scenarioCorrelations';
import {
  provenanceFields,
  readOverrideEntries,
  readProvenance,
  readValue,
  type Provenance,
  type ValueEntries,
} from './valueEntries';
import { keysOf, type ScenarioValues, type Value, type ValueKey } from './values';

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Whom the scenario is for; empty where it is for everybody. */
  readonly audience: string;
  /** Products of the kind that the scenario describes. */
  readonly examples: readonly string[];
  readonly asOf: string;
  readonly extends: string | undefined;
  readonly values: ScenarioValues;
  readonly provenance: Readonly<Record<ValueKey, Provenance>>;
  /** Assumptions that may go together; absent where the scenario says nothing of any. */
  readonly correlations?: ScenarioCorrelations | undefined;
}

const entryFields = ['unit', 'note', ...provenanceFields];

/** A scenario's values and their reasons with others in their place; what a reason leaves open is answered by the old one. */
function extended(base: Scenario, { values, provenance }: ValueEntries): ValueEntries {
  return {
    values: { ...base.values, ...values },
    provenance: {
      ...base.provenance,
      ...Object.fromEntries(
        Object.entries(provenance).map(([key, why]) => {
          const { verify, stale } = base.provenance[key]!;
          return [key, { ...why, verify: why.verify || verify, stale: why.stale || stale }];
        }),
      ),
    },
  };
}

/** Unknown parameters that are named one by one; more are counted. */
const MOST_STRANGERS = 100;

function readParameters(reader: DataReader, json: unknown, id: string): ValueEntries {
  const values: Record<ValueKey, Value> = {};
  const provenance: Record<ValueKey, Provenance> = {};
  if (!isRecord(json)) {
    const message = 'allowed is an entry for every parameter';
    reader.report('parameters', message, { what: 'everyParameter' }, json);
    return { values, provenance };
  }
  const strangers = Object.keys(json).filter((name) => !isParameterId(name));
  for (const name of strangers.slice(0, MOST_STRANGERS))
    reader.report(`parameters.${name}`, 'there is no such parameter', { what: 'parameter' }, json[name]);
  if (strangers.length > MOST_STRANGERS) {
    const message = `${strangers.length - MOST_STRANGERS} more names are no parameters`;
    reader.report('parameters', message, { what: 'parameter' });
  }
  for (const parameter of parameters) {
    const path = `parameters.${parameter.id}`;
    const entry = Object.hasOwn(json, parameter.id) ? json[parameter.id] : undefined;
    if (!isRecord(entry)) {
      reader.report(
        path,
        `is missing; needed are value, unit (${parameter.unit}), grade and sources or a note`,
        { what: 'entry' },
        entry,
      );
      continue;
    }
    const hasPaths = parameter.scope === 'path';
    reader.known(entry, path, [hasPaths ? 'values' : 'value', ...entryFields]);
    if (hasPaths && isRecord(entry['values'])) reader.known(entry['values'], `${path}.values`, entryPaths);
    if (entry['unit'] !== parameter.unit) {
      reader.report(
        `${path}.unit`,
        `is ${foundText(entry['unit'])}; allowed is "${parameter.unit}"`,
        { what: 'exactly', of: parameter.unit },
        entry['unit'],
      );
    }
    const why = readProvenance(reader, entry, path, id, 'note');
    for (const key of keysOf(parameter.id)) {
      const perPath = parameter.scope === 'path' ? key.slice(0, key.indexOf('.')) : undefined;
      const at = perPath === undefined ? `${path}.value` : `${path}.values.${perPath}`;
      const holder =
        perPath === undefined
          ? entry['value']
          : isRecord(entry['values'])
            ? entry['values'][perPath]
            : undefined;
      const value = readValue(reader, holder, at, key);
      if (value !== undefined) values[key] = value;
      provenance[key] = why;
    }
  }
  return { values, provenance };
}

const topFields = [
  '$schema',
  'schemaVersion',
  'id',
  'title',
  'description',
  'audience',
  'examples',
  'asOf',
  'extends',
  'parameters',
  'overrides',
  'correlations',
  'rules',
  'run',
];

/**
 * The only gate for scenario files: checks form, identifiers, units, ranges, order, grades and sources.
 *
 * A file either holds every parameter, or extends another scenario and says what differs and why. What it says of a run
 * (`run`: seed, draws, criterion) and of switched rules (`rules`) is none of the scenario; `readScenarioFile` reads it.
 *
 * @param written  parsed JSON of the file, of any version
 * @param file  name used in messages
 * @param findBase  gives the scenario that another extends, or undefined when there is none of that name
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseScenario(
  written: unknown,
  file: string,
  findBase: (id: string) => Scenario | undefined,
): Scenario {
  const reader = new DataReader();
  if (!isRecord(written)) {
    reader.report('', 'allowed is a scenario object', { what: 'scenario' }, written);
    throw new DataFileError(file, reader.problems);
  }
  const json = asCurrentVersion(written) ?? written;
  reader.known(json, '', topFields);
  if (json['schemaVersion'] !== SCHEMA_VERSION) {
    reader.report(
      'schemaVersion',
      `is ${foundText(json['schemaVersion'])}; allowed is ${SCHEMA_VERSION}`,
      { what: 'exactly', of: String(SCHEMA_VERSION) },
      json['schemaVersion'],
    );
  }
  const id = reader.text(json, '', 'id', true);
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    reader.report(
      'id',
      `is "${id}"; allowed are lower-case letters, digits and hyphens`,
      { what: 'identifier' },
      id,
    );
  }
  const head = {
    id,
    title: reader.text(json, '', 'title', true),
    description: reader.text(json, '', 'description', true),
    audience: reader.text(json, '', 'audience', false),
    examples: reader.texts(json, '', 'examples'),
    asOf: reader.date(json, '', 'asOf'),
  };

  let body: ValueEntries | undefined;
  let correlations: ScenarioCorrelations | undefined;
  let inherited: ScenarioValues | undefined;
  const baseId = Object.hasOwn(json, 'extends') ? json['extends'] : undefined;
  if (baseId === undefined) {
    if (json['overrides'] !== undefined)
      reader.report('overrides', 'only a scenario that extends another has overrides', {
        what: 'parametersInstead',
      });
    body = readParameters(reader, json['parameters'], id);
  } else {
    if (json['parameters'] !== undefined)
      reader.report('parameters', 'a scenario that extends another has overrides instead', {
        what: 'overridesInstead',
      });
    const base = typeof baseId === 'string' ? findBase(baseId) : undefined;
    if (base === undefined)
      reader.report(
        'extends',
        `is ${foundText(baseId)}; there is no scenario of that name, or it extends this one`,
        { what: 'knownScenario' },
        baseId,
      );
    else {
      body = extended(base, readOverrideEntries(reader, json['overrides'], 'overrides', id, base.values));
      ({ correlations, values: inherited } = base);
    }
  }
  if (body !== undefined && reader.problems.length === 0) {
    const problem = combinationProblem(body.values);
    if (problem !== undefined)
      reader.report(baseId === undefined ? 'parameters' : 'overrides', combinationProblemText(problem), {
        what: 'together',
        problem,
      });
  }
  if (body !== undefined && json['correlations'] !== undefined)
    correlations = readCorrelations(
      reader,
      json['correlations'],
      inherited === undefined ? [body.values] : [body.values, inherited],
    );
  if (body === undefined || reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return {
    ...head,
    extends: baseId as string | undefined,
    ...body,
    ...(correlations === undefined ? {} : { correlations }),
  };
}
