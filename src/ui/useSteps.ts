import { startTransition, useEffect, useState } from 'react';
import type { Steps } from '../analysis/steps';
import { useAppStore } from './StoreContext';

/** Rest between two steps while a control moves, milliseconds. */
const WHILE_DRAGGING = 120;

/**
 * What some steps come to, each in a task of its own so that no frame waits for all of them, and none while a control
 * is dragged; the last result stays until the next is there.
 *
 * @param begin  the same function for the same result; null for none
 */
export function useSteps<T>(begin: (() => Steps<T>) | null): T | null {
  const store = useAppStore();
  const [result, setResult] = useState<T | null>(null);
  useEffect(() => {
    if (begin === null) return undefined;
    const steps = begin();
    let timer: ReturnType<typeof setTimeout>;
    const work = (): void => {
      if (store.getState().dragging) {
        timer = setTimeout(work, WHILE_DRAGGING);
        return;
      }
      const step = steps.next();
      if (step.done === true) startTransition(() => setResult(step.value));
      else timer = setTimeout(work, 0);
    };
    timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  }, [begin, store]);
  return begin === null ? null : result;
}
