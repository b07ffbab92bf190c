import { startTransition, useEffect, useState } from 'react';
import type { Shown } from '../state/appState';
import { useAppStore } from './StoreContext';
import { askForTurn, giveUpTurn } from './turns';

/**
 * The run on screen, renewed in this part's turn; null before the first.
 *
 * @param whileDragging  false for parts that nobody reads while a control moves
 */
export function useShown(whileDragging = true): Shown | null {
  const store = useAppStore();
  const [shown, setShown] = useState(() => store.getState().shown);
  useEffect(() => {
    const take = (): void => startTransition(() => setShown(store.getState().shown));
    take();
    const stop = store.subscribe((state, before) => {
      const isHeld = state.dragging && !whileDragging;
      if (isHeld || (state.shown === before.shown && state.dragging === before.dragging)) return;
      if (before.shown === null) take();
      else askForTurn(take);
    });
    return () => {
      stop();
      giveUpTurn(take);
    };
  }, [store, whileDragging]);
  return shown;
}
