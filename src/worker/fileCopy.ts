/** The copy of the page's files that its service worker keeps: what page and worker have to agree on. */

/** The service worker's address, from the page: where it lies is how far it reaches. */
export const SERVICE_WORKER = './service-worker.js';

/** What the page tells a newer service worker once its reader wants the version that this one brought. */
export const TAKE_OVER = 'take over';

/** Name of the cache. Landfalls of one origin in different folders have a scope, and so a cache, each. */
export function copyName(scope: string): string {
  return `landfall ${scope}`;
}
