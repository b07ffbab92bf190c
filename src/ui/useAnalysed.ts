import { startTransition, useEffect, useState } from 'react';
import { questionKey } from '../state/analysisDesk';
import type { AppState } from '../state/appState';
import type { Finding } from '../state/decision';
import { useAppStore } from './StoreContext';
import { askForTurn, giveUpTurn } from './turns';

/**
 * What a part of the page reads of the analyses, renewed in the part's turn and never while a control is dragged.
 *
 * @param read  a function that stays the same
 * @param settle  gives what was there before, or parts of it, where the fresh reading says the same
 */
export function useAnalysed<T>(read: (state: AppState) => T, settle: (before: T, fresh: T) => T): T {
  const store = useAppStore();
  const [reading, setReading] = useState<T>(() => read(store.getState()));
  useEffect(() => {
    const take = (): void => {
      const state = store.getState();
      if (state.dragging) return;
      const fresh = read(state);
      startTransition(() => setReading((before) => settle(before, fresh)));
    };
    take();
    const stop = store.subscribe((state, before) => {
      if (state.dragging) return;
      const isSame =
        state.analyses === before.analyses &&
        state.mapAxes === before.mapAxes &&
        state.inputs === before.inputs &&
        state.shown === before.shown &&
        state.dragging === before.dragging;
      if (!isSame) askForTurn(take);
    });
    return () => {
      stop();
      giveUpTurn(take);
    };
  }, [store, read, settle]);
  return reading;
}

/** A finding that is stale as soon as the inputs change, before anything of the new ones is there. */
export function ofNow<T>({ analyses, inputs }: AppState, found: Finding<T> | null): Finding<T> | null {
  if (found === null || found.isStale || analyses.question === questionKey(inputs)) return found;
  return { ...found, isStale: true };
}
