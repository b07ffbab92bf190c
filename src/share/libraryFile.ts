import { currentVersion, type MigrationStep } from '../model/migration';
import type { Json } from '../model/dataReader';
import { writtenRecord, type LibraryRecord } from './libraryRecord';

/** Steps from each form of a backup of the library to the next. */
export const libraryFileSteps: readonly MigrationStep<Json>[] = [];

/** Form in which backups are written now. */
export const LIBRARY_FILE_VERSION = currentVersion(libraryFileSteps);

/** What a backup says it is. */
export const LIBRARY_KIND = 'library';

/** Largest backup that is read, in bytes: some twenty thousand scenarios. */
export const MAX_LIBRARY_BYTES = 20_000_000;

/** Name of a backup made on a day. */
export function libraryFileName(day: string): string {
  return `landfall-library-${day}.landfall-library.json`;
}

/** Whether a file is named as backups are; browsers number those that were saved twice. */
export function isLibraryName(name: string): boolean {
  return /\.landfall-library[^./]*\.json$/i.test(name);
}

/**
 * All saved scenarios as one file, which `readLibraryFile` gives back as they were.
 *
 * @param savedAt  ISO date and time
 */
export function libraryFile(records: readonly LibraryRecord[], savedAt: string): string {
  const file = {
    kind: LIBRARY_KIND,
    schemaVersion: LIBRARY_FILE_VERSION,
    savedAt,
    records: records.map(writtenRecord),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether a text looks like a backup: its kind is the first thing that it says. */
export function looksLikeLibrary(text: string): boolean {
  return /^\s*\{\s*"kind"\s*:\s*"library"/.test(text.slice(0, 1000));
}
