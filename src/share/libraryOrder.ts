import type { LibraryRecord } from './libraryRecord';

export const libraryOrders = ['changed', 'name', 'own'] as const;
export type LibraryOrder = (typeof libraryOrders)[number];

/** Saved scenarios in an order of which every two readings give the same: what is equal goes by its identifier. */
export function inLibraryOrder(
  records: readonly LibraryRecord[],
  by: LibraryOrder,
  language: string,
): readonly LibraryRecord[] {
  const names = new Intl.Collator(language, { numeric: true });
  const first: Readonly<Record<LibraryOrder, (a: LibraryRecord, b: LibraryRecord) => number>> = {
    changed: (a, b) => b.changedAt - a.changedAt,
    name: (a, b) => names.compare(a.name, b.name),
    own: (a, b) => a.order - b.order,
  };
  return [...records].sort((a, b) => first[by](a, b) || (a.id < b.id ? -1 : 1));
}

/**
 * Places in the own order once a scenario has moved past its neighbour, for those whose place changes.
 *
 * @param records  in the own order
 * @param by  −1 for up, 1 for down
 * @returns  empty where there is no neighbour on that side
 */
export function movedInOrder(
  records: readonly LibraryRecord[],
  id: string,
  by: -1 | 1,
): ReadonlyMap<string, number> {
  const at = records.findIndex((record) => record.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= records.length) return new Map();
  const moved = [...records];
  [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  const places = moved.map((record, place) => [record, place] as const);
  return new Map(
    places
      .filter(([record, place]) => record.order !== place)
      .map(([{ id: whose }, place]) => [whose, place]),
  );
}

/** A text as it is searched: without case, and with one form for letters that look alike. */
function searched(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Those whose name or kind of company has every word that is looked for. */
export function foundInLibrary(
  records: readonly LibraryRecord[],
  words: string,
  kindOf: (scenarioId: string) => string,
): readonly LibraryRecord[] {
  const asked = searched(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return records.filter(({ name, scenarioId }) => {
    const text = searched(`${name} ${kindOf(scenarioId)}`);
    return asked.every((word) => text.includes(word));
  });
}
