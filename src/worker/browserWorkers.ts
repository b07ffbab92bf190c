import { STAND_IN, type WorkerLike } from './messages';
// oxlint-disable-next-line import/default -- the bundler makes it
import ownWorker from './simulation.worker?worker&url';

/** The part of Trusted Types that is used here, as the strings that they stand for; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (asked: string) => string },
  ): { createScriptURL(asked: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one thing on the page that makes an address a script: whatever it is asked for, it gives the page's own worker. */
const policy = trustedTypes?.createPolicy('landfall-worker', { createScriptURL: () => ownWorker });

/** Starts a simulation worker in its own thread. @throws where the browser starts none */
export function createBrowserWorker(): WorkerLike {
  const address = policy?.createScriptURL(ownWorker) ?? ownWorker;
  return new Worker(address, { type: 'module' }) as unknown as WorkerLike;
}

/** Brings what works in a worker's place: the workers' own script, as a module of the page. */
export async function loadStandIn(): Promise<() => WorkerLike> {
  let create: (() => WorkerLike) | undefined;
  const take = (event: Event): void => {
    create = (event as CustomEvent<() => WorkerLike>).detail;
  };
  addEventListener(STAND_IN, take, { once: true });
  await import(/* @vite-ignore */ ownWorker);
  return create!;
}
