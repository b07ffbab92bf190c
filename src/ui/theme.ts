export type Theme = 'light' | 'dark';

const KEY = 'landfall.theme';

/** What was chosen here before; null where nothing was, or where nothing may be kept. */
function keptTheme(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
}

/** The colours in use: chosen, or else as the system prefers. */
export function currentTheme(): Theme {
  const prefersDark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  return keptTheme() ?? (prefersDark ? 'dark' : 'light');
}

/** Shows a theme; keeps it where that is allowed. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private mode or blocked storage: it lasts for this visit.
  }
}

/** Puts a kept choice on the page before its first paint. */
export function restoreTheme(): void {
  const kept = keptTheme();
  if (kept !== null) document.documentElement.dataset['theme'] = kept;
}
