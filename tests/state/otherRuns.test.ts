import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides } from '../../src/model/overrides';
import { otherRun } from '../../src/state/otherRuns';
import type { AppState, Inputs } from '../../src/state/appState';
import { startSmallStore, type StartedStore } from './startedStore';

const plain = { overrides: {}, reasons: {}, seed: 9, draws: 4096, untilPrecise: true, criterion: undefined };
const base: Inputs = { ...plain, scenarioId: 'china-genai' };
const chatbot: Inputs = { ...plain, scenarioId: 'consumer-chatbot' };

function directly({ scenarios }: AppState, { scenarioId, overrides }: Inputs, draws: number, seed: number) {
  const scenario = scenarios.find(({ id }) => id === scenarioId)!;
  return simulate(applyOverrides(scenario.values, overrides), draws, seed, false);
}

async function whenHere({ store, until }: StartedStore, ...wanted: readonly Inputs[]): Promise<void> {
  await until((state) => wanted.every((inputs) => otherRun(state, inputs)?.isStale === false));
  expect(store.getState().run.status).toBe('done');
}

describe('runs beside the one on screen', () => {
  it('meet its worlds, whatever seed and draws they were made with, and leave it alone', async () => {
    const started = startSmallStore();
    const { store, actions, settled } = started;
    await settled();
    const { shown } = store.getState();
    actions.wantRuns('test', [base, chatbot]);
    await whenHere(started, base, chatbot);
    const state = store.getState();
    expect(state.shown).toBe(shown);
    expect(otherRun(state, chatbot)!.run.result).toEqual(directly(state, chatbot, 256, 1));
    expect(otherRun(state, base)!.run.result).toEqual(shown!.result);
  });

  it('wait while the inputs move, and are made anew when the worlds change', async () => {
    const started = startSmallStore();
    const { store, actions, settled } = started;
    actions.wantRuns('test', [chatbot]);
    actions.moveCentre('tam', 4500);
    await whenHere(started, chatbot);
    const { run } = otherRun(store.getState(), chatbot)!;
    actions.moveCentre('tam', 5000);
    await settled();
    expect(otherRun(store.getState(), chatbot)).toEqual({ run, isStale: false });
    actions.setSeed(7);
    await settled();
    await whenHere(started, chatbot);
    expect(otherRun(store.getState(), chatbot)!.run.result).toEqual(
      directly(store.getState(), chatbot, 256, 7),
    );
    expect(store.getState().shown!.result).toEqual(
      directly(store.getState(), store.getState().inputs, 256, 7),
    );
  });

  it('are not made for what nobody wants any more, nor of a scenario that does not exist', async () => {
    const started = startSmallStore();
    const { store, actions, settled } = started;
    actions.wantRuns('other', [{ ...base, scenarioId: 'gone' }]);
    actions.wantRuns('test', [chatbot]);
    actions.wantRuns('test', []);
    actions.wantRuns('last', [base]);
    await settled();
    await whenHere(started, base);
    expect(otherRun(store.getState(), chatbot)).toBeUndefined();
  });
});

describe('inputs put aside as A', () => {
  it('bring the run that was on screen along, and change places with what is there', async () => {
    const started = startSmallStore();
    const { store, actions, settled } = started;
    await settled();
    const a = store.getState().inputs;
    actions.pinAsA();
    actions.moveCentre('tam', 4500);
    actions.setSeed(7);
    await settled();
    const b = store.getState().inputs;
    actions.swapWithPinned();
    await settled();
    expect(store.getState().inputs).toEqual({ ...a, seed: 7 });
    expect(store.getState().pinned!.inputs).toEqual(b);
    expect(otherRun(store.getState(), b)?.isStale).toBe(false);
    actions.swapWithPinned();
    expect(store.getState().inputs).toEqual(b);
  });

  it('may have a name, which opening another scenario takes away', () => {
    const { store, actions } = startSmallStore();
    actions.rename('  Harder \n rules  ');
    expect(store.getState().inputs.name).toBe('Harder rules');
    actions.moveCentre('tam', 4500);
    expect(store.getState().inputs.name).toBe('Harder rules');
    actions.rename('   ');
    expect(store.getState().inputs.name).toBeUndefined();
    actions.rename('Mine');
    actions.openScenario('consumer-chatbot');
    expect(store.getState().inputs.name).toBeUndefined();
  });
});
