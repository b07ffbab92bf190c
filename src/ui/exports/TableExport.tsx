import { useRef, useState } from 'react';
import { useExportsText } from '../i18n/useExportsText';
import { useAppStore } from '../StoreContext';

/** Saves the tables of the section that it stands in as a file for spreadsheets, as they are on screen. */
export function TableExport() {
  const { exports: words } = useExportsText();
  const store = useAppStore();
  const button = useRef<HTMLButtonElement>(null);
  const [says, setSays] = useState('');
  const save = async (): Promise<void> => {
    const section = button.current!.closest('section, main')!;
    const { inputs } = store.getState();
    const title = section.querySelector('h1, h2, h3')?.textContent ?? '';
    try {
      const { saveTables } = await import('./saveTables');
      const about = [inputs.name ?? inputs.scenarioId, title];
      setSays(words.saved({ name: saveTables([...section.querySelectorAll('table')], about, words) }));
    } catch {
      setSays(words.failed);
    }
  };
  return (
    <span className="table-export">
      <button
        ref={button}
        type="button"
        className="link touch"
        title={words.formats.csv.what}
        onClick={() => void save()}
      >
        {words.formats.csv.name}
      </button>
      <span aria-live="polite" className="visually-hidden">
        {says}
      </span>
    </span>
  );
}
