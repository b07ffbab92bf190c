import { drawsJob } from '../../src/cli/threads';
import { workforce } from '../../src/cli/workforce';
import { baseScenario } from './baseScenario';
import { median } from './median';

const DRAWS = 2 ** 20;
const SLICE = 16_384;
const RUNS = 3;

export interface ThreadFigures {
  /** Worlds a second from the first slice that is told to the last, 2^20 draws. */
  readonly oneThread: number;
  readonly twoThreads: number;
  /** The second over the first. */
  readonly scaling: number;
}

/** Worlds a second between the first slice and the last. */
async function rate(threads: number): Promise<number> {
  const workers = workforce(drawsJob, { values: baseScenario(), seed: 1, lossDraws: 0 }, threads);
  const slices = Array.from({ length: DRAWS / SLICE }, (_, index) => ({ from: index * SLICE, count: SLICE }));
  let first = 0;
  let last = 0;
  let told = 0;
  try {
    await workers.run(slices, ({ count }) => {
      last = performance.now();
      if (told === 0) first = last;
      told += count;
    });
  } finally {
    await workers.close();
  }
  return ((told - SLICE) / (last - first)) * 1000;
}

/** Speed of the command line's threads; medians of three runs. */
export async function measureThreads(): Promise<ThreadFigures> {
  const one: number[] = [];
  const two: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    one.push(await rate(1));
    two.push(await rate(2));
  }
  return {
    oneThread: Math.round(median(one)),
    twoThreads: Math.round(median(two)),
    scaling: median(two) / median(one),
  };
}
