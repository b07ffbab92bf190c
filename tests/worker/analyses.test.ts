import { describe, expect, it, onTestFinished } from 'vitest';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { taskName } from '../../src/analysis/taskName';
import { runTask, type Task } from '../../src/analysis/tasks';
import { applyOverrides, fixed } from '../../src/model/overrides';
import { barriers } from '../../src/model/barriers';
import { COARSE_DRAWS, type AnalysisRequest, type RunRequest } from '../../src/worker/runner';
import { WorkerPool } from '../../src/worker/workerPool';
import { shippedScenario } from '../shippedScenarios';
import { InThreadWorkers, type Circumstances } from './inThreadWorkers';
import { RecordedRuns } from './recordedRuns';

/** The base scenario over the shortest horizon: the same code in less time. */
const values = applyOverrides(shippedScenario('china-genai').values, { horizonYears: fixed(3) });
const question: Question = { values, overrides: {}, seed: 1, criterion: undefined };
const tasks: readonly Task[] = barriers.slice(0, 4).map(({ id }) => ({ kind: 'barrier', barrier: id }));
const asked: AnalysisRequest = { key: 'base', question, tasks };
const run: RunRequest = {
  key: 'base',
  values,
  seed: 1,
  draws: 2 * COARSE_DRAWS,
  precision: 0,
  dragging: false,
};

function startPool(circumstances: Circumstances = {}, cores = 2) {
  const workers = new InThreadWorkers(circumstances);
  const runs = new RecordedRuns();
  let clock = 0;
  const pool = new WorkerPool({ createWorker: workers.create, cores, now: () => (clock += 10) }, runs);
  onTestFinished(() => pool.dispose());
  return { pool, workers, runs };
}

describe('analyses on a pool of workers', () => {
  it('come out as in one thread, each task once, the most wanted first', async () => {
    const { pool, workers, runs } = startPool();
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === tasks.length);
    const evaluator = new Evaluator(question);
    for (const { task, result, request } of runs.tasks) {
      expect(result).toEqual(finish(runTask(evaluator, task)));
      expect(request).toBe(asked);
    }
    const order = workers.requests.flatMap(({ request }) => (request.type === 'task' ? [request.task] : []));
    expect(order).toEqual(tasks);
  });

  it('wait until a run needs no more threads', async () => {
    const { pool, workers, runs } = startPool();
    pool.run(run);
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === tasks.length);
    const kinds = workers.requests.map(({ request }) => request.type);
    expect(kinds.indexOf('task')).toBeGreaterThan(kinds.lastIndexOf('slice'));
    expect(runs.last.draws).toBe(run.draws);
  });

  it('give way to a run at once, and are done again after it', async () => {
    const { pool, workers, runs } = startPool();
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === 1);
    pool.run(run);
    await runs.settled();
    await runs.until(() => runs.tasks.length === tasks.length);
    const kinds = workers.requests.map(({ request }) => request.type);
    expect(kinds.slice(0, kinds.indexOf('slice')).filter((kind) => kind === 'task').length).toBeLessThan(
      tasks.length,
    );
    expect(new Set(runs.tasks.map(({ task }) => task)).size).toBe(tasks.length);
  });

  it('are stopped while a control is dragged', async () => {
    const { pool, workers, runs } = startPool();
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === 1);
    pool.run({ ...run, key: 'dragged', dragging: true, draws: COARSE_DRAWS });
    const before = runs.tasks.length;
    await runs.settled();
    expect(runs.tasks.length).toBe(before);
    expect(workers.requests.some(({ request }) => request.type === 'rest')).toBe(true);
  });

  it('of another question replace those of the last: nothing of that is told any more', async () => {
    const { pool, runs } = startPool();
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === 1);
    const other = { ...asked, key: 'other', question: { ...question, seed: 2 } };
    pool.analyse(other);
    await runs.until(() => runs.tasks.length === 1 + tasks.length);
    expect(runs.tasks.slice(1).every(({ request }) => request === other)).toBe(true);
  });

  it('say which task failed and why, and go on with the others', async () => {
    const { pool, runs } = startPool();
    const impossible: Task = { kind: 'mapRow', row: { x: 'gravity', y: 'tam', xs: [1], yAt: 3300 } };
    pool.analyse({ ...asked, tasks: [impossible, ...tasks] });
    await runs.until(() => runs.tasks.length === tasks.length && runs.taskFailures.length === 1);
    expect(runs.taskFailures).toEqual([
      { task: impossible, failure: { code: 'calculation', said: expect.stringMatching(/./) } },
    ]);
  });

  it('are done again by another worker where one stopped', async () => {
    let fates = 0;
    const { pool, runs } = startPool({
      fate: ({ type }) => (type === 'task' && fates++ === 0 ? 'stop' : 'answer'),
    });
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === tasks.length);
    expect(runs.taskFailures).toEqual([]);
  });

  it('report a task that two workers stopped at, and leave the pool working', async () => {
    const { pool, runs } = startPool({
      fate: (request) =>
        request.type === 'task' && taskName(request.task) === taskName(tasks[0]!) ? 'stop' : 'answer',
    });
    pool.analyse(asked);
    await runs.until(() => runs.tasks.length === tasks.length - 1 && runs.taskFailures.length === 1);
    expect(runs.taskFailures[0]!.failure).toEqual({
      code: 'workerStopped',
      end: { cause: 'said', said: 'out of memory' },
    });
    pool.run(run);
    await runs.settled();
    expect(runs.last.draws).toBe(run.draws);
  });
});

describe('refinement', () => {
  it('stops once the standard error of every headline is small enough', async () => {
    const { pool, runs } = startPool();
    pool.run({ ...run, draws: 16 * COARSE_DRAWS, precision: 0.01 });
    await runs.settled();
    const errors = runs.results.map(({ result }) =>
      Math.max(...Object.values(result.paths).map((path) => path.standardErrors!['riskAdjustedRoi']!)),
    );
    expect(errors.at(-1)).toBeLessThanOrEqual(0.01);
    expect(errors.slice(0, -1).every((error) => error > 0.01)).toBe(true);
    expect(runs.last.draws).toBeLessThan(16 * COARSE_DRAWS);
  });

  it('tells of no progress once it stopped, though slices are still under way', async () => {
    const { pool, runs } = startPool();
    pool.run({ ...run, draws: 16 * COARSE_DRAWS, precision: 1 });
    await runs.settled();
    const told = runs.progress.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(runs.progress).toHaveLength(told);
  });

  it('goes on from where it stopped when more is asked for, to what one run gives', async () => {
    const { pool, runs } = startPool();
    pool.run({ ...run, draws: 4 * COARSE_DRAWS, precision: 1 });
    await runs.settled();
    expect(runs.drawsShown).toEqual([COARSE_DRAWS]);
    const more = { ...run, draws: 8 * COARSE_DRAWS };
    pool.run(more);
    await runs.settled(2);
    expect(runs.drawsShown).toEqual([1, 2, 4, 8].map((times) => times * COARSE_DRAWS));
    const alone = startPool();
    alone.pool.run(more);
    await alone.runs.settled();
    expect(runs.last).toEqual(alone.runs.last);
  });
});
