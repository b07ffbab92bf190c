import { describe, expect, it, onTestFinished } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides, type Overrides } from '../../src/model/overrides';
import { loadScenarios } from '../../src/state/otherScenarios';
import { createBrowserWorker } from '../../src/worker/browserWorkers';
import type { WorkerLike } from '../../src/worker/messages';
import { COARSE_DRAWS, type RunRequest } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import fingerprints from '../golden/fingerprints.json';
import { RecordedRuns } from './recordedRuns';

const scenarios = await loadScenarios();
const runs = fingerprints.runs.map(({ scenarioId, overrides, seed, draws, fingerprint }) => {
  const { values } = scenarios.find(({ id }) => id === scenarioId)!;
  const request: RunRequest = {
    key: scenarioId,
    values: applyOverrides(values, overrides as Overrides),
    seed,
    draws,
    precision: 0,
    dragging: false,
  };
  return { scenarioId, request, fingerprint };
});
const [base] = runs;

function startPool(cores: number, createWorker: () => WorkerLike = createBrowserWorker) {
  const told = new RecordedRuns();
  const pool = new WorkerPool({ createWorker, cores, now: () => performance.now() }, told);
  onTestFinished(() => pool.dispose());
  return { pool, told };
}

describe('WorkerPool in a browser, on real threads', () => {
  it.each(runs)(
    'gives the bits that Node gives, coarse first: $scenarioId',
    async ({ request, fingerprint }) => {
      expect(simulate(request.values, request.draws, request.seed, false).fingerprint).toBe(fingerprint);
      const { pool, told } = startPool(2);
      pool.run(request);
      await told.settled();
      expect(told.failures).toEqual([]);
      expect(told.last.fingerprint).toBe(fingerprint);
      expect(told.drawsShown).toEqual(
        [COARSE_DRAWS, 2 * COARSE_DRAWS].filter((draws) => draws <= request.draws),
      );
    },
  );

  it('gives the same figures on one core and on several', async () => {
    const results = await Promise.all(
      [1, 3].map(async (cores) => {
        const { pool, told } = startPool(cores);
        pool.run(base!.request);
        await told.settled();
        return told.last;
      }),
    );
    expect(results[1]).toEqual(results[0]);
    expect(results[0]).toEqual(
      simulate(base!.request.values, base!.request.draws, base!.request.seed, false),
    );
  });

  it('gives the same bits when a worker stops in the middle of a run', async () => {
    const created: Worker[] = [];
    const { pool, told } = startPool(2, () => {
      const worker = createBrowserWorker();
      created.push(worker as unknown as Worker);
      return worker;
    });
    pool.run(base!.request);
    const [first] = created;
    first!.terminate();
    first!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    await told.settled();
    expect(told.failures).toEqual([]);
    expect(told.last.fingerprint).toBe(base!.fingerprint);
    expect(created.length).toBeGreaterThan(2);
  });

  it('says so when the script of its workers cannot be loaded', async () => {
    const { pool, told } = startPool(2, () => {
      const worker = new Worker('/no-such-script.js');
      worker.addEventListener('error', (event) => event.preventDefault()); // not for the console as well
      return worker as unknown as WorkerLike;
    });
    pool.run(base!.request);
    await told.settled();
    expect(told.failures[0]?.failure.code).toBe('workersKeepStopping');
  });
});
