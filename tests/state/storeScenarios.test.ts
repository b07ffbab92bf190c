import { describe, expect, it, vi } from 'vitest';
import type { Scenario } from '../../src/model/scenario';
import { BASE_SCENARIO, baseScenario, scenarioTitles } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { decodeLink } from '../../src/share/readLink';
import { createAppStore, type AppStore } from '../../src/state/store';
import { silentRunner } from '../ui/fixtures';

const OTHER = 'companion-app';
const THIRD = 'search-giant';

/** A store that starts with the base scenario alone. */
function startWithBase(load: () => Promise<readonly Scenario[]> = loadScenarios): AppStore {
  return createAppStore({
    scenarios: [baseScenario],
    base: BASE_SCENARIO,
    catalogue: { titles: scenarioTitles, load },
    readLink: decodeLink,
    createRunner: silentRunner,
  });
}

const noLoad = (): Promise<never> => Promise.reject(new Error('offline'));

describe('a store that starts with the base scenario alone', () => {
  it('offers every scenario', () => {
    expect(startWithBase().getState().titles).toEqual(scenarioTitles);
  });

  it('opens another as soon as it is here, and what is on screen stays until then', async () => {
    const store = startWithBase();
    store.getState().actions.openScenario(OTHER);
    expect(store.getState().scenario).toBe(baseScenario);
    await vi.waitFor(() => expect(store.getState().scenario.id).toBe(OTHER));
    expect(store.getState().inputs.scenarioId).toBe(OTHER);
  });

  it('opens at once what was brought before', async () => {
    const store = startWithBase();
    await store.getState().actions.bringScenarios();
    store.getState().actions.openScenario(OTHER);
    expect(store.getState().scenario.id).toBe(OTHER);
  });

  it('brings the scenarios once', async () => {
    const load = vi.fn<typeof loadScenarios>(loadScenarios);
    const { actions } = startWithBase(load).getState();
    await actions.bringScenarios();
    await actions.bringScenarios();
    expect(load).toHaveBeenCalledOnce();
  });

  it('opens what was asked for last', async () => {
    const store = startWithBase();
    const { actions } = store.getState();
    actions.openScenario(OTHER);
    actions.openScenario(THIRD);
    await vi.waitFor(() => expect(store.getState().scenario.id).toBe(THIRD));
    const another = startWithBase();
    another.getState().actions.openScenario(OTHER);
    another.getState().actions.openScenario(BASE_SCENARIO);
    await another.getState().actions.bringScenarios();
    expect(another.getState().scenario).toBe(baseScenario);
  });

  it('opens a link to another with its changes', async () => {
    const store = startWithBase();
    store.getState().actions.openLink(`#v1;${OTHER};m=1.0.0;20=~4500;seed=7;n=4096`);
    await vi.waitFor(() => expect(store.getState().scenario.id).toBe(OTHER));
    expect(store.getState().inputs).toMatchObject({ overrides: { tam: { centre: 4500 } }, seed: 7 });
  });

  it('says so where another cannot be had, keeps what is on screen, and tries again', async () => {
    const load = vi.fn<() => Promise<readonly Scenario[]>>(noLoad);
    const store = startWithBase(load);
    store.getState().actions.openScenario(OTHER);
    await vi.waitFor(() => expect(store.getState().notices).toHaveLength(1));
    const scenario = scenarioTitles.find(({ id }) => id === OTHER)!;
    expect(store.getState().notices).toEqual([
      { kind: 'problem', problem: { code: 'scenarioMissing', scenario } },
    ]);
    expect(store.getState().scenario).toBe(baseScenario);
    load.mockImplementation(loadScenarios);
    store.getState().actions.openScenario(OTHER);
    await vi.waitFor(() => expect(store.getState().scenario.id).toBe(OTHER));
    expect(store.getState().notices).toEqual([]);
  });
});
