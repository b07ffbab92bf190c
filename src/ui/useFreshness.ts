import { useMemo } from 'react';
import { freshness, type Freshness } from './shownRun';
import { useApp } from './StoreContext';

/** How far the figures on screen are from what was asked for. */
export function useFreshness(): Freshness {
  const run = useApp((state) => state.run);
  const shown = useApp((state) => state.shown);
  const inputs = useApp((state) => state.inputs);
  return useMemo(() => freshness({ run, shown, inputs }), [run, shown, inputs]);
}
