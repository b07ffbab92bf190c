import { keep, kept } from './kept';

export type Theme = 'light' | 'dark';

/** What was chosen here before; null where nothing was. */
function keptTheme(): Theme | null {
  const theme = kept('theme');
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The colours in use: chosen, or else as the system prefers. */
export function currentTheme(): Theme {
  const prefersDark = typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
  return keptTheme() ?? (prefersDark ? 'dark' : 'light');
}

/** Shows a theme; keeps it where that is allowed. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  keep('theme', theme);
}

/** Puts a kept choice on the page before its first paint. */
export function restoreTheme(): void {
  const kept = keptTheme();
  if (kept !== null) document.documentElement.dataset['theme'] = kept;
}
