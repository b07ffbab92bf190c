import { useEffect, useRef, useState, type ReactNode } from 'react';

interface FurtherProps {
  /** Title of each part, so that the page has its outline before the parts are here. */
  titles: readonly string[];
  /** Room that each part will take, px. */
  place: number;
  children: ReactNode;
}

/** How close to the screen a part is drawn, as a share of the screen's height. */
const NEAR = '40%';

const watchers = new Set<() => void>();

/** Shows every part at once from now on: to a printer, and to keys that go through the whole page. */
function showAll(): void {
  for (const show of watchers) show();
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Tab') showAll();
}

function watch(show: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener('beforeprint', showAll);
    window.addEventListener('keydown', onKey);
  }
  watchers.add(show);
  return () => {
    watchers.delete(show);
    if (watchers.size > 0) return;
    window.removeEventListener('beforeprint', showAll);
    window.removeEventListener('keydown', onKey);
  };
}

/**
 * Parts further down the page, drawn once they come near the screen: the first screen and its sliders must not pay for
 * what nobody looks at.
 */
export function Further({ titles, place, children }: FurtherProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear) return undefined;
    const show = (): void => setIsNear(true);
    const stop = watch(show);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      { rootMargin: NEAR },
    );
    observer.observe(holder.current!);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [isNear]);
  return (
    <div ref={holder} className="chart-pair">
      {isNear
        ? children
        : titles.map((title) => (
            <section key={title} className="chart" aria-label={title} style={{ height: place }}>
              <h2>{title}</h2>
            </section>
          ))}
    </div>
  );
}
