import type { Choice } from './choice';
import { checkIds, readHead, readId, readItems } from './dataItems';
import { DataFileError, DataReader, isRecord, type Json } from './dataReader';
import { readChoice } from './readChoice';
import { entryPaths, isParameterId, type EntryPath, type ParameterId } from './parameters';
import { readEvidence, readStatements, type Evidence, type Statement } from './statement';
import type { ScenarioValues } from './values';

/** What happens between the decision to enter and the launch: the stages of the launch timeline, and the visit on site. */
export const stageIds = [
  'build',
  'licences',
  'preparation',
  'algorithmFiling',
  'provincialReview',
  'nationalReview',
  'onSite',
  'registration',
  'publication',
  'hold',
] as const;
export type StageId = (typeof stageIds)[number];

/** A filing that a public service may need. */
export interface FilingKind extends Evidence {
  readonly id: string;
  readonly title: string;
  /** What it is. */
  readonly what: string;
  /** Who has to make it. */
  readonly who: string;
  /** Which authority decides. */
  readonly decides: string;
  /** How long it is said to take. */
  readonly takes: string;
  /** The stages it runs through, in order. */
  readonly stages: readonly StageId[];
}

/** A stage on the way to launch, with what it demands. */
export interface FilingStage extends Evidence {
  readonly id: StageId;
  readonly title: string;
  /** What happens. */
  readonly what: string;
  /** Who decides. */
  readonly decides: string;
  readonly demands: readonly Statement[];
  /** Parameters that hold its length and its odds. */
  readonly parameters: readonly ParameterId[];
}

/** An answer to a question of the route. */
export interface RouteOption extends Choice {
  /** What follows from it. */
  readonly explains: string;
}

/** A question of the walk-through; its answers set the levers. */
export interface RouteQuestion {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  /** The entry paths it decides about. */
  readonly paths: readonly EntryPath[];
  readonly options: readonly RouteOption[];
}

/** The filings, the way through them, and the decisions on it. */
export interface FilingRoute {
  readonly id: 'filing';
  readonly asOf: string;
  readonly filings: readonly FilingKind[];
  /** Each stage once, in the order in which they come. */
  readonly stages: readonly FilingStage[];
  readonly questions: readonly RouteQuestion[];
  readonly notes: readonly Statement[];
}

const filingFields = ['id', 'title', 'what', 'who', 'decides', 'takes', 'stages', 'grade', 'sources'];
const stageFields = ['id', 'title', 'what', 'decides', 'demands', 'parameters', 'grade', 'sources'];
const questionFields = ['id', 'title', 'help', 'paths', 'options'];

/** A list of words of which each must be known. */
function readNames<Name extends string>(
  reader: DataReader,
  json: Json,
  path: string,
  field: string,
  isKnown: (word: string) => boolean,
  problem: string,
): Name[] {
  const names = reader.texts(json, path, field);
  for (const [index, name] of names.entries()) {
    if (!isKnown(name)) reader.report(`${path}.${field}[${index}]`, `is "${name}"; ${problem}`);
  }
  return names as Name[];
}

const isStage = (word: string): boolean => (stageIds as readonly string[]).includes(word);
const isEntryPath = (word: string): boolean => (entryPaths as readonly string[]).includes(word);
const allowedStages = `allowed is one of ${stageIds.join(', ')}`;

function readFiling(reader: DataReader, item: Json, at: string): FilingKind {
  reader.known(item, at, filingFields);
  return {
    id: readId(reader, item, at),
    title: reader.text(item, at, 'title', true),
    what: reader.text(item, at, 'what', true),
    who: reader.text(item, at, 'who', true),
    decides: reader.text(item, at, 'decides', true),
    takes: reader.text(item, at, 'takes', true),
    stages: readNames<StageId>(reader, item, at, 'stages', isStage, allowedStages),
    ...readEvidence(reader, item, at),
  };
}

function readStage(reader: DataReader, item: Json, at: string): FilingStage {
  reader.known(item, at, stageFields);
  const id = reader.text(item, at, 'id', true);
  if (id !== '' && !isStage(id)) reader.report(`${at}.id`, `is "${id}"; ${allowedStages}`);
  return {
    id: id as StageId,
    title: reader.text(item, at, 'title', true),
    what: reader.text(item, at, 'what', true),
    decides: reader.text(item, at, 'decides', true),
    demands: readStatements(reader, item, at, 'demands'),
    parameters: readNames<ParameterId>(
      reader,
      item,
      at,
      'parameters',
      isParameterId,
      'there is no such parameter',
    ),
    ...readEvidence(reader, item, at),
  };
}

function readQuestion(reader: DataReader, item: Json, at: string): RouteQuestion {
  reader.known(item, at, questionFields);
  const options = readItems(reader, item, at, 'options', 'an answer').map((option) => ({
    ...readChoice(reader, option.item, option.at, ['explains']),
    explains: reader.text(option.item, option.at, 'explains', true),
  }));
  checkIds(reader, `${at}.options`, options);
  return {
    id: readId(reader, item, at),
    title: reader.text(item, at, 'title', true),
    help: reader.text(item, at, 'help', true),
    paths: readNames<EntryPath>(
      reader,
      item,
      at,
      'paths',
      isEntryPath,
      `allowed is ${entryPaths.join(' or ')}`,
    ),
    options,
  };
}

/**
 * The only gate for the file of the filing route: checks form, identifiers, stages, parameters, dates, grades, sources and
 * the values that answers set.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseFilingRoute(json: unknown, file: string): FilingRoute {
  const reader = new DataReader();
  if (!isRecord(json)) throw new DataFileError(file, [{ path: '', message: 'allowed is an object' }]);
  const asOf = readHead(reader, json, 'filing', ['filings', 'stages', 'questions', 'notes']);
  const filings = readItems(reader, json, '', 'filings', 'a filing').map(({ item, at }) =>
    readFiling(reader, item, at),
  );
  checkIds(reader, 'filings', filings);
  const stages = readItems(reader, json, '', 'stages', 'a stage').map(({ item, at }) =>
    readStage(reader, item, at),
  );
  checkIds(reader, 'stages', stages);
  for (const missing of stageIds.filter((id) => stages.every((stage) => stage.id !== id)))
    reader.report('stages', `${missing} is missing; allowed is each stage once`);
  const questions = readItems(reader, json, '', 'questions', 'a question').map(({ item, at }) =>
    readQuestion(reader, item, at),
  );
  checkIds(reader, 'questions', questions);
  const notes = readStatements(reader, json, '', 'notes');
  if (reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return { id: 'filing', asOf, filings, stages, questions, notes };
}

/** Whether a question has nothing to decide, because no path it is about files for a public service. */
export function isMoot({ paths, options }: RouteQuestion, values: ScenarioValues): boolean {
  const flags = paths.map((path) => `${path}.filesPublic`);
  const decides = options.some((option) => flags.some((flag) => Object.hasOwn(option.values, flag)));
  return !decides && flags.every((flag) => values[flag] === false);
}
