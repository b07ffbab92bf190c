import { useState } from 'react';
import { useAppStore } from '../StoreContext';
import { figuresToCarry } from './carriedFigures';
import { takeNewer } from './keptCopy';

/** Takes the newer version, and whether that is on its way. */
export function useTakeNewer(): { readonly isTaken: boolean; readonly take: () => void } {
  const store = useAppStore();
  const [isTaken, setIsTaken] = useState(false);
  const take = (): void => {
    setIsTaken(true);
    // Where the history keeps it, no other tab sees it, and a page that may store nothing has it too.
    const leave = (): void =>
      window.history.replaceState(figuresToCarry(store.getState()), '', window.location.href);
    void takeNewer(leave);
  };
  return { isTaken, take };
}
