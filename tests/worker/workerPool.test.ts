import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { SimulationResult } from '../../src/analysis/result';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import type { ScenarioValues } from '../../src/model/values';
import { COARSE_DRAWS, type RunRequest } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import { shippedScenario } from '../shippedScenarios';
import { InThreadWorkers, type Circumstances } from './inThreadWorkers';
import { RecordedRuns } from './recordedRuns';

/** The base scenario over the shortest horizon: the same code in less time. */
const values = applyOverrides(shippedScenario('china-genai').values, { horizonYears: fixed(3) });

function requestOf(overrides: Overrides = {}, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    key: JSON.stringify(overrides),
    values: applyOverrides(values, overrides),
    seed: 1,
    draws: COARSE_DRAWS,
    precision: 0,
    dragging: false,
    ...changes,
  };
}

const base = requestOf();
const fine = requestOf({}, { draws: 2 * COARSE_DRAWS });
const other = requestOf({ tam: { centre: 4500 } });
const third = requestOf({ royalty: { value: { kind: 'fixed', value: 0.4 } } });
const impossible = requestOf(
  {},
  { key: 'impossible', values: { ...values, tam: null } as unknown as ScenarioValues },
);

const direct = new Map<string, SimulationResult>();

/** The same run without any worker. */
function directly(request: RunRequest, draws = request.draws): SimulationResult {
  const name = `${request.key} ${draws}`;
  const known = direct.get(name) ?? simulate(request.values, draws, request.seed, false);
  direct.set(name, known);
  return known;
}

function startPool(
  circumstances: Circumstances = {},
  cores = 2,
): { pool: WorkerPool; workers: InThreadWorkers; runs: RecordedRuns } {
  const workers = new InThreadWorkers(circumstances);
  const runs = new RecordedRuns();
  let clock = 0;
  const pool = new WorkerPool({ createWorker: workers.create, cores, now: () => (clock += 10) }, runs);
  onTestFinished(() => pool.dispose());
  return { pool, workers, runs };
}

/** Lets so many messages arrive. */
async function ticks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick++) await new Promise((resolve) => setTimeout(resolve));
}

function slicesOf({ requests }: InThreadWorkers): { from: number; count: number; worker: number }[] {
  return requests.flatMap(({ request, worker }) =>
    request.type === 'slice' ? [{ from: request.from, count: request.count, worker }] : [],
  );
}

describe('WorkerPool', () => {
  it('gives the result that one thread gives, to the last bit, on 1, 2 and 3 cores', async () => {
    for (const cores of [1, 2, 3]) {
      const { pool, runs } = startPool({}, cores);
      pool.run(fine);
      await runs.settled();
      expect(runs.last).toEqual(directly(fine));
    }
  });

  it('gives the same pictures whatever the number of cores and the order in which slices come back', async () => {
    const pictures = await Promise.all(
      [1, 2, 3].map(async (cores) => {
        const { pool, runs } = startPool({ latency: (_, worker) => (worker % 2 === 0 ? 3 : 0) }, cores);
        pool.run(base);
        await runs.settled();
        return runs.results.at(-1)!.pictures;
      }),
    );
    expect(pictures[1]).toEqual(pictures[0]);
    expect(pictures[2]).toEqual(pictures[0]);
  });

  it('shows a coarse result first and doubles its draws from the same points up to those asked for', async () => {
    const { pool, runs } = startPool();
    pool.run({ ...base, draws: 8192 });
    await runs.settled();
    expect(runs.drawsShown).toEqual([2048, 4096, 8192]);
    for (const { result } of runs.results) {
      expect(result.fingerprint).toBe(directly(base, result.draws).fingerprint);
    }
    expect(runs.finished).toHaveLength(1);
  });

  it('runs no more draws than asked for, also where that is fewer than a coarse result has', async () => {
    const { pool, workers, runs } = startPool();
    pool.run({ ...base, draws: 256 });
    await runs.settled();
    expect(runs.drawsShown).toEqual([256]);
    expect(runs.last).toEqual(directly(base, 256));
    expect(slicesOf(workers)).toEqual([{ from: 0, count: 256, worker: expect.any(Number) }]);
  });

  it('tells progress that rises to the draws asked for, and the time since the run began', async () => {
    const { pool, runs } = startPool();
    pool.run(fine);
    await runs.settled();
    expect(runs.progress).toEqual([...runs.progress].sort((a, b) => a - b));
    expect(runs.progress.at(-1)).toBe(fine.draws);
    const elapsed = runs.results.map((shown) => shown.elapsed);
    expect(elapsed.every((time, index) => time > (elapsed[index - 1] ?? 0))).toBe(true);
  });

  it('tells each worker the values of a run once', async () => {
    const { pool, workers, runs } = startPool();
    pool.run(fine);
    await runs.settled();
    for (let worker = 0; worker < workers.created; worker++) {
      const [first, ...rest] = workers.requests.filter((sent) => sent.worker === worker);
      expect(first?.request).toMatchObject({ values });
      expect(rest.length).toBeGreaterThan(0);
      expect(rest.every(({ request }) => 'values' in request && request.values === null)).toBe(true);
    }
  });

  it('leaves one core to the page while a control is dragged', async () => {
    for (const [dragging, threads] of [
      [true, 2],
      [false, 3],
    ] as const) {
      const { pool, workers, runs } = startPool({}, 3);
      pool.run({ ...fine, dragging });
      await runs.settled();
      expect(new Set(slicesOf(workers).map(({ worker }) => worker)).size).toBe(threads);
    }
  });
});

