import { useEffect, type RefObject } from 'react';
import { useApp } from '../../StoreContext';
import { usePlace } from '../usePlace';

/** What a reader does to go somewhere else. */
const moves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Brings the place that a link names on screen, and keeps it there while what stands above it grows with what is worked
 * out: until the reader moves.
 */
export function useHeldPlace(at: string | null, page: RefObject<HTMLElement | null>): void {
  usePlace(at);
  const view = useApp((state) => state.view);
  useEffect(() => {
    if (at === null || page.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const place = page.current.querySelector(`[data-place="${at}"]`);
    const observer = new ResizeObserver(() => place?.scrollIntoView({ block: 'start' }));
    observer.observe(page.current);
    const release = (): void => {
      observer.disconnect();
      for (const move of moves) window.removeEventListener(move, release);
    };
    for (const move of moves) window.addEventListener(move, release, { passive: true });
    return release;
  }, [at, page, view]);
}
