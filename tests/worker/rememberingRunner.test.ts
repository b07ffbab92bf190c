import { describe, expect, it, onTestFinished } from 'vitest';
import { applyOverrides, fixed } from '../../src/model/overrides';
import { RememberingRunner } from '../../src/worker/rememberingRunner';
import { COARSE_DRAWS, type RunRequest } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import { shippedScenario } from '../shippedScenarios';
import { InThreadWorkers } from './inThreadWorkers';
import { RecordedRuns } from './recordedRuns';

const values = applyOverrides(shippedScenario('china-genai').values, { horizonYears: fixed(3) });

function requestOf(tam: number, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    key: `tam ${tam}`,
    values: applyOverrides(values, { tam: { centre: tam } }),
    seed: 1,
    draws: COARSE_DRAWS,
    precision: 0,
    dragging: false,
    ...changes,
  };
}

function startRunner() {
  const workers = new InThreadWorkers();
  const runs = new RecordedRuns();
  const runner = new RememberingRunner(
    (listener) => new WorkerPool({ createWorker: workers.create, cores: 1, now: () => 0 }, listener),
    runs,
  );
  onTestFinished(() => runner.dispose());
  return { runner, runs, workers };
}

describe('RememberingRunner', () => {
  it('shows a complete result again at once, without any work', async () => {
    const { runner, runs, workers } = startRunner();
    runner.run(requestOf(3300));
    await runs.settled();
    runner.run(requestOf(4500));
    await runs.settled(2);
    const sent = workers.requests.length;
    const again = requestOf(3300);
    runner.run(again);
    expect(runs.finished.at(-1)).toBe(again);
    expect(runs.last).toBe(runs.results[0]!.result);
    expect(workers.requests.length).toBe(sent);
  });

  it('gives up the run under way for a result it has', async () => {
    const { runner, runs } = startRunner();
    runner.run(requestOf(3300));
    await runs.settled();
    runner.run(requestOf(4500));
    runner.run(requestOf(3300));
    runner.run(requestOf(6000));
    await runs.settled(3);
    expect(runs.finished.map(({ key }) => key)).toEqual(['tam 3300', 'tam 3300', 'tam 6000']);
  });

  it('does not take a coarse result for a complete one, nor one of other draws', async () => {
    const { runner, runs, workers } = startRunner();
    runner.run(requestOf(3300, { dragging: true }));
    await runs.settled();
    const sent = workers.requests.length;
    runner.run(requestOf(4500));
    await runs.settled(2);
    runner.run(requestOf(3300));
    await runs.settled(3);
    expect(workers.requests.length).toBeGreaterThan(sent);
    runner.run(requestOf(3300, { draws: 2 * COARSE_DRAWS }));
    await runs.settled(4);
    expect(runs.last.draws).toBe(2 * COARSE_DRAWS);
  });

  it('keeps the last few results only', async () => {
    const { runner, runs, workers } = startRunner();
    for (let number = 0; number < 8; number++) {
      runner.run(requestOf(3300 + number));
      await runs.settled(number + 1);
    }
    const sent = workers.requests.length;
    runner.run(requestOf(3307));
    expect(workers.requests.length).toBe(sent);
    runner.run(requestOf(3300));
    await runs.settled(10);
    expect(workers.requests.length).toBeGreaterThan(sent);
  });
});
