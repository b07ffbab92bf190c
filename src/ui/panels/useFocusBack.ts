import { useEffect, useRef } from 'react';
import type { Step } from '../../state/appState';

/** Where the focus goes when there is nothing to give it back to: the title of the page, or the kind of company. */
const homes = ['.page-title', '.kind-button'];

/**
 * Remembers what had the focus when a step was made, and gives the focus back to it: a message that goes away under the
 * focus must not leave it nowhere.
 */
export function useFocusBack(step: Step | null): () => void {
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (step !== null) from.current = document.activeElement;
  }, [step]);
  return () => {
    const targets = [from.current, ...homes.map((home) => document.querySelector(home))];
    const target = targets.find(
      (one) => one instanceof HTMLElement && one !== document.body && one.isConnected,
    );
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  };
}
