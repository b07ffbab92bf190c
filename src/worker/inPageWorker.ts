import type { Answer, WorkerLike, WorkerReply, WorkerRequest } from './messages';
import { serve } from './serve';
import { SimulationHost } from './simulationHost';

/**
 * Stands in for a worker where the browser starts none: the same answers, to the last bit, worked out by the page between
 * its own turns. Messages are cloned as between threads, so that neither side sees what the other does to its own.
 */
class InPageWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  private hasEnded = false;
  private readonly take = serve(new SimulationHost(), {
    now: () => performance.now(),
    // A timer waits some milliseconds, which are the page's.
    later: (goOn) => setTimeout(goOn),
    send: (answer) => this.reply(answer),
  });

  postMessage(request: WorkerRequest, transfer: Transferable[]): void {
    const arrived = structuredClone(request, { transfer });
    setTimeout(() => {
      if (!this.hasEnded) this.take(arrived);
    });
  }

  terminate(): void {
    this.hasEnded = true;
    this.take({ type: 'rest', id: 0 });
  }

  private reply({ reply, transfer }: Answer): void {
    this.onmessage?.({ data: structuredClone<WorkerReply>(reply, { transfer }) });
  }
}

/** Starts a worker that is none. */
export function createInPageWorker(): WorkerLike {
  return new InPageWorker();
}
