import type { Choice } from './choice';
import { readId } from './dataItems';
import { join, type DataReader, type Json } from './dataReader';
import { readOverrideEntries } from './valueEntries';

const choiceFields = ['id', 'title', 'description', 'overrides'];

/**
 * Reads a choice. Each of its values needs what a scenario's overrides need: a reason, a grade, sources unless judged.
 *
 * @param path  where it is in the file
 * @param more  fields that the caller reads beside those of a choice
 */
export function readChoice(
  reader: DataReader,
  json: Json,
  path: string,
  more: readonly string[] = [],
): Choice {
  reader.known(json, path, [...choiceFields, ...more]);
  const id = readId(reader, json, path);
  const title = reader.text(json, path, 'title', true);
  const description = reader.text(json, path, 'description', true);
  const at = join(path, 'overrides');
  const entries = readOverrideEntries(reader, json['overrides'], at, id);
  if (Object.keys(entries.provenance).length === 0)
    reader.report(at, 'allowed is at least one value that the choice sets');
  return { id, title, description, ...entries };
}
