import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { WorkerLike, WorkerRequest } from '../../src/worker/messages';

const PAGE_WORKER = 'page worker';

/** Runs the page's worker if this thread was started for that; returns whether it was. */
export async function serveAsPageWorker(): Promise<boolean> {
  if (isMainThread || workerData !== PAGE_WORKER) return false;
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) =>
      parentPort!.on('message', (data: unknown) => listener({ data })),
    postMessage: (message: unknown, { transfer }: { transfer: ArrayBuffer[] }) =>
      parentPort!.postMessage(message, transfer),
  });
  await import('../../src/worker/simulation.worker');
  return true;
}

/**
 * The page's worker in a thread of Node.
 *
 * @param sent  told each request as it is sent
 */
export function pageWorker(program: URL, sent: (request: WorkerRequest) => void): WorkerLike {
  const thread = new Worker(program, { workerData: PAGE_WORKER });
  const worker: WorkerLike = {
    postMessage(request, transfer) {
      sent(request);
      thread.postMessage(request, transfer as ArrayBuffer[]);
    },
    terminate: () => void thread.terminate(),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  thread.on('message', (data) => worker.onmessage?.({ data }));
  thread.on('error', (error) => worker.onerror?.(error as Error));
  return worker;
}
