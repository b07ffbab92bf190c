import { useCallback, useState, type ReactNode } from 'react';

interface ScrollerProps {
  /** What is inside, for those who come to it by keys. */
  label: string;
  className: string;
  children: ReactNode;
}

/** What may be wider than the page: it then scrolls by itself, by keys too. */
export function Scroller({ label, className, children }: ScrollerProps) {
  const [isWider, setIsWider] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={watch}
      className={className}
      {...(isWider ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
    >
      {children}
    </div>
  );
}
