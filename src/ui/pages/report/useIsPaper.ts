import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWidth } from '../../charts/useWidth';
import { useMediaQuery } from '../../useMediaQuery';
import { SHOWS_PAPER } from './paper';

/** Whether the memo has the width of the paper: on screens that are wide enough, and in print from any screen. */
export function useIsPaper(): boolean {
  const isWide = useMediaQuery(SHOWS_PAPER);
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser prints what is there when the listener returns.
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isWide || isPrinting;
}

/** Width of a picture: that of its place on paper, or as much as a narrow screen has. */
export function usePictureWidth(onPaper: number, isPaper: boolean): ReturnType<typeof useWidth> {
  const [measure, width] = useWidth(onPaper);
  return [measure, isPaper ? onPaper : width];
}
