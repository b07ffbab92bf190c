import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

interface TableReadingProps {
  /** An element outside the page. */
  place: HTMLElement;
  /** Told once; of none where there were none in good time. */
  onTables: (tables: readonly HTMLTableElement[]) => void;
  children: ReactNode;
}

/** Time for a table to be fetched and drawn, milliseconds. */
const PATIENCE = 8000;

/** Draws the tables of a chart where nobody sees them, to be read as they would be on screen. */
export function TableReading({ place, onTables, children }: TableReadingProps) {
  const tell = useRef(onTables);
  useEffect(() => {
    tell.current = onTables;
  });
  useEffect(() => {
    const tablesOf = (): readonly HTMLTableElement[] => [...place.querySelectorAll('table')];
    // What is being fetched holds its place with something else.
    const look = (): void => {
      if (tablesOf().length > 0) tell.current(tablesOf());
    };
    const observer = new MutationObserver(look);
    observer.observe(place, { childList: true, subtree: true });
    const timer = setTimeout(() => tell.current(tablesOf()), PATIENCE);
    look();
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [place]);
  return createPortal(children, place);
}
