import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { Evaluator } from '../../src/analysis/evaluator';
import { picturesOf, timelineOf } from '../../src/analysis/pictures';
import { finish } from '../../src/analysis/steps';
import { summarise } from '../../src/analysis/summary';
import { runTask } from '../../src/analysis/tasks';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { Digest } from '../../src/numerics/digest';
import { AnalysisDesk } from '../../src/state/analysisDesk';
import { numbersWhenHere } from '../../src/state/numbersWhenHere';
import { createAppStore, type AppStore } from '../../src/state/store';
import type { AnalysisRequest, RunListener, Runner, RunRequest } from '../../src/worker/runner';
import { shippedScenario } from '../shippedScenarios';

const DRAWS = 1024;

/** Runs at once; of analyses it does the first only, as the one that somebody waits for, or says that none can be done. */
class FirstTaskRunner implements Runner {
  readonly firsts: string[] = [];
  private readonly listener: RunListener;
  private readonly breaks: boolean;

  constructor(listener: RunListener, breaks: boolean) {
    this.listener = listener;
    this.breaks = breaks;
  }

  run(request: RunRequest): void {
    const model = compileModel(request.values);
    const sampler = new Sampler(request.seed);
    const batch = runBatch(model, sampler, 0, DRAWS, 0);
    const result = summarise(model, batch, 0);
    const pictures = picturesOf(model, batch, result, timelineOf(model, sampler, DRAWS));
    this.listener.onResult(request, result, pictures, 1);
    this.listener.onDone(request);
  }

  analyse(request: AnalysisRequest | null): void {
    const [task] = request?.tasks ?? [];
    if (request === null || task === undefined) return;
    this.firsts.push(task.kind);
    if (task.kind !== 'draws' && task.kind !== 'losses') return;
    if (this.breaks) this.listener.onTaskFailure(request, task, { code: 'calculation', said: 'no room' });
    else this.listener.onTask(request, task, finish(runTask(new Evaluator(request.question), task)));
  }

  rest(): void {}
  dispose(): void {}
}

async function start(breaks = false): Promise<{ store: AppStore; runner: FirstTaskRunner }> {
  let runner: FirstTaskRunner | undefined;
  const store = createAppStore({
    scenarios: [shippedScenario('china-genai')],
    base: 'china-genai',
    createRunner: (listener) => (runner = new FirstTaskRunner(listener, breaks)),
    openDesk: (ofPage, runs) => Promise.resolve(new AnalysisDesk(ofPage, runs)),
  });
  store.getState().actions.restart();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return { store, runner: runner! };
}

describe('numbers that somebody waits for', () => {
  it('are worked out before all else, and are those of the run on screen', async () => {
    const { store, runner } = await start();
    const { signal } = new AbortController();
    const values = await numbersWhenHere(store, 'savedDraws', signal);
    expect(runner.firsts).toContain('draws');
    const digest = new Digest();
    for (const path of pathIds) digest.addDoubles(values![path]);
    const { result } = store.getState().shown!;
    expect(digest.base64url(72)).toBe(result.fingerprint);
    const told = await numbersWhenHere(store, 'savedResults', signal);
    expect(told).toMatchObject({ fingerprint: result.fingerprint, draws: DRAWS });
    expect(told!.paths.partner.expectedLossByCause!.homeStop).toBeGreaterThan(0);
    expect(store.getState().inSight).toEqual([]);
  });

  it('are none where they cannot be worked out', async () => {
    const { store } = await start(true);
    expect(await numbersWhenHere(store, 'savedDraws', new AbortController().signal)).toBeNull();
    expect(store.getState().analyses.problem).not.toBeNull();
  });

  it('are given up when nobody waits any more', async () => {
    const { store } = await start();
    store.getState().actions.startDrag(); // nothing is analysed meanwhile
    const waiting = new AbortController();
    const numbers = numbersWhenHere(store, 'savedDraws', waiting.signal);
    expect(store.getState().inSight).toEqual(['savedDraws']);
    waiting.abort();
    expect(await numbers).toBeNull();
    expect(store.getState().inSight).toEqual([]);
  });
});
