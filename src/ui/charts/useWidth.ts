import { useCallback, useState } from 'react';

/** Width of an element as it is laid out; `assumed` until it is measured. */
export function useWidth(
  assumed: number,
): readonly [(element: Element | null) => (() => void) | undefined, number] {
  const [width, setWidth] = useState(assumed);
  const measure = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [measure, width];
}
