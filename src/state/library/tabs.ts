/** What the tabs of this browser that show Landfall know of each other. */
export interface Tabs {
  /** Tells the others that what is stored has changed. */
  tell(): void;
  /** Tabs that are open, by their names; null where the browser does not say. */
  open(): Promise<ReadonlySet<string> | null>;
  /** Lets go of the others. */
  leave(): void;
}

const CHANNEL = 'landfall-library';
const LOCK = 'landfall-tab-';

/**
 * Joins the tabs of this browser. A tab holds a lock by its name as long as it lives, so that the others can tell it from
 * one that was closed or has crashed.
 *
 * @param tab  name of this tab
 * @param onChange  called when another tab has changed what is stored
 */
export function joinTabs(tab: string, onChange: () => void): Tabs {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
  if (channel !== null) channel.onmessage = onChange;
  // Only where the page came safely.
  const locks = typeof navigator === 'undefined' ? undefined : (navigator.locks as LockManager | undefined);
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  locks?.request(LOCK + tab, () => held).catch(() => {});
  return {
    tell: () => channel?.postMessage('changed'),
    async open() {
      try {
        const found = await locks?.query();
        if (found?.held === undefined) return null;
        const names = found.held.flatMap(({ name }) =>
          name?.startsWith(LOCK) === true ? [name.slice(LOCK.length)] : [],
        );
        return new Set([tab, ...names]);
      } catch {
        return null;
      }
    },
    leave() {
      letGo();
      channel?.close();
    },
  };
}
