import { startTransition, useEffect, useState } from 'react';
import type { Shown } from '../state/appState';
import { useAppStore } from './StoreContext';
import { askForTurn, giveUpTurn } from './turns';

/** The run on screen, renewed in this part's turn; null before the first. */
export function useShown(): Shown | null {
  const store = useAppStore();
  const [shown, setShown] = useState(() => store.getState().shown);
  useEffect(() => {
    const take = (): void => startTransition(() => setShown(store.getState().shown));
    take();
    const stop = store.subscribe((state, before) => {
      if (state.shown === before.shown) return;
      if (before.shown === null) take();
      else askForTurn(take);
    });
    return () => {
      stop();
      giveUpTurn(take);
    };
  }, [store]);
  return shown;
}
