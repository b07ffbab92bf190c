import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeLink } from '../../src/share/readLink';
import { backgroundPages, pageIds, workingPages, type PageId } from '../../src/share/view';
import { BASE_SCENARIO, baseScenario } from '../../src/state/catalogue';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enPage } from '../../src/ui/i18n/en/page';
import { loadParts } from '../../src/ui/lazyPart';
import { TopBar } from '../../src/ui/panels/TopBar';
import { StoreContext } from '../../src/ui/StoreContext';
import { appStore } from './fixtures';

const words = enPage.pages;
const titlesOf = (pages: readonly PageId[]) => pages.map((page) => words[page]);
const inMenu = new Set<PageId>(backgroundPages);

beforeAll(() => loadParts());
beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A screen so many pixels wide. */
function screenOf(width: number): void {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: [...query.matchAll(/\((min|max)-width: (\d+)px\)/g)].every(([, which, bound]) =>
      which === 'min' ? width >= Number(bound) : width <= Number(bound),
    ),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
}

function open(width: number, store: AppStore = appStore()) {
  screenOf(width);
  const user = userEvent.setup();
  render(<App store={store} />);
  return { user, store };
}

/** The top bar alone, for what hangs on nothing else. */
function openBar(width: number, store: AppStore = appStore()) {
  screenOf(width);
  const user = userEvent.setup();
  render(
    <StoreContext value={store}>
      <TopBar drawer={null} />
    </StoreContext>,
  );
  return { user, store };
}

function nav(name: string = words.label): HTMLElement {
  return screen.getByRole('navigation', { name });
}

function links(where: HTMLElement = nav()): readonly string[] {
  return within(where)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}

function current(where: HTMLElement = nav()): readonly string[] {
  return within(where)
    .queryAllByRole('link', { current: 'page' })
    .map(({ textContent }) => textContent);
}

const backgroundButton = () => within(nav()).getByRole('button');

/** Opens a page from a wide bar by its name. */
async function follow(user: UserEvent, page: PageId): Promise<void> {
  if (inMenu.has(page)) await user.click(backgroundButton());
  const where = inMenu.has(page) ? nav(words.background) : nav();
  await user.click(within(where).getByRole('link', { name: words[page] }));
}

const pageTitle = () => screen.findByRole('heading', { level: 1, name: /reasons/ });

