import type { PathId } from '../../model/parameters';
import type { LibraryRecord } from '../../share/libraryRecord';
import type { StorageFault } from './storageFault';
import type { Draft, UnreadableRecord } from './storedLibrary';

/** Something the library has to tell, until its reader dismisses it. */
export type LibraryNews =
  /** Inputs were kept as a scenario of their own, as the one they were made from had changed in between. */
  | {
      readonly kind: 'keptApart';
      readonly name: string;
      readonly from: string;
      readonly because: 'written' | 'frozen' | 'gone';
    }
  /** Another tab has changed what is open here. */
  | { readonly kind: 'changedElsewhere'; readonly id: string; readonly name: string }
  /** Another tab has deleted what is open here. */
  | { readonly kind: 'deletedElsewhere'; readonly name: string }
  /** A change of a saved scenario could not be stored. */
  | { readonly kind: 'notKept'; readonly name: string }
  /** Work of a tab that was closed before it was saved. */
  | { readonly kind: 'draft'; readonly draft: Draft }
  /** A scenario was deleted, and can still be brought back. */
  | { readonly kind: 'deleted'; readonly id: string; readonly name: string }
  /** A frozen scenario comes to other figures than it did when it was frozen. */
  | {
      readonly kind: 'otherFigures';
      readonly id: string;
      readonly name: string;
      readonly frozenAt: Readonly<Record<PathId, number>>;
      readonly now: Readonly<Record<PathId, number>>;
    }
  /** A backup was read. */
  | { readonly kind: 'added'; readonly added: number; readonly copies: number; readonly skipped: number };

/** Where the inputs on screen are kept. */
export type Keeping =
  /** Nowhere but in the address. */
  | 'unsaved'
  | 'saving'
  | 'saved'
  /** Changes to a frozen scenario, which are not kept with it. */
  | 'apart'
  /** What was asked for could not be stored. */
  | 'failed';

export interface LibraryState {
  /** Whether the library can be used; what is on screen never hangs on it. */
  readonly storage:
    | { readonly status: 'opening' }
    | { readonly status: 'ready' }
    | { readonly status: 'unavailable'; readonly fault: StorageFault };
  readonly records: readonly LibraryRecord[];
  readonly unreadable: readonly UnreadableRecord[];
  /** Work of tabs that are gone, newest first. */
  readonly drafts: readonly Draft[];
  /** Saved scenario to which the inputs on screen belong. */
  readonly current: string | null;
  readonly keeping: Keeping;
  /** Why something could not be written. */
  readonly writeFault: StorageFault | null;
  /** Scenarios chosen to be compared, in the order of the choice. */
  readonly chosen: readonly string[];
  readonly news: readonly LibraryNews[];
}

/** Scenarios that can be compared at once. */
export const MOST_CHOSEN = 4;

export const emptyLibrary: LibraryState = {
  storage: { status: 'opening' },
  records: [],
  unreadable: [],
  drafts: [],
  current: null,
  keeping: 'unsaved',
  writeFault: null,
  chosen: [],
  news: [],
};
