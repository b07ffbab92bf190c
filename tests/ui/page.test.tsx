import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { loadParts } from '../../src/ui/lazyPart';
import { equallyLikely, countWorse } from '../../src/ui/charts/dotStacks';
import * as format from '../../src/ui/format';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

function open(store: AppStore = appStore()): AppStore {
  render(<App store={store} />);
  return store;
}

function chart(question: string): HTMLElement {
  return screen.getByRole('region', { name: question });
}

const gains = 'How much could each strategy gain or lose?';
const cash = 'When does the cash come back?';
const launch = 'When can we launch?';

async function tableOf(question: string): Promise<HTMLElement> {
  const user = userEvent.setup();
  await user.click(within(chart(question)).getByRole('button', { name: 'Table' }));
  return within(chart(question)).getByRole('table', { name: new RegExp(question.replace('?', '\\?')) });
}

function cells(row: HTMLElement): readonly string[] {
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('the page', () => {
  it('shows the verdict, the three strategies and both charts of the run', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\w+ .*\.$/);
    for (const question of [gains, cash, launch]) expect(chart(question)).toBeInTheDocument();
    expect(
      screen.getByRole('img', { name: /Best strategy in 100 futures: market exit \d+/ }),
    ).toBeInTheDocument();
  });

  it('has verdict, strategies, controls and charts in this order', () => {
    open();
    const order = [
      screen.getByRole('heading', { level: 1 }),
      chart(gains),
      screen.getByRole('region', { name: 'Controls' }),
      chart(cash),
    ];
    for (let i = 1; i < order.length; i++) {
      expect(order[i - 1]!.compareDocumentPosition(order[i]!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('lets a keyboard skip to the controls', async () => {
    const user = userEvent.setup();
    open();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip to the controls' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('region', { name: 'Controls' })).toHaveFocus();
  });

  it('has titles and says what it runs before the first result', () => {
    open(appStore(silentRunner));
    expect(screen.getByText('running the first 2,048 worlds')).toBeInTheDocument();
    for (const question of [gains, cash, launch]) expect(chart(question)).toBeInTheDocument();
  });

  it('counts no outcomes before there are any', () => {
    open(appStore(silentRunner));
    expect(chart(gains)).not.toHaveTextContent(/\d of 50/);
    expect(within(chart(gains)).getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      '0 million dollars; Market exit –, Bifurcation –, Partner-led – outcomes of 50 are worse',
    );
  });

  it('counts the changes and takes them all back', async () => {
    const user = userEvent.setup();
    const store = open();
    act(() => store.getState().actions.moveCentre('tam', 5000));
    expect(screen.getByText('1 change')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(screen.getByText('as published')).toBeInTheDocument();
  });

  it('changes the figures when a slider moves', async () => {
    const user = userEvent.setup();
    open();
    const figures = within(chart(gains)).getByRole('table');
    const before = figures.textContent;
    screen.getByRole('slider', { name: 'Royalty rate' }).focus();
    await user.keyboard('{End}');
    await waitFor(() => expect(figures.textContent).not.toBe(before));
  });

  it('ranks by the certainty equivalent and shows it in valuation mode D2', async () => {
    const store = open();
    act(() => void store.getState().actions.setValue('valuationMode', { value: 'D2' }));
    expect(
      await within(chart(gains)).findByRole('columnheader', { name: 'Certainty equivalent' }),
    ).toBeInTheDocument();
  });

  it('keeps the last figures and offers a restart when the simulation fails', async () => {
    const user = userEvent.setup();
    const store = open();
    const figures = within(chart(gains)).getByRole('table').textContent;
    const failure = { code: 'workersKeepStopping', end: { cause: 'said', said: 'out of memory.' } } as const;
    act(() => store.setState({ run: { status: 'failed', failure } }));
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The simulation stopped. Background workers keep stopping: out of memory.',
    );
    expect(within(chart(gains)).getByRole('table').textContent).toBe(figures);
    await user.click(screen.getByRole('button', { name: 'Restart' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says how far an update is', () => {
    const store = open();
    act(() => store.setState({ run: { status: 'running', done: 2048, of: 32768 } }));
    expect(screen.getByText('updating, 2,048 of 32,768')).toBeInTheDocument();
  });

  it('shows the notices of a link until they are dismissed', async () => {
    const user = userEvent.setup();
    const store = open();
    const said = '“999” is no input of this model; it was left out.';
    act(() =>
      store.setState({ notices: [{ kind: 'problem', problem: { code: 'unknownInput', name: '999' } }] }),
    );
    expect(await screen.findByText(said)).toBeInTheDocument();
    expect(screen.getByText(/could not be used; the rest is kept/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(said)).not.toBeInTheDocument();
  });
});

describe('the announcement', () => {
  afterEach(() => vi.useRealTimers());

  function wait(milliseconds: number): void {
    act(() => {
      vi.advanceTimersByTime(milliseconds);
    });
  }

  it('is made once, 800 ms after the last change', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = open();
    const spoken = (): string =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('');
    act(() => store.getState().actions.moveCentre('royalty', 0.4));
    wait(700);
    act(() => store.getState().actions.moveCentre('royalty', 0.5));
    wait(700);
    expect(spoken()).toBe('');
    wait(200);
    expect(spoken()).toMatch(/^(Partner-led|Market exit|Bifurcation|All three).*\./);
    expect(spoken()).not.toContain('**');
  });
});

describe('the table twins', () => {
  it('of the strategies holds the numbers of the result and of the loss line', async () => {
    const store = open();
    act(() => store.getState().actions.setLossLine(-20));
    const table = await tableOf(gains);
    const { result, pictures } = store.getState().shown!;
    const row = (name: string): readonly string[] =>
      cells(within(table).getByRole('row', { name: new RegExp(`^${name}`) }));
    const of = (say: (path: (typeof result)['paths']['exit']) => string): string[] =>
      [result.paths.exit, result.paths.bifurcation, result.paths.partner].map(say);
    expect(row('Risk-adjusted ROI')).toEqual(of((path) => format.roi(path.riskAdjustedRoi)));
    expect(row('P50')).toEqual(of((path) => format.outcome(path.value.p50)));
    expect(row('P95')).toEqual(of((path) => format.outcome(path.value.p95)));
    const worse = pathIds.map(
      (path) => `${countWorse(equallyLikely(pictures[path].sortedValues), -20)} of 50`,
    );
    expect(row('Worse than −20')).toEqual(worse);
  });

  it('of the cash fan holds every quantile of every year', async () => {
    const store = open();
    const table = await tableOf(cash);
    const { bifurcation, partner } = store.getState().shown!.result.paths;
    const expected = bifurcation.cumulativeCashByYear!.map((year, index) =>
      [year, partner.cumulativeCashByYear![index]!].flatMap(({ p5, p25, p50, p75, p95 }) =>
        [p5, p25, p50, p75, p95].map(format.outcome),
      ),
    );
    expect(within(table).getAllByRole('row').slice(2).map(cells)).toEqual(expected);
  });

  it('of the timeline holds every stage and both launches', async () => {
    const store = open();
    const table = await tableOf(launch);
    const { pictures, result } = store.getState().shown!;
    for (const { p50 } of pictures.bifurcation.stages) expect(table).toHaveTextContent(format.months(p50));
    const live = within(table).getAllByRole('row', { name: /^Public live/ })[0]!;
    expect(cells(live)[2]).toBe(format.months(result.paths.bifurcation.launchMonth!.publicFacing.p50!));
  });

  it('open and close with the key T while the focus is inside', async () => {
    const user = userEvent.setup();
    open();
    within(chart(cash)).getByRole('button', { name: 'Table' }).focus();
    await user.keyboard('t');
    expect(within(chart(cash)).getByRole('table')).toBeInTheDocument();
    await user.keyboard('t');
    expect(within(chart(cash)).queryByRole('table')).not.toBeInTheDocument();
  });
});

describe('the loss line on the page', () => {
  it('says for every path how many of fifty outcomes are worse, as many as are drawn hollow', () => {
    const store = open();
    act(() => store.getState().actions.setLossLine(10));
    const { pictures } = store.getState().shown!;
    const counts = pathIds.map((path) => countWorse(equallyLikely(pictures[path].sortedValues), 10));
    const line = screen.getByRole('slider', { name: 'Loss line' });
    expect(line).toHaveAttribute(
      'aria-valuetext',
      `+10 million dollars; Market exit ${counts[0]}, Bifurcation ${counts[1]}, Partner-led ${counts[2]} outcomes of 50 are worse`,
    );
    for (const count of counts) expect(chart(gains)).toHaveTextContent(`${count} of 50`);
  });
});

describe('sharing', () => {
  it('shows the whole link, what it carries and a warning, and copies it', async () => {
    const user = userEvent.setup();
    const store = open();
    act(() => store.getState().actions.moveCentre('tam', 5000));
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Share this scenario' }));
    const link = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' }).value;
    expect(link).toMatch(/^http.*#.*5000/);
    expect(dialog.getByText(/1 change from “Generative AI in mainland China”, seed 1/)).toBeInTheDocument();
    expect(dialog.getByText(/Whoever has the link can read your company’s numbers/)).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(link);
    expect(dialog.getByRole('status')).toHaveTextContent('Copied');
  });

  it('selects the link where copying is blocked', async () => {
    const user = userEvent.setup();
    open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
      new DOMException('blocked', 'NotAllowedError'),
    );
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
    expect(await screen.findByText(/the link is selected/)).toBeInTheDocument();
    expect(link.selectionEnd - link.selectionStart).toBe(link.value.length);
  });
});