describe('the pages', () => {
  it('that one works on are links in the top bar where there is room, the present one marked', () => {
    openBar(1440);
    expect(links()).toEqual(titlesOf(workingPages));
    expect(current()).toEqual([words.cockpit]);
    expect(screen.queryByRole('button', { name: words.menu })).not.toBeInTheDocument();
  });

  it('that stand behind are in a menu beside them, which says when one of them is open', async () => {
    const { user, store } = openBar(1440);
    const button = backgroundButton();
    expect(button).toHaveAccessibleName(words.background);
    expect(button).not.toHaveAttribute('aria-current');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(button);
    expect(links(nav(words.background))).toEqual(titlesOf(backgroundPages));
    expect(current(nav(words.background))).toEqual([]);
    act(() => store.getState().actions.openPage('method'));
    expect(current(nav(words.background))).toEqual([words.method]);
    expect(current()).toEqual([]);
    expect(button).toHaveAccessibleName(words.method);
    expect(button).toHaveAccessibleDescription(words.background);
    expect(button).toHaveAttribute('aria-current', 'true');
    expect(button).toHaveTextContent(words.method);
  });

  it('of the background are reached by keys, and Escape gives the focus back', async () => {
    const { user } = openBar(1440);
    const button = backgroundButton();
    button.focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(within(nav(words.background)).getByRole('link', { name: words.route })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it.each(pageIds)('have an address: the link to %s keeps the inputs', async (page) => {
    const store = appStore();
    store.getState().actions.moveCentre('tam', 4500);
    const { user } = openBar(1440, store);
    await user.click(backgroundButton());
    const href = screen.getByRole('link', { name: words[page] }).getAttribute('href')!;
    const link = decodeLink(href, () => baseScenario, BASE_SCENARIO);
    expect(link).toMatchObject({
      problems: [],
      view: { page, at: null },
      overrides: { tam: { centre: 4500 } },
    });
  });

  it('open in place, with their title in the focus and in the window, at their top', async () => {
    const { user } = open(1440);
    await follow(user, 'reasons');
    const title = await pageTitle();
    expect(title).toHaveFocus();
    expect(document.title).toBe(words.documentTitle({ title: title.textContent }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(backgroundButton()).toHaveAttribute('aria-current', 'true');
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 0);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('are left to the browser with %s', (key) => {
    const { store } = openBar(1440);
    const link = within(nav()).getByRole('link', { name: words.report });
    const click = createEvent.click(link, { [key]: true });
    let isOurs = false;
    const look = (event: Event): void => {
      isOurs = event.defaultPrevented;
      event.preventDefault(); // jsdom opens no tabs
    };
    window.addEventListener('click', look, { once: true });
    fireEvent(link, click);
    expect(isOurs).toBe(false);
    expect(store.getState().view.page).toBe('cockpit');
  });

  it('come back to the cockpit as it was left, with the focus in it', async () => {
    const { user } = open(1440);
    vi.stubGlobal('scrollY', 640);
    await follow(user, 'reasons');
    await pageTitle();
    vi.stubGlobal('scrollY', 90);
    await follow(user, 'cockpit');
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 640);
    expect(screen.getByRole('main')).toHaveFocus();
    expect(document.title).toBe(words.documentTitle({ title: 'Generative AI in mainland China' }));
  });

  it('leave the focus alone when the cockpit is what the page starts with', () => {
    open(1440);
    expect(document.body).toHaveFocus();
    expect(window.scrollTo).not.toHaveBeenCalled();
  });

  it('keep the focus on their title while values change', async () => {
    const { user, store } = open(1440);
    await follow(user, 'reasons');
    const title = await pageTitle();
    const share = screen.getByRole('button', { name: 'Share' });
    share.focus();
    act(() => store.getState().actions.openScenario('companion-app'));
    expect(share).toHaveFocus();
    expect(title).toBeInTheDocument();
  });
});

describe('the menu of pages, where there is no room', () => {
  it.each([1279, 1024, 390])(
    'holds all pages at %i px in two groups and marks the present one',
    async (width) => {
      const { user } = openBar(width);
      const button = screen.getByRole('button', { name: words.menu });
      expect(button).toHaveAttribute('aria-expanded', 'false');
      await user.click(button);
      expect(button).toHaveAttribute('aria-expanded', 'true');
      expect(links()).toEqual(titlesOf(pageIds));
      expect(links(screen.getByRole('list', { name: words.decision }))).toEqual(titlesOf(workingPages));
      expect(links(screen.getByRole('list', { name: words.background }))).toEqual(titlesOf(backgroundPages));
      expect(current()).toEqual([words.cockpit]);
    },
  );

  it('closes with Escape and gives the focus back', async () => {
    const { user } = openBar(390);
    const button = screen.getByRole('button', { name: words.menu });
    button.focus();
    await user.keyboard('{Enter}');
    await user.tab();
    expect(within(nav()).getByRole('link', { name: words.cockpit })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('opens a page and closes', async () => {
    const { user } = open(390);
    await user.click(screen.getByRole('button', { name: words.menu }));
    await user.click(within(nav()).getByRole('link', { name: words.reasons }));
    expect(await pageTitle()).toHaveFocus();
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  });

  it('keeps the focus where the page that is open is chosen', async () => {
    const { user } = openBar(390);
    const button = screen.getByRole('button', { name: words.menu });
    await user.click(button);
    await user.click(within(nav()).getByRole('link', { name: words.cockpit }));
    expect(button).toHaveFocus();
  });
});

describe('the skip link', () => {
  it('comes first and leads to the text of a page', async () => {
    const { user, store } = open(1440);
    act(() => store.getState().actions.openPage('reasons'));
    (await pageTitle()).blur();
    await user.tab();
    expect(screen.getByRole('link', { name: words.skip })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('');
  });

  it('opens the drawer that holds the controls', async () => {
    const { user } = open(1024);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Controls' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('region', { name: 'Controls' })).toHaveFocus();
  });
});

describe('the top bar', () => {
  it('keeps the focus when all changes are taken back', async () => {
    const store = appStore();
    store.getState().actions.moveCentre('tam', 4500);
    const { user } = openBar(1440, store);
    await user.click(screen.getByRole('button', { name: 'Reset all' }));
    expect(screen.getByRole('button', { name: /^Kind of company/ })).toHaveFocus();
  });
});
