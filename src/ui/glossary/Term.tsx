import {
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { createPortal } from 'react-dom';
import { create } from 'zustand/react';
import type { TermId } from '../i18n/en/glossary';
import { useGlossaryText } from '../i18n/useGlossaryText';
import './glossary.css';

/** Milliseconds in which a pointer can go from a word to its meaning. */
const ON_THE_WAY = 200;
const MARGIN = 12;
const GAP = 5;

/** The term whose meaning is open: one at a time. */
const useOpenTerm = create<{ readonly id: string | null }>(() => ({ id: null }));

interface TermProps {
  id: TermId;
  children: ReactNode;
}

/**
 * A word of the field, as it is written in a sentence. Its meaning shows while a pointer is on either of them or the word
 * has the focus, after a tap until the next one elsewhere, and goes with Escape.
 */
export function Term({ id, children }: TermProps) {
  const word = useRef<HTMLElement>(null);
  const meaningId = useId();
  const isOpen = useOpenTerm((open) => open.id === meaningId);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const close = useCallback((): void => {
    clearTimeout(timer.current);
    useOpenTerm.setState((open) => (open.id === meaningId ? { id: null } : open));
  }, [meaningId]);
  const open = (): void => {
    clearTimeout(timer.current);
    useOpenTerm.setState({ id: meaningId });
  };
  const closeSoon = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (document.activeElement !== word.current) close();
    }, ON_THE_WAY);
  };
  const onPointerEnter = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse') open();
  };
  useEffect(() => close, [close]);
  return (
    <>
      {/* What is explained on hover must be explained to the keyboard too; a button would not wrap with its sentence. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      <dfn
        ref={word}
        className="term"
        tabIndex={0}
        aria-describedby={isOpen ? meaningId : undefined}
        onPointerEnter={onPointerEnter}
        onPointerLeave={closeSoon}
        onFocus={open}
        onBlur={close}
        onClick={open}
      >
        {children}
      </dfn>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
      {isOpen && (
        <Meaning
          term={id}
          id={meaningId}
          word={word}
          onClose={close}
          onPointerEnter={onPointerEnter}
          onPointerLeave={closeSoon}
        />
      )}
    </>
  );
}

interface MeaningProps {
  term: TermId;
  id: string;
  word: RefObject<HTMLElement | null>;
  onClose: () => void;
  onPointerEnter: (event: PointerEvent) => void;
  onPointerLeave: () => void;
}

/** What a word means, under it or above it, wholly in the window. */
function Meaning({ term, id, word, onClose, onPointerEnter, onPointerLeave }: MeaningProps) {
  const { name, meaning } = useGlossaryText().terms[term];
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = panel.current!;
    const place = (): void => {
      const [from] = word.current!.getClientRects();
      if (from === undefined) return;
      const { width, height } = own.getBoundingClientRect();
      const below = from.bottom + GAP;
      const hasRoom = below + height <= window.innerHeight - MARGIN;
      own.style.left = `${Math.max(MARGIN, Math.min(from.left, window.innerWidth - width - MARGIN))}px`;
      own.style.top = `${hasRoom ? below : Math.max(MARGIN, from.top - GAP - height)}px`;
    };
    place();
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [word]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // What lies behind has an Escape of its own.
      event.stopPropagation();
      onClose();
    };
    const onPointerDown = ({ target }: globalThis.PointerEvent): void => {
      const isInside =
        target instanceof Node &&
        (word.current?.contains(target) === true || panel.current?.contains(target));
      if (isInside !== true) onClose();
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [word, onClose]);
  return createPortal(
    <div
      ref={panel}
      id={id}
      className="meaning-of-term"
      role="tooltip"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      <strong>{name}</strong>
      <span>{meaning}</span>
    </div>,
    document.querySelector('main') ?? document.body,
  );
}
