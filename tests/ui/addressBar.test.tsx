import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { COCKPIT, type View } from '../../src/share/view';
import { keepInAddressBar } from '../../src/ui/addressBar';
import type { AppStore } from '../../src/state/store';
import { startStore } from '../state/startedStore';

/** Opens the page at an address; a second call is a reload. */
function openPage(fragment: string) {
  history.pushState(null, '', `/${fragment}`);
  return loadPage();
}

function loadPage() {
  // Whether a run is ever done makes no difference here.
  const { store, actions } = startStore({ latency: () => 1e6 });
  const stop = keepInAddressBar(store);
  onTestFinished(stop);
  return { store, actions, stop };
}

const link = (overrides: Parameters<typeof encodeLink>[0]['overrides'], changes = {}, view: View = COCKPIT) =>
  `#${encodeLink({ scenarioId: 'china-genai', overrides, seed: 1, draws: 65_536, untilPrecise: true, ...changes }, undefined, view)}`;

const overridesOf = (store: AppStore) => store.getState().inputs.overrides;

/** Follows the browser's own button; the page hears of it a little later. */
async function press(button: 'back' | 'forward'): Promise<void> {
  let isHeard = false;
  window.addEventListener('popstate', () => (isHeard = true), { once: true });
  history[button]();
  await vi.waitFor(() => expect(isHeard).toBe(true));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('keepInAddressBar', () => {
  it('opens the link that the page was started with', () => {
    const { store } = openPage(link({ tam: { centre: 4500 } }, { seed: 7 }));
    expect(store.getState().inputs).toMatchObject({ overrides: { tam: { centre: 4500 } }, seed: 7 });
    expect(store.getState().run.status).toBe('running');
  });

  it('runs the base scenario and leaves the address alone without a link', () => {
    const { store } = openPage('');
    expect(store.getState().run.status).toBe('running');
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('');
  });

  it('leaves a link alone that says more than the inputs, such as what its sender saw, as long as nothing changes', () => {
    const headlines = { exit: 0.05, bifurcation: -0.5, partner: 0.1 };
    const fragment = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 7, draws: 256 }, { fingerprint: 'AAAAAAAAAAAA', headlines })}`;
    const { actions } = openPage(fragment);
    const steps = history.length;
    actions.startDrag();
    vi.advanceTimersByTime(1000);
    actions.endDrag();
    expect(location.hash).toBe(fragment);
    expect(history.length).toBe(steps);
  });

  it('writes a finished change as a history step, 300 ms after it', () => {
    const { actions } = openPage('');
    const steps = history.length;
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(299);
    expect(location.hash).toBe('');
    vi.advanceTimersByTime(1);
    expect(location.hash).toBe(link({ tam: { centre: 4500 } }));
    expect(history.length).toBe(steps + 1);
    actions.moveCentre('tam', 5000);
    vi.advanceTimersByTime(300);
    expect(history.length).toBe(steps + 2);
  });

  it('writes nothing while a control is dragged, and one step when it is let go', () => {
    const { actions } = openPage('');
    const steps = history.length;
    const push = vi.spyOn(history, 'pushState');
    const replace = vi.spyOn(history, 'replaceState');
    actions.startDrag();
    for (let moves = 1; moves <= 100; moves++) {
      actions.moveCentre('tam', 4000 + moves);
      vi.advanceTimersByTime(16);
    }
    expect(location.hash).toBe('');
    actions.endDrag();
    expect(location.hash).toBe(link({ tam: { centre: 4100 } }));
    vi.advanceTimersByTime(1000);
    expect(history.length).toBe(steps + 1);
    expect([push.mock.calls.length, replace.mock.calls.length]).toEqual([1, 0]);
  });

  it('writes how the charts are set without a history step, and what is compared with one', () => {
    const { actions } = openPage('');
    const steps = history.length;
    actions.setLossLine(-25);
    actions.setMapAxes({ x: 'royalty', y: 'tam' });
    vi.advanceTimersByTime(300);
    expect(location.hash).toContain(';loss=-25;map=32~20;');
    expect(history.length).toBe(steps);
    actions.pinAsA();
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    expect(location.hash).toContain(';20=~4500;');
    expect(location.hash).toContain(';A=china-genai;loss=-25;');
    expect(history.length).toBe(steps + 1);
  });

  it('opens again, from its own address, all that it wrote: charts, what is compared, names', () => {
    const first = openPage('');
    first.actions.moveCentre('tam', 4500);
    first.actions.rename('Ours');
    first.actions.pinAsA();
    first.actions.moveCentre('tam', 5000);
    first.actions.rename('Ours, larger');
    first.actions.setLossLine(12.5);
    first.actions.setPair(['partner', 'bifurcation']);
    first.actions.compareWith('answer-engine');
    vi.advanceTimersByTime(300);
    first.stop();
    const { inputs, pinned, lossLine, pair, comparedWith } = first.store.getState();
    const { store } = loadPage();
    expect(store.getState()).toMatchObject({ inputs, pinned, lossLine, pair, comparedWith });
  });

  it('writes changes that follow one another within 300 ms together', () => {
    const { actions } = openPage('');
    const steps = history.length;
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(200);
    actions.moveCentre('royalty', 0.4);
    vi.advanceTimersByTime(100);
    expect(location.hash).toBe(
      link({ tam: { centre: 4500 }, royalty: { value: { kind: 'fixed', value: 0.4 } } }),
    );
    expect(history.length).toBe(steps + 1);
  });

  it('makes a step of each of two drags', () => {
    const { actions } = openPage('');
    const steps = history.length;
    for (const centre of [4500, 5000]) {
      actions.startDrag();
      actions.moveCentre('tam', centre);
      actions.endDrag();
    }
    expect(history.length).toBe(steps + 2);
  });

  it('makes no step of a drag that ends where it began', () => {
    const { actions } = openPage(link({ tam: { centre: 4500 } }));
    const steps = history.length;
    actions.startDrag();
    actions.moveCentre('tam', 4600);
    actions.moveCentre('tam', 4500);
    actions.endDrag();
    vi.advanceTimersByTime(1000);
    expect(history.length).toBe(steps);
  });

  it('follows back and forward', async () => {
    const { store, actions } = openPage('');
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    actions.moveCentre('royalty', 0.4);
    vi.advanceTimersByTime(300);
    await press('back');
    expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } });
    await press('back');
    expect(overridesOf(store)).toEqual({});
    expect(location.hash).toBe('');
    await press('forward');
    await press('forward');
    expect(overridesOf(store)).toMatchObject({ tam: { centre: 4500 }, royalty: {} });
  });

  it('makes a new step of a change after going back, and keeps the step gone back to', async () => {
    const { store, actions } = openPage('');
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    actions.moveCentre('tam', 5000);
    vi.advanceTimersByTime(300);
    await press('back');
    vi.advanceTimersByTime(1000);
    actions.moveCentre('tam', 6000);
    vi.advanceTimersByTime(300);
    expect(location.hash).toBe(link({ tam: { centre: 6000 } }));
    await press('back');
    expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } });
  });

  it('keeps the inputs over a reload', () => {
    const { store, actions, stop } = openPage('');
    actions.moveCentre('tam', 4500);
    actions.setSeed(9);
    vi.advanceTimersByTime(300);
    stop();
    expect(loadPage().store.getState().inputs).toEqual(store.getState().inputs);
  });

  it('opens a link that is pasted over the address', async () => {
    const { store } = openPage('');
    location.hash = link({ tam: { centre: 4500 } }).slice(1);
    await vi.waitFor(() => expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } }));
  });

  it('replaces a damaged link by what could be read of it, so that the way back stays open', async () => {
    const { store, actions } = openPage('');
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    const steps = history.length;
    location.hash = 'v1;china-genai;20=~5000;999=1';
    await vi.waitFor(() => expect(location.hash).toBe(link({ tam: { centre: 5000 } })));
    expect(history.length).toBe(steps + 1);
    expect(store.getState().notices).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    await press('back');
    expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } });
    await press('back');
    expect(overridesOf(store)).toEqual({});
  });

  it('keeps the inputs when the address becomes something else than a link', async () => {
    const { store, actions } = openPage('');
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    location.hash = 'section-2';
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
    expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } });
    expect(location.hash).toBe(link({ tam: { centre: 4500 } }));
  });

  it('tries again where the browser refuses a write', () => {
    const { actions } = openPage('');
    const push = vi.spyOn(history, 'pushState').mockImplementationOnce(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    expect(location.hash).toBe('');
    vi.advanceTimersByTime(300);
    expect(push).toHaveBeenCalledTimes(2);
    expect(location.hash).toBe(link({ tam: { centre: 4500 } }));
  });

  it('makes a history step of each page at once, with the inputs as they are', () => {
    const { actions } = openPage('');
    const steps = history.length;
    actions.moveCentre('tam', 4500);
    actions.openPage('sources');
    expect(location.hash).toBe(link({ tam: { centre: 4500 } }, {}, { page: 'sources', at: null }));
    actions.openPage('method', '2.5');
    expect(location.hash).toBe(link({ tam: { centre: 4500 } }, {}, { page: 'method', at: '2.5' }));
    expect(history.length).toBe(steps + 2);
  });

  it('follows back and forward through pages and changes, and makes no steps of its own on the way', async () => {
    const { store, actions } = openPage('');
    const where = () => [store.getState().view.page, overridesOf(store)];
    actions.openPage('sources');
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(300);
    actions.openPage('method');
    const push = vi.spyOn(history, 'pushState');
    const tam = { tam: { centre: 4500 } };
    for (const expected of [
      ['sources', tam],
      ['sources', {}],
      ['cockpit', {}],
    ]) {
      await press('back');
      expect(where()).toEqual(expected);
      vi.advanceTimersByTime(1000);
    }
    expect(location.hash).toBe('');
    for (const expected of [
      ['sources', {}],
      ['sources', tam],
      ['method', tam],
    ]) {
      await press('forward');
      expect(where()).toEqual(expected);
      vi.advanceTimersByTime(1000);
    }
    expect(push).not.toHaveBeenCalled();
  });

  it('keeps the page and the place on it over a reload', () => {
    const { actions, stop } = openPage('');
    actions.openPage('method', '2.5');
    stop();
    expect(loadPage().store.getState().view).toEqual({ page: 'method', at: '2.5' });
  });

  it('comes back to the cockpit and not to a place that was found on it', async () => {
    const { store, actions } = openPage('');
    actions.openPage('sources');
    actions.openPage('cockpit', 'tam');
    actions.openPage('cockpit');
    const steps = history.length;
    expect(location.hash).toBe(link({}));
    actions.openPage('method');
    expect(history.length).toBe(steps + 1);
    await press('back');
    expect(store.getState().view).toEqual({ page: 'cockpit', at: null });
    await press('back');
    expect(store.getState().view).toEqual({ page: 'sources', at: null });
  });

  it('names a page that it does not know, opens the cockpit, and keeps the way back', async () => {
    const { store, actions } = openPage('');
    actions.openPage('method');
    const steps = history.length;
    location.hash = 'v1;china-genai;m=1.0.0;seed=1;view=kitchen';
    await vi.waitFor(() => expect(store.getState().view.page).toBe('cockpit'));
    expect(store.getState().notices).toContainEqual({
      kind: 'problem',
      problem: { code: 'part', part: 'page', text: 'kitchen' },
    });
    expect(location.hash).toBe(link({}));
    expect(history.length).toBe(steps + 1);
    await press('back');
    expect(store.getState().view.page).toBe('method');
  });

  it('leaves the address alone once it has let go of it', () => {
    const { store, actions, stop } = openPage('');
    stop();
    actions.moveCentre('tam', 4500);
    vi.advanceTimersByTime(1000);
    expect(location.hash).toBe('');
    window.dispatchEvent(new Event('popstate'));
    expect(overridesOf(store)).toEqual({ tam: { centre: 4500 } });
  });
});
