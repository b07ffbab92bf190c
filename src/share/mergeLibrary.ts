import { Digest } from '../numerics/digest';
import { freeName } from './freeName';
import type { LibraryRecord } from './libraryRecord';

/** What becomes of saved scenarios that arrive beside those that are here. */
export interface LibraryMerge {
  /** To be added as they are. */
  readonly added: readonly LibraryRecord[];
  /** To be added beside one of the same identifier that holds other inputs. */
  readonly copies: readonly LibraryRecord[];
  /** How many are here already. */
  readonly skipped: number;
}

/** Bits of the identifier of a copy. */
const ID_BITS = 72;

/** Identifier of a copy: the same each time, so that a file which is read twice makes no second one. */
function copyId(id: string, link: string): string {
  const digest = new Digest();
  for (const text of [id, link]) {
    digest.addDouble(text.length);
    for (let at = 0; at < text.length; at++) digest.addDouble(text.charCodeAt(at));
  }
  const letters = digest.base64url(ID_BITS);
  const digits = Array.from(letters, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'));
  return `copy-${digits.join('')}`;
}

/**
 * Merges saved scenarios into those that are here; nothing that is here changes, and no inputs are lost. What has the
 * same identifier and inputs is skipped, whatever its revision: two browsers count alike and write different things.
 */
export function mergeLibrary(
  here: readonly LibraryRecord[],
  arriving: readonly LibraryRecord[],
): LibraryMerge {
  const known = new Map(here.map((record) => [record.id, record]));
  const names = new Set(here.map(({ name }) => name));
  const added: LibraryRecord[] = [];
  const copies: LibraryRecord[] = [];
  const take = (record: LibraryRecord, list: LibraryRecord[]): void => {
    const named = { ...record, name: freeName(record.name, names) };
    known.set(named.id, named);
    names.add(named.name);
    list.push(named);
  };
  for (const record of arriving) {
    const same = known.get(record.id);
    if (same === undefined) take(record, added);
    else if (same.link !== record.link) {
      const id = copyId(record.id, record.link);
      if (!known.has(id)) take({ ...record, id }, copies);
    }
  }
  return { added, copies, skipped: arriving.length - added.length - copies.length };
}
