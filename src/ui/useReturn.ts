import { useLayoutEffect, type RefObject } from 'react';

/**
 * Brings a page back to where it was left: scrolled as it was, with the focus in it rather than on a link that is gone.
 *
 * @param leftAt  how far it was scrolled when it was left, px; null until it was
 */
export function useReturn(page: RefObject<HTMLElement | null>, leftAt: RefObject<number | null>): void {
  useLayoutEffect(() => {
    const left = leftAt;
    if (left.current !== null) {
      window.scrollTo(0, left.current);
      page.current?.focus({ preventScroll: true });
    }
    return () => {
      left.current = window.scrollY;
    };
  }, [page, leftAt]);
}
