/** Milliseconds. */
const SOON = 200;

/** Does something once nothing more urgent is left; browsers without a sense of that do it soon. */
export function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, SOON);
}
