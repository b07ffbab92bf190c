import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { underRules } from '../../src/model/timetable';
import { questionKey } from '../../src/state/analysisDesk';
import { readLink } from '../../src/state/linkReader';
import { changeCount, fragmentOf } from '../../src/state/selectors';
import { shippedSwitch } from '../shippedScenarios';
import { startSmallStore, startStore, type StartedStore } from './startedStore';

const stateOf = ({ store }: StartedStore) => store.getState();
const off = [shippedSwitch('interim-measures', 0), shippedSwitch('pipl-66', 24)];

describe('rules of the page', () => {
  it('make another run and another question, told as a step; switched back, the same to the last bit', async () => {
    const started = startSmallStore();
    await started.settled();
    const before = stateOf(started);
    started.actions.switchRules('Without filing', off);
    await started.settled();
    const after = stateOf(started);
    const { draws, fingerprint } = after.shown!.result;
    expect(fingerprint).not.toBe(before.shown!.result.fingerprint);
    // The workers and one thread agree to the last bit.
    expect(fingerprint).toBe(simulate(underRules(after.scenario.values, off), draws, 1, false).fingerprint);
    expect(questionKey(after.inputs)).not.toBe(questionKey(before.inputs));
    expect(after.step).toMatchObject({ title: 'Without filing', changed: [], correlated: 0, ruled: 2 });
    expect(changeCount(after.inputs)).toBe(2);
    started.actions.switchRules('As the scenario has them', []);
    await started.settled();
    expect(stateOf(started).inputs.rules).toBeUndefined();
    expect(stateOf(started).shown!.result.fingerprint).toBe(before.shown!.result.fingerprint);
    started.actions.undoStep();
    await started.settled();
    expect(stateOf(started).shown!.result.fingerprint).toBe(fingerprint);
  });

  it('go into the link and come back from it, where the run reproduces', async () => {
    const started = startSmallStore();
    started.actions.switchRules('Off', off);
    await started.settled();
    const fragment = fragmentOf(stateOf(started));
    expect(fragment).toContain(';rules=interim-measures:0,pipl-66:24;');
    const other = startStore({}, { loadLinkReader: () => Promise.resolve(readLink) });
    other.actions.openLink(fragment);
    await other.until(({ inputs }) => inputs.rules !== undefined);
    await other.settled();
    expect(stateOf(other).inputs.rules).toEqual(off);
    expect(stateOf(other).notices).toEqual([{ kind: 'reproduced' }]);
  });

  it('go with the changes when those are reset, and when another scenario is opened', () => {
    const started = startSmallStore();
    started.actions.switchRules('Off', off);
    started.actions.resetAll();
    expect(stateOf(started).inputs.rules).toBeUndefined();
    started.actions.switchRules('Off', off);
    started.actions.openScenario('companion-app');
    expect(stateOf(started).inputs.rules).toBeUndefined();
    started.actions.undoStep();
    expect(stateOf(started).inputs.rules).toEqual(off);
  });
});
