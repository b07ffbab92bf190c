import { useStore } from 'zustand/react';
import type { Library } from '../../state/library/library';
import type { LibraryState } from '../../state/library/libraryState';
import { useAppStore } from '../StoreContext';
import { libraryOf } from './libraryOf';

/** The library of this browser, for what is done with it. */
export function useLibrary(): Library {
  return libraryOf(useAppStore());
}

/** A part of what the library holds; renders again only when that part changes. */
export function useInLibrary<Part>(select: (state: LibraryState) => Part): Part {
  return useStore(useLibrary().store, select);
}
