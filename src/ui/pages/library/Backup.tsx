import { useId, useRef } from 'react';
import { libraryFile, libraryFileName } from '../../../share/libraryFile';
import { inLibraryOrder } from '../../../share/libraryOrder';
import { offerFiles } from '../../files/offered';
import { useLibraryText } from '../../i18n/useLibraryText';
import { useInLibrary } from '../../library/useLibrary';
import { saveFile } from '../../saveFile';

/** The whole library as one file, and back in. */
export function Backup() {
  const text = useLibraryText();
  const { library: words } = text;
  const records = useInLibrary((state) => state.records);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const save = (): void => {
    const now = new Date().toISOString();
    const content = libraryFile(inLibraryOrder(records, 'own', 'en'), now);
    saveFile(libraryFileName(now.slice(0, 'yyyy-mm-dd'.length)), content, 'application/json');
  };
  return (
    <section aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{words.backup}</h2>
      <p className="measure">{words.backupHow}</p>
      <p className="library-buttons">
        <button type="button" className="button" disabled={records.length === 0} onClick={save}>
          {words.saveBackup({ count: records.length })}
        </button>
        <button type="button" className="button" onClick={() => chooser.current!.click()}>
          {words.openBackup}
        </button>
        <input
          ref={chooser}
          hidden
          type="file"
          aria-label={words.openBackup}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const { files } = currentTarget;
            if (files !== null && files.length > 0) offerFiles(Array.from(files));
            currentTarget.value = ''; // the same file can be chosen again
          }}
        />
      </p>
    </section>
  );
}
