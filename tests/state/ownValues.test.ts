import { describe, expect, it } from 'vitest';
import { fixed, type Override } from '../../src/model/overrides';
import { encodeLink } from '../../src/share/shareLink';
import { MAX_REASON } from '../../src/share/reasonText';
import { parameterView } from '../../src/state/parameterView';
import { fragmentOf, isUpToDate } from '../../src/state/selectors';
import { startSmallStore, startStore, type StartedStore } from './startedStore';

const OWN: Override = { value: { kind: 'pert', low: 2000, mode: 4500, high: 9000 } };
const REASON = 'Our own order book, October 2026.';

const inputsOf = ({ store }: StartedStore) => store.getState().inputs;
/** What has been changed and why, whole. */
const ownOf = (started: StartedStore) => {
  const { overrides, reasons } = inputsOf(started);
  return { overrides, reasons };
};
const linkOf = ({ store }: StartedStore): string => fragmentOf(store.getState());

describe('a value of one’s own', () => {
  it('is set with its reason, and its view carries it', () => {
    const started = startSmallStore();
    expect(started.actions.setOwn('tam', OWN, REASON)).toBe(true);
    expect(ownOf(started)).toEqual({ overrides: { tam: OWN }, reasons: { tam: REASON } });
    const view = parameterView(started.store.getState(), 'tam');
    expect(view).toMatchObject({ centre: 4500, changed: true, reason: REASON });
    expect(view.provenance).toBe(started.store.getState().scenario.provenance['tam']);
    expect(parameterView(started.store.getState(), 'bassQ').reason).toBeUndefined();
  });

  it('is refused where it is not admissible, and nothing changes', () => {
    const started = startSmallStore();
    const before = inputsOf(started);
    const upsideDown: Override = { value: { kind: 'pert', low: 9000, mode: 4500, high: 2000 } };
    expect(started.actions.setOwn('tam', upsideDown, REASON)).toBe(false);
    expect(started.store.getState().refusal).toMatchObject({
      key: 'tam',
      problem: { code: 'lowNotBelowHigh', low: 9000, high: 2000 },
    });
    expect(started.actions.setOwn('ipLossP10', fixed(90_000), REASON)).toBe(false);
    expect(inputsOf(started)).toBe(before);
  });

  it('keeps its reason in one line of at most 240 characters', () => {
    const started = startSmallStore();
    started.actions.setOwn('tam', OWN, `  two\nlines  ${'x'.repeat(300)}`);
    const reason = inputsOf(started).reasons['tam']!;
    expect(reason.startsWith('two lines xxx')).toBe(true);
    expect(reason).toHaveLength(MAX_REASON);
  });

  it('keeps its reason while it is moved on, and loses it when the published value is back', () => {
    const started = startSmallStore();
    const { actions } = started;
    actions.setOwn('tam', OWN, REASON);
    actions.startDrag();
    actions.moveCentre('tam', 5000);
    actions.moveCentre('tam', 5200);
    actions.endDrag();
    actions.setSeed(7);
    expect(inputsOf(started).reasons).toEqual({ tam: REASON });
    actions.reset('tam');
    expect(ownOf(started)).toEqual({ overrides: {}, reasons: {} });
    actions.setOwn('bassQ', fixed(1), REASON);
    actions.resetAll();
    expect(inputsOf(started).reasons).toEqual({});
  });

  it('has no reason where it is the published value, and leaves those of other values alone', () => {
    const started = startSmallStore();
    const published = started.store.getState().scenario.values['tam']!;
    started.actions.setOwn('bassQ', fixed(1), 'Theirs.');
    started.actions.setOwn('tam', { value: published }, REASON);
    expect(ownOf(started)).toEqual({
      overrides: { bassQ: fixed(1) },
      reasons: { bassQ: 'Theirs.' },
    });
  });

  it('is for one path where each has its own', () => {
    const started = startSmallStore();
    started.actions.setOwn('partner.holdProbability', fixed(0.2), REASON);
    const viewOf = (key: string) => parameterView(started.store.getState(), key);
    expect(viewOf('partner.holdProbability').reason).toBe(REASON);
    expect(viewOf('bifurcation.holdProbability')).toMatchObject({ reason: undefined, changed: false });
  });
});

describe('the reason of a value', () => {
  it('travels with the link, in any script, and shows nothing else than the sender saw', async () => {
    const sender = startStore();
    sender.actions.setDraws(256);
    const reason = '我们自己的订单 “2026” 100 % = #1; 🙂';
    sender.actions.setOwn('tam', OWN, reason);
    sender.actions.setOwn('partner.holdProbability', fixed(0.2), 'Counsel.');
    await sender.settled();
    const reader = startStore();
    reader.actions.openLink(linkOf(sender));
    expect(ownOf(reader)).toEqual({
      overrides: { tam: OWN, 'partner.holdProbability': fixed(0.2) },
      reasons: { tam: reason, 'partner.holdProbability': 'Counsel.' },
    });
    await reader.settled();
    expect(reader.store.getState().notices).toMatchObject([{ kind: 'reproduced' }]);
    expect(linkOf(reader)).toBe(linkOf(sender));
  });

  it('is no part of what is run: giving one, changing it and taking it away ask the workers for nothing', async () => {
    const started = startSmallStore();
    const { store, actions, workers, settled } = started;
    actions.setOwn('tam', OWN, '');
    await settled();
    const { shown } = store.getState();
    const asked = workers.requests.length;
    for (const reason of [REASON, 'On second thoughts.', '']) {
      actions.setOwn('tam', OWN, reason);
      await settled();
      expect(isUpToDate(store.getState())).toBe(true);
    }
    expect(inputsOf(started).reasons).toEqual({});
    expect(workers.requests).toHaveLength(asked);
    expect(store.getState().shown!.result).toBe(shown!.result);
  });

  it('goes with a choice that replaces the value, and is back when the choice is undone', () => {
    const started = startSmallStore();
    started.actions.setOwn('tam', OWN, REASON);
    started.actions.choose('A kind of partner', { tam: fixed(3000) });
    expect(ownOf(started)).toEqual({ overrides: { tam: fixed(3000) }, reasons: {} });
    started.actions.undoStep();
    expect(ownOf(started)).toEqual({ overrides: { tam: OWN }, reasons: { tam: REASON } });
  });

  it('goes with another scenario, and is back when that is undone', () => {
    const started = startSmallStore();
    started.actions.setOwn('tam', OWN, REASON);
    started.actions.openScenario('companion-app');
    expect(inputsOf(started).reasons).toEqual({});
    started.actions.undoStep();
    expect(ownOf(started)).toEqual({ overrides: { tam: OWN }, reasons: { tam: REASON } });
  });

  it('of an earlier link is followed back to, as a browser does', () => {
    const started = startSmallStore();
    const before = `#${encodeLink(inputsOf(started))}`;
    started.actions.setOwn('tam', OWN, REASON);
    const after = `#${encodeLink(inputsOf(started))}`;
    started.actions.openLink(before);
    expect(ownOf(started)).toEqual({ overrides: {}, reasons: {} });
    started.actions.openLink(after);
    expect(ownOf(started)).toEqual({ overrides: { tam: OWN }, reasons: { tam: REASON } });
  });
});
