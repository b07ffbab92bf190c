/** Forgets every word that the page has kept in this browser, `kept.ts`; what may not be touched stays. */
export function forgetAll(): void {
  for (const storageOf of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = storageOf();
      const names = Object.keys(storage).filter((name) => name.startsWith('landfall.'));
      for (const name of names) storage.removeItem(name);
    } catch {
      // Nothing is kept where nothing may be.
    }
  }
}
