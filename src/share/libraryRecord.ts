import { currentVersion, migrated } from '../model/migration';
import { foundText } from '../model/dataFault';
import { isRecord, join, type DataReader, type Json } from '../model/dataReader';
import { pathIds, type PathId } from '../model/parameters';
import { linkSteps } from './linkSteps';
import { tidyName } from './reasonText';
import { RECORD_VERSION, recordSteps } from './recordSteps';

/** What a scenario came to when it was last computed. */
export interface RecordFigures {
  readonly fingerprint: string;
  /** Risk-adjusted ROI of each path, a fraction of the envelope. */
  readonly headlines: Readonly<Record<PathId, number>>;
  /** Their Monte Carlo standard errors. */
  readonly errors: Readonly<Record<PathId, number>>;
}

/** A scenario as the library keeps it. */
export interface LibraryRecord {
  /** Lower-case letters, digits and hyphens; the same wherever a backup takes it. */
  readonly id: string;
  /** The inputs, as the fragment of their share link without `#` and without a name. */
  readonly link: string;
  readonly name: string;
  readonly scenarioId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When the inputs were last changed, milliseconds since 1970. */
  readonly changedAt: number;
  /** Counts what was written of the inputs, from 1 on: who writes says from which revision. */
  readonly revision: number;
  /** Whether it is to stay as it is, such as the version that a board has seen. */
  readonly frozen: boolean;
  /** Place in the reader's own order, ascending. */
  readonly order: number;
  readonly figures?: RecordFigures | undefined;
}

/** What was found where a saved scenario should be. */
export type RecordReading =
  | { readonly kind: 'good'; readonly record: LibraryRecord }
  /** Written by a later Landfall. */
  | { readonly kind: 'newer' }
  /** What is wrong stands with the reader. */
  | { readonly kind: 'damaged' };

/** Longest link that is kept, in characters: a change of every value, each with the longest reason, is shorter. */
const MAX_RECORD_LINK = 200_000;
/** Longest identifier. */
const MAX_ID = 64;
/** Largest place in an order, either way. */
const MAX_ORDER = 1_000_000_000;
/** Last moment that a date can be. */
const MAX_TIME = 8_640_000_000_000_000;

/** A record as it is written. */
export function writtenRecord(record: LibraryRecord): Json {
  return { version: RECORD_VERSION, ...record };
}

/**
 * Reads what should be a saved scenario, and reports all that is wrong with it. Figures that cannot be used are left
 * out: opening the scenario makes them anew.
 *
 * @param path  where it stands, for the reports
 */
export function readRecord(reader: DataReader, found: unknown, path: string): RecordReading {
  const before = reader.problems.length;
  if (!isRecord(found)) {
    reader.report(path, 'allowed is a saved scenario', { what: 'savedScenario' }, found);
    return { kind: 'damaged' };
  }
  const version = Object.hasOwn(found, 'version') ? found['version'] : undefined;
  const link = Object.hasOwn(found, 'link') ? found['link'] : undefined;
  if (isLater(version, RECORD_VERSION) || isLater(linkVersion(link), currentVersion(linkSteps)))
    return { kind: 'newer' };
  const json = migrated(found, version, recordSteps);
  if (json === undefined) {
    report(reader, join(path, 'version'), version, { least: 1, most: RECORD_VERSION });
    return { kind: 'damaged' };
  }
  const number = (field: string, least: number, most: number): number => {
    const value = Object.hasOwn(json, field) ? json[field] : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    report(reader, join(path, field), value, { least, most });
    return least;
  };
  const record: LibraryRecord = {
    id: identifier(reader, json, path, 'id'),
    link: readLinkText(reader, json['link'], join(path, 'link')),
    name: tidyName(reader.text(json, path, 'name', true)),
    scenarioId: identifier(reader, json, path, 'scenarioId'),
    createdAt: number('createdAt', 0, MAX_TIME),
    changedAt: number('changedAt', 0, MAX_TIME),
    revision: number('revision', 1, Number.MAX_SAFE_INTEGER),
    frozen: flag(reader, json, path, 'frozen'),
    order: number('order', -MAX_ORDER, MAX_ORDER),
    ...figuresIn(json),
  };
  // A name of nothing but marks that nobody sees.
  if (record.name === '' && reader.problems.length === before)
    reader.report(join(path, 'name'), 'allowed is a text that says something', { what: 'saying' });
  return reader.problems.length === before ? { kind: 'good', record } : { kind: 'damaged' };
}

function isLater(version: unknown, here: number): boolean {
  return typeof version === 'number' && Number.isInteger(version) && version > here;
}

/** Format of a link; undefined where it says none. */
function linkVersion(link: unknown): number | undefined {
  const [, digits] = typeof link === 'string' ? (/^v(\d{1,6});/.exec(link) ?? []) : [];
  return digits === undefined ? undefined : Number(digits);
}

function report(
  reader: DataReader,
  path: string,
  found: unknown,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  const message = `is ${foundText(found)}; allowed is a whole number from ${least} to ${most}`;
  reader.report(path, message, { what: 'wholeNumber', least, most }, found);
}

function identifier(reader: DataReader, json: Json, path: string, field: string): string {
  const id = Object.hasOwn(json, field) ? json[field] : undefined;
  if (typeof id === 'string' && id.length <= MAX_ID && /^[a-z0-9][a-z0-9-]*$/.test(id)) return id;
  const message = 'allowed are lower-case letters, digits and hyphens';
  reader.report(join(path, field), message, { what: 'identifier' }, id);
  return '';
}

function readLinkText(reader: DataReader, link: unknown, path: string): string {
  if (typeof link === 'string' && link.length <= MAX_RECORD_LINK && linkVersion(link) !== undefined)
    return link;
  reader.report(path, 'allowed is the fragment of a share link', { what: 'linkText' }, link);
  return '';
}

function flag(reader: DataReader, json: Json, path: string, field: string): boolean {
  const value = Object.hasOwn(json, field) ? json[field] : undefined;
  if (typeof value === 'boolean') return value;
  const message = `is ${foundText(value)}; allowed is true or false`;
  reader.report(join(path, field), message, { what: 'trueOrFalse' }, value);
  return false;
}

function figuresIn(json: Json): { readonly figures?: RecordFigures } {
  const figures = Object.hasOwn(json, 'figures') ? json['figures'] : undefined;
  if (!isRecord(figures)) return {};
  const { fingerprint } = figures;
  const headlines = ofPaths(figures['headlines']);
  const errors = ofPaths(figures['errors']);
  if (typeof fingerprint !== 'string' || !/^[\w-]{12}$/.test(fingerprint)) return {};
  return headlines === undefined || errors === undefined
    ? {}
    : { figures: { fingerprint, headlines, errors } };
}

function ofPaths(numbers: unknown): Readonly<Record<PathId, number>> | undefined {
  if (!isRecord(numbers)) return undefined;
  const each = pathIds.map(
    (path) => [path, Object.hasOwn(numbers, path) ? numbers[path] : undefined] as const,
  );
  if (!each.every(([, number]) => typeof number === 'number' && Number.isFinite(number))) return undefined;
  return Object.fromEntries(each) as Record<PathId, number>;
}
