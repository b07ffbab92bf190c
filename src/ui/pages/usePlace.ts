import { useEffect } from 'react';
import { goTo } from '../goTo';
import { useApp } from '../StoreContext';

/**
 * Brings the place that a link names on screen and gives it the focus, again whenever the link is followed: the element
 * with that name in `data-place`.
 */
export function usePlace(at: string | null): void {
  const view = useApp((state) => state.view);
  useEffect(() => {
    if (at === null) return;
    goTo(document.querySelector<HTMLElement>(`[data-place="${at}"]`));
  }, [at, view]);
}
