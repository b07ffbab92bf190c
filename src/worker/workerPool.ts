import type { Batch } from '../analysis/batch';
import { buffersOf, type WorkerLike, type WorkerReply, type WorkerRequest } from './messages';
import { COARSE_DRAWS, type RunListener, type Runner, type RunRequest } from './runner';

/** Draws a worker runs at a time: some ten milliseconds, so that cancelled work stops soon. */
const SLICE = 1024;
/** A worker that does not answer for so long is taken for dead. */
const SILENCE = 20_000;
/** Rest between a picture and the next run while a control is dragged: the page draws in it. */
const BREATH = 60;
/** Replacements of dead workers before a run is given up. */
const MAX_REPLACEMENTS = 3;

interface Thread {
  readonly worker: WorkerLike;
  /** The request it is working on, for a replacement to take over. */
  request: WorkerRequest | null;
  /** Run that it was told the values of. */
  opened: number;
  silence: ReturnType<typeof setTimeout> | undefined;
}

interface ActiveRun {
  readonly runId: number;
  request: RunRequest;
  readonly started: number;
  /** First draw that no worker has been asked for. */
  next: number;
  done: number;
  /** Slices to run again after their worker died. */
  readonly again: WorkerRequest[];
  /** Batches that came back and are not yet summarised. */
  readonly ready: Map<number, Batch>;
  /** Draws in the last summary that was asked for. */
  gathered: number;
  summarising: boolean;
  shown: number;
  replacements: number;
}

export interface PoolOptions {
  readonly createWorker: () => WorkerLike;
  readonly cores: number;
  readonly now: () => number;
}

/**
 * Runs requests on workers: slices of draws on several, summaries on one of its own.
 *
 * The first picture is of few draws; each further one doubles them from the same points. A request for other inputs
 * replaces a run that has shown its first picture at once, and one that has not as soon as it has, so that pictures
 * keep coming while a slider moves. Stale replies are dropped by their run number.
 */
export class WorkerPool implements Runner {
  private readonly options: PoolOptions;
  private readonly listener: RunListener;
  private readonly threads: (Thread | null)[];
  private summariser: Thread | null = null;
  private active: ActiveRun | null = null;
  private waiting: RunRequest | null = null;
  private runs = 0;
  private lastShown = Number.NEGATIVE_INFINITY;
  private breath: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(options: PoolOptions, listener: RunListener) {
    this.options = options;
    this.listener = listener;
    this.threads = Array.from({ length: Math.max(1, options.cores) }, () => null);
  }

  run(request: RunRequest): void {
    if (this.disposed) throw new Error('the worker pool was disposed of');
    const { active } = this;
    // A run that has gone further than is now wanted starts over, except for the moment of a drag.
    const goesOn = active !== null && (request.dragging || active.next <= request.draws);
    if (goesOn && active.request.key === request.key) {
      this.waiting = null;
      active.request = request;
      if (active.shown >= request.draws) this.listener.onDone(request);
      else this.advance();
      return;
    }
    this.waiting = request;
    if (active === null || active.shown > 0) this.startWaiting();
  }

