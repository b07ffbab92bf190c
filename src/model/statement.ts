import { type DataReader, type Grade, type Json, type Source } from './dataReader';
import { readItems } from './dataItems';

/** Who says so, and how good that is. */
export interface Evidence {
  readonly grade: Grade;
  readonly sources: readonly Source[];
}

/** A fact in our own words, with its evidence. */
export interface Statement extends Evidence {
  readonly text: string;
}

/** Reads the grade and the sources of a fact; a fact of any grade needs a source. */
export function readEvidence(reader: DataReader, json: Json, path: string): Evidence {
  const grade = reader.grade(json, path);
  const sources = reader.sources(json['sources'], `${path}.sources`);
  const given = json['sources'];
  if (given === undefined || (Array.isArray(given) && given.length === 0)) {
    reader.report(path, 'a fact needs a source');
  }
  return { grade, sources };
}

/** Reads a list of facts; none where the field is missing. */
export function readStatements(reader: DataReader, json: Json, path: string, field: string): Statement[] {
  return readItems(reader, json, path, field, 'a fact with text, grade and sources').map(({ item, at }) => {
    reader.known(item, at, ['text', 'grade', 'sources']);
    return { text: reader.text(item, at, 'text', true), ...readEvidence(reader, item, at) };
  });
}
