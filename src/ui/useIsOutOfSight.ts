import { useCallback, useState } from 'react';

/** Whether an element has been scrolled away under the top bar. */
export function useIsOutOfSight(): readonly [(element: Element | null) => (() => void) | undefined, boolean] {
  const [isGone, setIsGone] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      ([entry]) =>
        setIsGone(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0),
      { rootMargin: '-48px 0px 0px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, isGone];
}
