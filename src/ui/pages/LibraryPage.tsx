import { useEffect, useState } from 'react';
import { useLibraryText } from '../i18n/useLibraryText';
import { useFault } from '../library/useFault';
import { useInLibrary, useLibrary } from '../library/useLibrary';
import { useActions } from '../StoreContext';
import { Backup } from './library/Backup';
import { LeftDrafts } from './library/LeftDrafts';
import { LibraryList } from './library/LibraryList';
import { StoredHere } from './library/StoredHere';
import { UnreadableList } from './library/UnreadableList';
import type { PageProps } from './pageProps';
import { PageTitle } from './PageTitle';
import './library/libraryPage.css';

/** The library: saved scenarios to open, name, order, freeze and delete; backups; and all that is stored in this browser. */
export function LibraryPage(_props: PageProps) {
  const text = useLibraryText();
  const { library: words } = text;
  const library = useLibrary();
  const actions = useActions();
  const status = useInLibrary(({ storage }) => storage.status);
  const fault = useFault();
  const [said, setSaid] = useState('');
  useEffect(() => void actions.bringScenarios(), [actions]);
  // What was deleted can be brought back as long as its list is in sight.
  useEffect(() => () => void library.settleDeleted(), [library]);
  return (
    <article className="reading library-page">
      <PageTitle>{words.title}</PageTitle>
      <p className="lead">{words.lead}</p>
      <div className="visually-hidden" role="status">
        {said}
      </div>
      {fault !== null && (
        <div className="library-fault" role="alert">
          <p>
            <strong className="warn">{fault.what}</strong>
          </p>
          <p>{fault.how}</p>
          <button type="button" className="button" onClick={() => void library.retry()}>
            {words.again}
          </button>
        </div>
      )}
      {status === 'opening' && <p className="library-opening">{words.opening}</p>}
      {status === 'ready' && (
        <>
          <LibraryList onSaid={setSaid} />
          <LeftDrafts />
          <UnreadableList />
          <Backup />
        </>
      )}
      {status !== 'opening' && <StoredHere onSaid={setSaid} />}
    </article>
  );
}
