import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Popover } from '../controls/Popover';
import { useLibraryText } from '../i18n/useLibraryText';
import { KeepMark } from './KeepMark';
import { LibraryNews } from './LibraryNews';
import { SavePanel } from './SavePanel';
import { useInLibrary, useLibrary } from './useLibrary';
import './library.css';

/** Whether what is on screen is kept in this browser, and what can be done about it; Ctrl+S does the next thing. */
export function SaveControl() {
  const text = useLibraryText();
  const library = useLibrary();
  const keeping = useInLibrary((state) => state.keeping);
  const name = useInLibrary(({ records, current }) => records.find(({ id }) => id === current)?.name);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');

  const state = text.keeping[keeping];
  const label = name === undefined ? state : text.save.state({ name, state });
  const save = (): void => {
    if (name === undefined || keeping === 'apart' || keeping === 'failed') {
      setIsOpen(true);
      return;
    }
    setSaid('');
    void library.flush().then(() => {
      if (library.store.getState().keeping === 'saved') setSaid(text.save.done({ name }));
    });
  };
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSave = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey);
      if (!isSave || event.shiftKey || event.altKey) return;
      event.preventDefault(); // or the browser would save the page as a file
      // What a dialog asks comes first.
      if (document.querySelector('dialog[open]') === null) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`save-button touch ${keeping === 'failed' ? 'is-failed' : ''}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="Control+S Meta+S"
        aria-label={label}
        title={label}
        onClick={() => setIsOpen(!isOpen)}
      >
        <KeepMark keeping={keeping} />
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {isOpen && (
        <Popover label={text.save.label} anchor={button} onClose={() => setIsOpen(false)} isHeld>
          <SavePanel onClose={close} onSaved={(saved) => setSaid(text.save.done({ name: saved }))} />
        </Popover>
      )}
      <LibraryNews />
    </>
  );
}
