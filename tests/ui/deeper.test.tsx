import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { taskName } from '../../src/analysis/taskName';
import { fragmentOf } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enDeeper } from '../../src/ui/i18n/en/deeper';
import { enFacts } from '../../src/ui/i18n/en/facts';
import { loadParts } from '../../src/ui/lazyPart';
import { DeeperPage } from '../../src/ui/pages/DeeperPage';
import { sectionIds } from '../../src/ui/pages/deeper/sections';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake } from './answers';
import { appStore, silentRunner } from './fixtures';
import { stressAnswers } from './stressAnswers';

const words = enDeeper.deeper;
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(store: AppStore = appStore(), at: string | null = null): Promise<AppStore> {
  act(() => store.getState().actions.openPage('deeper', at));
  render(<App store={store} />);
  await screen.findByRole('heading', { level: 1, name: words.title });
  return store;
}

function section(id: (typeof sectionIds)[number]): HTMLElement {
  return screen.getByRole('region', { name: words.questions[id] });
}

describe('the page that digs deeper', () => {
  it('asks its five questions in their order, and leads to each', async () => {
    const user = userEvent.setup();
    await open();
    const questions = sectionIds.map((id) => words.questions[id]);
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles.filter((title) => questions.includes(title as never))).toEqual(questions);
    const contents = screen.getByRole('navigation', { name: words.contents });
    for (const id of ['stress', 'correlation', 'stress'] as const) {
      await user.click(within(contents).getByRole('link', { name: words.questions[id] }));
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-place', id), SLOW);
      expect(document.activeElement).toContainElement(section(id));
    }
  });

  it('opens at the question that a link names', async () => {
    const store = appStore();
    store.getState().actions.openPage('deeper', 'stress');
    const other = appStore();
    other.getState().actions.openLink(fragmentOf(store.getState()));
    render(<App store={other} />);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-place', 'stress'), SLOW);
  });

  it('keeps the question that a link names on screen while what is above it grows, until the reader moves', async () => {
    const user = userEvent.setup();
    const grow = new Map<Element, () => void>();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        readonly tell: () => void;
        constructor(tell: () => void) {
          this.tell = tell;
        }
        observe(element: Element): void {
          if (element.matches('article')) grow.set(element, this.tell);
        }
        disconnect(): void {
          for (const [element, tell] of grow) if (tell === this.tell) grow.delete(element);
        }
      },
    );
    const shown: Element[] = [];
    Element.prototype.scrollIntoView = function show() {
      shown.push(this);
    };
    await open(appStore(), 'stress');
    const [page] = [...grow.values()];
    shown.length = 0;
    page!();
    expect(shown.map((element) => element.getAttribute('data-place'))).toEqual(['stress']);
    await user.keyboard('{ArrowDown}');
    expect(grow.size).toBe(0);
    Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  });

  it('says what the answer so far is, and leads back to the cockpit', async () => {
    const user = userEvent.setup();
    const store = appStore();
    store.getState().actions.openPage('deeper');
    render(
      <StoreContext value={store}>
        <DeeperPage at={null} />
      </StoreContext>,
    );
    const standing = screen.getByText(/^The answer so far/);
    expect(standing).toHaveTextContent(/Partner-led|Market exit|Bifurcation|Too close/);
    await user.click(within(standing).getByRole('link', { name: words.back }));
    expect(store.getState().view).toEqual({ page: 'cockpit', at: null });
  });

  it('opens before the first run, and claims nothing then', async () => {
    await open(appStore(silentRunner));
    expect(screen.queryByText(/^The answer so far/)).not.toBeInTheDocument();
    expect(section('stress')).toHaveTextContent(words.state.progress({ done: 0, of: 2 }));
  });
});

describe('a section', () => {
  it('says how far its figures are, when they are of earlier inputs, and nothing when they are here', async () => {
    const store = await open();
    const says = (state: string) => waitFor(() => expect(section('stress')).toHaveTextContent(state), SLOW);
    await says(words.state.progress({ done: 0, of: 2 }));
    act(() => bring(store, stressAnswers()));
    await waitFor(
      () => expect(section('stress')).not.toHaveTextContent(words.state.progress({ done: 0, of: 2 })),
      SLOW,
    );
    expect(section('stress')).not.toHaveTextContent(words.state.earlier);
    act(() => overtake(store));
    await says(words.state.earlier);
  });

  it('says so when its figures could not be worked out, and the page tries again on request', async () => {
    const user = userEvent.setup();
    const store = await open();
    const { analyses } = store.getState();
    act(() =>
      store.setState({ analyses: { ...analyses, problem: { code: 'calculation', said: 'out of memory' } } }),
    );
    await waitFor(() => expect(section('stress')).toHaveTextContent(words.state.failed), SLOW);
    expect(screen.getByRole('alert')).toHaveTextContent('out of memory');
    await user.click(screen.getByRole('button', { name: enFacts.analyses.tryAgain }));
    expect(store.getState().analyses.problem).toBeNull();
    await waitFor(() => expect(section('stress')).not.toHaveTextContent(words.state.failed), SLOW);
  });

  it('is in sight while it is on screen and the page is open', async () => {
    const watched = new Map<Element, (entries: readonly { isIntersecting: boolean }[]) => void>();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        readonly tell: (entries: readonly { isIntersecting: boolean }[]) => void;
        constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
          this.tell = tell;
        }
        observe(element: Element): void {
          watched.set(element, this.tell);
        }
        disconnect(): void {
          for (const [element, tell] of watched) if (tell === this.tell) watched.delete(element);
        }
      },
    );
    const store = await open();
    const [, tell] = [...watched].find(([element]) => element.contains(section('stress')))!;
    act(() => tell([{ isIntersecting: true }]));
    expect(store.getState().inSight).toEqual(['stress']);
    act(() => store.getState().actions.openPage('cockpit'));
    expect(store.getState().inSight).not.toContain('stress');
  });

  it('turns into its table with the key T', async () => {
    const user = userEvent.setup();
    const store = await open();
    act(() => bring(store, stressAnswers()));
    const table = within(section('stress')).getByRole('button', { name: enDeeper.table });
    table.focus();
    await user.keyboard('t');
    expect(table).toHaveAttribute('aria-pressed', 'true');
    expect(await within(section('stress')).findByRole('table', undefined, SLOW)).toBeVisible();
  });

  it('says how far it is while part of it is here, and counts no answer that another asked for', async () => {
    const store = await open();
    const [[task, result]] = stressAnswers() as [ReturnType<typeof stressAnswers>[number]];
    act(() => bring(store, [[task, result]]));
    await waitFor(
      () => expect(Object.keys(store.getState().analyses.results)).toEqual([taskName(task)]),
      SLOW,
    );
    expect(section('information')).toHaveTextContent(/being worked out, 0 of/);
    await waitFor(
      () => expect(section('stress')).toHaveTextContent(words.state.progress({ done: 1, of: 2 })),
      SLOW,
    );
  });
});
