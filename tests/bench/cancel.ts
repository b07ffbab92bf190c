import type { RunListener, RunRequest } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import { baseScenario } from './baseScenario';
import { median } from './median';
import { pageWorker } from './pageWorkers';

const CORES = 2;
const RUNS = 15;
/** Time a run is left before it is replaced, milliseconds: its threads are in the middle of slices then. */
const HEAD_START = 150;

export interface CancelFigures {
  /** From a newer request until no thread works on the old run any more, milliseconds. */
  readonly median: number;
  readonly longest: number;
}

function request(number: number): RunRequest {
  const draws = 2 ** 20;
  return { key: `run ${number}`, values: baseScenario(), seed: number, draws, precision: 0, dragging: false };
}

/** How soon the pool of the page turns all its threads to a newer request, on threads of Node; of fifteen times. */
export async function measureCancel(program: URL): Promise<CancelFigures> {
  const delays: number[] = [];
  let shown: () => void = () => {};
  let turned: (worker: number) => void = () => {};
  const nothing = (): void => {};
  const listener: RunListener = {
    onResult: () => shown(),
    onProgress: nothing,
    onDone: nothing,
    onFailure: (_, message) => {
      throw new Error(message);
    },
    onTask: nothing,
    onTaskFailure: nothing,
  };
  let workers = 0;
  const createWorker = () => {
    const number = workers++;
    return pageWorker(program, ({ type }) => {
      if (type === 'slice') turned(number);
    });
  };
  const pool = new WorkerPool({ createWorker, cores: CORES, now: () => performance.now() }, listener);
  try {
    for (let run = 0; run < RUNS; run++) {
      await new Promise<void>((resolve) => {
        shown = resolve;
        pool.run(request(2 * run));
      });
      await new Promise((resolve) => setTimeout(resolve, HEAD_START));
      await new Promise<void>((resolve) => {
        const busy = new Set<number>();
        const start = performance.now();
        turned = (worker) => {
          busy.add(worker);
          if (busy.size < CORES) return;
          delays.push(performance.now() - start);
          turned = nothing;
          resolve();
        };
        pool.run(request(2 * run + 1));
      });
    }
  } finally {
    pool.dispose();
  }
  return { median: median(delays), longest: Math.max(...delays) };
}
