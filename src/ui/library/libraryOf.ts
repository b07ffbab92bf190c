import { Library, type TabMemory } from '../../state/library/library';
import type { AppStore } from '../../state/store';

const libraries = new WeakMap<AppStore, Library>();

const OPEN = 'landfall.open';

/** What this tab had open, over a reload; for nothing where the browser keeps nothing. */
const memory: TabMemory = {
  get() {
    try {
      return sessionStorage.getItem(OPEN);
    } catch {
      return null;
    }
  },
  set(word) {
    try {
      if (word === null) sessionStorage.removeItem(OPEN);
      else sessionStorage.setItem(OPEN, word);
    } catch {
      // Nothing may be kept here.
    }
  },
};

/** The one library of a page; it opens with the first call. */
export function libraryOf(app: AppStore): Library {
  let library = libraries.get(app);
  if (library === undefined) {
    library = new Library(app, memory);
    libraries.set(app, library);
    const opened = library;
    // Whoever turns away may not come back.
    const settle = (): void => {
      if (document.visibilityState !== 'hidden') return;
      void opened.flush();
    };
    document.addEventListener('visibilitychange', settle);
    window.addEventListener('pagehide', () => void opened.settleDeleted());
  }
  return library;
}