describe('WorkerPool, asked again', () => {
  it('goes on from the draws already made when the same inputs ask for more', async () => {
    const { pool, workers, runs } = startPool();
    pool.run({ ...base, draws: COARSE_DRAWS, dragging: true });
    await runs.settled();
    pool.run(fine);
    await runs.settled(2);
    expect(runs.drawsShown).toEqual([COARSE_DRAWS, fine.draws]);
    expect(runs.last.fingerprint).toBe(directly(fine).fingerprint);
    const drawsRun = slicesOf(workers).reduce((sum, { count }) => sum + count, 0);
    expect(drawsRun).toBe(fine.draws);
  });

  it('is done at once when the same is asked for again', async () => {
    const { pool, workers, runs } = startPool();
    pool.run(base);
    await runs.settled();
    const before = workers.requests.length;
    pool.run({ ...base });
    expect(runs.finished).toHaveLength(2);
    await ticks(3);
    expect(workers.requests).toHaveLength(before);
  });

  it('keeps a finer result of the same inputs when a drag asks for a coarse one', async () => {
    const { pool, runs } = startPool();
    pool.run(fine);
    await runs.settled();
    pool.run({ ...base, dragging: true });
    expect(runs.finished).toHaveLength(2);
    expect(runs.drawsShown.at(-1)).toBe(fine.draws);
  });

  it('shows what fewer draws give when the same inputs are asked for with fewer', async () => {
    const { pool, runs } = startPool();
    pool.run(base);
    await runs.settled();
    pool.run({ ...base, draws: 1024 });
    await runs.settled(2);
    expect(runs.last).toEqual(directly(base, 1024));
  });

  it('shows what fewer draws give also when slices of more are under way', async () => {
    const { pool, runs } = startPool();
    pool.run(base);
    pool.run({ ...base, draws: 256 });
    await runs.settled();
    expect(runs.last).toEqual(directly(base, 256));
    expect(runs.finished.at(-1)?.draws).toBe(256);
  });

  it('tells apart runs of the same values with different seeds', async () => {
    const { pool, runs } = startPool();
    pool.run(base);
    await runs.settled();
    const reseeded = { ...base, key: 'seed 2', seed: 2 };
    pool.run(reseeded);
    await runs.settled(2);
    expect(runs.last).toEqual(directly(reseeded));
  });

  it('lets the latest request win once a first result was shown: nothing of the older one comes after', async () => {
    const { pool, runs } = startPool();
    pool.run({ ...base, draws: 65_536 });
    await runs.until(({ results }) => results.length === 1);
    pool.run(other);
    await runs.settled();
    expect(runs.results.slice(1).every(({ request }) => request === other)).toBe(true);
    expect(runs.last).toEqual(directly(other));
    await ticks(20);
    expect(runs.finished).toEqual([other]);
  });

  it('shows the first result of a run before a newer request takes over, and skips those in between', async () => {
    const { pool, runs } = startPool();
    pool.run(base);
    pool.run(other);
    pool.run(third);
    await runs.settled();
    expect(runs.results.map(({ request }) => request.key)).toEqual([base.key, third.key]);
    expect(runs.last).toEqual(directly(third));
  });

  it('forgets a waiting request when its predecessor is asked for again', async () => {
    const { pool, runs } = startPool();
    pool.run(base);
    pool.run(other);
    pool.run(base);
    await runs.settled();
    expect(runs.finished).toEqual([base]);
    await ticks(10);
    expect(runs.results.every(({ request }) => request.key === base.key)).toBe(true);
  });

  it('keeps results coming while requests come faster than any of them can be finished', async () => {
    const { pool, runs } = startPool({ latency: () => 2 });
    const moves = Array.from({ length: 400 }, (_, step) => requestOf({ tam: { centre: 3300 + step } }));
    let asked = 0;
    while (runs.results.length < 5 && asked < moves.length) {
      pool.run(moves[asked++]!);
      await ticks(1);
    }
    expect(runs.results.length).toBe(5);
    const shown = new Set(runs.results.map(({ request }) => request.key));
    expect(shown.size).toBe(5);
    await runs.settled();
    expect(runs.finished).toEqual([moves[asked - 1]]);
    expect(runs.last).toEqual(directly(moves[asked - 1]!));
  });
});

