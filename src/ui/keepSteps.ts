import { keepHistory, type Hands } from '../state/history';
import type { AppStore } from '../state/store';

/** What the person at this page is doing with pointer and keys. */
function watchHands(page: Window): Hands {
  let isHolding = false;
  let isAtKeys = false;
  const listeners = new Set<() => void>();
  const letGo = (): void => {
    if (!isHolding) return;
    isHolding = false;
    for (const listener of listeners) listener();
  };
  page.addEventListener(
    'pointerdown',
    () => {
      isHolding = true;
      isAtKeys = false;
    },
    true,
  );
  page.addEventListener('keydown', () => (isAtKeys = true), true);
  // After those who are told of it on the page.
  for (const end of ['pointerup', 'pointercancel', 'blur', 'dragend']) page.addEventListener(end, letGo);
  return {
    now: () => performance.now(),
    isHolding: () => isHolding,
    isAtKeys: () => isAtKeys,
    onLetGo(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Keeps what is done on this page, to be taken back. */
export function keepSteps(store: AppStore): void {
  keepHistory(store, watchHands(window));
}
