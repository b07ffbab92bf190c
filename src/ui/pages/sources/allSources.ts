import type { Source } from '../../../model/dataReader';
import { holds } from './foundRows';
import { sourceKey, type ValueRow } from './valueRows';

/** A source and the values that rest on it. */
export interface SourceUse {
  readonly key: string;
  readonly source: Source;
  readonly rows: readonly Pick<ValueRow, 'id' | 'label'>[];
}

/** Every source once, the newest first; of one that is dated differently in different places the newest date. */
export function allSources(rows: readonly ValueRow[]): readonly SourceUse[] {
  const uses = new Map<string, { source: Source; rows: Pick<ValueRow, 'id' | 'label'>[] }>();
  for (const row of rows) {
    for (const source of row.sources) {
      const key = sourceKey(source);
      const known = uses.get(key);
      if (known === undefined) uses.set(key, { source, rows: [row] });
      else {
        if (!known.rows.includes(row)) known.rows.push(row);
        if (source.date > known.source.date) known.source = source;
      }
    }
  }
  return [...uses]
    .map(([key, use]) => ({ key, ...use }))
    .toSorted((a, b) => compare(b.source.date, a.source.date) || compare(a.source.title, b.source.title));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sources whose title, address or values hold what is sought. */
export function foundSources(uses: readonly SourceUse[], query: string): readonly SourceUse[] {
  return uses.filter(({ source: { title, url = '' }, rows }) =>
    holds([title, url, ...rows.map(({ label }) => label)].join('\n').toLowerCase(), query),
  );
}
