import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { freeName } from '../../share/freeName';
import { writtenRecord, type LibraryRecord, type RecordFigures } from '../../share/libraryRecord';
import { recordFrom, storedLibrary, type Draft, type StoredLibrary } from './storedLibrary';

const NAME = 'landfall-library';
/** Form of the database itself: which stores it has. */
const VERSION = 1;
/** Milliseconds after which a database that neither opens nor fails counts as held up. */
const PATIENCE = 8000;

interface Stores extends DBSchema {
  records: { key: IDBValidKey; value: unknown };
  drafts: { key: string; value: unknown };
}

/** What is written of a scenario when its inputs have changed. */
export interface RecordContent {
  readonly link: string;
  readonly name: string;
  readonly scenarioId: string;
  readonly figures: RecordFigures | undefined;
}

/** What became of a write. */
export type Written =
  | { readonly kind: 'saved'; readonly record: LibraryRecord }
  /** As a scenario of its own, since what it was made from has changed in between. */
  | {
      readonly kind: 'keptApart';
      readonly record: LibraryRecord;
      readonly because: 'written' | 'frozen' | 'gone';
      /** What the other is called. */
      readonly from: string;
    };

function after(milliseconds: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new DOMException('the database does not answer', 'TimeoutError')), milliseconds);
  });
}

/**
 * The stored library. Every method is one transaction, so that what two tabs do at once comes one after the other, and
 * rejects with what the browser says where it cannot be done.
 */
export class LibraryDatabase {
  private readonly database: IDBPDatabase<Stores>;

  private constructor(database: IDBPDatabase<Stores>) {
    this.database = database;
  }

  /**
   * @param onClosed  called when it was closed from elsewhere: a later page changes it, it is deleted, the browser gives up
   */
  static async open(onClosed: () => void): Promise<LibraryDatabase> {
    const opening = openDB<Stores>(NAME, VERSION, {
      upgrade(database) {
        database.createObjectStore('records', { keyPath: 'id' });
        database.createObjectStore('drafts', { keyPath: 'tab' });
      },
      // Another tab waits for this one.
      blocking(_old, _new, event) {
        (event.target as IDBDatabase).close();
        onClosed();
      },
      terminated: onClosed,
    });
    const late = after(PATIENCE);
    late.catch(() => {});
    return new LibraryDatabase(await Promise.race([opening, late]));
  }

  /** Deletes all of it, whatever its form. */
  static async deleteAll(): Promise<void> {
    await Promise.race([deleteDB(NAME), after(PATIENCE)]);
  }

  close(): void {
    this.database.close();
  }

  async read(): Promise<StoredLibrary> {
    const transaction = this.database.transaction(['records', 'drafts']);
    const records = transaction.objectStore('records');
    const [keys, values, drafts] = await Promise.all([
      records.getAllKeys(),
      records.getAll(),
      transaction.objectStore('drafts').getAll(),
    ]);
    return storedLibrary(keys, values, drafts);
  }

  /** Adds scenarios beside those that are there. */
  async add(records: readonly LibraryRecord[]): Promise<void> {
    const transaction = this.database.transaction('records', 'readwrite');
    await Promise.all([
      ...records.map((record) => transaction.store.add(writtenRecord(record))),
      transaction.done,
    ]);
  }

  /**
   * Writes the inputs of a scenario that were made from a revision. Where it has another by now, is frozen or gone, they
   * are kept as a scenario of their own and the other stays as it is.
   *
   * @param copyId  identifier for that case
   * @param now  milliseconds since 1970
   */
  async write(
    id: string,
    from: number,
    content: RecordContent,
    copyId: string,
    now: number,
  ): Promise<Written> {
    const transaction = this.database.transaction('records', 'readwrite');
    const [stored, all] = await Promise.all([transaction.store.get(id), transaction.store.getAll()]);
    const there = recordFrom(stored);
    let written: Written;
    if (typeof there === 'object' && there.link === content.link) {
      const { figures = there.figures, name } = content;
      written = { kind: 'saved', record: { ...there, name: there.frozen ? there.name : name, figures } };
    } else if (typeof there === 'object' && there.revision === from && !there.frozen) {
      const { figures: _before, ...rest } = there;
      written = { kind: 'saved', record: { ...rest, ...content, revision: from + 1, changedAt: now } };
    } else {
      const others = all.flatMap((one) => recordFrom(one)).filter((one) => typeof one === 'object');
      const record: LibraryRecord = {
        ...content,
        id: copyId,
        name: freeName(content.name, [content.name, ...others.map(({ name }) => name)]),
        createdAt: now,
        changedAt: now,
        revision: 1,
        frozen: false,
        order: Math.min(0, ...others.map(({ order }) => order)) - 1,
      };
      const because = typeof there !== 'object' ? 'gone' : there.frozen ? 'frozen' : 'written';
      written = {
        kind: 'keptApart',
        record,
        because,
        from: typeof there === 'object' ? there.name : content.name,
      };
    }
    await Promise.all([transaction.store.put(writtenRecord(written.record)), transaction.done]);
    return written;
  }

  /** Changes what is not the inputs of a scenario; nothing where it is gone. */
  async change(
    id: string,
    change: (record: LibraryRecord) => LibraryRecord,
  ): Promise<LibraryRecord | undefined> {
    const transaction = this.database.transaction('records', 'readwrite');
    const there = recordFrom(await transaction.store.get(id));
    if (typeof there !== 'object') return undefined;
    const record = change(there);
    await Promise.all([transaction.store.put(writtenRecord(record)), transaction.done]);
    return record;
  }

  /** Gives scenarios their places in the own order. */
  async place(orders: ReadonlyMap<string, number>): Promise<void> {
    const transaction = this.database.transaction('records', 'readwrite');
    const put = async (id: string, order: number): Promise<void> => {
      const there = recordFrom(await transaction.store.get(id));
      if (typeof there === 'object') await transaction.store.put(writtenRecord({ ...there, order }));
    };
    await Promise.all([...Array.from(orders, ([id, order]) => put(id, order)), transaction.done]);
  }

  async remove(keys: readonly IDBValidKey[]): Promise<void> {
    const transaction = this.database.transaction('records', 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  }

  async putDraft(draft: Draft): Promise<void> {
    await this.database.put('drafts', { ...draft });
  }

  async removeDrafts(tabs: readonly string[]): Promise<void> {
    const transaction = this.database.transaction('drafts', 'readwrite');
    await Promise.all([...tabs.map((tab) => transaction.store.delete(tab)), transaction.done]);
  }
}
