import { barriers, type BarrierId } from './barriers';
import { checkIds, readHead, readId, readItems } from './dataItems';
import { DataFileError, DataReader, isRecord, type Json } from './dataReader';
import { isParameterId, type ParameterId } from './parameters';
import { readEvidence, type Evidence } from './statement';

/** One of the eleven reasons why foreign services stay away, to be read. What it owns in the model is in `barriers`. */
export interface Reason extends Evidence {
  readonly barrier: BarrierId;
  readonly title: string;
  /** What is usually said. */
  readonly claim: string;
  /** How it acts on a foreign provider, a paragraph each. */
  readonly mechanism: readonly string[];
  /** How it acts on the numbers. */
  readonly inModel: string;
  /** What the model leaves out of it. */
  readonly limits: string;
}

/** Something that is often quoted, held against the text that it is about. */
export interface Correction extends Evidence {
  readonly id: string;
  /** How it is often quoted. */
  readonly often: string;
  /** What the text says. */
  readonly text: string;
  /** What that means for the model. */
  readonly means: string;
  /** Parameters that it is about; none where it moves no number. */
  readonly parameters: readonly ParameterId[];
}

/** The eleven reasons in their order, and what is often misquoted of them. */
export interface Reasons {
  readonly id: 'reasons';
  /** The law is described as of this date. */
  readonly asOf: string;
  readonly reasons: readonly Reason[];
  readonly corrections: readonly Correction[];
}

const reasonFields = ['barrier', 'title', 'claim', 'mechanism', 'inModel', 'limits', 'grade', 'sources'];
const correctionFields = ['id', 'often', 'text', 'means', 'parameters', 'grade', 'sources'];

const eleven: readonly string[] = barriers.map(({ id }) => id);

function readReason(reader: DataReader, item: Json, at: string): Reason {
  reader.known(item, at, reasonFields);
  const barrier = reader.text(item, at, 'barrier', true);
  if (barrier !== '' && !eleven.includes(barrier))
    reader.report(`${at}.barrier`, `is "${barrier}"; allowed is one of ${eleven.join(', ')}`);
  const mechanism = reader.texts(item, at, 'mechanism');
  const given = item['mechanism'];
  if (given === undefined || (Array.isArray(given) && given.length === 0))
    reader.report(`${at}.mechanism`, 'allowed is a list of at least one paragraph');
  return {
    barrier: barrier as BarrierId,
    title: reader.text(item, at, 'title', true),
    claim: reader.text(item, at, 'claim', true),
    mechanism,
    inModel: reader.text(item, at, 'inModel', true),
    limits: reader.text(item, at, 'limits', true),
    ...readEvidence(reader, item, at),
  };
}

/** Reports reasons that are missing, twice there or, where all are there once, out of their order. */
function checkEleven(reader: DataReader, reasons: readonly Reason[]): void {
  const ids = reasons.map(({ barrier }) => barrier);
  const missing = eleven.filter((id) => !ids.includes(id as BarrierId));
  for (const id of missing) reader.report('reasons', `${id} is missing; allowed is each of the eleven once`);
  for (const [index, id] of ids.entries()) {
    const at = `reasons[${index}].barrier`;
    if (ids.indexOf(id) < index) reader.report(at, `is "${id}" again; allowed is each once`);
    else if (missing.length === 0 && ids.length === eleven.length && id !== eleven[index])
      reader.report(at, `is "${id}"; number ${index + 1} of the eleven is ${eleven[index]}`);
  }
}

function readCorrection(reader: DataReader, item: Json, at: string): Correction {
  reader.known(item, at, correctionFields);
  const id = readId(reader, item, at);
  if (eleven.includes(id)) reader.report(`${at}.id`, `is "${id}", which is the name of a reason`);
  const parameters = reader.texts(item, at, 'parameters');
  for (const [index, name] of parameters.entries()) {
    const path = `${at}.parameters[${index}]`;
    if (!isParameterId(name)) reader.report(path, `is "${name}"; there is no such parameter`);
    if (parameters.indexOf(name) < index) reader.report(path, `is "${name}" again; allowed is each once`);
  }
  return {
    id,
    often: reader.text(item, at, 'often', true),
    text: reader.text(item, at, 'text', true),
    means: reader.text(item, at, 'means', true),
    parameters: parameters as ParameterId[],
    ...readEvidence(reader, item, at),
  };
}

/**
 * The only gate for the file of the eleven reasons: checks form, that every reason is there once and in order, parameters,
 * dates, grades and sources.
 *
 * @param json  parsed JSON of the file
 * @param file  name used in messages
 * @throws DataFileError  that lists everything wrong, each with its path and what is allowed
 */
export function parseReasons(json: unknown, file: string): Reasons {
  const reader = new DataReader();
  if (!isRecord(json)) throw new DataFileError(file, [{ path: '', message: 'allowed is an object' }]);
  const asOf = readHead(reader, json, 'reasons', ['reasons', 'corrections']);
  const reasons = readItems(reader, json, '', 'reasons', 'a reason').map(({ item, at }) =>
    readReason(reader, item, at),
  );
  checkEleven(reader, reasons);
  const corrections = readItems(reader, json, '', 'corrections', 'a correction').map(({ item, at }) =>
    readCorrection(reader, item, at),
  );
  checkIds(reader, 'corrections', corrections);
  if (reader.problems.length > 0) throw new DataFileError(file, reader.problems);
  return { id: 'reasons', asOf, reasons, corrections };
}
