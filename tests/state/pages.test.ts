import { describe, expect, it } from 'vitest';
import { pageIds } from '../../src/share/view';
import { fragmentOf } from '../../src/state/selectors';
import { startSmallStore } from './startedStore';

describe('openPage', () => {
  it.each(pageIds)('shows the page %s and a place on it, and changes nothing else', (page) => {
    const { store, actions, workers } = startSmallStore();
    actions.moveCentre('tam', 4500);
    const before = store.getState();
    const runs = workers.requests.length;
    actions.openPage(page, 'tam');
    expect(store.getState()).toEqual({ ...before, view: { page, at: 'tam' } });
    actions.openPage(page);
    expect(store.getState()).toEqual({ ...before, view: { page, at: null } });
    expect(workers.requests.length).toBe(runs);
  });

  it('stays while values change and while a choice is made and taken back', () => {
    const { store, actions } = startSmallStore();
    actions.openPage('sources', 'tam');
    actions.moveCentre('tam', 4500);
    actions.openScenario('companion-app');
    actions.undoStep();
    expect(store.getState().view).toEqual({ page: 'sources', at: 'tam' });
  });
});

describe('a link', () => {
  it.each(pageIds)('opens the page %s that it was made on', (page) => {
    const { store, actions } = startSmallStore();
    actions.openPage(page, '2.5');
    const other = startSmallStore();
    other.actions.openLink(fragmentOf(store.getState()));
    expect(other.store.getState().view).toEqual({ page, at: '2.5' });
    expect(other.store.getState().notices).toEqual([]);
  });

  it('opens the cockpit where it names no page', () => {
    const { store, actions } = startSmallStore();
    const cockpit = fragmentOf(store.getState());
    actions.openPage('method');
    actions.openLink(cockpit);
    expect(store.getState().view).toEqual({ page: 'cockpit', at: null });
  });

  it('opens the cockpit and names the page that it does not know', () => {
    const { store, actions } = startSmallStore();
    actions.openPage('method');
    actions.openLink('#v1;china-genai;m=1.0.0;seed=1;view=kitchen');
    expect(store.getState().view.page).toBe('cockpit');
    expect(store.getState().notices).toContainEqual({
      kind: 'problem',
      problem: { code: 'part', part: 'page', text: 'kitchen' },
    });
  });

  it('that is none keeps the page', () => {
    const { store, actions } = startSmallStore();
    actions.openPage('method', '2.5');
    actions.openLink('#section-2');
    expect(store.getState().view).toEqual({ page: 'method', at: '2.5' });
  });
});
