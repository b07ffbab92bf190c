import { isLibraryName, looksLikeLibrary, MAX_LIBRARY_BYTES } from '../../share/libraryFile';
import { readLibraryFile, type LibraryReading } from '../../share/readLibraryFile';
import { MAX_FILE_BYTES, readScenarioFile, type FileReading } from '../../share/readScenarioFile';
import { BASE_SCENARIO } from '../../state/catalogue';
import { effectsOf } from '../../state/linkReader';
import { MAX_PAGE_DRAWS, type AppStore } from '../../state/store';
import type { OfferedFile } from './offered';

/** A file that was offered, as far as it can be read. */
export interface ReadFile {
  readonly name: string;
  readonly reading:
    | FileReading
    | LibraryReading
    /** Not even looked at. */
    | { readonly kind: 'tooLarge'; readonly bytes: number }
    | { readonly kind: 'unreadable' };
}

/** Reads a file that was offered; one that is too large is refused before. */
export async function readOffered(file: OfferedFile, store: AppStore): Promise<ReadFile> {
  const { name, size } = file;
  const most = isLibraryName(name) ? MAX_LIBRARY_BYTES : MAX_FILE_BYTES;
  if (size > most) return { name, reading: { kind: 'tooLarge', bytes: size } };
  let content: string;
  try {
    content = await file.text();
  } catch {
    return { name, reading: { kind: 'unreadable' } };
  }
  if (looksLikeLibrary(content)) return { name, reading: readLibraryFile(content) };
  await store.getState().actions.bringScenarios();
  const { scenarios } = store.getState();
  const findScenario = (id: string) => scenarios.find((scenario) => scenario.id === id);
  const reader = {
    findScenario,
    base: findScenario(BASE_SCENARIO)!,
    mostDraws: MAX_PAGE_DRAWS,
    findEffects: effectsOf,
  };
  return { name, reading: readScenarioFile(content, name, reader) };
}
