import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides } from '../../src/model/overrides';
import { isUpToDate } from '../../src/state/selectors';
import type { AppState } from '../../src/state/appState';
import { COARSE_DRAWS } from '../../src/worker/runner';
import { startSmallStore, startStore } from './startedStore';

/** The run of a state's inputs, without store and workers. */
function directly({ scenario, inputs }: Pick<AppState, 'scenario' | 'inputs'>, draws = inputs.draws) {
  return simulate(applyOverrides(scenario.values, inputs.overrides), draws, inputs.seed, false);
}

/** A quick scenario: the shortest horizon, twice the coarse draws. */
function startQuickStore(...arguments_: Parameters<typeof startStore>) {
  const started = startStore(...arguments_);
  started.actions.moveCentre('horizonYears', 3);
  started.actions.setDraws(2 * COARSE_DRAWS);
  return started;
}

describe('a run', () => {
  it('starts with the first action, tells how far it is, and is done when the result is that of the inputs', async () => {
    const { store, actions, until, settled } = startStore();
    expect(store.getState().run).toEqual({ status: 'idle' });
    actions.setDraws(256);
    expect(store.getState().run).toEqual({ status: 'running', done: 0, of: 256 });
    await until(({ run }) => run.status === 'running' && run.done > 0);
    await settled();
    const { run, shown } = store.getState();
    expect(run).toEqual({ status: 'done' });
    expect(shown?.result).toEqual(directly(store.getState()));
    expect(shown?.inputs).toEqual(store.getState().inputs);
    expect(isUpToDate(store.getState())).toBe(true);
  });

  it('leaves the last result on screen, out of date, until the new one is there', async () => {
    const { store, actions, settled } = startSmallStore();
    await settled();
    const { shown } = store.getState();
    actions.moveCentre('tam', 4500);
    expect(store.getState().shown).toBe(shown);
    expect(isUpToDate(store.getState())).toBe(false);
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
    expect(store.getState().shown?.result).toEqual(directly(store.getState()));
  });

  it('is up to date again after fewer draws were asked for', async () => {
    const { store, actions, settled } = startSmallStore();
    actions.setDraws(512);
    await settled();
    actions.setDraws(256);
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
    expect(store.getState().shown?.result).toEqual(directly(store.getState()));
  });

  it('runs with the seed of the inputs', async () => {
    const { store, actions, settled } = startSmallStore();
    actions.setSeed(99);
    await settled();
    expect(store.getState().shown?.result).toEqual(directly(store.getState()));
    expect(store.getState().shown?.inputs.seed).toBe(99);
  });
});

describe('a drag', () => {
  it('shows coarse results while it lasts, and all draws from the same points after it', async () => {
    const { store, actions, until, settled } = startQuickStore();
    await settled();
    actions.startDrag();
    actions.moveCentre('tam', 4500);
    expect(store.getState()).toMatchObject({ dragging: true, run: { of: COARSE_DRAWS } });
    await until(({ shown, inputs }) => shown?.inputs.overrides === inputs.overrides);
    const coarse = store.getState();
    expect(coarse.shown?.result).toEqual(directly(coarse, COARSE_DRAWS));
    expect(isUpToDate(coarse)).toBe(false);
    actions.endDrag();
    expect(store.getState().dragging).toBe(false);
    await until(isUpToDate);
    await settled();
    expect(store.getState().shown?.result).toEqual(directly(store.getState()));
  });

  it('runs nothing anew when nothing moved', async () => {
    const { store, actions, workers, settled } = startQuickStore();
    await settled();
    const before = { requests: workers.requests.length, shown: store.getState().shown };
    actions.startDrag();
    actions.endDrag();
    await settled();
    expect({ requests: workers.requests.length, shown: store.getState().shown }).toEqual(before);
    expect(isUpToDate(store.getState())).toBe(true);
  });

  it('is not ended by an end without a beginning', () => {
    const { store, actions } = startSmallStore();
    const before = store.getState();
    actions.endDrag();
    expect(store.getState()).toBe(before);
  });
});

describe('a run that fails', () => {
  it('says why, keeps the last good result and the inputs, and starts again on request', async () => {
    const { store, actions, workers, settled } = startSmallStore();
    await settled();
    const { shown } = store.getState();
    workers.circumstances = { fate: () => 'stop' };
    actions.moveCentre('tam', 4500);
    await settled();
    expect(store.getState().run).toEqual({
      status: 'failed',
      failure: { code: 'workersKeepStopping', end: { cause: 'said', said: 'out of memory' } },
    });
    expect(store.getState().shown).toBe(shown);
    expect(store.getState().inputs.overrides).toEqual({ tam: { centre: 4500 } });

    workers.circumstances = {};
    actions.restart();
    await settled();
    expect(store.getState().run).toEqual({ status: 'done' });
    expect(store.getState().shown?.result).toEqual(directly(store.getState()));
  });

  it('starts again with the next change too', async () => {
    const { store, actions, workers, settled } = startSmallStore();
    workers.circumstances = { fate: () => 'stop' };
    await settled();
    expect(store.getState()).toMatchObject({ run: { status: 'failed' }, shown: null });
    workers.circumstances = {};
    actions.moveCentre('tam', 4500);
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
  });
});
