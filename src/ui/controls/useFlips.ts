import { startTransition, useEffect, useState } from 'react';
import type { FlipResult } from '../../analysis/flips';
import type { ValueKey } from '../../model/values';
import { flipsFound, type Finding } from '../../state/decision';
import { useAppStore } from '../StoreContext';

/**
 * Where the best path changes along one slider; the same object while that is the same. All controls that change at once
 * are drawn in one transition, which lets frames through, and none while a control is dragged.
 */
export function useFlips(key: ValueKey): Finding<FlipResult> | null {
  const store = useAppStore();
  const [finding, setFinding] = useState(() => flipsFound(store.getState().analyses, key));
  useEffect(() => {
    let seen: unknown;
    let last: Finding<FlipResult> | null | undefined;
    const take = (): void => {
      const { analyses, dragging } = store.getState();
      if (dragging || analyses === seen) return;
      seen = analyses;
      const next = flipsFound(analyses, key);
      if (last !== undefined && next?.value === last?.value && next?.isStale === last?.isStale) return;
      last = next;
      startTransition(() => setFinding(next));
    };
    take();
    return store.subscribe(take);
  }, [store, key]);
  return finding;
}
