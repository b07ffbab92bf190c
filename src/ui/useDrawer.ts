import { useCallback, useEffect, useState, type RefObject } from 'react';

export interface Drawer {
  readonly isOpen: boolean;
  readonly onTurn: () => void;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** A drawer that takes the focus when it opens, closes with Escape and gives the focus back to where it was. */
export function useDrawer(isPossible: boolean, content: RefObject<HTMLElement | null>): Drawer {
  const [isWanted, setIsWanted] = useState(false);
  const isOpen = isWanted && isPossible;
  useEffect(() => {
    if (!isOpen) return undefined;
    const opener = document.activeElement;
    content.current?.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setIsWanted(false);
      if (opener instanceof HTMLElement) opener.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen, content]);
  const onTurn = useCallback(() => setIsWanted((wanted) => !wanted), []);
  const onOpen = useCallback(() => setIsWanted(true), []);
  const onClose = useCallback(() => setIsWanted(false), []);
  return { isOpen, onTurn, onOpen, onClose };
}
