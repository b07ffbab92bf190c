import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { Actions, AppState } from '../state/appState';
import type { AppStore } from '../state/store';
import { useSpoken } from './i18n/language';

/** The whole application as the screen sees it. */
export type App = AppState & { readonly actions: Actions };

export const StoreContext = createContext<AppStore | null>(null);

/** The store itself, for code that reads it outside rendering. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('the page is not inside a StoreContext');
  return store;
}

/** A part of the state, in the reader's language; renders again only when that part changes. */
export function useApp<Part>(select: (state: App) => Part): Part {
  const show = useShow();
  return useStore(useAppStore(), (app) => select(show(app)));
}

const asItIs = (app: App): App => app;

/** Puts the texts of a state into the reader's language. */
export function useShow(): (app: App) => App {
  return useSpoken(({ language, show }) => (language === 'zh' ? show : null)) ?? asItIs;
}

/** Everything that can be done. */
export function useActions(): Actions {
  return useApp((state) => state.actions);
}
