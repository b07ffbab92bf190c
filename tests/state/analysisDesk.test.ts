import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { taskName } from '../../src/analysis/taskName';
import type { Task, TaskResult } from '../../src/analysis/tasks';
import { finish } from '../../src/analysis/steps';
import { Evaluator } from '../../src/analysis/evaluator';
import { runBatch } from '../../src/analysis/batch';
import { picturesOf, timelineOf } from '../../src/analysis/pictures';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { barrierWeightOf } from '../../src/analysis/barrierWeights';
import { barriers } from '../../src/model/barriers';
import { AnalysisDesk } from '../../src/state/analysisDesk';
import { barriersFound } from '../../src/state/decision';
import { createAppStore } from '../../src/state/store';
import type { AnalysisRequest, RunListener, Runner, RunRequest } from '../../src/worker/runner';
import { shippedScenario } from '../shippedScenarios';

const DRAWS = 256;
const OUT_OF_MEMORY = { code: 'calculation', said: 'out of memory' } as const;

/** Runs at once with few draws; analyses wait until the test has them done. */
class HandRunner implements Runner {
  readonly asked: (AnalysisRequest | null)[] = [];
  readonly listener: RunListener;

  constructor(listener: RunListener) {
    this.listener = listener;
  }

  run(request: RunRequest): void {
    const model = compileModel(request.values);
    const sampler = new Sampler(request.seed);
    const batch = runBatch(model, sampler, 0, DRAWS, 0);
    const result = summarise(model, batch, 0);
    this.listener.onResult(
      request,
      result,
      picturesOf(model, batch, result, timelineOf(model, sampler, batch.count)),
      1,
    );
    this.listener.onDone(request);
  }

  analyse(request: AnalysisRequest | null): void {
    this.asked.push(request);
  }

  rest(): void {}
  dispose(): void {}

  get latest(): AnalysisRequest {
    return this.asked.at(-1)!;
  }

  /** Answers tasks of the latest question. */
  answer(tasks: readonly Task[], request = this.latest): void {
    const evaluator = new Evaluator(request.question);
    for (const task of tasks) this.listener.onTask(request, task, resultOf(evaluator, task));
  }
}

function resultOf(evaluator: Evaluator, task: Task): TaskResult {
  if (task.kind !== 'barrier') throw new Error(`these tests answer barriers only, not ${task.kind}`);
  return { kind: 'barrier', weight: finish(barrierWeightOf(evaluator, task.barrier, DRAWS)) };
}

const barrierTasks: readonly Task[] = barriers.map(({ id }) => ({ kind: 'barrier', barrier: id }));

async function start() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  let runner: HandRunner | undefined;
  const store = createAppStore({
    scenarios: [shippedScenario('china-genai')],
    base: 'china-genai',
    createRunner: (listener) => (runner = new HandRunner(listener)),
    openDesk: (ofPage, runs) => Promise.resolve(new AnalysisDesk(ofPage, runs)),
  });
  const { actions } = store.getState();
  actions.restart();
  await vi.waitFor(() => expect(store.getState().analyses.question).not.toBeNull());
  return { store, actions, runner: runner! };
}

const names = (request: AnalysisRequest | null): readonly string[] => request?.tasks.map(taskName) ?? [];

