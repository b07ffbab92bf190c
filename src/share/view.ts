/** Pages to work on the decision. */
export const workingPages = ['cockpit', 'deeper', 'compare', 'library', 'checklist', 'report'] as const;
/** Pages that say what stands behind it. */
export const backgroundPages = [
  'route',
  'partners',
  'rules',
  'cases',
  'reasons',
  'sources',
  'method',
] as const;
/** The pages of Landfall, in the order in which its menus name them. */
export const pageIds = [...workingPages, ...backgroundPages] as const;
export type PageId = (typeof pageIds)[number];

/** What is on screen: a page, and a place on it, such as a parameter or the number of an equation. */
export interface View {
  readonly page: PageId;
  readonly at: string | null;
}

export const COCKPIT: View = { page: 'cockpit', at: null };

/** Whether a text can name a place on a page. */
export function isPlace(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/.test(text);
}
