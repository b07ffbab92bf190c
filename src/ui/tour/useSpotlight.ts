import { useEffect } from 'react';

/** Frames until what is meant must be on the page: it may have to be unfolded first. */
const PATIENCE = 240;

/**
 * Marks what a step is about while the step is on. Marked are real controls, which stay as they are.
 *
 * @param targets  what is marked, in words that say where it is (CSS selectors); the same list while it is the same step
 */
export function useSpotlight(targets: readonly string[]): void {
  useEffect(() => {
    const marked = new Set<HTMLElement>();
    let frame = 0;
    const seek = (patience: number): void => {
      const found = targets.flatMap((target) => [...document.querySelectorAll<HTMLElement>(target)]);
      for (const element of found) {
        element.dataset['toured'] = '';
        marked.add(element);
      }
      if (found.length < targets.length && patience > 0)
        frame = requestAnimationFrame(() => seek(patience - 1));
    };
    seek(PATIENCE);
    return () => {
      cancelAnimationFrame(frame);
      for (const element of marked) delete element.dataset['toured'];
    };
  }, [targets]);
}
