import { useMemo } from 'react';
import { freshness, type Freshness } from './shownRun';
import { useApp } from './StoreContext';

/** How far the figures on screen are from what was asked for; the same object while that is the same. */
export function useFreshness(): Freshness {
  const says = useApp((state) => JSON.stringify(freshness(state)));
  return useMemo(() => JSON.parse(says) as Freshness, [says]);
}
