import { readId } from './dataItems';
import { join, type DataReader, type Json } from './dataReader';
import { sameDistribution } from './overrides';
import { readOverrideEntries, type ValueEntries } from './valueEntries';
import type { ScenarioValues, Value } from './values';

/** A decision, with all the values that follow from it and why. */
export interface Choice extends ValueEntries {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

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

function sameValue(a: Value | undefined, b: Value): boolean {
  return typeof a === 'object' && typeof b === 'object' ? sameDistribution(a, b) : a === b;
}

/** Whether values are those of a choice, wherever it says something. */
export function isChosen(choice: Choice, values: ScenarioValues): boolean {
  return Object.entries(choice.values).every(([key, value]) => sameValue(values[key], value));
}
