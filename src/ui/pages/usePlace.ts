import { useEffect } from 'react';
import { useApp } from '../StoreContext';

/**
 * Brings the place that a link names on screen and gives it the focus, again whenever the link is followed: the element
 * with that name in `data-place`.
 */
export function usePlace(at: string | null): void {
  const view = useApp((state) => state.view);
  useEffect(() => {
    if (at === null) return;
    const place = document.querySelector<HTMLElement>(`[data-place="${at}"]`);
    place?.scrollIntoView?.({ block: 'start' });
    place?.focus({ preventScroll: true });
  }, [at, view]);
}
