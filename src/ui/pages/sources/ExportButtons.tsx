import { useState } from 'react';
import { useSourcesText } from '../../i18n/useSourcesText';
import { saveFile } from '../../saveFile';
import { useAppStore, useShow } from '../../StoreContext';
import { csvRows } from './csvRows';
import type { ValueRow } from './valueRows';
import type { Weights } from './weights';

interface ExportButtonsProps {
  /** Those that are shown, in their order, and all. */
  shown: readonly ValueRow[];
  all: readonly ValueRow[];
  weights: Weights | null;
}

/** Saves what is shown, or all, as a file for spreadsheets. */
export function ExportButtons({ shown, all, weights }: ExportButtonsProps) {
  const text = useSourcesText();
  const { sources: words } = text;
  const store = useAppStore();
  const show = useShow();
  const [says, setSays] = useState('');
  const save = async (rows: readonly ValueRow[]): Promise<void> => {
    const { scenario } = show(store.getState());
    const name = words.csv.fileName({ scenario: scenario.id });
    try {
      const [{ csvText }, { equationsOf }] = await Promise.all([
        import('./csvText'),
        import('../../equationsOf'),
      ]);
      const numbersOf = (id: ValueRow['id']) => equationsOf(id).map(({ number }) => number);
      saveFile(name, csvText(csvRows(rows, weights, scenario, numbersOf, text), text), 'text/csv');
      setSays(words.exported({ name }));
    } catch {
      setSays(words.exportFailed);
    }
  };
  return (
    <div className="sources-export">
      <span role="status">{says}</span>
      {shown.length > 0 && shown.length < all.length && (
        <button type="button" className="button" onClick={() => void save(shown)}>
          {words.exportShown({ count: shown.length })}
        </button>
      )}
      <button type="button" className="button" onClick={() => void save(all)}>
        {words.exportAll({ count: all.length })}
      </button>
    </div>
  );
}
