import type { Batch } from '../analysis/batch';
import { AnalysisQueue } from './analysisQueue';
import {
  buffersOf,
  type SliceRequest,
  type TaskRequest,
  type WorkerLike,
  type WorkerReply,
} from './messages';
import {
  COARSE_DRAWS,
  isPrecise,
  type AnalysisRequest,
  type RunListener,
  type Runner,
  type RunRequest,
} from './runner';
import type { RunFailure, TaskFailure, WorkerEnd } from './workFailure';
import { WorkerThread, type Work } from './workerThread';

/** Draws a worker runs at a time: some ten milliseconds, so that cancelled work stops soon. */
const SLICE = 1024;
/** Rest between a picture and the next run while a control is dragged: the page draws in it. */
const BREATH = 60;
/** Replacements of dead workers before a run is given up. */
const MAX_REPLACEMENTS = 3;

interface ActiveRun {
  readonly runId: number;
  request: RunRequest;
  readonly started: number;
  /** First draw that no worker has been asked for. */
  next: number;
  done: number;
  /** Slices to run again after their worker died. */
  readonly again: SliceRequest[];
  /** Batches that came back and are not yet summarised. */
  readonly ready: Map<number, Batch>;
  /** Draws in the last summary that was asked for. */
  gathered: number;
  summarising: boolean;
  shown: number;
  /** Whether what is shown is as precise as was asked for. */
  precise: boolean;
  replacements: number;
}

export interface PoolOptions {
  readonly createWorker: () => WorkerLike;
  /** Brings what works in a worker's place where no worker can be had; absent where nothing does. */
  readonly loadStandIn?: () => Promise<() => WorkerLike>;
  readonly cores: number;
  readonly now: () => number;
}

/**
 * Runs requests on workers: slices of draws on several, summaries on one of its own.
 *
 * The first picture is of few draws; each further one doubles them from the same points. A request for other inputs
 * replaces a run that has shown its first picture at once, and one that has not as soon as it has, so that pictures
 * keep coming while a slider moves. Analyses are done when no run needs the threads, and give way to one at once.
 *
 * Where no worker can be started, or the script of none can be had, one stand-in does all of it.
 */
export class WorkerPool implements Runner {
  private readonly options: PoolOptions;
  private readonly listener: RunListener;
  private threads: (WorkerThread | null)[];
  private createWorker: () => WorkerLike;
  /** Whether a worker ever answered: then workers can be had. */
  private hasAnswered = false;
  private standIn: 'none yet' | 'coming' | 'here' = 'none yet';
  private summariser: WorkerThread | null = null;
  private readonly analyses = new AnalysisQueue();
  private active: ActiveRun | null = null;
  private waiting: RunRequest | null = null;
  private runs = 0;
  private lastShown = Number.NEGATIVE_INFINITY;
  private breath: ReturnType<typeof setTimeout> | undefined;
  private disposed = false;

