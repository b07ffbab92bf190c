import { useEffect, useState } from 'react';
import type { Shown } from '../../state/appState';
import { isUpToDate } from '../../state/selectors';
import { useAppStore } from '../StoreContext';

/** The last run that was complete with nothing being moved; null before the first. */
export function useRestingRun(): Shown | null {
  const store = useAppStore();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const take = (): void => {
      const state = store.getState();
      if (!state.dragging && isUpToDate(state)) setShown(state.shown);
    };
    take();
    return store.subscribe(take);
  }, [store]);
  return shown;
}
