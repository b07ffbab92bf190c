import { useEffect, useId, useRef, useState } from 'react';
import { useLibraryText } from '../../i18n/useLibraryText';
import { forgetAll } from '../../library/forgetAll';
import { useInLibrary, useLibrary } from '../../library/useLibrary';

/** Deletes whatever this page has stored in this browser, once its reader has read what that is. */
export function DeleteEverything({ onSaid }: { onSaid: (sentence: string) => void }) {
  const text = useLibraryText();
  const words = text.library;
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
  const words = text.library;
  const library = useLibrary();
  const count = useInLibrary((state) => state.records.length);
  const unreadable = useInLibrary((state) => state.unreadable.length);
  const [hasFailed, setHasFailed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current!;
    if (typeof element.showModal === 'function') element.showModal();
    else element.setAttribute('open', '');
    title.current!.focus(); // what goes is to be read before anything is pressed
  }, []);
  /** The platform gives the focus back to the button that opened the dialog. */
  const close = (): void => {
    if (typeof dialog.current!.close === 'function') dialog.current!.close();
    else onClose();
  };
  const remove = (): void =>
    void library.deleteEverything().then((isDone) => {
      forgetAll();
      setHasFailed(!isDone);
      if (!isDone) return;
      onSaid(words.deletedAll);
      close();
    });
  return (
    // A click on the backdrop is one on the dialog itself; Escape does the same from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className="files-dialog library-delete"
      aria-labelledby={`${id}title`}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
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
          <button type="button" className="button primary" onClick={remove}>
            {words.deleteYes}
          </button>
        </div>
      </div>
    </dialog>
  );
}
