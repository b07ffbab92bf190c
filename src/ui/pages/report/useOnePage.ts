import { useCallback, useLayoutEffect, useRef } from 'react';
import { PAPER_HEIGHT } from './paper';

/** The memo never gets smaller than this, percent. */
const SMALLEST = 75;

/** How many checks say who could know better: as many as there is room for. */
const VERIFIED = [3, 2, 1, 0] as const;

/** Leaves out what can be left out, then makes all of it smaller, until it fits the page. */
function fit(memo: HTMLElement): void {
  const { dataset, style } = memo;
  const isTooTall = (): boolean => memo.getBoundingClientRect().height > PAPER_HEIGHT;
  style.removeProperty('zoom');
  for (const verified of VERIFIED) {
    dataset['verified'] = String(verified);
    if (!isTooTall()) return;
  }
  for (let percent = 99; isTooTall() && percent >= SMALLEST; percent--)
    style.setProperty('zoom', `${percent}%`);
}

/** Keeps a memo on one page of paper, whatever its sentences are. */
export function useOnePage(isPaper: boolean): (memo: HTMLElement | null) => (() => void) | undefined {
  const kept = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const memo = kept.current;
    if (memo === null) return;
    if (isPaper) fit(memo);
    else {
      delete memo.dataset['verified'];
      memo.style.removeProperty('zoom');
    }
  });
  return useCallback(
    (memo: HTMLElement | null) => {
      kept.current = memo;
      if (memo === null || !isPaper || typeof ResizeObserver === 'undefined') return undefined;
      // Fonts that come late change the height.
      const observer = new ResizeObserver(() => fit(memo));
      observer.observe(memo);
      return () => observer.disconnect();
    },
    [isPaper],
  );
}
