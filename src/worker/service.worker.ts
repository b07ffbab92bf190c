import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';
import { copyName, TAKE_OVER } from './fileCopy';

declare const self: ServiceWorkerGlobalScope;

/** Every file that the page can need, from the folder it lies in; scripts/offlineCopy.mjs writes it. */
declare const FILES: PrecacheEntry[];

const PAGE = 'index.html';

const { scope } = self.registration;
const copy = new PrecacheController({ cacheName: copyName(scope) });
copy.addToCacheList(FILES);
// What a file holds hangs on its name alone here, whatever a host says it varies with.
copy.strategy.matchOptions = { ignoreVary: true };
const givePage = copy.createHandlerBoundToURL(PAGE);

/** Whether nobody looks at the page, in whatever version. */
async function isNobodyHere(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return !windows.some(({ url }) => url.startsWith(scope));
}

/**
 * Lets go of the files of earlier versions once none of them is open: until then they may ask for parts that their host
 * no longer has. A version that is about to come keeps its files in the same place.
 */
async function forgetEarlier(event: ExtendableEvent): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing === null && waiting === null && (await isNobodyHere())) await copy.activate(event);
}

function isPage({ mode }: Request, { origin, pathname }: URL): boolean {
  const address = origin + pathname;
  return mode === 'navigate' && (address === scope || address === scope + PAGE);
}

/** Whether a file is in the copy, or can be there for an earlier version: those are named by what is in them. */
function isKept({ method }: Request, { href }: URL): boolean {
  return (
    method === 'GET' && (copy.getCacheKeyForURL(href) !== undefined || href.startsWith(`${scope}assets/`))
  );
}

self.addEventListener('install', (event) => {
  void copy.install(event);
});

self.addEventListener('activate', (event) => {
  // The page that brought it is to work without a connection from now on, not from its next visit on.
  event.waitUntil(Promise.all([self.clients.claim(), forgetEarlier(event)]));
});

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (isPage(request, url)) {
    event.waitUntil(forgetEarlier(event));
    event.respondWith(givePage({ event, request, url }));
  } else if (isKept(request, url)) {
    event.respondWith(copy.strategy.handle({ event, request }));
  }
});
