import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { headlinesOf } from '../../src/share/reproduction';
import type { AppStore } from '../../src/state/store';
import { enOffline } from '../../src/ui/i18n/en/offline';
import { figuresToCarry, readCarried } from '../../src/ui/offline/carriedFigures';
import { KeptHere } from '../../src/ui/offline/KeptHere';
import { keepCopy, takeNewer, useKeptCopy } from '../../src/ui/offline/keptCopy';
import { NewVersion } from '../../src/ui/offline/NewVersion';
import { StoreContext } from '../../src/ui/StoreContext';
import { copyName, TAKE_OVER } from '../../src/worker/fileCopy';
import { appStore } from './fixtures';

const { offline: words } = enOffline;
const HOUR = 3_600_000;
const OWN = 'http://localhost/assets/index-own.js';
const LATER = 'http://localhost/assets/index-later.js';

/** A browser with service workers, as far as the page asks it, and a hand on what happens in it. */
class FakeBrowser {
  readonly posted: unknown[] = [];
  readonly reloads = vi.fn<() => void>();
  readonly looks = vi.fn<() => Promise<void>>(async () => {});
  readonly container = Object.assign(new EventTarget(), { controller: null as object | null });
  readonly registration = Object.assign(new EventTarget(), {
    scope: 'http://localhost/',
    installing: null as EventTarget | null,
    waiting: null as object | null,
    active: null as object | null,
    update: () => this.looks(),
  });
  /** Addresses of the files in the copy, by its name. */
  readonly kept = new Map<string, string[]>();
  time = 0;
  isRefused = false;
  private becomeReady = (): void => {};

  async keep(): Promise<void> {
    const ready = new Promise<void>((resolve) => (this.becomeReady = resolve));
    void keepCopy({
      register: async () => {
        if (this.isRefused) throw new DOMException('blocked', 'SecurityError');
        return this.registration as unknown as ServiceWorkerRegistration;
      },
      container: Object.assign(this.container, { ready }) as unknown as ServiceWorkerContainer,
      caches: {
        open: async (name: string) => ({
          match: async (address: string) => (this.kept.get(name)?.includes(address) ? {} : undefined),
          keys: async () => this.kept.get(name) ?? [],
        }),
      } as unknown as CacheStorage,
      page: document,
      ownScript: OWN,
      now: () => this.time,
      reload: this.reloads,
    });
    await settle();
  }

  async finish(...files: string[]): Promise<void> {
    this.kept.set(copyName('http://localhost/'), files);
    this.registration.active = {};
    this.becomeReady();
    await settle();
  }

  /** A newer service worker is there and waits. */
  install(): void {
    const worker = this.registration.installing ?? new EventTarget();
    this.registration.installing = null;
    this.registration.waiting = { postMessage: (message: unknown) => this.posted.push(message) };
    worker.dispatchEvent(new Event('statechange'));
  }

  find(): void {
    this.registration.installing = new EventTarget();
    this.registration.dispatchEvent(new Event('updatefound'));
  }

  control(): void {
    this.container.controller = {};
    this.container.dispatchEvent(new Event('controllerchange'));
  }
}

const settle = () => act(async () => {});

/** Follows from the start what the page knows of its copy. */
const known = () => useKeptCopy.getState();

beforeEach(() => useKeptCopy.setState({ isWhole: false, hasNewer: false }));
afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '');
});

describe('the copy of the page', () => {
  it('is promised only once all of it is in this browser', async () => {
    const browser = new FakeBrowser();
    await browser.keep();
    expect(known()).toEqual({ isWhole: false, hasNewer: false });
    await browser.finish(OWN);
    browser.control(); // the first service worker takes the page that brought it
    expect(known()).toEqual({ isWhole: true, hasNewer: false });
  });

  it('is not promised where browser, address or host refuse it', async () => {
    const browser = new FakeBrowser();
    browser.isRefused = true;
    await browser.keep();
    await browser.finish(OWN);
    expect(known()).toEqual({ isWhole: false, hasNewer: false });
  });

  it('is another version where the page was deployed between its start and its copy; an emptied one is none', async () => {
    const browser = new FakeBrowser();
    await browser.keep();
    await browser.finish();
    expect(known()).toEqual({ isWhole: false, hasNewer: false });
    const later = new FakeBrowser();
    await later.keep();
    await later.finish(LATER);
    expect(known()).toEqual({ isWhole: false, hasNewer: true });
  });
});

