import { describe, expect, it } from 'vitest';
import { fixed } from '../../src/model/overrides';
import { decodeLink } from '../../src/share/readLink';
import { headlinesOf } from '../../src/share/reproduction';
import { encodeLink, type SharedRun } from '../../src/share/shareLink';
import { fragmentOf, isUpToDate } from '../../src/state/selectors';
import { MAX_PAGE_DRAWS } from '../../src/state/store';
import { startStore } from './startedStore';

const run: SharedRun = {
  scenarioId: 'companion-app',
  overrides: { tam: { centre: 600 }, royalty: fixed(0.3) },
  seed: 7,
  draws: 256,
};

/** The link that someone copies who sees this run. */
async function linkOfSender(inputs: SharedRun): Promise<string> {
  const { store, actions, settled } = startStore();
  actions.openLink(encodeLink(inputs));
  await settled();
  const fragment = fragmentOf(store.getState());
  expect(fragment).toMatch(/;f=[\w-]{12};h=/);
  return fragment;
}

describe('openLink', () => {
  it('restores scenario, changes, seed and draws, and runs them', async () => {
    const { store, actions, settled } = startStore();
    actions.openLink(`#${encodeLink(run)}`);
    expect(store.getState()).toMatchObject({ inputs: run, scenario: { id: 'companion-app' }, notices: [] });
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
  });

  it('says that the figures are those the sender saw, bit for bit', async () => {
    const link = await linkOfSender(run);
    const { store, actions, settled } = startStore();
    actions.openLink(link);
    expect(store.getState().notices).toEqual([]);
    await settled();
    expect(store.getState().notices).toEqual([{ kind: 'reproduced' }]);
  });

  it('says so also when the same inputs are on screen already', async () => {
    const link = await linkOfSender(run);
    const { store, actions, settled } = startStore();
    actions.openLink(encodeLink(run));
    await settled();
    actions.openLink(link);
    await settled();
    expect(store.getState().notices).toMatchObject([{ kind: 'reproduced' }]);
  });

  it('tells then and now where the figures differ', async () => {
    const { store, actions, settled } = startStore();
    const headlines = { exit: 0.5, bifurcation: -0.5, partner: 0.25 };
    actions.openLink(encodeLink(run, { fingerprint: 'AAAAAAAAAAAA', headlines }));
    await settled();
    const here = headlinesOf(store.getState().shown!.result);
    expect(store.getState().notices).toEqual([
      { kind: 'changed', difference: { seen: headlines, here, otherModel: undefined } },
    ]);
  });

  it('compares with nothing but the inputs of the link', async () => {
    const link = await linkOfSender(run);
    const { store, actions, settled } = startStore();
    actions.openLink(link);
    actions.moveCentre('tam', 700);
    await settled();
    expect(store.getState().notices).toEqual([]);
  });

  it('does not compare when the link does not tell what its sender saw', async () => {
    const { store, actions, settled } = startStore();
    actions.openLink(encodeLink(run));
    await settled();
    expect(store.getState().notices).toEqual([]);
  });

  it('tells what it could not use, each in a notice, and keeps the rest', () => {
    const { store, actions } = startStore();
    actions.openLink('#v1;companion-app;20=~600;32=7;999=1;seed=7;n=256');
    expect(store.getState().inputs).toMatchObject({ ...run, overrides: { tam: { centre: 600 } } });
    expect(store.getState().notices).toEqual([
      { kind: 'problem', problem: { code: 'damaged' } },
      {
        kind: 'problem',
        problem: {
          code: 'change',
          problem: { key: 'royalty', code: 'outOfRange', part: 'value', got: 7 },
        },
      },
      { kind: 'problem', problem: { code: 'unknownInput', name: '999' } },
    ]);
  });

  it('keeps what is on screen when it is given no link at all, and says so', async () => {
    const { store, actions, settled } = startStore();
    actions.openLink(encodeLink(run));
    await settled();
    for (const text of ['#section-2', '#v2;china-genai']) {
      actions.openLink(text);
      expect(store.getState()).toMatchObject({ inputs: run, scenario: { id: 'companion-app' } });
      expect(store.getState().notices).toHaveLength(1);
      expect(store.getState().notices[0]).toMatchObject({ kind: 'problem' });
    }
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
  });

  it('runs the base scenario when the page starts with no link at all', async () => {
    const { store, actions, settled } = startStore();
    actions.openLink('#section-2');
    expect(store.getState()).toMatchObject({
      inputs: { scenarioId: 'china-genai' },
      run: { status: 'running' },
    });
    actions.setDraws(256);
    await settled();
    expect(isUpToDate(store.getState())).toBe(true);
  });

  it('runs no more draws than a page can, says so, and does not compare', async () => {
    const { store, actions, until } = startStore();
    const headlines = { exit: 0, bifurcation: 0, partner: 0 };
    actions.openLink(encodeLink({ ...run, draws: 2 ** 20 }, { fingerprint: 'AAAAAAAAAAAA', headlines }));
    expect(store.getState().inputs.draws).toBe(MAX_PAGE_DRAWS);
    await until(({ shown }) => shown !== null);
    expect(store.getState().notices).toEqual([
      {
        kind: 'problem',
        problem: { code: 'tooManyWorlds', asked: 2 ** 20, most: MAX_PAGE_DRAWS },
      },
    ]);
  });

  it('replaces the notices of the link before, and they can be dismissed', () => {
    const { store, actions } = startStore();
    actions.openLink('#v1;companion-app;999=1');
    actions.openLink('#v1;companion-app;998=1');
    expect(store.getState().notices).toEqual([
      { kind: 'problem', problem: { code: 'damaged' } },
      { kind: 'problem', problem: { code: 'unknownInput', name: '998' } },
    ]);
    actions.dismissNotices();
    expect(store.getState().notices).toEqual([]);
  });

  it('opens a link once what reads it is here', async () => {
    const { store, actions, until, settled } = startStore(
      {},
      { loadLinkReader: () => Promise.resolve(decodeLink) },
    );
    actions.openLink(encodeURIComponent(`#${encodeLink(run)}.`));
    await until(({ inputs }) => inputs.scenarioId === run.scenarioId);
    expect(store.getState()).toMatchObject({ inputs: run, notices: [] });
    await settled();
  });

  it('says so where what reads it cannot be had, and keeps what was on screen', async () => {
    const { store, actions } = startStore({}, { loadLinkReader: () => Promise.reject(new Error('gone')) });
    actions.moveCentre('tam', 4500);
    const { inputs } = store.getState();
    await new Promise<void>((opened) => actions.openLink(encodeLink(run), opened));
    expect(store.getState().inputs).toEqual(inputs);
    expect(store.getState().notices).toEqual([{ kind: 'problem', problem: { code: 'linkReaderMissing' } }]);
  });

  it('gives way to what is opened before what reads it is here', async () => {
    let bring: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => {
      bring = resolve;
    });
    const { store, actions, settled } = startStore(
      {},
      { loadLinkReader: () => coming.then(() => decodeLink) },
    );
    actions.openLink('#v1;china-genai;20=~3000;seed=9.');
    actions.openScenario(run.scenarioId);
    const { inputs } = store.getState();
    bring();
    await coming;
    await settled();
    expect(store.getState()).toMatchObject({ inputs, notices: [] });
  });

  it('ends a drag and takes back a refusal', () => {
    const { store, actions } = startStore();
    actions.startDrag();
    actions.moveCentre('tam', 1);
    actions.openLink(encodeLink(run));
    expect(store.getState()).toMatchObject({ dragging: false, refusal: null });
  });
});
