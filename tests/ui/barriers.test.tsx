import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { taskName } from '../../src/analysis/taskName';
import type { TaskResult } from '../../src/analysis/tasks';
import { BARRIER_ORDERS } from '../../src/state/analysisPlan';
import { questionKey } from '../../src/state/analysisDesk';
import type { AppStore } from '../../src/state/store';
import { BarriersPanel } from '../../src/ui/panels/BarriersPanel';
import { barrierMeaning } from '../../src/ui/panels/barrierMeaning';
import { StoreContext } from '../../src/ui/StoreContext';
import { weightsAsFound, writtenWeights } from '../writtenWeights';
import { appStore, scoresWith } from './fixtures';

const question = 'Which of the eleven barriers binds?';

function know(store: AppStore, withShares = true): void {
  const results: Record<string, TaskResult> = {};
  for (const weight of weightsAsFound)
    results[taskName({ kind: 'barrier', barrier: weight.barrier })] = { kind: 'barrier', weight };
  for (const orderNumber of withShares ? BARRIER_ORDERS : []) {
    const contributions = (column: 0 | 1): Float64Array =>
      Float64Array.from(writtenWeights, (pair) => (2 * pair[column]) / 100);
    results[taskName({ kind: 'barrierOrder', order: orderNumber })] = {
      kind: 'barrierOrder',
      order: {
        orderNumber,
        contributions: {
          exit: new Float64Array(11),
          bifurcation: contributions(0),
          partner: contributions(1),
        },
        total: { exit: 0, bifurcation: 4.7, partner: 1.9 },
      },
    };
  }
  const { inputs, analyses } = store.getState();
  store.setState({ analyses: { ...analyses, question: questionKey(inputs), results } });
}

function open(store: AppStore = appStore()) {
  know(store);
  render(
    <StoreContext value={store}>
      <BarriersPanel />
    </StoreContext>,
  );
  return { store, panel: screen.getByRole('region', { name: question }), user: userEvent.setup() };
}

const names = (panel: HTMLElement): readonly (string | null)[] =>
  within(panel)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((text) => /^\d/.test(text ?? ''));

describe('the eleven barriers', () => {
  it('keep their numbers and are sorted by the larger of the two weights', () => {
    const { panel } = open();
    expect(names(panel)).toHaveLength(11);
    expect(names(panel).slice(0, 3)).toEqual([
      '7Protection of domestic firms',
      '10Cross-border data limits',
      '2Data localization',
    ]);
    expect(names(panel).at(-1)).toBe('5Cybersecurity liability');
  });

  it('say what weighs most on each path, that they do not add up, and their error', () => {
    const { panel } = open();
    expect(panel).toHaveTextContent(
      'Alone, protection of domestic firms weighs most on bifurcation (+46 points), sovereign alternatives on partner-led entry (+36)',
    );
    expect(panel).toHaveTextContent('Alone they do not add up');
    expect(panel).toHaveTextContent('at most 1.0 points');
  });

  it('say of the least that they are close to nothing by this evidence', () => {
    const { panel } = open();
    expect(panel).toHaveTextContent('close to nothing by this evidence');
    expect(panel).toHaveTextContent('small by this evidence');
  });

  it('are shown as shares of removing all, with what those add up to', async () => {
    const { panel, user } = open();
    await user.click(within(panel).getByRole('radio', { name: 'Share of removing all' }));
    expect(panel).toHaveTextContent('they add up to +470 for bifurcation, +190 for partner-led entry');
    expect(panel).toHaveTextContent('over 16 orders');
  });

  it('open an explanation from which a barrier is removed in one step and put back', async () => {
    const { store, panel, user } = open();
    await user.click(within(panel).getByRole('button', { name: /Divergent legal frameworks/ }));
    const dialog = screen.getByRole('dialog', { name: '8 Divergent legal frameworks' });
    expect(dialog).toHaveTextContent('Removed alone+25.0 ± 1.0+14.0 ± 1.0');
    expect(within(dialog).getByRole('button', { name: 'Home-stop rate' })).toBeVisible();
    const steps: unknown[] = [];
    const stop = store.subscribe(({ inputs }, before) => {
      if (inputs !== before.inputs) steps.push(inputs);
    });
    await user.click(within(dialog).getByRole('button', { name: 'Remove it' }));
    stop();
    expect(steps).toHaveLength(1);
    expect(Object.keys(store.getState().inputs.overrides).toSorted()).toEqual([
      'bifurcation.complianceStaff',
      'bifurcation.homeStopRate',
      'partner.complianceStaff',
      'partner.homeStopRate',
    ]);
    expect(within(dialog).getByRole('status')).toHaveTextContent('Removed: 4 values changed');
    await waitFor(() => expect(panel.querySelector('.barrier-removed')).not.toBeNull());
    await user.click(within(dialog).getByRole('button', { name: 'Put it back' }));
    expect(store.getState().inputs.overrides).toEqual({});
    await waitFor(() => expect(panel.querySelector('.barrier-removed')).toBeNull());
  });

  it('close their explanation with Escape and give the focus back', async () => {
    const { panel, user } = open();
    const row = within(panel).getByRole('button', { name: /National security first/ });
    await user.click(row);
    expect(row).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(row).toHaveFocus();
  });

  it('have both weights with their errors in the table twin', async () => {
    const { panel, user } = open();
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: /Which of the eleven barriers binds/ });
    expect(within(table).getByRole('row', { name: /^7 Protection/ })).toHaveTextContent('+46.0 ± 1.0');
    expect(within(table).getByRole('row', { name: /^All eleven together/ })).toHaveTextContent('+470.0');
  });

  it('say when they are of earlier inputs', async () => {
    const { store, panel } = open();
    act(() => store.getState().actions.moveCentre('royalty', 0.3));
    await waitFor(() => expect(panel).toHaveTextContent('of earlier inputs'));
  });
});

describe('barrierMeaning', () => {
  const scores = (bifurcation: number) => scoresWith({ exit: 0.05, bifurcation, partner: 0.09 }, 0.001);

  it('names the barriers without any one of which another path would lead', () => {
    const { flips, close, leader } = barrierMeaning(scores(-0.1), weightsAsFound);
    expect(leader).toBe('partner');
    expect(flips.map(({ path }) => path)).toEqual(['bifurcation']);
    expect(flips[0]!.barriers).toContain('dataLocalization');
    expect(flips[0]!.barriers).not.toContain('sovereignAlternatives');
    expect(close).toEqual([]);
  });

  it('finds none where no removal alone is enough', () => {
    expect(barrierMeaning(scores(-0.57), weightsAsFound).flips).toEqual([]);
  });
});
