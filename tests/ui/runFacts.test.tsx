import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { AppStore } from '../../src/state/store';
import { RunFacts } from '../../src/ui/panels/RunFacts';
import { ShareDialog } from '../../src/ui/panels/ShareDialog';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore } from './fixtures';

function open(store: AppStore = appStore()): { readonly store: AppStore; readonly facts: HTMLElement } {
  render(
    <StoreContext value={store}>
      <RunFacts />
    </StoreContext>,
  );
  return { store, facts: screen.getByRole('contentinfo', { name: 'Facts of this run' }) };
}

/** Shows a run as if it had these draws, refined as far as asked for or not. */
function show(store: AppStore, draws: number, isComplete: boolean): void {
  const shown = store.getState().shown!;
  act(() => store.setState({ shown: { ...shown, result: { ...shown.result, draws }, isComplete } }));
}

describe('the facts of a run', () => {
  it('run as many worlds as it takes unless the user chooses otherwise', async () => {
    const user = userEvent.setup();
    const { store, facts } = open();
    const worlds = within(facts).getByRole('combobox', { name: 'Worlds' });
    expect(worlds).toHaveDisplayValue('as many worlds as it takes (up to 65,536)');
    await user.selectOptions(worlds, '16,384 worlds');
    expect(store.getState().inputs).toMatchObject({ draws: 16384, untilPrecise: false });
    await user.selectOptions(worlds, 'as many worlds as it takes (up to 65,536)');
    expect(store.getState().inputs).toMatchObject({ draws: 65536, untilPrecise: true });
  });

  it('say how far refinement is, how well the figures are known and where it stops', async () => {
    const { store, facts } = open();
    show(store, 2048, false);
    expect(
      await within(facts).findByText(/^2,048 of up to 65,536 worlds; error ± [\d.]+ pt, stops at ± 0\.5$/),
    ).toBeInTheDocument();
    show(store, 32768, true);
    await waitFor(() => expect(facts).toHaveTextContent(/32,768 worlds, ± [\d.]+ pt/));
  });

  it('name the number that is being run towards where it was chosen', async () => {
    const { store, facts } = open();
    act(() => store.getState().actions.setDraws(16384));
    show(store, 4096, false);
    expect(await within(facts).findByText(/^4,096 of 16,384 worlds; error ± [\d.]+ pt$/)).toBeInTheDocument();
  });
});

describe('the dialog that shares', () => {
  it('names the worlds that its link carries: those shown once the run is complete', () => {
    const store = appStore();
    show(store, 32768, true);
    const shown = store.getState().shown!;
    act(() => store.setState({ shown: { ...shown, inputs: { ...shown.inputs, draws: 32768 } } }));
    render(
      <StoreContext value={store}>
        <ShareDialog onClose={() => {}} />
      </StoreContext>,
    );
    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent('32,768 worlds');
    expect(within(dialog).getByRole('textbox', { name: 'Link' })).toHaveDisplayValue(/n=32768/);
  });
});
