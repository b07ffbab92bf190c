import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { goToStep, redo, undo } from '../../state/history';
import { useHistoryText } from '../i18n/useHistoryText';
import { stepInWords } from '../stepWords';
import { useApp, useAppStore } from '../StoreContext';
import { HistoryMenu } from './HistoryMenu';
import { HistoryIcon } from './HistoryIcon';
import { historyKey } from './historyKey';

/** Takes steps back and makes them again, one at a time or from a list of them all; by Ctrl+Z and Ctrl+Y too. */
export function HistoryControls() {
  const text = useHistoryText();
  const words = text.history;
  const store = useAppStore();
  const { past, future } = useApp((state) => state.history);
  const titles = useApp((state) => state.titles);
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const undoButton = useRef<HTMLButtonElement>(null);
  const menuButton = useRef<HTMLButtonElement>(null);
  const [last, next] = [past.at(-1), future[0]];
  const nameOf = (step: typeof last): string =>
    step === undefined ? '' : stepInWords(step.done, text, titles);

  const takeBack = (): void => {
    if (last === undefined) return;
    undo(store);
    setSaid(words.undone({ what: nameOf(last) }));
  };
  const makeAgain = (): void => {
    if (next === undefined) return;
    redo(store);
    setSaid(words.redone({ what: nameOf(next) }));
  };
  const goTo = (made: number): void => {
    goToStep(store, made);
    setSaid(words.gone({ count: made, of: past.length + future.length }));
  };

  const latest = useRef({ takeBack, makeAgain });
  useLayoutEffect(() => {
    latest.current = { takeBack, makeAgain };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const way = historyKey(event);
      if (way === null) return;
      event.preventDefault();
      const { activeElement } = document;
      if (way === 'undo') latest.current.takeBack();
      else latest.current.makeAgain();
      // What had the focus may belong to a message that goes with the step.
      requestAnimationFrame(() => {
        if (activeElement !== document.body && document.activeElement === document.body)
          undoButton.current?.focus({ preventScroll: true });
      });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const undoName = last === undefined ? words.nothingToUndo : words.undo({ what: nameOf(last) });
  const redoName = next === undefined ? words.nothingToRedo : words.redo({ what: nameOf(next) });
  return (
    <div className="history" role="group" aria-label={words.label}>
      <button
        ref={undoButton}
        type="button"
        className="history-button history-undo"
        aria-label={undoName}
        title={undoName}
        aria-disabled={last === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={takeBack}
      >
        <HistoryIcon name="undo" />
      </button>
      <button
        type="button"
        className="history-button history-redo"
        aria-label={redoName}
        title={redoName}
        aria-disabled={next === undefined}
        aria-keyshortcuts="Control+Y Control+Shift+Z Meta+Shift+Z"
        onClick={makeAgain}
      >
        <HistoryIcon name="redo" />
      </button>
      <button
        ref={menuButton}
        type="button"
        className="history-button history-more"
        aria-label={words.menu}
        title={words.menu}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <HistoryIcon name="history" />
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
      {isOpen && <HistoryMenu anchor={menuButton} onClose={() => setIsOpen(false)} onGo={goTo} />}
    </div>
  );
}
