import { startTransition, useEffect, useMemo, useState } from 'react';
import type { AppState } from '../state/appState';
import { useAppStore, useShow } from './StoreContext';

type Resting = Pick<AppState, 'scenario' | 'inputs'>;

/** The inputs as they are while no control is dragged: those before the drag until it ends. */
export function useRestingInputs(): Resting {
  const store = useAppStore();
  const show = useShow();
  const [resting, setResting] = useState<Resting>(() => store.getState());
  useEffect(() => {
    const take = (): void => {
      const { scenario, inputs, dragging } = store.getState();
      if (dragging) return;
      startTransition(() =>
        setResting((before) =>
          before.inputs === inputs && before.scenario === scenario ? before : { scenario, inputs },
        ),
      );
    };
    take();
    return store.subscribe(take);
  }, [store]);
  return useMemo(
    () => ({ ...resting, scenario: show({ ...store.getState(), scenario: resting.scenario }).scenario }),
    [resting, show, store],
  );
}
