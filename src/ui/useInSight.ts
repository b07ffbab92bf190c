import { useCallback } from 'react';
import type { AnalysisPart } from '../state/appState';
import { useActions } from './StoreContext';

/** Tells the state while an element that shows a part of the analyses is on screen: what it needs comes first then. */
export function useInSight(part: AnalysisPart): (element: Element | null) => (() => void) | undefined {
  const actions = useActions();
  return useCallback(
    (element: Element | null) => {
      if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(([entry]) =>
        actions.setInSight(part, entry?.isIntersecting === true),
      );
      observer.observe(element);
      return () => {
        observer.disconnect();
        actions.setInSight(part, false);
      };
    },
    [actions, part],
  );
}
