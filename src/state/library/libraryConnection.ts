import { LibraryDatabase } from './libraryDatabase';
import { storageFaultOf, type StorageFault } from './storageFault';

/** What is told of a connection. */
export interface ConnectionListener {
  /** The storage can be used again after it could not. */
  onBack(): void;
  /** @param isUseless  whether nothing can be stored until it opens again; else one thing could not be done */
  onFault(fault: StorageFault, isUseless: boolean): void;
}

/** The way to the stored library: opens it when it is needed, again after it was closed, and says what keeps it from that. */
export class LibraryConnection {
  private readonly listener: ConnectionListener;
  private database: Promise<LibraryDatabase> | null = null;
  private isUseless = false;

  constructor(listener: ConnectionListener) {
    this.listener = listener;
  }

  /** Does something with what is stored; null, after the listener was told, where it cannot be done. */
  async using<Found>(work: (database: LibraryDatabase) => Promise<Found>): Promise<Found | null> {
    const database = await this.open();
    if (database === null) return null;
    try {
      return await work(database);
    } catch (error) {
      // Closed from elsewhere in the very moment: it opens again.
      const again = this.database === null ? await this.open() : null;
      return again === null ? this.fail(error) : work(again).catch((last: unknown) => this.fail(last));
    }
  }

  /** Lets go of the database; it opens again when it is needed. */
  close(): void {
    void this.database?.then(
      (database) => database.close(),
      () => {},
    );
    this.database = null;
  }

  private async open(): Promise<LibraryDatabase | null> {
    let database: LibraryDatabase;
    try {
      this.database ??= LibraryDatabase.open(() => {
        this.database = null;
      });
      database = await this.database;
    } catch (error) {
      this.database = null;
      this.isUseless = true;
      this.listener.onFault(storageFaultOf(error), true);
      return null;
    }
    const wasUseless = this.isUseless;
    this.isUseless = false;
    if (wasUseless) this.listener.onBack();
    return database;
  }

  private fail(error: unknown): null {
    const fault = storageFaultOf(error);
    this.isUseless = fault === 'damaged' || fault === 'none';
    if (this.isUseless) this.close();
    this.listener.onFault(fault, this.isUseless);
    return null;
  }
}
