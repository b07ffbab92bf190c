import { describe, expect, it, onTestFinished } from 'vitest';
import type { Task } from '../../src/analysis/tasks';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides, fixed } from '../../src/model/overrides';
import { createInPageWorker } from '../../src/worker/inPageWorker';
import type { WorkerLike } from '../../src/worker/messages';
import { COARSE_DRAWS, type RunRequest } from '../../src/worker/runner';
import { WorkerPool, type PoolOptions } from '../../src/worker/workerPool';
import { shippedScenario } from '../shippedScenarios';
import { InThreadWorkers, type Circumstances } from './inThreadWorkers';
import { RecordedRuns } from './recordedRuns';

const values = applyOverrides(shippedScenario('china-genai').values, { horizonYears: fixed(3) });
const base: RunRequest = {
  key: 'base',
  values,
  seed: 1,
  draws: COARSE_DRAWS,
  precision: 0,
  dragging: false,
};
const question = { values, overrides: {}, seed: 1, criterion: undefined };
const task: Task = { kind: 'barrier', barrier: 'internetGovernance' };

/** Counts how often the page had to stand in. */
class Told extends RecordedRuns {
  standIns = 0;

  onStandIn(): void {
    this.standIns += 1;
  }
}

function startPool(options: Partial<PoolOptions>): { pool: WorkerPool; runs: Told; standIns: () => number } {
  const runs = new Told();
  let created = 0;
  const pool = new WorkerPool(
    {
      createWorker: createNone,
      loadStandIn: async () => () => {
        created += 1;
        return createInPageWorker();
      },
      cores: 4,
      now: () => performance.now(),
      ...options,
    },
    runs,
  );
  onTestFinished(() => pool.dispose());
  return { pool, runs, standIns: () => created };
}

function createNone(): WorkerLike {
  throw new Error('Worker is not defined');
}

describe('where no worker can be had', () => {
  it('the page gives the same result to the last bit, by one stand-in and one that summarises', async () => {
    const { pool, runs, standIns } = startPool({});
    pool.run(base);
    await runs.settled();
    expect(runs.failures).toEqual([]);
    expect(runs.last).toEqual(simulate(values, base.draws, 1, false));
    expect(runs.standIns).toBe(1);
    expect(standIns()).toBe(2);
  });

  it('the page does it also where workers start and the script of none comes', async () => {
    const { pool, runs } = startPool({ createWorker: new InThreadWorkers({ loads: () => false }).create });
    pool.run(base);
    await runs.settled();
    expect(runs.failures).toEqual([]);
    expect(runs.last).toEqual(simulate(values, base.draws, 1, false));
  });

  it('the page works out the analyses too', async () => {
    const { pool, runs } = startPool({});
    pool.run(base);
    await runs.settled();
    pool.analyse({ key: 'base', question, tasks: [task] });
    await runs.until(({ tasks }) => tasks.length === 1);
    expect(runs.tasks[0]!.task).toEqual(task);
  });

  it('the latest request wins while the stand-in is coming', async () => {
    const { pool, runs } = startPool({});
    pool.run(base);
    const other = { ...base, key: 'seed 2', seed: 2 };
    pool.run(other);
    await runs.settled();
    expect(runs.finished).toEqual([other]);
    expect(runs.last).toEqual(simulate(values, base.draws, 2, false));
  });

  it('the page says so where the stand-in cannot be had either, and tries again on request', async () => {
    let isOnline = false;
    const { pool, runs } = startPool({
      loadStandIn: async () => {
        if (!isOnline) throw new Error('offline');
        return createInPageWorker;
      },
    });
    pool.run(base);
    await runs.settled();
    expect(runs.failures[0]?.failure).toEqual({ code: 'noWorkers', said: 'Worker is not defined' });
    isOnline = true;
    pool.run(base);
    await runs.settled(2);
    expect(runs.finished).toEqual([base]);
  });

  it('nothing is told by a pool that was disposed of meanwhile', async () => {
    const { pool, runs } = startPool({});
    pool.run(base);
    pool.dispose();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([runs.results.length, runs.failures.length, runs.standIns]).toEqual([0, 0, 0]);
  });
});

describe('what breaks workers', () => {
  it.each<[string, Circumstances]>([
    ['an error of which they tell', { fate: () => 'stop' }],
    ['replies that cannot be read', { fate: () => 'garble' }],
  ])('is kept away from the page: %s', async (_, circumstances) => {
    const { pool, runs } = startPool({ createWorker: new InThreadWorkers(circumstances).create });
    pool.run(base);
    await runs.settled();
    expect(runs.failures[0]?.failure.code).toBe('workersKeepStopping');
    expect(runs.standIns).toBe(0);
  });
});
