import type { WorkerLike, WorkerReply, WorkerRequest } from '../../src/worker/messages';
import { serve } from '../../src/worker/serve';
import { SimulationHost } from '../../src/worker/simulationHost';

/** What becomes of a message: an answer, a worker that stops, one that stays silent, an answer that cannot be read. */
export type Fate = 'answer' | 'stop' | 'silence' | 'garble';

export interface Circumstances {
  /** @param worker  number of the worker, 0 for the first that was created */
  readonly fate?: (request: WorkerRequest, worker: number) => Fate;
  /** Milliseconds that a message takes. */
  readonly latency?: (request: WorkerRequest, worker: number) => number;
  /** Whether a worker's script can be loaded; where not, the worker says so by an error of its own accord. */
  readonly loads?: (worker: number) => boolean;
}

/**
 * Workers without threads: the real answers, but in this thread. Messages go through `structuredClone` with their
 * transfer lists, as between threads, and arrive later.
 */
export class InThreadWorkers {
  /** Every request that reached a worker, in order of arrival. */
  readonly requests: { readonly worker: number; readonly request: WorkerRequest }[] = [];
  created = 0;
  terminated = 0;
  circumstances: Circumstances;

  constructor(circumstances: Circumstances = {}) {
    this.circumstances = circumstances;
  }

  readonly create = (): WorkerLike => new InThreadWorker(this, this.created++);
}

class InThreadWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  private readonly serve = serve(new SimulationHost(), {
    now: () => performance.now(),
    later: (goOn) => setTimeout(goOn),
    send: ({ reply, transfer }) => {
      if (!this.stopped) this.onmessage?.({ data: structuredClone<WorkerReply>(reply, { transfer }) });
    },
  });
  private readonly all: InThreadWorkers;
  private readonly number: number;
  private stopped = false;

  constructor(all: InThreadWorkers, number: number) {
    this.all = all;
    this.number = number;
    if (all.circumstances.loads?.(number) === false) {
      setTimeout(() => {
        if (!this.stopped) this.onerror?.({});
      });
    }
  }

  postMessage(request: WorkerRequest, transfer: Transferable[]): void {
    const arrived = structuredClone(request, { transfer });
    const { loads, latency } = this.all.circumstances;
    if (loads?.(this.number) === false) return;
    setTimeout(() => this.receive(arrived), latency?.(arrived, this.number) ?? 0);
  }

  terminate(): void {
    if (!this.stopped) this.all.terminated++;
    this.stopped = true;
  }

  private receive(request: WorkerRequest): void {
    if (this.stopped) return;
    this.all.requests.push({ worker: this.number, request });
    const fate = this.all.circumstances.fate?.(request, this.number) ?? 'answer';
    if (fate === 'stop') this.onerror?.({ message: 'out of memory' });
    if (fate === 'garble') this.onmessageerror?.({});
    if (fate === 'answer') this.serve(request);
  }
}
