import { create } from 'zustand/react';
import { copyName, TAKE_OVER } from '../../worker/fileCopy';
import { PAUSE } from '../addressBar';

/** The copy of the page in this browser: whether it is whole, and whether a newer version than the open one waits. */
export const useKeptCopy = create(() => ({ isWhole: false, hasNewer: false }));

/** Least time between two looks for a newer version, milliseconds: a page may stay open for weeks. */
const LOOK = 3_600_000;
/** Until a newer version has taken over, milliseconds; then the page is loaded again with whatever there is. */
const PATIENCE = 3_000;

/** What of the browser is asked. */
export interface Surroundings {
  /** @throws (also rejects) where the browser, the address or the host do not allow it */
  register(): Promise<ServiceWorkerRegistration | undefined>;
  readonly container: ServiceWorkerContainer;
  readonly caches: CacheStorage;
  readonly page: Document;
  /** Address of the script that the open page began with: its name tells versions apart. */
  readonly ownScript: string;
  now(): number;
  reload(): void;
}

type Take = (last: () => void) => Promise<void>;

let take: Take = async () => {};

/**
 * Takes the newer version in place of the open one, with the inputs that the address holds.
 *
 * @param last  is done right before the page is loaded again
 */
export const takeNewer: Take = (last) => take(last);

/** Whether the copy is of the open page; null where there is none at all. */
async function isOfThisPage(caches: CacheStorage, scope: string, ownScript: string): Promise<boolean | null> {
  const copy = await caches.open(copyName(scope));
  if ((await copy.match(ownScript, { ignoreVary: true })) !== undefined) return true;
  return (await copy.keys()).length > 0 ? false : null;
}

/**
 * Keeps a copy of the page in the browser, says when it is whole, and when a newer version is there. Where there can be
 * no copy it promises nothing.
 */
export async function keepCopy(surroundings: Surroundings): Promise<void> {
  const { container, caches, page, ownScript } = surroundings;
  // Where service workers are forbidden some browsers throw, some refuse, and some resolve with nothing.
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await surroundings.register();
  } catch {
    return;
  }
  if (registration === undefined) return;
  const tellNewer = (): void => useKeptCopy.setState({ hasNewer: true });
  const look = (): void => {
    if (registration.waiting !== null && registration.active !== null) tellNewer();
  };
  const watch = (): void => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', watch);
  watch(); // browsers look as soon as the page is opened
  look();

  let { controller } = container;
  container.addEventListener('controllerchange', () => {
    if (controller !== null) tellNewer(); // another tab took it
    ({ controller } = container);
  });

  let looked = surroundings.now();
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState !== 'visible' || surroundings.now() - looked < LOOK) return;
    looked = surroundings.now();
    registration.update().catch(() => {}); // without a connection there is nothing newer
  });

  take = async (last) => {
    await new Promise((resolve) => setTimeout(resolve, 2 * PAUSE)); // the last change is in the address by then
    const { waiting } = registration;
    if (waiting !== null) {
      const taken = new Promise((resolve) => container.addEventListener('controllerchange', resolve));
      waiting.postMessage(TAKE_OVER);
      await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    }
    last();
    surroundings.reload();
  };

  await container.ready;
  try {
    const isOwn = await isOfThisPage(caches, registration.scope, ownScript);
    useKeptCopy.setState({ isWhole: isOwn === true });
    if (isOwn === false) tellNewer();
  } catch {
    // Nothing may be kept here.
  }
}
