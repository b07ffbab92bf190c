import type { Catalogue } from '../../state/translations';

/** Data with each text that a catalogue holds in its words; what it does not hold stays. */
export function inWordsOf<Data>(data: Data, catalogue: Catalogue): Data {
  const said = (item: unknown): unknown => {
    if (typeof item === 'string') return Object.hasOwn(catalogue, item) ? catalogue[item] : item;
    if (Array.isArray(item)) return item.map(said);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([name, each]) => [name, said(each)]));
  };
  return said(data) as Data;
}
