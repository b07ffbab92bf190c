import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { fixed } from '../../src/model/overrides';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { roi } from '../../src/ui/format';
import { enPage } from '../../src/ui/i18n/en/page';
import { enStep } from '../../src/ui/i18n/en/step';
import { loadParts } from '../../src/ui/lazyPart';
import type { RunListener, Runner, RunRequest } from '../../src/worker/runner';
import { StepNotice } from '../../src/ui/panels/StepNotice';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore, simulated } from './fixtures';

const words = enStep.step;
const CHOICE = 'A frugal partner';
const changes = { royalty: fixed(0.4), 'partner.holdProbability': fixed(0.3) };

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

/** Longer than the message waits before it is read out. */
const A_WHILE = 500;

const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

/** Answers when told to, and otherwise with another seed. */
class PatientRunner implements Runner {
  private waiting: (() => void)[] = [];
  private readonly listener: RunListener;

  constructor(listener: RunListener) {
    this.listener = listener;
  }

  run(request: RunRequest): void {
    this.waiting.push(() => {
      const { result, pictures } = simulated(request.values, request.seed === 1 ? 512 : 256);
      this.listener.onResult(request, { ...result, draws: request.draws }, pictures, 12);
      this.listener.onDone(request);
    });
  }

  answer(): void {
    this.waiting.at(-1)?.();
    this.waiting = [];
  }

  analyse(): void {}
  rest(): void {}
  dispose(): void {}
}

function notice(): HTMLElement {
  return screen.getByRole('region', { name: words.label });
}

function choose(store: AppStore): void {
  act(() => void store.getState().actions.choose(CHOICE, changes));
}

function open(store: AppStore = appStore()): AppStore {
  render(
    <StoreContext value={store}>
      <TopBar drawer={null} />
      <input aria-label="Where the choice is made" />
      <StepNotice />
    </StoreContext>,
  );
  return store;
}

/** A page with its title, and what comes with every page. */
async function openPage(): Promise<{ store: AppStore; title: HTMLElement }> {
  const store = appStore();
  store.getState().actions.openPage('reasons');
  render(<App store={store} />);
  return { store, title: await screen.findByRole('heading', { level: 1 }) };
}

function openPatiently() {
  let runner: PatientRunner | undefined;
  const store = appStore((listener) => (runner = new PatientRunner(listener)));
  const answer = (): void => act(() => runner!.answer());
  answer();
  open(store);
  return { store, answer };
}

const headlines = (store: AppStore) =>
  pathIds.map((path) => roi(store.getState().shown!.result.paths[path].riskAdjustedRoi));

const figures = (): readonly string[] =>
  within(notice())
    .getAllByRole('definition')
    .map(({ textContent }) => textContent);

const heard = (): readonly string[] =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter((text) => text.includes(CHOICE));

describe('a choice of several values', () => {
  it('is told: what was chosen, how many values it changed and how far each path moved', () => {
    const store = open();
    const before = headlines(store);
    choose(store);
    expect(notice()).toHaveTextContent(`${CHOICE} changed 2 values.`);
    const now = headlines(store);
    expect(now).not.toEqual(before);
    expect(figures()).toEqual(
      before.map((from, index) => (from === now[index] ? `${from}, as before` : `${from} → ${now[index]}`)),
    );
    expect(figures()[0]).toMatch(/as before/); // exit knows no royalty
  });

  it('unfolds to every value as it was and as it is', async () => {
    const user = userEvent.setup();
    choose(open());
    await user.click(within(notice()).getByText('The 2 changes'));
    const rows = within(within(notice()).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['Royalty rate', '25% of sales', '40% of sales'],
      ['Political-hold probability, partner-led entry', '15%, PERT from 5% to 35%', '30%'],
    ]);
  });

  it('holds the place of the figures until the result is in', () => {
    const { store, answer } = openPatiently();
    const before = headlines(store);
    choose(store);
    expect(figures()).toEqual(before.map((from) => `${from} → …`));
    answer();
    expect(figures()).toHaveLength(before.length);
    expect(figures().join()).not.toContain('…');
  });

  it('tells no figures where there were none before it', () => {
    const { store } = openPatiently();
    act(() => store.getState().actions.moveCentre('tam', 5000));
    choose(store);
    expect(notice()).toHaveTextContent(CHOICE);
    expect(within(notice()).queryByRole('definition')).not.toBeInTheDocument();
  });

  it('is read out once, when the result is in', async () => {
    const { store, answer } = openPatiently();
    choose(store);
    await aWhile();
    expect(heard()).toEqual([]);
    answer();
    await waitFor(() => expect(heard()).toHaveLength(1));
    const [sentence] = heard();
    expect(sentence).toMatch(
      /^A frugal partner changed 2 values\. Risk-adjusted ROI: Market exit .*; Bifurcation .*; Partner-led .* → .*\.$/,
    );
    const toldFigures = figures().join();
    act(() => store.getState().actions.setSeed(5));
    answer();
    expect(figures().join()).not.toBe(toldFigures);
    await aWhile();
    expect(heard()).toEqual([sentence]);
  });

  it('goes back with Undo, which is said, and the focus is on what it came from', async () => {
    const user = userEvent.setup();
    const store = open();
    const before = store.getState().inputs;
    const origin = screen.getByRole('textbox', { name: 'Where the choice is made' });
    origin.focus();
    choose(store);
    await user.click(within(notice()).getByRole('button', { name: words.undo }));
    expect(store.getState().inputs).toEqual(before);
    expect(screen.queryByRole('region', { name: words.label })).not.toBeInTheDocument();
    expect(origin).toHaveFocus();
    expect(heard()).toEqual([words.undone({ title: CHOICE })]);
  });

  it('leaves the focus on the kind of company where what it came from is gone', async () => {
    const user = userEvent.setup();
    const store = open();
    choose(store);
    await user.click(within(notice()).getByRole('button', { name: words.undo }));
    expect(
      screen.getByRole('button', { name: enPage.top.scenario({ title: store.getState().scenario.title }) }),
    ).toHaveFocus();
  });

  it('leaves the focus on the title of a page where what it came from is gone', async () => {
    const user = userEvent.setup();
    const { store, title } = await openPage();
    title.blur();
    choose(store);
    await user.click(within(notice()).getByRole('button', { name: words.dismiss }));
    expect(title).toHaveFocus();
  });

  it('is dismissed without being taken back', async () => {
    const user = userEvent.setup();
    const store = open();
    choose(store);
    await user.click(within(notice()).getByRole('button', { name: words.dismiss }));
    expect(screen.queryByRole('region', { name: words.label })).not.toBeInTheDocument();
    expect(store.getState().inputs.overrides).toEqual(changes);
    expect(document.body).not.toHaveFocus();
  });

  it('is forgotten with the next change', () => {
    const store = open();
    choose(store);
    act(() => store.getState().actions.moveCentre('tam', 5000));
    expect(screen.queryByRole('region', { name: words.label })).not.toBeInTheDocument();
    expect(heard()).toEqual([]);
  });

  it('is told on every page, after the text', async () => {
    const { store, title } = await openPage();
    choose(store);
    expect(title.compareDocumentPosition(notice())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
