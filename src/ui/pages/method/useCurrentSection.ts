import { useEffect, useState } from 'react';
import { placeId } from './places';

/** The band of the screen in which the section that is being read begins or goes on. */
const BAND = '-110px 0px -70% 0px';

/** The section that is being read; null before the first. */
export function useCurrentSection(anchors: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(anchors.find((anchor) => seen.has(placeId(anchor))) ?? null);
      },
      { rootMargin: BAND },
    );
    for (const anchor of anchors) observer.observe(document.getElementById(placeId(anchor))!);
    return () => observer.disconnect();
  }, [anchors]);
  return current;
}
