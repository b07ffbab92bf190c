import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** A kind of work that threads can do: made ready once in each thread, then given tasks. */
export interface Job<Setup, Task, Answer> {
  readonly name: string;
  readonly prepare: (setup: Setup) => (task: Task) => Answer;
  /** Memory of an answer that moves to the receiver instead of being copied. */
  moves?(answer: Answer): ArrayBuffer[];
}

/** Whoever does the tasks of a job; answers do not depend on how many they are. */
export interface Workforce<Task, Answer> {
  /**
   * Does tasks, in any order.
   *
   * @param answered  told each answer as it comes
   * @returns  the answers, in the order of the tasks
   */
  readonly run: (tasks: readonly Task[], answered: (answer: Answer) => void) => Promise<Answer[]>;
  readonly close: () => Promise<void>;
}

interface Hired {
  readonly job: string;
  readonly setup: unknown;
}

/** What a thread of this program does: answers the tasks it is sent. Returns whether this is such a thread. */
export function serveAsThread(jobs: readonly Job<never, never, unknown>[]): boolean {
  if (isMainThread) return false;
  const { job: name, setup } = workerData as Hired;
  const job = jobs.find((each) => each.name === name) as Job<unknown, unknown, unknown>;
  const work = job.prepare(setup);
  parentPort!.on('message', (task: unknown) => {
    const answer = work(task);
    parentPort!.postMessage(answer, job.moves?.(answer) ?? []);
  });
  return true;
}

/** Does a job in this thread. */
function here<Setup, Task, Answer>(
  { prepare }: Job<Setup, Task, Answer>,
  setup: Setup,
): Workforce<Task, Answer> {
  const work = prepare(setup);
  return {
    run: (tasks, answered) =>
      Promise.resolve(
        tasks.map((task) => {
          const answer = work(task);
          answered(answer);
          return answer;
        }),
      ),
    close: () => Promise.resolve(),
  };
}

/** Does the tasks that others leave, until none is left. */
function keepBusy<Task, Answer>(
  thread: Worker,
  next: () => { readonly task: Task; readonly done: (answer: Answer) => void } | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current = next();
    const stop = (): void => {
      thread.off('message', onMessage);
      thread.off('error', reject);
      resolve();
    };
    const onMessage = (answer: Answer): void => {
      current!.done(answer);
      current = next();
      if (current === undefined) stop();
      else thread.postMessage(current.task);
    };
    thread.on('message', onMessage);
    thread.on('error', reject);
    if (current === undefined) stop();
    else thread.postMessage(current.task);
  });
}

function onThreads<Setup, Task, Answer>(
  job: Job<Setup, Task, Answer>,
  setup: Setup,
  count: number,
): Workforce<Task, Answer> {
  const hired: Hired = { job: job.name, setup };
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL(import.meta.url), { workerData: hired }),
  );
  return {
    run: async (tasks, answered) => {
      const answers: Answer[] = [];
      let given = 0;
      const next = () => {
        const index = given++;
        if (index >= tasks.length) return undefined;
        const done = (answer: Answer): void => {
          answers[index] = answer;
          answered(answer);
        };
        return { task: tasks[index]!, done };
      };
      await Promise.all(threads.map((thread) => keepBusy(thread, next)));
      return answers;
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/**
 * Starts a thread for each core of this machine, or does the job in this one where that is no gain.
 *
 * @param most  threads that there is work for
 */
export function workforce<Setup, Task, Answer>(
  job: Job<Setup, Task, Answer>,
  setup: Setup,
  most: number,
): Workforce<Task, Answer> {
  const threads = Math.min(availableParallelism(), most);
  return threads < 2 ? here(job, setup) : onThreads(job, setup, threads);
}
