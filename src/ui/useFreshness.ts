import { useShallow } from 'zustand/react/shallow';
import { freshness, type Freshness } from './shownRun';
import { useApp } from './StoreContext';

/** How far the figures on screen are from what was asked for. */
export function useFreshness(): Freshness {
  return useApp(useShallow(freshness));
}