describe('the analyses of a decision', () => {
  it('are asked for once the run is complete, each once, flips and swings of what decides most first', async () => {
    const { store, runner } = await start();
    const all = names(runner.latest);
    expect(new Set(all).size).toBe(all.length);
    expect(runner.latest.question).toMatchObject({ seed: 1, overrides: {}, criterion: undefined });
    const { analyses } = store.getState();
    expect(analyses).toMatchObject({ left: all.length, problem: null });
    const leading = runner.latest.tasks.slice(0, analyses.leadingLeft);
    expect(new Set(leading.map(({ kind }) => kind))).toEqual(new Set(['swing', 'flips', 'mapRow']));
    expect(leading).toContainEqual({ kind: 'flips', key: 'royalty' });
    expect(all).toEqual(expect.arrayContaining(barrierTasks.map(taskName)));
  });

  it('reach the page a little after they are done, and are not asked for again', async () => {
    const { store, runner } = await start();
    const { left } = store.getState().analyses;
    runner.answer(barrierTasks);
    expect(barriersFound(store.getState().analyses)).toBeNull();
    vi.advanceTimersByTime(200);
    expect(barriersFound(store.getState().analyses)).toMatchObject({ isStale: false });
    expect(store.getState().analyses.left).toBe(left - barriers.length);
    expect(names(runner.latest)).not.toContain(taskName(barrierTasks[0]!));
  });

  it('stop when an input changes, and those shown are then of earlier inputs', async () => {
    const { store, actions, runner } = await start();
    runner.answer(barrierTasks);
    vi.advanceTimersByTime(200);
    const before = barriersFound(store.getState().analyses)!.value;
    actions.moveCentre('tam', 6000);
    expect(runner.asked.at(-2)).toBeNull();
    expect(runner.latest.question.overrides).toEqual({ tam: { centre: 6000 } });
    expect(barriersFound(store.getState().analyses)).toEqual({ value: before, isStale: true });
    runner.answer(barrierTasks);
    vi.advanceTimersByTime(200);
    const after = barriersFound(store.getState().analyses)!;
    expect(after.isStale).toBe(false);
    expect(after.value).not.toEqual(before);
  });

  it('of an earlier question that come in late are kept for it, not shown', async () => {
    const { store, actions, runner } = await start();
    const first = runner.latest;
    actions.moveCentre('tam', 6000);
    runner.answer(barrierTasks, first);
    vi.advanceTimersByTime(200);
    expect(barriersFound(store.getState().analyses)).toBeNull();
    actions.reset('tam');
    expect(barriersFound(store.getState().analyses)).toMatchObject({ isStale: false });
    expect(names(runner.latest)).not.toContain(taskName(barrierTasks[0]!));
  });

  it('wait while a control is dragged', async () => {
    const { actions, runner } = await start();
    actions.startDrag();
    actions.moveCentre('tam', 6000);
    expect(runner.latest).toBeNull();
    actions.endDrag();
    expect(runner.latest.question.overrides).toEqual({ tam: { centre: 6000 } });
  });

  it('that cannot be loaded are said so, and the page works without them', async () => {
    const store = createAppStore({
      scenarios: [shippedScenario('china-genai')],
      base: 'china-genai',
      createRunner: (listener) => new HandRunner(listener),
      openDesk: () => Promise.reject(new Error('offline')),
    });
    store.getState().actions.restart();
    await vi.waitFor(() => expect(store.getState().analyses.problem).toEqual({ code: 'notLoaded' }));
    store.getState().actions.moveCentre('tam', 6000);
    expect(store.getState().shown?.inputs.overrides).toEqual({ tam: { centre: 6000 } });
  });

  it('that failed are said so and not tried again for the same question', async () => {
    const { store, runner } = await start();
    const task = barrierTasks[0]!;
    runner.listener.onTaskFailure(runner.latest, task, OUT_OF_MEMORY);
    expect(store.getState().analyses.problem).toBe(OUT_OF_MEMORY);
    runner.answer(barrierTasks.slice(1));
    vi.advanceTimersByTime(200);
    expect(names(runner.latest)).not.toContain(taskName(task));
  });

  it('that failed are tried again on request', async () => {
    const { store, actions, runner } = await start();
    const task = barrierTasks[0]!;
    runner.listener.onTaskFailure(runner.latest, task, OUT_OF_MEMORY);
    runner.answer(barrierTasks.slice(1));
    vi.advanceTimersByTime(200);
    actions.retryAnalyses();
    expect(store.getState().analyses.problem).toBeNull();
    expect(names(runner.latest)).toContain(taskName(task));
  });

  it('that could not be loaded are loaded on request', async () => {
    let isOffline = true;
    const store = createAppStore({
      scenarios: [shippedScenario('china-genai')],
      base: 'china-genai',
      createRunner: (listener) => new HandRunner(listener),
      openDesk: (ofPage, runs) =>
        isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(new AnalysisDesk(ofPage, runs)),
    });
    const { actions } = store.getState();
    actions.restart();
    await vi.waitFor(() => expect(store.getState().analyses.problem).not.toBeNull());
    isOffline = false;
    actions.retryAnalyses();
    await vi.waitFor(() => expect(store.getState().analyses.left).toBeGreaterThan(0));
    expect(store.getState().analyses.problem).toBeNull();
  });

  it('of what is on screen come before the rest', async () => {
    const { store, actions, runner } = await start();
    const { leadingLeft } = store.getState().analyses;
    actions.setInSight('barriers', true);
    expect(runner.latest.tasks[leadingLeft]).toMatchObject({ kind: 'barrier' });
    actions.setInSight('barriers', false);
    actions.setInSight('flips', true);
    expect(runner.latest.tasks[leadingLeft]).toMatchObject({ kind: 'flips' });
  });

  it('of a section of «Dig deeper» in sight come before all others, each once, and leave the leading ones as they are', async () => {
    const { store, actions, runner } = await start();
    const [all, { leadingLeft }] = [names(runner.latest), store.getState().analyses];
    actions.setInSight('stress', true);
    expect(names(runner.latest)).toEqual(all);
    actions.openPage('deeper');
    const stress: readonly Task[] = [
      { kind: 'stress', path: 'bifurcation' },
      { kind: 'stress', path: 'partner' },
    ];
    expect(names(runner.latest)).toEqual([...stress.map(taskName), ...all]);
    expect(store.getState().analyses).toMatchObject({ leadingLeft, left: all.length + stress.length });
    actions.setInSight('bestLevers', true);
    expect(new Set(names(runner.latest)).size).toBe(runner.latest.tasks.length);
    actions.openPage('cockpit');
    expect(names(runner.latest)).toEqual(all);
    expect(store.getState().analyses.left).toBe(all.length);
  });

  it('follow the criterion, the pair and the axes that the reader chooses', async () => {
    const { actions, runner } = await start();
    actions.setCriterion('mean');
    expect(runner.latest.question.criterion).toBe('mean');
    actions.setMapAxes({ x: 'royalty', y: 'bassQ' });
    expect(runner.latest.tasks).toContainEqual(
      expect.objectContaining({ kind: 'mapRow', row: expect.objectContaining({ x: 'royalty', y: 'bassQ' }) }),
    );
  });
});
