import { useId, useRef, useState } from 'react';
import { Modal } from '../../controls/Modal';
import { useLibraryText } from '../../i18n/useLibraryText';
import { forgetAll } from '../../library/forgetAll';
import { useInLibrary, useLibrary } from '../../library/useLibrary';

/** Deletes whatever this page has stored in this browser, once its reader has read what that is. */
export function DeleteEverything({ onSaid }: { onSaid: (sentence: string) => void }) {
  const text = useLibraryText();
  const { library: words } = text;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="library-buttons">
      <button
        ref={button}
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        {words.deleteAll}
      </button>
      {isOpen && <Confirmation onSaid={onSaid} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

interface ConfirmationProps {
  readonly onSaid: (sentence: string) => void;
  readonly onClose: () => void;
}

function Confirmation({ onSaid, onClose }: ConfirmationProps) {
  const text = useLibraryText();
  const { library: words } = text;
  const library = useLibrary();
  const count = useInLibrary((state) => state.records.length);
  const unreadable = useInLibrary((state) => state.unreadable.length);
  const [hasFailed, setHasFailed] = useState(false);
  // What goes is to be read before anything is pressed.
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const remove = (close: () => void): void =>
    void library.deleteEverything().then((isDone) => {
      forgetAll();
      setHasFailed(!isDone);
      if (!isDone) return;
      onSaid(words.deletedAll);
      close();
    });
  return (
    <Modal className="files-dialog library-delete" labelledBy={`${id}title`} first={title} onClose={onClose}>
      {(close) => (
        <div className="files-inner">
          <div className="files-head">
            <h2 ref={title} id={`${id}title`} tabIndex={-1}>
              {words.deleteAllTitle}
            </h2>
          </div>
          <div className="files-body">
            <p>{words.goes}</p>
            <ul>
              <li>{words.goesRecords({ count })}</li>
              {unreadable > 0 && <li>{words.goesUnreadable({ count: unreadable })}</li>}
              <li>{words.goesDrafts}</li>
              <li>{words.goesSettings}</li>
            </ul>
            <p>{words.stays}</p>
            {hasFailed && (
              <p role="alert" className="warn">
                {words.notDeleted}
              </p>
            )}
          </div>
          <div className="files-foot">
            <button type="button" className="button" onClick={close}>
              {words.deleteNo}
            </button>
            <button type="button" className="button primary" onClick={() => remove(close)}>
              {words.deleteYes}
            </button>
          </div>
        </div>
      )}
    </Modal>
  );
}
