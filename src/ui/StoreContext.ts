import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { Actions, AppState } from '../state/appState';
import type { AppStore } from '../state/store';

/** The whole application as the screen sees it. */
export type App = AppState & { readonly actions: Actions };

export const StoreContext = createContext<AppStore | null>(null);

/** The store itself, for code that reads it outside rendering. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('the page is not inside a StoreContext');
  return store;
}

/** A part of the state; renders again only when that part changes. */
export function useApp<Part>(select: (state: App) => Part): Part {
  return useStore(useAppStore(), select);
}

/** Everything that can be done. */
export function useActions(): Actions {
  return useApp((state) => state.actions);
}
