import { SERVICE_WORKER } from './fileCopy';
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

/**
 * The one thing on the page that makes an address a script. It knows two: the page's service worker for who asks for just
 * that, and for whatever else it is asked, the page's own worker.
 */
const policy = trustedTypes?.createPolicy('landfall-worker', {
  createScriptURL: (asked) => (asked === SERVICE_WORKER ? SERVICE_WORKER : ownWorker),
});

/** One of the page's two scripts of their own thread, as browsers take it. */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}

/** Starts a simulation worker in its own thread. @throws where the browser starts none */
export function createBrowserWorker(): WorkerLike {
  return new Worker(ownScript(ownWorker), { type: 'module' }) as unknown as WorkerLike;
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
