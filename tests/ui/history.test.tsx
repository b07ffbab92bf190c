import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fixed } from '../../src/model/overrides';
import { valueKeys } from '../../src/model/values';
import type { StepDone } from '../../src/state/appState';
import { keepHistory } from '../../src/state/history';
import { scenarioTitles } from '../../src/state/catalogue';
import type { AppStore } from '../../src/state/store';
import { cellBeside, titlesOf } from '../../src/ui/charts/cellTitles';
import { enHistory } from '../../src/ui/i18n/en/history';
import { zhHistory } from '../../src/ui/i18n/zh/history';
import { loadParts } from '../../src/ui/lazyPart';
import { StepNotice } from '../../src/ui/panels/StepNotice';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { stepInWords } from '../../src/ui/stepWords';
import { appStore } from './fixtures';

const words = enHistory.history;

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

function open(): { user: ReturnType<typeof userEvent.setup>; store: AppStore } {
  const store = appStore();
  onTestFinished(
    keepHistory(store, {
      now: () => 0,
      isHolding: () => false,
      isAtKeys: () => false,
      onLetGo: () => () => {},
    }),
  );
  render(
    <StoreContext value={store}>
      <TopBar drawer={null} />
      <StepNotice />
    </StoreContext>,
  );
  return { user: userEvent.setup(), store };
}

const change = (store: AppStore, what: (actions: ReturnType<AppStore['getState']>['actions']) => void) =>
  act(async () => what(store.getState().actions));

const undoButton = () => screen.getByRole('button', { name: /^(Undo: |Nothing to undo)/ });

describe('the buttons of the history', () => {
  it('have nothing to do at first, and stay where the focus is', async () => {
    const { user, store } = open();
    const { inputs } = store.getState();
    expect(undoButton()).toHaveAccessibleName(words.nothingToUndo);
    expect(undoButton()).toHaveAttribute('aria-disabled', 'true');
    await user.click(undoButton());
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().inputs).toBe(inputs);
    expect(undoButton()).toHaveFocus();
  });

  it('are left alone by keys of the browser, and by all keys while a dialog is open', async () => {
    const { user, store } = open();
    await change(store, (actions) => actions.setSeed(7));
    await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}z{Shift>}z{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().inputs.seed).toBe(7);
  });

  it('work by the key in its place where letters are others', async () => {
    const { store } = open();
    await change(store, (actions) => actions.setSeed(7));
    fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', ctrlKey: true });
    expect(store.getState().inputs.seed).toBe(1);
  });

  it('give the focus back when a message goes away under it', async () => {
    const { user, store } = open();
    await change(store, (actions) => void actions.choose('A frugal partner', { royalty: fixed(0.4) }));
    const notice = await screen.findByRole('region', { name: 'What was chosen' });
    within(notice).getByRole('button', { name: 'Undo' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(undoButton()).toHaveFocus());
    expect(store.getState().history.future).toHaveLength(1);
  });
});

describe('the name of a step', () => {
  const at = (value: number) => ({ kind: 'fixed', value }) as const;
  const range = { kind: 'uniform', low: 2000, high: 4000 } as const;
  const named: readonly (readonly [StepDone, string, string])[] = [
    [
      { code: 'value', key: 'tam', from: at(3300), to: at(4500) },
      'Market size in 2027: $3.3bn to $4.5bn per year',
      '',
    ],
    [
      { code: 'value', key: 'tam', from: range, to: at(3000) },
      'Market size in 2027: fixed at $3bn per year',
      '',
    ],
    [
      { code: 'value', key: 'tam', from: at(3000), to: range },
      'Market size in 2027: now anywhere from $2bn to $4bn per year',
      '',
    ],
    [
      { code: 'values', keys: ['bifurcation.holdProbability', 'partner.holdProbability'] },
      'Political-hold probability, on both paths',
      '',
    ],
    [{ code: 'values', keys: ['tam', 'royalty'] }, 'Market size in 2027 and royalty rate', ''],
    [{ code: 'values', keys: ['tam', 'royalty', 'vat'] }, '3 values, among them market size in 2027', ''],
    [{ code: 'choice', title: 'Dear' }, '“Dear”', '“Dear”'],
    [{ code: 'reset', count: 3 }, 'Reset of all 3 changes', '重置 3 处改动'],
    [{ code: 'correlations', count: 1 }, 'What moves together: 1 pair of assumptions', '相关性：1 组假设'],
    [{ code: 'worlds', to: null }, 'Worlds: as many as it takes', '情景数：直至足够精确'],
    [{ code: 'criterion', to: 'mean' }, 'Ranked by mean ROI', '排序依据：平均投资回报率'],
    [{ code: 'lossLine', from: 0, to: -20 }, 'Loss line: 0 to −20', '亏损线：0 → −20'],
    [{ code: 'pair', to: ['exit', 'partner'] }, 'Strategies compared: market exit and partner-led entry', ''],
    [{ code: 'swapped' }, 'A and B changed places', 'A 与 B 互换'],
  ];

  it.each(named.map(([done, english]) => [english, done] as const))('is “%s”', (english, done) => {
    expect(stepInWords(done, enHistory, scenarioTitles)).toBe(english);
  });

  it.each(
    named.filter(([, , chinese]) => chinese !== '').map(([done, , chinese]) => [chinese, done] as const),
  )('is “%s” in Chinese', (chinese, done) => {
    expect(stepInWords(done, zhHistory, scenarioTitles)).toBe(chinese);
  });

  it('is there for every value, in both languages', () => {
    for (const key of valueKeys)
      for (const text of [enHistory, zhHistory])
        expect(stepInWords({ code: 'reason', key }, text, scenarioTitles)).not.toMatch(/undefined|^[:：]/);
  });
});

describe('a figure of a table', () => {
  function table(): HTMLTableElement {
    render(
      <table>
        <thead>
          <tr>
            <th rowSpan={2}>Year</th>
            <th colSpan={2}>Partner-led</th>
          </tr>
          <tr>
            <th>P10</th>
            <th>P90</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th rowSpan={2}>2027</th>
            <td>1</td>
            <td>2</td>
          </tr>
          <tr>
            <td>3</td>
            <td>4</td>
          </tr>
        </tbody>
      </table>,
    );
    return screen.getByRole('table');
  }
  const cell = (value: string) => screen.getByRole<HTMLTableCellElement>('cell', { name: value });

  it('is told by the titles of its row and column, also where they span several', () => {
    table();
    expect(titlesOf(cell('1'))).toEqual(['2027', 'Partner-led', 'P10']);
    expect(titlesOf(cell('4'))).toEqual(['2027', 'Partner-led', 'P90']);
  });

  it('is beside the others, and titles are passed over', () => {
    table();
    expect(cellBeside(cell('1'), [0, 1])).toBe(cell('2'));
    expect(cellBeside(cell('1'), [1, 0])).toBe(cell('3'));
    expect(cellBeside(cell('1'), [0, -1])).toBe(cell('1'));
    expect(cellBeside(cell('1'), [-1, 0])).toBe(cell('1'));
  });
});