  /** Starts the waiting request, after a breath where a drag asks for one picture after the other. */
  private startWaiting(): void {
    clearTimeout(this.breath);
    const request = this.waiting;
    if (request === null) return;
    const rest = request.dragging ? this.lastShown + BREATH - this.options.now() : 0;
    if (rest <= 0) this.start(request);
    else {
      this.breath = setTimeout(() => {
        if (this.waiting !== null) this.start(this.waiting);
      }, rest);
    }
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.breath);
    for (const thread of [...this.threads, this.summariser]) if (thread !== null) this.end(thread);
    this.active = null;
    this.waiting = null;
  }

  private start(request: RunRequest): void {
    clearTimeout(this.breath);
    this.waiting = null;
    this.active = {
      runId: ++this.runs,
      request,
      started: this.options.now(),
      next: 0,
      done: 0,
      again: [],
      ready: new Map(),
      gathered: 0,
      summarising: false,
      shown: 0,
      replacements: 0,
    };
    this.advance();
  }

  /** Gives every idle thread something to do. */
  private advance(): void {
    const { active, threads } = this;
    if (active === null) return;
    const wanted = active.request.dragging ? Math.max(1, threads.length - 1) : threads.length;
    try {
      for (let index = 0; index < wanted; index++) {
        if (isBusy(threads[index])) continue;
        const slice = active.again.pop() ?? this.nextSlice(active);
        if (slice === undefined) break;
        this.send((threads[index] ??= this.openThread()), slice, []);
      }
      this.summariser ??= this.openThread();
    } catch (error) {
      this.fail(`this browser does not start background workers (${reasonOf(error)})`);
      return;
    }
    this.gather(active);
  }

  private nextSlice(active: ActiveRun): WorkerRequest | undefined {
    const { request, runId, next } = active;
    if (next >= request.draws) return undefined;
    const count = Math.min(SLICE, request.draws - next, next === 0 ? SLICE : next);
    active.next = next + count;
    return { type: 'slice', runId, values: request.values, seed: request.seed, from: next, count };
  }

  /** Asks for a summary once the next power of two is complete. */
  private gather(active: ActiveRun): void {
    const { request, runId, ready } = active;
    const target = Math.min(request.draws, active.gathered === 0 ? COARSE_DRAWS : active.gathered * 2);
    if (active.summarising || target <= active.gathered || isBusy(this.summariser)) return;
    const batches: Batch[] = [];
    for (let from = active.gathered; from < target;) {
      const batch = ready.get(from);
      if (batch === undefined) return;
      batches.push(batch);
      from += batch.count;
    }
    for (const batch of batches) ready.delete(batch.from);
    active.summarising = true;
    active.gathered = target;
    this.send(
      this.summariser!,
      { type: 'gather', runId, values: request.values, seed: request.seed, batches },
      batches.flatMap(buffersOf),
    );
  }

  private openThread(): Thread {
    const worker = this.options.createWorker();
    const thread: Thread = { worker, request: null, opened: 0, silence: undefined };
    worker.onmessage = ({ data }) => {
      if (!this.isOurs(thread)) return;
      clearTimeout(thread.silence);
      thread.request = null;
      this.receive(data);
    };
    worker.onerror = ({ message }) => this.lose(thread, message || 'it stopped without saying why');
    worker.onmessageerror = () => this.lose(thread, 'its reply could not be read');
    return thread;
  }

  private isOurs(thread: Thread): boolean {
    return this.summariser === thread || this.threads.includes(thread);
  }

  private send(thread: Thread, request: WorkerRequest, transfer: Transferable[]): void {
    thread.request = request;
    thread.silence = setTimeout(() => this.lose(thread, 'it did not answer'), SILENCE);
    const isKnown = thread.opened === request.runId;
    thread.opened = request.runId;
    thread.worker.postMessage(isKnown ? { ...request, values: null } : request, transfer);
  }

  private end(thread: Thread): void {
    clearTimeout(thread.silence);
    thread.worker.terminate();
    const index = this.threads.indexOf(thread);
    if (index >= 0) this.threads[index] = null;
    if (this.summariser === thread) this.summariser = null;
  }

  /** Lets a dead worker go and has what it was doing done again by a new one. */
  private lose(thread: Thread, reason: string): void {
    if (!this.isOurs(thread)) return;
    const lost = thread.request;
    this.end(thread);
    const { active } = this;
    if (active === null || lost === null) return; // a new one starts when there is something to do
    if (lost.runId !== active.runId) {
      this.advance();
      return;
    }
    active.replacements += 1;
    if (active.replacements > MAX_REPLACEMENTS) this.fail(`background workers keep stopping (${reason})`);
    else if (lost.type === 'gather') {
      // What it had gathered is gone with it: the run starts over, from the same points.
      const { replacements } = active;
      this.start(this.waiting ?? active.request);
      if (this.active !== null) this.active.replacements = replacements;
    } else {
      active.again.push(lost);
      this.advance();
    }
  }

  private receive(reply: WorkerReply): void {
    const { active } = this;
    if (active === null || reply.runId !== active.runId) {
      this.advance();
      return;
    }
    const { request } = active;
    if (reply.type === 'failed') {
      const { waiting } = this;
      if (waiting === null) this.fail(reply.message);
      else this.start(waiting);
      return;
    }
    if (reply.type === 'slice') {
      active.ready.set(reply.batch.from, reply.batch);
      active.done += reply.batch.count;
      this.listener.onProgress(request, Math.min(active.done, request.draws));
    } else {
      active.summarising = false;
      active.shown = reply.result.draws;
      this.lastShown = this.options.now();
      const { waiting } = this;
      this.listener.onResult(request, reply.result, reply.pictures, this.options.now() - active.started);
      if (this.active !== active) return;
      if (waiting !== null && this.waiting === waiting) {
        this.startWaiting();
        return;
      }
      if (active.shown >= active.request.draws) this.listener.onDone(active.request);
    }
    this.advance();
  }

  private fail(message: string): void {
    const request = this.active?.request;
    const { waiting } = this;
    this.active = null;
    this.waiting = null;
    const failed = waiting ?? request;
    if (failed !== undefined) this.listener.onFailure(failed, message);
  }
}

function isBusy(thread: Thread | null | undefined): boolean {
  return (thread?.request ?? null) !== null;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