describe('WorkerPool, when a worker is lost', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ['stops', 'stop', fine, 6],
    ['sends what cannot be read', 'garble', base, 3],
  ] as const)(
    'replaces a worker that %s and gives the same bits, whichever slice or summary is lost',
    async (_, fate, request, messages) => {
      for (let lost = 0; lost < messages; lost++) {
        let met = 0;
        const { pool, workers, runs } = startPool({ fate: () => (met++ === lost ? fate : 'answer') });
        pool.run(request);
        await runs.settled();
        expect(met).toBeGreaterThanOrEqual(messages);
        expect(runs.failures).toEqual([]);
        expect(runs.last).toEqual(directly(request));
        expect(workers.terminated).toBe(1);
        expect(workers.created).toBeLessThanOrEqual(4); // three, and one in place of the lost where it is needed
      }
    },
  );

  it('takes a worker for lost that does not answer for twenty seconds, and no sooner', async () => {
    vi.useFakeTimers();
    let met = 0;
    const { pool, workers, runs } = startPool({ fate: () => (met++ === 0 ? 'silence' : 'answer') });
    pool.run(base);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(workers.terminated).toBe(0);
    expect(runs.results).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(workers.terminated).toBe(1);
    expect(runs.finished).toEqual([base]);
    expect(runs.last).toEqual(directly(base));
  });

  it('leaves a worker alone that has nothing to do for long', async () => {
    vi.useFakeTimers();
    const { pool, workers, runs } = startPool();
    pool.run(base);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(runs.finished).toEqual([base]);
    expect(workers.terminated).toBe(0);
  });

  it('gives up a run whose workers keep stopping, with the reason, after a few attempts', async () => {
    const { pool, workers, runs } = startPool({ fate: () => 'stop' });
    pool.run(base);
    await runs.settled();
    expect(runs.failures).toEqual([
      {
        request: base,
        failure: { code: 'workersKeepStopping', end: { cause: 'said', said: 'out of memory' } },
      },
    ]);
    await ticks(20);
    expect(workers.created).toBeLessThan(12);
    expect(runs.failures).toHaveLength(1);
  });

  it('gives up when the script of the workers cannot be loaded, idle workers included', async () => {
    const { pool, workers, runs } = startPool({ loads: () => false }, 3);
    pool.run({ ...base, draws: 256 });
    await runs.settled();
    expect(runs.failures[0]?.failure).toEqual({
      code: 'workersKeepStopping',
      end: { cause: 'unexplained' },
    });
    await ticks(50);
    expect(workers.created).toBeLessThan(20);
  });

  it('goes on without an idle worker that is lost', async () => {
    const { pool, runs } = startPool({ loads: (worker) => worker !== 2 }, 2); // the third summarises
    pool.run(base);
    await runs.settled();
    expect(runs.last).toEqual(directly(base));
  });

  it('starts again after a failure, with new workers', async () => {
    const { pool, workers, runs } = startPool({ fate: () => 'stop' });
    pool.run(base);
    await runs.settled();
    workers.circumstances = {};
    pool.run(base);
    await runs.settled(2);
    expect(runs.finished).toEqual([base]);
    expect(runs.last).toEqual(directly(base));
  });

  it('says so when no worker can be started, and starts when one can', async () => {
    const workers = new InThreadWorkers();
    const runs = new RecordedRuns();
    let isPossible = false;
    const createWorker = () => {
      if (!isPossible) throw new Error('blocked by policy');
      return workers.create();
    };
    const pool = new WorkerPool({ createWorker, cores: 2, now: () => 0 }, runs);
    onTestFinished(() => pool.dispose());
    pool.run(base);
    expect(runs.failures).toEqual([
      { request: base, failure: { code: 'noWorkers', said: 'blocked by policy' } },
    ]);
    isPossible = true;
    pool.run(base);
    await runs.settled(2);
    expect(runs.last).toEqual(directly(base));
  });

  it('says so when a lost worker cannot be started again, and starts at once when it can', async () => {
    vi.useFakeTimers();
    const workers = new InThreadWorkers({ fate: (_, worker) => (worker === 0 ? 'stop' : 'answer') });
    const runs = new RecordedRuns();
    let isPossible = true;
    const createWorker = () => {
      if (!isPossible) throw new Error('no memory');
      return workers.create();
    };
    const pool = new WorkerPool({ createWorker, cores: 1, now: () => 0 }, runs);
    pool.run(base);
    isPossible = false;
    await vi.advanceTimersByTimeAsync(100);
    expect(runs.failures).toEqual([{ request: base, failure: { code: 'noWorkers', said: 'no memory' } }]);
    isPossible = true;
    pool.run(base);
    await vi.advanceTimersByTimeAsync(100); // long before a worker counts as silent
    expect(runs.finished).toEqual([base]);
    pool.dispose();
  });

  it('runs the newest request when the summary of an older one is lost before it was shown', async () => {
    let met = 0;
    const { pool, runs } = startPool({
      fate: ({ type }) => (type === 'gather' && met++ === 0 ? 'stop' : 'answer'),
    });
    pool.run(base);
    pool.run(other);
    await runs.settled();
    expect(runs.finished).toEqual([other]);
    expect(runs.last).toEqual(directly(other));
  });

  it('says what is wrong with a run that the model refuses, and runs the next', async () => {
    const { pool, runs } = startPool();
    pool.run(impossible);
    await runs.settled();
    expect(runs.failures).toHaveLength(1);
    expect(runs.failures[0]?.failure).toEqual({ code: 'calculation', said: expect.stringMatching(/./) });
    pool.run(base);
    await runs.settled(2);
    expect(runs.last).toEqual(directly(base));
  });

  it('does not let a run that fails take the newer request with it', async () => {
    const { pool, runs } = startPool();
    pool.run(impossible);
    pool.run(base);
    await runs.settled();
    expect(runs.failures).toEqual([]);
    expect(runs.last).toEqual(directly(base));
  });
});

describe('WorkerPool, disposed of', () => {
  it('ends every worker, tells nothing more and takes no more requests', async () => {
    const { pool, workers, runs } = startPool();
    pool.run(fine);
    await runs.until(({ results }) => results.length === 1);
    pool.dispose();
    expect(workers.terminated).toBe(workers.created);
    await ticks(10);
    expect(runs.results).toHaveLength(1);
    expect(runs.finished).toEqual([]);
    expect(() => pool.run(base)).toThrow('the worker pool was disposed of');
  });
});