describe('a newer version', () => {
  async function opened(): Promise<FakeBrowser> {
    const browser = new FakeBrowser();
    browser.registration.active = {};
    browser.container.controller = {};
    return browser;
  }

  it.each<[string, (browser: FakeBrowser) => void, (browser: FakeBrowser) => void]>([
    ['waited already', (browser) => browser.install(), () => {}],
    ['was on its way already', (browser) => browser.find(), (browser) => browser.install()],
    ['comes later', () => {}, (browser) => (browser.find(), browser.install())],
    ['was taken by another tab', () => {}, (browser) => browser.control()],
  ])('is told when it %s, and nothing is loaded again unasked', async (_, before, after) => {
    const browser = await opened();
    before(browser);
    await browser.keep();
    after(browser);
    expect(known().hasNewer).toBe(true);
    expect([browser.posted, browser.reloads.mock.calls]).toEqual([[], []]);
  });

  it('is looked for when a tab that slept for hours is seen again, and not at every glance', async () => {
    const browser = await opened();
    await browser.keep();
    const glance = (): boolean => document.dispatchEvent(new Event('visibilitychange'));
    browser.time = HOUR - 1;
    glance();
    expect(browser.looks).not.toHaveBeenCalled();
    browser.time = 8 * HOUR;
    browser.looks.mockRejectedValueOnce(new TypeError('no connection'));
    glance();
    glance();
    expect(browser.looks).toHaveBeenCalledTimes(1);
    browser.time = 9 * HOUR;
    glance();
    expect(browser.looks).toHaveBeenCalledTimes(2);
  });

  it('is taken once the last change is in the address, and it is in charge', async () => {
    vi.useFakeTimers();
    const browser = await opened();
    browser.install();
    await browser.keep();
    const last = vi.fn<() => void>();
    void takeNewer(last);
    await vi.advanceTimersByTimeAsync(350); // the address is written after 300
    expect(browser.posted).toEqual([]);
    await vi.advanceTimersByTimeAsync(350);
    expect(browser.posted).toEqual([TAKE_OVER]);
    expect(browser.reloads).not.toHaveBeenCalled();
    browser.control();
    await vi.advanceTimersByTimeAsync(0);
    expect(last.mock.invocationCallOrder[0]).toBeLessThan(browser.reloads.mock.invocationCallOrder[0]!);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(browser.reloads).toHaveBeenCalledTimes(1);
  });

  it('that does not answer keeps nobody waiting', async () => {
    vi.useFakeTimers();
    const browser = await opened();
    browser.install();
    await browser.keep();
    void takeNewer(() => {});
    await vi.advanceTimersByTimeAsync(5_000);
    expect(browser.reloads).toHaveBeenCalledTimes(1);
  });
});

function open(store: AppStore): void {
  render(
    <StoreContext value={store}>
      <main tabIndex={-1}>
        <KeptHere />
      </main>
      <NewVersion />
    </StoreContext>,
  );
}

/** A store whose run is complete. */
function complete(): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  store.setState({ shown: { ...shown, isComplete: true } });
  return store;
}

describe('the page', () => {
  it('says that a new version is here; put off, it is still to be had where the page says what is kept', async () => {
    const user = userEvent.setup();
    open(appStore());
    const status = screen.getByRole('status');
    expect(status).toBeEmptyDOMElement();
    act(() => useKeptCopy.setState({ isWhole: true, hasNewer: true }));
    expect(status).toHaveTextContent(words.here);
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}'); // Later
    expect(screen.queryByRole('region', { name: words.newVersion })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: words.kept.title })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toHaveTextContent(words.kept.works);
    expect(screen.getByRole('button', { name: words.reload })).toBeInTheDocument();
  });

  it('promises nothing as long as it is not kept', async () => {
    const user = userEvent.setup();
    open(appStore());
    expect(screen.queryByText(words.works)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: words.kept.title }));
    expect(screen.getByRole('dialog')).toHaveTextContent(words.kept.worksNot);
  });

  it.each([
    ['the same', 'same', {}, words.carried.same],
    ['other figures of another model', 'other', { modelVersion: '0.9.0' }, 'model 0.9.0 has become model'],
    ['other figures of the same model', 'other', {}, 'published values have changed'],
    ['the same headlines', 'same', { fingerprint: 'another' }, words.carried.sameHeadlines],
  ])('says after the reload that the newer version makes of the inputs: %s', (_, figures, differs, told) => {
    const store = complete();
    const carried = figuresToCarry(store.getState())!;
    const headlines = Object.fromEntries(pathIds.map((path) => [path, carried.headlines[path] + 0.1]));
    const before = figures === 'same' ? {} : { headlines, fingerprint: 'another' };
    window.history.replaceState({ ...carried, ...before, ...differs }, '');
    open(store);
    expect(screen.getByRole('status')).toHaveTextContent(told.replaceAll('\u00A0', ' '));
    expect(window.history.state).toBeNull(); // it is said once
  });

  it('waits with that for the run, and says nothing of inputs that were changed meanwhile', () => {
    const store = complete();
    const { shown } = store.getState();
    window.history.replaceState(figuresToCarry(store.getState()), '');
    store.setState({ shown: { ...shown!, isComplete: false } });
    open(store);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => store.getState().actions.setDraws(16384));
    act(() => store.setState({ shown: { ...store.getState().shown!, isComplete: true } }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('carries the figures of a complete run alone, and reads nothing else that may lie in the history', () => {
    const store = complete();
    const carried = figuresToCarry(store.getState())!;
    expect(carried).toMatchObject({
      modelVersion: MODEL_VERSION,
      headlines: headlinesOf(store.getState().shown!.result),
    });
    expect(readCarried(structuredClone(carried))).toEqual(carried);
    const { shown } = store.getState();
    expect(figuresToCarry({ ...store.getState(), shown: { ...shown!, isComplete: false } })).toBeNull();
    const odd = [
      null,
      undefined,
      7,
      'text',
      {},
      { ...carried, headlines: null },
      { ...carried, headlines: {} },
    ];
    const mixed = [
      { ...carried, modelVersion: 1 },
      { ...carried, headlines: { ...carried.headlines, exit: NaN } },
    ];
    expect([...odd, ...mixed].map(readCarried)).toEqual(Array(odd.length + mixed.length).fill(null));
  });
});
