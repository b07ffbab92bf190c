import type { WorkerLike, WorkerReply, WorkerRequest } from './messages';
import type { WorkerEnd } from './workFailure';

/** A worker that does not answer for so long is taken for dead. */
const SILENCE = 20_000;

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
  private silence: ReturnType<typeof setTimeout> | undefined;

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
      clearTimeout(this.silence);
      this.work = null;
      replied(work, data);
    };
    worker.onerror = ({ message }) =>
      this.lose(message ? { cause: 'said', said: message } : { cause: 'unexplained' });
    worker.onmessageerror = () => this.lose({ cause: 'unreadable' });
  }

  /** Sends work; what it is working on is given up. Scenarios it was told of are not sent again. */
  send(work: Work, transfer: Transferable[]): void {
    clearTimeout(this.silence);
    this.work = work;
    this.silence = setTimeout(() => this.lose({ cause: 'silent' }), SILENCE);
    const id = ++this.requests;
    this.worker.postMessage({ ...this.shortened(work), id }, transfer);
  }

  /** Gives up what it is working on. */
  rest(): void {
    if (this.work === null) return;
    clearTimeout(this.silence);
    this.work = null;
    this.worker.postMessage({ type: 'rest', id: ++this.requests }, []);
  }

  end(): void {
    clearTimeout(this.silence);
    this.worker.terminate();
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
