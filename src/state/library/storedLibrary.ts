import { DataReader } from '../../model/dataReader';
import { isRecord } from '../../model/dataReader';
import { readRecord, type LibraryRecord } from '../../share/libraryRecord';

/** Something stored that is no saved scenario of this page: kept as it is. */
export interface UnreadableRecord {
  readonly key: IDBValidKey;
  readonly why: 'newer' | 'damaged';
  /** What can be told of it. */
  readonly name: string | undefined;
  readonly stored: unknown;
}

/** Inputs that a tab has not saved. */
export interface Draft {
  readonly tab: string;
  /** Fragment of the share link, name included. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** All that is stored. */
export interface StoredLibrary {
  readonly records: readonly LibraryRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  readonly drafts: readonly Draft[];
}

/** Reads one stored value. */
export function recordFrom(stored: unknown): LibraryRecord | 'newer' | 'damaged' {
  const reading = readRecord(new DataReader(), stored, '');
  return reading.kind === 'good' ? reading.record : reading.kind;
}

function draftFrom(stored: unknown): readonly Draft[] {
  if (!isRecord(stored)) return [];
  const { tab, link, changedAt } = stored;
  const isGood = typeof tab === 'string' && typeof link === 'string' && typeof changedAt === 'number';
  return isGood && Number.isFinite(changedAt) ? [{ tab, link, changedAt }] : [];
}

/** Sorts what is stored into what can be used and what is only kept. */
export function storedLibrary(
  keys: readonly IDBValidKey[],
  values: readonly unknown[],
  drafts: readonly unknown[],
): StoredLibrary {
  const records: LibraryRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  keys.forEach((key, index) => {
    const stored = values[index];
    const found = recordFrom(stored);
    if (typeof found === 'object') records.push(found);
    else {
      const name = isRecord(stored) && typeof stored['name'] === 'string' ? stored['name'] : undefined;
      unreadable.push({ key, why: found, name, stored });
    }
  });
  return { records, unreadable, drafts: drafts.flatMap(draftFrom) };
}
