import type { WorkerLike } from './messages';

/** Starts a simulation worker in its own thread. */
export function createBrowserWorker(): WorkerLike {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), {
    type: 'module',
  }) as unknown as WorkerLike;
}
