import { criteria } from '../analysis/criterion';
import { canCorrelate, MOST_PAIRS } from '../model/checkCorrelations';
import { grades } from '../model/dataReader';
import { parameterMeanings } from '../model/parameterMeanings';
import { entryPaths, parameters, type Admissible, type ParameterDefinition } from '../model/parameters';
import { distributionFields } from '../model/parseValue';
import { LAST_SWITCH } from '../model/ruleSwitches';
import { SCHEMA_VERSION } from '../model/scenarioSteps';
import { keysOf } from '../model/values';
import { MAX_DRAWS, MAX_SEED, MIN_DRAWS } from './shareLink';

type Schema = Readonly<Record<string, unknown>>;

const SAYING = { type: 'string', pattern: '\\S' };
const TEXT = { type: 'string' };
const DATE = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };

function object(properties: Schema, required: readonly string[]): Schema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function definition(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** Name of the definition of all that a parameter may be; those with the same range share one. */
function nameOf({ admissible, kind, unit }: ParameterDefinition): string {
  if (admissible.type === 'flag') return 'flag';
  if (admissible.type === 'choice') return unit.replaceAll('|', '-or-');
  const { min, max, whole, canBeOff } = admissible;
  const form = whole ? 'whole' : kind === 'assumption' ? 'uncertain' : 'number';
  return `${form}-${min}-to-${max}${canBeOff ? '-or-off' : ''}`;
}

function numberSchema({ min, max, whole }: Extract<Admissible, { readonly type: 'number' }>): Schema {
  return { type: whole ? 'integer' : 'number', minimum: min, maximum: max };
}

/** All that a parameter may be: a plain number, flag or word, and where it is uncertain a distribution. */
function valueSchema(admissible: Admissible, isAssumption: boolean): Schema {
  if (admissible.type === 'flag') return { type: 'boolean' };
  if (admissible.type === 'choice') return { enum: admissible.choices };
  const { whole, canBeOff } = admissible;
  const number = numberSchema(admissible);
  const kinds = Object.entries(distributionFields).filter(
    ([kind]) => kind === 'fixed' || (isAssumption && !whole),
  );
  return {
    anyOf: [
      number,
      ...(canBeOff ? [{ const: 'off' }] : []),
      ...kinds.map(([kind, fields]) =>
        object({ kind: { const: kind }, ...Object.fromEntries(fields.map((field) => [field, number])) }, [
          'kind',
          ...fields,
        ]),
      ),
    ],
  };
}

/** Why a value is what it is: a judged one needs a reason, any other a source. */
function accounted(reason: 'reason' | 'note' | 'because', more: Schema = {}): Schema {
  return {
    type: 'object',
    properties: {
      [reason]: reason === 'note' ? TEXT : SAYING,
      grade: { enum: grades },
      sources: { type: 'array', items: definition('source') },
      ...more,
    },
    required: reason === 'note' ? ['grade'] : [reason, 'grade'],
    if: { properties: { grade: { const: 'judged' } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { properties: { [reason]: SAYING }, required: [reason] },
    else: { properties: { sources: { minItems: 1 } }, required: ['sources'] },
  };
}

const open = { departs: TEXT, verify: TEXT, stale: TEXT };

function overrideSchema(parameter: ParameterDefinition): Schema {
  const { unit, id, admissible } = parameter;
  const centre = admissible.type === 'number' ? { centre: numberSchema(admissible) } : {};
  return {
    ...definition('override'),
    description: parameterMeanings[id].meaning,
    properties: { value: definition(nameOf(parameter)), ...centre, unit: { const: unit } },
    unevaluatedProperties: false,
  };
}

function parameterSchema(parameter: ParameterDefinition): Schema {
  const { unit, id, scope } = parameter;
  const value = definition(nameOf(parameter));
  const values = object(Object.fromEntries(entryPaths.map((path) => [path, value])), entryPaths);
  const held = scope === 'path' ? { values } : { value };
  return {
    ...definition('parameter'),
    description: parameterMeanings[id].meaning,
    properties: { ...held, unit: { const: unit } },
    required: [...Object.keys(held), 'unit'],
    unevaluatedProperties: false,
  };
}

function powersOfTwo(): number[] {
  const powers: number[] = [];
  for (let power = MIN_DRAWS; power <= MAX_DRAWS; power *= 2) powers.push(power);
  return powers;
}

const head = {
  $schema: TEXT,
  schemaVersion: { const: SCHEMA_VERSION },
  id: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
  title: SAYING,
  description: SAYING,
  audience: TEXT,
  examples: { type: 'array', items: SAYING },
  asOf: DATE,
  correlations: definition('correlations'),
  rules: definition('rules'),
  run: definition('run'),
};
const needed = ['schemaVersion', 'id', 'title', 'description', 'asOf'];

/**
 * JSON Schema (draft 2020-12) of scenario files, made of the same tables as their gate: forms, names, units, ranges, grades
 * and sources. What hangs on several numbers at once (the order of a distribution's numbers, values and correlations that
 * go together), whether a date is one and which scenarios there are, only the gate knows.
 */
export function scenarioSchema(): Schema {
  const extended = parameters.flatMap((parameter) =>
    keysOf(parameter.id).map((key) => [key, overrideSchema(parameter)]),
  );
  const values = parameters.map((parameter) => [
    nameOf(parameter),
    valueSchema(parameter.admissible, parameter.kind === 'assumption'),
  ]);
  const assumption = { enum: parameters.filter(({ id }) => canCorrelate(id)).map(({ id }) => id) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Landfall scenario',
    description: 'A scenario that holds every parameter, or extends another and says what differs and why.',
    type: 'object',
    if: { required: ['extends'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: object(
      {
        ...head,
        extends: TEXT,
        overrides: object(Object.fromEntries(extended), []),
      },
      [...needed, 'extends', 'overrides'],
    ),
    else: object(
      {
        ...head,
        parameters: object(
          Object.fromEntries(parameters.map((parameter) => [parameter.id, parameterSchema(parameter)])),
          parameters.map(({ id }) => id),
        ),
      },
      [...needed, 'parameters'],
    ),
    $defs: {
      source: object(
        {
          title: SAYING,
          url: { type: 'string', pattern: '^(https?://[^\\s<>"]+)?$' },
          date: DATE,
          locator: TEXT,
        },
        ['title', 'date'],
      ),
      correlations: object(
        {
          active: { type: 'boolean' },
          pairs: { type: 'array', maxItems: MOST_PAIRS, items: definition('pair') },
        },
        ['active'],
      ),
      override: {
        ...accounted('reason', open),
        oneOf: [{ required: ['value'] }, { required: ['centre'] }],
      },
      parameter: accounted('note', open),
      pair: {
        allOf: [accounted('because')],
        properties: {
          between: { type: 'array', items: assumption, minItems: 2, maxItems: 2, uniqueItems: true },
          rank: { type: 'number', exclusiveMinimum: -1, exclusiveMaximum: 1 },
        },
        required: ['between', 'rank'],
        unevaluatedProperties: false,
      },
      rules: {
        type: 'array',
        items: object(
          {
            rule: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
            fromMonth: { type: 'integer', minimum: 0, maximum: LAST_SWITCH },
          },
          ['rule', 'fromMonth'],
        ),
      },
      run: object(
        {
          seed: { type: 'integer', minimum: 0, maximum: MAX_SEED },
          draws: { enum: powersOfTwo() },
          criterion: { enum: criteria },
        },
        [],
      ),
      ...Object.fromEntries(values),
    },
  };
}

/** The schema as the text of its file. */
export function scenarioSchemaText(): string {
  return `${JSON.stringify(scenarioSchema(), null, 1)}\n`;
}
