import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/analysis/mapAxis';
import { threePairs } from '../../src/analysis/pathPairs';
import { mapAxis } from '../../src/analysis/mapAxis';
import { taskName } from '../../src/analysis/taskName';
import type { TaskResult } from '../../src/analysis/tasks';
import { questionKey } from '../../src/state/analysisDesk';
import { mapSoFar } from '../../src/state/analysisPlan';
import type { MapAxes } from '../../src/state/appState';
import type { AppStore } from '../../src/state/store';
import { mapTicks } from '../../src/ui/charts/mapTicks';
import { MapPanel } from '../../src/ui/panels/MapPanel';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, silentRunner } from './fixtures';

// A busy machine takes its time over the map.
configure({ asyncUtilTimeout: 10_000 });

const question = 'Where does each strategy win?';

type Score = (right: number, up: number) => readonly number[];

/** Answers to the map's tasks from written scores of exit, bifurcation and partner. */
function answers(axes: MapAxes, score: Score): Readonly<Record<string, TaskResult>> {
  const results: Record<string, TaskResult> = {};
  const [x, y] = [mapAxis(axes.x), mapAxis(axes.y)];
  const answer = (pass: 'coarse' | 'fine'): void => {
    const plan = mapSoFar(axes, (task) => results[taskName(task)])[pass];
    for (const task of plan) {
      if (task.kind !== 'mapRow') continue;
      const cells = task.row.xs.flatMap((at) => [
        ...score(placeOf(x, at), placeOf(y, task.row.yAt)),
        ...threePairs.map(() => 0.01),
      ]);
      results[taskName(task)] = { kind: 'mapRow', cells: Float64Array.from(cells) };
    }
  };
  answer('coarse');
  answer('fine');
  return results;
}

function know(store: AppStore, score: Score): void {
  const { inputs, mapAxes, analyses } = store.getState();
  store.setState({
    analyses: { ...analyses, question: questionKey(inputs), results: answers(mapAxes, score) },
  });
}

/** Partner-led wins in large markets, exit in small ones. */
const twoAreas: Score = (right) => [0.3, -1, right];

function open(score: Score | null = twoAreas, axes?: MapAxes) {
  const store = appStore(silentRunner);
  if (axes !== undefined) store.getState().actions.setMapAxes(axes);
  if (score !== null) know(store, score);
  render(
    <StoreContext value={store}>
      <MapPanel />
    </StoreContext>,
  );
  return { store, panel: screen.getByRole('region', { name: question }) };
}

const shown = async (panel: HTMLElement): Promise<void> => {
  await waitFor(() => expect(panel.querySelector('.map-name')).not.toBeNull());
};

describe('the strategy map', () => {
  it('names the areas and the worlds in them, and says at what the answer flips', async () => {
    const { panel } = open();
    await shown(panel);
    await waitFor(() => expect(panel).toHaveTextContent(/Exit\d+ in 100/));
    expect(panel).toHaveTextContent(/Partner-led\d+ in 100/);
    expect(panel).toHaveTextContent(
      /At your values partner-led entry leads. It gives way to market exit with market size in 2027 below \$1\.7\dbn/,
    );
    expect(panel).toHaveTextContent('1,024 worlds a cell; hatched within 2 standard errors');
  });

  it('says that nothing flips where one strategy wins everywhere', async () => {
    const { panel } = open(() => [0, -1, 1]);
    await waitFor(() => expect(panel).toHaveTextContent('no flip within these limits'));
    expect(panel).toHaveTextContent('Partner-led entry leads all over the map');
  });

  it('moves each centre by keys, and says who wins there', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    await shown(panel);
    const across = within(panel).getByRole('slider', { name: 'Market size in 2027, on the map' });
    expect(across).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/\$3\.3bn.*Partner-led entry wins here/),
    );
    act(() => across.focus());
    await user.keyboard('{Home}');
    expect(across).toHaveAttribute('aria-valuetext', expect.stringMatching(/\$500m.*Market exit wins here/));
    expect(store.getState().inputs.overrides['tam']).toEqual({ centre: 500 });
    const before = store.getState().inputs.overrides['partnerReach'];
    await user.keyboard('{ArrowUp}');
    expect(store.getState().inputs.overrides['partnerReach']).not.toEqual(before);
    expect(store.getState().dragging).toBe(false);
  });

  it('sets both centres in one drag of the cross-hair', async () => {
    const { store, panel } = open();
    await shown(panel);
    const surface = panel.querySelector('.map-surface')!;
    fireEvent.pointerDown(surface, { button: 0, pointerType: 'mouse', clientX: 100, clientY: 100 });
    expect(store.getState().dragging).toBe(true);
    fireEvent.pointerMove(surface, { clientX: 200, clientY: 60 });
    fireEvent.pointerUp(surface);
    expect(Object.keys(store.getState().inputs.overrides).toSorted()).toEqual(['partnerReach', 'tam']);
    expect(store.getState().dragging).toBe(false);
  });

  it('offers every slider but the one on the other side', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    const up = within(panel).getByRole('combobox', { name: 'Up' });
    const offered = within(up)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(offered).not.toContain('Market size in 2027');
    expect(offered).toContain('Political-hold probability, bifurcation');
    expect(offered.length).toBeGreaterThan(100);
    await user.selectOptions(up, 'Royalty rate');
    expect(store.getState().mapAxes).toEqual({ x: 'tam', y: 'royalty' });
    await waitFor(() => expect(panel).toHaveTextContent('being worked out'));
  });

  it('says what is allowed when one parameter comes on both sides', () => {
    const { panel } = open(null, { x: 'tam', y: 'tam' });
    expect(within(panel).getByRole('alert')).toHaveTextContent(
      'Both sides show market size in 2027. A map needs two different parameters',
    );
  });

  it('says what is allowed when a parameter has no slider', () => {
    const { panel } = open(null, { x: 'tam', y: 'valuationMode' });
    expect(within(panel).getByRole('alert')).toHaveTextContent(
      'How risk is priced has no slider, so it spans no map: choose another for that side.',
    );
  });

  it('has its winners and leads, and its worlds, in its table twin', async () => {
    const user = userEvent.setup();
    const { panel } = open();
    await shown(panel);
    await waitFor(() => expect(panel).toHaveTextContent(/in 100/));
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: /Where does each strategy win/ });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toHaveTextContent(/^20%Exit 30\.0Exit 5\.0Partner-led 20\.0/);
    expect(within(panel).getByRole('table', { name: /Of 100 worlds/ })).toHaveTextContent(/Partner-led\d+/);
  });

  it('says when the map is of earlier inputs', async () => {
    const { store, panel } = open();
    await shown(panel);
    act(() => store.getState().actions.moveCentre('royalty', 0.3));
    await waitFor(() => expect(panel).toHaveTextContent('of earlier inputs'));
  });
});

describe('mapTicks', () => {
  it('takes powers of ten and their parts on a log track, no more than fit', () => {
    const axis = mapAxis('tam');
    expect(mapTicks(axis, 8).map(({ value }) => value)).toEqual([500, 1000, 2000, 5000, 10_000, 20_000]);
    expect(mapTicks(axis, 5).map(({ value }) => value)).toEqual([1000, 3000, 10_000, 30_000]);
    for (const { place } of mapTicks(axis, 8)) expect(place).toBeGreaterThanOrEqual(0);
  });
});
