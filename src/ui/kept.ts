/** What was kept in this browser under a name; null where nothing was, or where nothing may be kept. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`landfall.${name}`);
  } catch {
    return null;
  }
}

/** Keeps a word for the next visit; in private mode or where storage is blocked it lasts for this one. */
export function keep(name: string, word: string): void {
  try {
    localStorage.setItem(`landfall.${name}`, word);
  } catch {
    // Nothing may be kept here.
  }
}
