import { isRecord, join, type DataReader, type Json } from './dataReader';

/** An object of a list in a data file, and where it is. */
export interface DataItem {
  readonly item: Json;
  readonly at: string;
}

/**
 * Reads the objects of a list; none where the field is missing.
 *
 * @param what  what an item is, for messages
 */
export function readItems(
  reader: DataReader,
  json: Json,
  path: string,
  field: string,
  what: string,
): DataItem[] {
  const list = Object.hasOwn(json, field) ? json[field] : [];
  const base = join(path, field);
  if (!Array.isArray(list)) {
    reader.report(base, `allowed is a list; an item is ${what}`, { what: 'pairs' }, list);
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const at = `${base}[${index}]`;
    if (isRecord(item)) return [{ item, at }];
    reader.report(at, `allowed is ${what}`, { what: 'pair' }, item);
    return [];
  });
}

/** Reads an identifier: what links and tests call something by. */
export function readId(reader: DataReader, json: Json, path: string): string {
  const id = reader.text(json, path, 'id', true);
  if (id !== '' && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    reader.report(join(path, 'id'), `is "${id}"; allowed are lower-case letters, digits and hyphens`);
  }
  return id;
}

/** Reports identifiers that occur twice in a list, and an empty list. */
export function checkIds(reader: DataReader, path: string, items: readonly { readonly id: string }[]): void {
  if (items.length === 0) reader.report(path, 'is empty; allowed is a list of at least one');
  for (const [index, { id }] of items.entries()) {
    if (id !== '' && items.findIndex((other) => other.id === id) < index)
      reader.report(`${path}[${index}].id`, `is "${id}" again; allowed is each once`);
  }
}

const SCHEMA_VERSION = 1;

/**
 * Reads what every data file but a scenario starts with.
 *
 * @param kind  what the file's field `kind` says
 * @returns  the date of the evidence
 */
export function readHead(reader: DataReader, json: Json, kind: string, fields: readonly string[]): string {
  reader.known(json, '', ['$schema', 'schemaVersion', 'kind', 'asOf', ...fields]);
  if (json['schemaVersion'] !== SCHEMA_VERSION) {
    reader.report(
      'schemaVersion',
      `is ${JSON.stringify(json['schemaVersion'])}; allowed is ${SCHEMA_VERSION}`,
    );
  }
  if (json['kind'] !== kind)
    reader.report('kind', `is ${JSON.stringify(json['kind'])}; allowed is "${kind}"`);
  return reader.date(json, '', 'asOf');
}
