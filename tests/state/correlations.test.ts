import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { offeredCorrelations } from '../../src/model/scenarioCorrelations';
import { decodeLink } from '../../src/share/readLink';
import { questionKey } from '../../src/state/analysisDesk';
import { changeCount, correlationsNow, fragmentOf } from '../../src/state/selectors';
import { startSmallStore, startStore, type StartedStore } from './startedStore';

const stateOf = ({ store }: StartedStore) => store.getState();
const pairs = [{ between: ['tam', 'bassQ'] as const, rank: 0.5 }];

describe('correlations of the page', () => {
  it('make another run and another question, told as a step and taken back with it', async () => {
    const started = startSmallStore();
    await started.settled();
    const before = stateOf(started);
    started.actions.correlate('Together', pairs);
    await started.settled();
    const after = stateOf(started);
    expect(after.shown!.result.fingerprint).not.toBe(before.shown!.result.fingerprint);
    // The workers and one thread agree to the last bit.
    const { draws, fingerprint } = after.shown!.result;
    const alone = simulate(after.scenario.values, draws, 1, false, undefined, pairs);
    expect(fingerprint).toBe(alone.fingerprint);
    expect(questionKey(after.inputs)).not.toBe(questionKey(before.inputs));
    expect(after.step).toMatchObject({ title: 'Together', changed: [], correlated: 1 });
    expect(changeCount(after.inputs)).toBe(1);
    started.actions.undoStep();
    await started.settled();
    expect(stateOf(started).inputs).toEqual(before.inputs);
    expect(stateOf(started).shown!.result.fingerprint).toBe(before.shown!.result.fingerprint);
  });

  it('go into the link and come back from it, where the run reproduces', async () => {
    const started = startSmallStore();
    started.actions.correlate('Together', pairs);
    await started.settled();
    const fragment = fragmentOf(stateOf(started));
    expect(fragment).toMatch(/;r=20~\d+:0\.5;/);
    const other = startStore({}, { loadLinkReader: () => Promise.resolve(decodeLink) });
    other.actions.openLink(fragment);
    await other.until(({ inputs }) => inputs.correlations !== undefined);
    await other.settled();
    expect(correlationsNow(stateOf(other))).toEqual(pairs);
    expect(stateOf(other).notices).toEqual([{ kind: 'reproduced' }]);
  });

  it('are no change where they are those of the scenario', () => {
    const started = startSmallStore();
    const link = fragmentOf(stateOf(started));
    started.actions.correlate('On', offeredCorrelations(stateOf(started).scenario));
    expect(fragmentOf(stateOf(started))).not.toBe(link);
    started.actions.correlate('Off', undefined);
    expect(fragmentOf(stateOf(started))).toBe(link);
    expect(changeCount(stateOf(started).inputs)).toBe(0);
  });

  it('go with the changes when those are reset, and when another scenario is opened', () => {
    const started = startSmallStore();
    started.actions.correlate('Together', pairs);
    started.actions.resetAll();
    expect(correlationsNow(stateOf(started))).toEqual([]);
    started.actions.correlate('Together', pairs);
    started.actions.openScenario('companion-app');
    expect(correlationsNow(stateOf(started))).toEqual([]);
    started.actions.undoStep();
    expect(correlationsNow(stateOf(started))).toEqual(pairs);
  });
});
