import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { MOST_STEPS } from '../../state/history';
import { Popover } from '../controls/Popover';
import { useHistoryText } from '../i18n/useHistoryText';
import { stepInWords } from '../stepWords';
import { useApp } from '../StoreContext';

interface HistoryMenuProps {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  /** Goes to where so many of the steps were made. */
  onGo: (made: number) => void;
}

/** All steps by name, the newest first; whichever is chosen, everything is as it was after it. */
export function HistoryMenu({ anchor, onClose, onGo }: HistoryMenuProps) {
  const text = useHistoryText();
  const words = text.history;
  const { past, future } = useApp((state) => state.history);
  const titles = useApp((state) => state.titles);
  const list = useRef<HTMLOListElement>(null);
  const steps = [...past, ...future];
  useEffect(() => {
    const present = list.current?.querySelector<HTMLElement>('[aria-current]');
    present?.scrollIntoView?.({ block: 'nearest' });
    present?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const wanted: Readonly<Record<string, number>> = {
      ArrowUp: Math.max(0, at - 1),
      ArrowDown: Math.min(buttons.length - 1, at + 1),
      Home: 0,
      End: buttons.length - 1,
    };
    const to = wanted[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };

  const places = steps
    .map(({ id, done }, index) => ({ made: index + 1, name: stepInWords(done, text, titles), key: id }))
    .reverse();
  const start = past.length + future.length === MOST_STEPS ? words.earlier : words.start;
  return (
    <Popover label={words.menu} anchor={anchor} onClose={onClose}>
      <div className="history-menu">
        <h3>{words.menu}</h3>
        <p>{steps.length === 0 ? words.empty : words.how}</p>
        <ol ref={list}>
          {[...places, { made: 0, name: start, key: 0 }].map(({ made, name, key }) => (
            <li key={key} className={made > past.length ? 'is-taken' : ''}>
              <button
                type="button"
                aria-current={made === past.length ? 'step' : undefined}
                tabIndex={made === past.length ? 0 : -1}
                onKeyDown={onKeyDown}
                onClick={() => onGo(made)}
              >
                <span>{name}</span>
                {made === past.length && <small>{words.now}</small>}
                {made > past.length && <small>{words.taken}</small>}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </Popover>
  );
}
