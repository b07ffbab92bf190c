import { useMemo, useState } from 'react';
import { mergeLibrary } from '../../share/mergeLibrary';
import type { LibraryReading } from '../../share/readLibraryFile';
import { useFileText } from '../i18n/useFileText';
import { useFault } from '../library/useFault';
import { useInLibrary, useLibrary } from '../library/useLibrary';
import { useActions } from '../StoreContext';
import { Problems } from './Problems';

interface LibraryOfFileProps {
  readonly name: string;
  /** Element that names the file. */
  readonly named: string;
  readonly reading: Extract<LibraryReading, { readonly kind: 'library' }>;
  readonly onAdded: () => void;
}

/** What a backup of the library would add, and the button that adds it. */
export function LibraryOfFile({ name, named, reading, onAdded }: LibraryOfFileProps) {
  const words = useFileText().files;
  const library = useLibrary();
  const actions = useActions();
  const here = useInLibrary((state) => state.records);
  const fault = useFault();
  const [isBusy, setIsBusy] = useState(false);
  const { records, unusable, later, problems } = reading;
  const { added, copies, skipped } = useMemo(() => mergeLibrary(here, records), [here, records]);
  const add = (): void => {
    if (isBusy) return;
    setIsBusy(true);
    void library.addBackup(records).then((isAdded) => {
      setIsBusy(false);
      if (!isAdded) return;
      onAdded();
      actions.openPage('library');
    });
  };
  return (
    <>
      <p>{words.backup({ count: records.length })}</p>
      {records.length > 0 && (
        <p>{words.backupAdds({ added: added.length, copies: copies.length, skipped })}</p>
      )}
      {unusable > 0 && <p>{words.backupLeftOut({ count: unusable })}</p>}
      {later > 0 && <p>{words.backupLater({ count: later })}</p>}
      {problems.length > 0 && <Problems file={name} problems={problems} />}
      {fault !== null && (
        <p role="alert">
          <span className="warn">{fault.what}</span> {fault.how}
        </p>
      )}
      {records.length > 0 && (
        <p>
          <button type="button" className="button primary" aria-describedby={named} onClick={add}>
            {words.addBackup}
          </button>
        </p>
      )}
    </>
  );
}
