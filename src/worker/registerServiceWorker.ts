import { ownScript } from './browserWorkers';
import { SERVICE_WORKER } from './fileCopy';

/**
 * Has the browser keep a copy of the page. Caches on the way are passed over, so that a newer version is seen.
 *
 * @throws (rejects) where browser, address or host do not allow it
 */
export function registerServiceWorker(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  return container.register(ownScript(SERVICE_WORKER), { updateViaCache: 'none' });
}
