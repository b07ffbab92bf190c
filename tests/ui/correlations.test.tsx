import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { offeredCorrelations } from '../../src/model/scenarioCorrelations';
import { fixed } from '../../src/model/overrides';
import { correlationsNow } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { enCorrelation } from '../../src/ui/i18n/en/correlation';
import { loadParts } from '../../src/ui/lazyPart';
import { App } from '../../src/ui/App';
import { CorrelationSection } from '../../src/ui/pages/deeper/CorrelationSection';
import { StepNotice } from '../../src/ui/panels/StepNotice';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore } from './fixtures';

const words = enCorrelation.correlation;

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));

function open(store: AppStore = appStore()): { store: AppStore; user: ReturnType<typeof userEvent.setup> } {
  render(
    <StoreContext value={store}>
      <CorrelationSection />
      <StepNotice />
    </StoreContext>,
  );
  return { store, user: userEvent.setup() };
}

const inForce = (store: AppStore) => correlationsNow(store.getState());
const offered = (store: AppStore) => offeredCorrelations(store.getState().scenario);
const ownSwitch = () => screen.getByRole('switch', { name: words.own });
const list = () => screen.getByRole('list', { name: words.list });

describe('the section on what moves together', () => {
  it('offers the scenario’s pairs with their reasons, and puts all of them in force and out of it in one step', async () => {
    const { store, user } = open();
    expect(ownSwitch()).not.toBeChecked();
    expect(screen.getByText(words.decisionOff)).toBeVisible();
    for (const { because } of store.getState().scenario.correlations!.pairs)
      expect(screen.getByText(because)).toBeVisible();
    await user.click(ownSwitch());
    expect(ownSwitch()).toBeChecked();
    expect(inForce(store)).toHaveLength(offered(store).length);
    expect(within(list()).getAllByRole('listitem')).toHaveLength(offered(store).length);
    expect(screen.getByText(/With 6 pairs moving together/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'What was chosen' })).toHaveTextContent(
      `${words.step} changed for 6 pairs of assumptions.`,
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(inForce(store)).toEqual([]);
    expect(store.getState().inputs.correlations).toBeUndefined();
  });

  it('takes a pair by itself, changes it by slider and by typing, and removes it', async () => {
    const { store, user } = open();
    await user.click(
      screen.getByRole('button', { name: /^Put the pair rectification orders and fine rate in force$/i }),
    );
    expect(inForce(store)).toEqual([{ between: ['rectificationRate', 'fineRate'], rank: 0.6 }]);
    const slider = within(list()).getByRole('slider');
    expect(slider).toHaveAttribute('aria-valuetext', '+0.6');
    fireEvent.change(slider, { target: { value: '0.7' } });
    expect(inForce(store)[0]!.rank).toBe(0.6);
    fireEvent.pointerUp(slider);
    expect(inForce(store)[0]!.rank).toBe(0.7);
    expect(ownSwitch()).not.toBeChecked();
    const typed = within(list()).getByRole('textbox');
    await user.clear(typed);
    await user.type(typed, '−0,25{Enter}');
    expect(inForce(store)[0]!.rank).toBe(-0.25);
    expect(within(list()).getByRole('textbox')).toHaveFocus();
    await user.click(within(list()).getByRole('button', { name: /^Remove the pair/ }));
    expect(inForce(store)).toEqual([]);
    expect(screen.getByText(words.empty)).toBeVisible();
  });

  it('says what cannot be typed and keeps what was in force', async () => {
    const { store, user } = open();
    await user.click(ownSwitch());
    const [typed] = within(list()).getAllByRole('textbox');
    await user.clear(typed!);
    await user.type(typed!, '1{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('“1” cannot be used');
    expect(inForce(store)).toHaveLength(6);
  });

  it('adds a pair of any two assumptions that are uncertain, and of no others', async () => {
    const { store, user } = open();
    const form = within(screen.getByRole('form', { name: words.add }));
    const [first, second] = [words.first, words.second].map((name) => form.getByRole('combobox', { name }));
    expect(within(first!).queryByRole('option', { name: 'Royalty' })).toBeNull();
    expect(within(first!).queryByRole('option', { name: /VAT|Value-added/ })).toBeNull();
    await user.click(form.getByRole('button', { name: words.addButton }));
    expect(screen.getByRole('alert')).toHaveTextContent(words.sameTwice);
    await user.selectOptions(first!, 'tam');
    await user.selectOptions(second!, 'partnerSubstitution');
    await user.click(form.getByRole('button', { name: words.addButton }));
    expect(inForce(store)).toEqual([{ between: ['tam', 'partnerSubstitution'], rank: 0.3 }]);
  });

  it('refuses what no world can have and offers the nearest that is possible', async () => {
    const { store, user } = open();
    act(() =>
      store.getState().actions.correlate('', [
        { between: ['tam', 'partnerReach'], rank: 0.9 },
        { between: ['partnerReach', 'fineRate'], rank: 0.2 },
      ]),
    );
    const before = inForce(store);
    const typed = within(list()).getAllByRole('textbox')[1]!;
    await user.clear(typed);
    await user.type(typed, '0.9{Enter}');
    expect(inForce(store)).toEqual(before);
    expect(typed).toHaveValue('+0.2');
    const refusal = screen.getByRole('alert');
    expect(refusal).toHaveTextContent(words.impossible);
    expect(refusal).toHaveTextContent('+0.69');
    await user.click(within(refusal).getByRole('button', { name: words.useNearest }));
    expect(inForce(store).map(({ rank }) => rank)).toEqual([0.69, 0.69]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has a table twin with every pair, its strength, whether it is in force, and why', async () => {
    const { store, user } = open();
    await user.click(screen.getByRole('button', { name: /Put the pair reachable share/i }));
    await user.click(screen.getByRole('button', { name: 'Table' }));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows).toHaveLength(offered(store).length);
    expect(rows.filter((row) => within(row).queryByText(words.table.inForce) !== null)).toHaveLength(1);
    for (const { because } of store.getState().scenario.correlations!.pairs)
      expect(within(screen.getByRole('table')).getByText(because)).toBeVisible();
  });

  it('says so where one of a pair is certain', () => {
    const { store } = open();
    const pair = { between: ['tam', 'bassQ'] as const, rank: 0.5 };
    act(() => {
      store.getState().actions.correlate('', [pair]);
      store.getState().actions.setValue('tam', fixed(3000));
    });
    expect(within(list()).getByText(words.idle({ label: 'Market size in 2027' }))).toBeVisible();
  });
});

describe('pairs in force elsewhere on the page', () => {
  it('count as a change, and stand in the report with their reasons', async () => {
    const store = appStore();
    const user = userEvent.setup();
    act(() => {
      store.getState().actions.correlate('', offered(store));
      store.getState().actions.openPage('report');
    });
    render(<App store={store} />);
    expect(screen.getByText('1 change')).toBeInTheDocument();
    expect(screen.getByText(/Changed: 6 pairs of assumptions move together/)).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: /^With an appendix/ }));
    const table = screen.getByRole('table', { name: 'Rank correlations in force' });
    for (const { because } of store.getState().scenario.correlations!.pairs)
      expect(within(table).getByText(because)).toBeInTheDocument();
  });
});
