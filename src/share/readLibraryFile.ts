import { migrated } from '../model/migration';
import { DataReader, isRecord, type DataProblem } from '../model/dataReader';
import { LIBRARY_FILE_VERSION, LIBRARY_KIND, libraryFileSteps } from './libraryFile';
import { readRecord, type LibraryRecord } from './libraryRecord';

/** A backup of the library as far as it can be read. */
export type LibraryReading =
  | {
      readonly kind: 'library';
      readonly records: readonly LibraryRecord[];
      /** Saved scenarios that cannot be used, and why. */
      readonly unusable: number;
      /** How many of those a later Landfall wrote. */
      readonly later: number;
      readonly problems: readonly DataProblem[];
    }
  | { readonly kind: 'newerLibrary'; readonly version: number; readonly here: number }
  | { readonly kind: 'notALibrary' };

/** Reads a backup of the library; what is wrong in it is told at once, and the rest can be used. Never throws. */
export function readLibraryFile(text: string): LibraryReading {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    return { kind: 'notALibrary' };
  }
  if (!isRecord(written) || !Object.hasOwn(written, 'kind') || written['kind'] !== LIBRARY_KIND)
    return { kind: 'notALibrary' };
  const version = Object.hasOwn(written, 'schemaVersion') ? written['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > LIBRARY_FILE_VERSION)
    return { kind: 'newerLibrary', version, here: LIBRARY_FILE_VERSION };
  const json = migrated(written, version, libraryFileSteps);
  const list = json !== undefined && Object.hasOwn(json, 'records') ? json['records'] : undefined;
  if (!Array.isArray(list)) return { kind: 'notALibrary' };
  const reader = new DataReader();
  const readings = list.map((found: unknown, index) => readRecord(reader, found, `records[${index}]`));
  return {
    kind: 'library',
    records: readings.flatMap((reading) => (reading.kind === 'good' ? [reading.record] : [])),
    unusable: readings.filter(({ kind }) => kind !== 'good').length,
    later: readings.filter(({ kind }) => kind === 'newer').length,
    problems: reader.problems,
  };
}