  constructor(options: PoolOptions, listener: RunListener) {
    this.options = options;
    this.createWorker = options.createWorker;
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
      active.precise &&= request.precision > 0;
      if (isComplete(active)) this.listener.onDone(request);
      this.advance();
      return;
    }
    this.waiting = request;
    if (active === null || active.shown > 0) this.startWaiting();
  }

  rest(): void {
    clearTimeout(this.breath);
    this.active = null;
    this.waiting = null;
    for (const thread of this.threads) if (thread?.work?.type === 'slice') thread.rest();
  }

  analyse(request: AnalysisRequest | null): void {
    if (this.disposed) throw new Error('the worker pool was disposed of');
    if (this.analyses.replace(request)) this.restTasks(false);
    this.advance();
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
    this.rest();
    this.analyses.replace(null);
    this.endAll();
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
      precise: false,
      replacements: 0,
    };
    this.advance();
  }

  /** Gives every thread something to do: slices of the run first, then analyses. */
  private advance(): void {
    if (this.standIn === 'coming') return;
    const { active, threads } = this;
    const dragging = active?.request.dragging ?? false;
    const wanted = dragging ? Math.max(1, threads.length - 1) : threads.length;
    if (dragging) this.restTasks(true);
    try {
      for (let index = 0; index < wanted; index++) {
        const thread = threads[index] ?? null;
        const running = thread?.work ?? null;
        const isOld = running?.type === 'slice' && running.runId !== active?.runId;
        if (running !== null && running.type !== 'task' && !isOld) continue;
        const slice = active === null ? undefined : this.nextSlice(active);
        if (slice !== undefined && running?.type === 'task') this.analyses.giveBack(running);
        const isFree = running === null || isOld;
        const work = slice ?? (isFree && !dragging ? this.analyses.next() : undefined);
        if (work !== undefined) (threads[index] ??= this.openThread()).send(work, []);
      }
      if (active !== null) this.summariser ??= this.openThread();
    } catch (error) {
      this.fail({ code: 'noWorkers', said: error instanceof Error ? error.message : String(error) });
      return;
    }
    if (active !== null) this.gather(active);
  }

  /** Stops what analyses are under way. */
  private restTasks(giveBack: boolean): void {
    for (const thread of this.threads) {
      const work = thread?.work ?? null;
      if (thread === null || work?.type !== 'task') continue;
      thread.rest();
      if (giveBack) this.analyses.giveBack(work);
    }
  }

  private nextSlice(active: ActiveRun): SliceRequest | undefined {
    const { request, runId, next } = active;
    const again = active.again.pop();
    if (again !== undefined) return again;
    if (next >= request.draws || active.precise) return undefined;
    const count = Math.min(SLICE, request.draws - next, next === 0 ? SLICE : next);
    active.next = next + count;
    const { values, seed, correlations } = request;
    return { type: 'slice', runId, values, seed, correlations, from: next, count };
  }

  /** Asks for a summary once the next power of two is complete. */
  private gather(active: ActiveRun): void {
    const { request, runId, ready } = active;
    const target = Math.min(request.draws, active.gathered === 0 ? COARSE_DRAWS : active.gathered * 2);
    if (active.summarising || target <= active.gathered || active.precise) return;
    const { summariser } = this;
    if (summariser === null || summariser.work !== null) return;
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
    summariser.send(
      {
        type: 'gather',
        runId,
        values: request.values,
        seed: request.seed,
        correlations: request.correlations,
        batches,
      },
      batches.flatMap(buffersOf),
    );
  }

  private openThread(): WorkerThread {
    return new WorkerThread(
      this.createWorker(),
      (work, reply) => this.receive(work, reply),
      (thread, end) => this.lose(thread, end),
    );
  }

  private endAll(): void {
    for (const thread of [...this.threads, this.summariser]) if (thread !== null) this.end(thread);
  }

  private end(thread: WorkerThread): void {
    thread.end();
    const index = this.threads.indexOf(thread);
    if (index >= 0) this.threads[index] = null;
    if (this.summariser === thread) this.summariser = null;
  }

  /** Lets a dead worker go and has what it was doing done again by a new one. */
  private lose(thread: WorkerThread, end: WorkerEnd): void {
    if (this.summariser !== thread && !this.threads.includes(thread)) return;
    const lost = thread.work;
    this.end(thread);
    if (lost === null || lost.type === 'rest') return; // a new one starts when there is something to do
    if (lost.type === 'task') {
      if (!this.analyses.lose(lost)) this.failTask(lost, { code: 'workerStopped', end });
      this.advance();
      return;
    }
    const { active } = this;
    if (active === null || lost.runId !== active.runId) {
      this.advance();
      return;
    }
    active.replacements += 1;
    if (active.replacements > MAX_REPLACEMENTS) this.fail({ code: 'workersKeepStopping', end });
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

  private receive(work: Work, reply: WorkerReply): void {
    this.hasAnswered = true;
    if (work.type === 'task') this.receiveTask(work, reply);
    else if (work.type !== 'rest') this.receiveRun(work.runId, reply);
    this.advance();
  }

  private receiveTask(work: TaskRequest, reply: WorkerReply): void {
    if (reply.type === 'failed') this.failTask(work, { code: 'calculation', said: reply.message });
    if (reply.type !== 'task') return;
    const request = this.analyses.finish(work);
    if (request !== null) this.listener.onTask(request, work.task, reply.result);
  }

  private failTask(work: TaskRequest, failure: TaskFailure): void {
    const request = this.analyses.finish(work);
    if (request !== null) this.listener.onTaskFailure(request, work.task, failure);
  }

  private receiveRun(runId: number, reply: WorkerReply): void {
    const { active } = this;
    if (active === null || runId !== active.runId) return;
    const { request } = active;
    if (reply.type === 'failed') {
      const { waiting } = this;
      if (waiting === null) this.fail({ code: 'calculation', said: reply.message });
      else this.start(waiting);
    } else if (reply.type === 'slice') {
      active.ready.set(reply.batch.from, reply.batch);
      active.done += reply.batch.count;
      // Slices that were under way when it became precise change nothing any more.
      if (!isComplete(active)) this.listener.onProgress(request, Math.min(active.done, request.draws));
    } else if (reply.type === 'summary') {
      active.summarising = false;
      active.shown = reply.result.draws;
      active.precise = request.precision > 0 && isPrecise(reply.result, request.precision);
      this.lastShown = this.options.now();
      const { waiting } = this;
      this.listener.onResult(request, reply.result, reply.pictures, this.options.now() - active.started);
      if (this.active !== active) return;
      if (waiting !== null && this.waiting === waiting) this.startWaiting();
      else if (isComplete(active)) this.listener.onDone(active.request);
    }
  }

  private fail(failure: RunFailure): void {
    const { loadStandIn } = this.options;
    if (loadStandIn !== undefined && this.standIn === 'none yet' && this.lacksWorkers(failure)) {
      void this.callStandIn(loadStandIn, failure);
    } else {
      this.refuse(failure);
    }
  }

  private refuse(failure: RunFailure): void {
    const request = this.active?.request;
    const { waiting } = this;
    this.active = null;
    this.waiting = null;
    const failed = waiting ?? request;
    if (failed !== undefined) this.listener.onFailure(failed, failure);
  }

  /** Whether there is nothing to work with; what hangs or breaks a worker would do so to the page. */
  private lacksWorkers(failure: RunFailure): boolean {
    if (this.hasAnswered) return false;
    return (
      failure.code === 'noWorkers' ||
      (failure.code === 'workersKeepStopping' && failure.end.cause === 'unexplained')
    );
  }

  private async callStandIn(load: () => Promise<() => WorkerLike>, failure: RunFailure): Promise<void> {
    this.standIn = 'coming';
    this.restTasks(true);
    this.endAll();
    try {
      this.createWorker = await load();
      this.threads = [null];
      this.standIn = 'here';
    } catch {
      this.standIn = 'none yet';
      if (!this.disposed) this.refuse(failure);
      return;
    }
    if (this.disposed) return;
    this.listener.onStandIn?.();
    const request = this.waiting ?? this.active?.request;
    if (request === undefined) this.advance();
    else this.start(request);
  }
}

/** Whether all is shown that was asked for. */
function isComplete({ shown, precise, request }: ActiveRun): boolean {
  return precise || shown >= request.draws;
}
