import { describe, expect, it } from 'vitest';
import { taskName } from '../../src/analysis/taskName';
import { applyOverrides } from '../../src/model/overrides';
import { AnalysisDesk } from '../../src/state/analysisDesk';
import { baseScenario } from '../../src/state/catalogue';
import { loadCases } from '../../src/state/explanations';
import { caseInputs, replayTask, Replays } from '../../src/state/replays';
import { createAppStore } from '../../src/state/store';
import type { AnalysisRequest, RunListener, Runner, RunRequest } from '../../src/worker/runner';
import { simulated } from '../ui/fixtures';

const { cases } = await loadCases();
const worlds = { draws: 1024, untilPrecise: false } as const;

/** Runs at once; analyses wait until the test answers them. */
class HandRunner implements Runner {
  asked: AnalysisRequest | null = null;
  readonly listener: RunListener;
  constructor(listener: RunListener) {
    this.listener = listener;
  }
  run(request: RunRequest): void {
    const { result, pictures } = simulated(request.values, 256);
    this.listener.onResult(request, result, pictures, 1);
    this.listener.onDone(request);
  }
  analyse(request: AnalysisRequest | null): void {
    this.asked = request;
  }
  rest(): void {}
  dispose(): void {}
  wanted(): readonly string[] {
    return this.asked?.tasks.filter(({ kind }) => kind === 'replay').map(taskName) ?? [];
  }
}

describe('the replays', () => {
  it('are wanted only while a page that shows them is in sight, all of them', async () => {
    const here = new Replays(() => {});
    expect(here.wanted({ inSight: ['map'] })).toEqual([]);
    await expect
      .poll(() => here.wanted({ inSight: ['replays'] }).map(({ of }) => of))
      .toEqual(cases.map(({ id }) => id));
    expect(here.wanted({ inSight: [] })).toEqual([]);
  });

  it('are made of the base scenario, and a case opens as the inputs that it is replayed from', () => {
    for (const each of cases) {
      const { scenarioId, overrides, seed, criterion, name } = caseInputs(each, worlds);
      expect(applyOverrides(baseScenario.values, overrides)).toEqual(replayTask(each).values);
      expect([scenarioId, seed, criterion, name]).toEqual([baseScenario.id, 1, undefined, each.name]);
    }
  });

  it('stay when the inputs change: they hang on none', async () => {
    let runner: HandRunner | undefined;
    const store = createAppStore({
      scenarios: [baseScenario],
      base: baseScenario.id,
      createRunner: (listener) => (runner = new HandRunner(listener)),
      openDesk: (ofPage, runs) => Promise.resolve(new AnalysisDesk(ofPage, runs)),
    });
    const { actions } = store.getState();
    actions.restart();
    actions.setInSight('replays', true);
    await expect.poll(() => runner!.wanted().length).toBe(cases.length);
    const request = runner!.asked!;
    const first = request.tasks.find(({ kind }) => kind === 'replay')!;
    const answer = { kind: 'replay', replay: 'of Uber' } as never;
    runner!.listener.onTask(request, first, answer);
    actions.moveCentre('tam', 2000);
    await expect.poll(() => runner!.wanted().length).toBe(cases.length - 1);
    expect(runner!.asked!.key).not.toBe(request.key);
    expect(store.getState().analyses.results[taskName(first)]).toBe(answer);
  });
});
