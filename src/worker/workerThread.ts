import type { WorkerLike, WorkerReply, WorkerRequest } from './messages';
import type { WorkerEnd } from './workFailure';

/**
 * Time without an answer or a sign of life after which a worker is taken for dead: so many beats of so many
 * milliseconds. They are counted and not measured, as a device that sleeps for hours misses all of them but one.
 */
const SILENT_BEATS = 20;
const BEAT = 1_000;

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A request before it is sent. */
export type Work = Unnumbered<WorkerRequest>;

/** One worker and what it is working on. */
export class WorkerThread {
  /** What it is working on, for a replacement to take over. */
  work: Work | null = null;
  private readonly worker: WorkerLike;
  private readonly lost: (thread: WorkerThread, end: WorkerEnd) => void;
  private requests = 0;
  private openedRun = 0;
  private askedQuestion = 0;
  private silence: ReturnType<typeof setInterval> | undefined;

  /**
   * @param replied  gets each reply to the latest request, with the work it answers
   * @param lost  told once, when the worker died or fell silent
   */
  constructor(
    worker: WorkerLike,
    replied: (work: Work, reply: WorkerReply) => void,
    lost: (thread: WorkerThread, end: WorkerEnd) => void,
  ) {
    this.worker = worker;
    this.lost = lost;
    worker.onmessage = ({ data }) => {
      const { work } = this;
      // The answer to something that was given up meanwhile.
      if (work === null || data.id !== this.requests) return;
      if (data.type === 'alive') {
        this.listen();
        return;
      }
      clearInterval(this.silence);
      this.work = null;
      replied(work, data);
    };
    worker.onerror = ({ message }) =>
      this.lose(message ? { cause: 'said', said: message } : { cause: 'unexplained' });
    worker.onmessageerror = () => this.lose({ cause: 'unreadable' });
  }

  /** Sends work; what it is working on is given up. Scenarios it was told of are not sent again. */
  send(work: Work, transfer: Transferable[]): void {
    this.work = work;
    this.listen();
    const id = ++this.requests;
    this.worker.postMessage({ ...this.shortened(work), id }, transfer);
  }

  /** Gives up what it is working on. */
  rest(): void {
    if (this.work === null) return;
    clearInterval(this.silence);
    this.work = null;
    this.worker.postMessage({ type: 'rest', id: ++this.requests }, []);
  }

  end(): void {
    clearInterval(this.silence);
    this.worker.terminate();
  }

  /** Waits for the worker to say something. */
  private listen(): void {
    clearInterval(this.silence);
    let beats = 0;
    this.silence = setInterval(() => {
      beats += 1;
      if (beats === SILENT_BEATS) this.lose({ cause: 'silent' });
    }, BEAT);
  }

  private lose(end: WorkerEnd): void {
    this.lost(this, end);
  }

  private shortened(work: Work): Work {
    if (work.type === 'rest') return work;
    if (work.type === 'task') {
      const isKnown = this.askedQuestion === work.questionId;
      this.askedQuestion = work.questionId;
      return isKnown ? { ...work, question: null } : work;
    }
    const isKnown = this.openedRun === work.runId;
    this.openedRun = work.runId;
    return isKnown ? { ...work, values: null } : work;
  }
}
