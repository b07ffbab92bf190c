import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunFailure } from '../../src/worker/workFailure';
import { App } from '../../src/ui/App';
import { Boundary } from '../../src/ui/faults/Boundary';
import { faultReport, withoutNumbers } from '../../src/ui/faults/faultReport';
import { speak } from '../../src/ui/i18n/language';
import { keep, kept } from '../../src/ui/kept';
import { lazyPart, loadParts } from '../../src/ui/lazyPart';
import { currentTheme, showTheme } from '../../src/ui/theme';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

const SECRET = 'the market is 4512.7, says “Project Ostrich”';

let isBroken = true;

/** A panel that breaks as long as it is told to. */
function Fragile({ children }: { children: string }) {
  if (isBroken) throw new RangeError(SECRET);
  return <p>{children}</p>;
}

beforeEach(() => {
  isBroken = true;
  // React tells the console what a boundary has caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '#');
  await act(() => speak('en'));
});

describe('a part of the page that breaks', () => {
  const open = (): void => {
    render(
      <>
        <Boundary>
          <Fragile>mended</Fragile>
        </Boundary>
        <p>the rest</p>
      </>,
    );
  };

  it('says so in its place, while the rest works on', async () => {
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(/stopped.*All else works on.*entered is kept/);
    expect(screen.getByText('the rest')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('4512');
  });

  it('is there again after “Try again” where it can be, and says so again where not', async () => {
    const user = userEvent.setup();
    open();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('mended')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('speaks Chinese to its readers', async () => {
    await speak('zh');
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent('页面的这一部分已停止');
    expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '复制详情' })).toBeInTheDocument();
  });

  it('takes nothing along when it is fetched by itself', async () => {
    const Part = lazyPart<{ children: string }>('later', async () => Fragile);
    render(
      <>
        <Part>mended</Part>
        <p>the rest</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page stopped');
    expect(screen.getByText('the rest')).toBeInTheDocument();
  });

  it('of all the page leaves a title, a reload and the word that the address keeps the inputs', async () => {
    render(
      <Boundary isWhole>
        <Fragile>mended</Fragile>
      </Boundary>,
    );
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('The page stopped');
    expect(screen.getByRole('alert')).toHaveTextContent('kept in the address');
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  });
});

describe('the details for a bug report', () => {
  const copied = async (): Promise<string> =>
    (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Details for a bug report' })).value;

  const breakPage = async () => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', '#v1;china-genai;tam=4512.7');
    render(
      <Boundary>
        <Fragile>mended</Fragile>
      </Boundary>,
    );
    await screen.findByRole('alert');
    return user;
  };

  it('are copied without the reader’s numbers and words, and shown as they were copied', async () => {
    const user = await breakPage();
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const details = await copied();
    expect(await navigator.clipboard.readText()).toBe(details);
    expect(details).toMatch(/^Landfall: model \d/);
    expect(details).toMatch(/\nSaid: RangeError: the market is #/);
    expect(details).toContain('\nInside: Fragile');
    expect(details).toContain(`\nBrowser: ${navigator.userAgent}`);
    expect(details).toContain('\nInputs: left out');
    expect(details).not.toMatch(/4512|Ostrich/);
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
  });

  it('hold the inputs and all that was said once the reader ticks so', async () => {
    const user = await breakPage();
    await user.click(screen.getByRole('checkbox', { name: 'with my inputs and their numbers' }));
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const details = await copied();
    expect(details).toContain(SECRET);
    expect(details).toContain('Inputs: #v1;china-genai;tam=4512.7');
  });

  it('are selected for the reader’s own keys where the browser blocks copying', async () => {
    const user = await breakPage();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
    await user.click(screen.getByRole('button', { name: 'Copy details' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(screen.getByRole('status')).toHaveTextContent('blocks copying');
    expect(field).toHaveFocus();
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
  });

  it('keep every number out of what was said, whatever is around it', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string(),
        (a, n, b) => !/\d/.test(withoutNumbers(`${a}${n}${b}`)),
      ),
    );
  });

  it('name what the program calls its own, and no address of the host', () => {
    const error = new TypeError("Cannot read properties of undefined (reading 'paths')");
    error.stack = `${error.message}\n    at draw (https://intranet.example/plans/assets/MapPanel-x1.js?v=2:3:44)\n    at #v1;tam=77`;
    const report = faultReport({ of: 'a part of the page', error }, false);
    expect(report).toContain("(reading 'paths')");
    expect(report).toContain('at draw (MapPanel-x1.js:3:44)');
    expect(report).not.toMatch(/intranet|tam=/);
  });

  it.each<[RunFailure, RegExp]>([
    [{ code: 'calculation', said: 'tam is 4512.7' }, /Said: calculation: tam is #\n/],
    [{ code: 'workersKeepStopping', end: { cause: 'silent' } }, /Said: workersKeepStopping, silent/],
  ])('tell why the simulation stopped: %s', async (failure, says) => {
    const user = userEvent.setup();
    render(
      <App
        store={appStore((listener) => ({
          ...silentRunner(),
          run: (request) => queueMicrotask(() => listener.onFailure(request, failure)),
        }))}
      />,
    );
    const alert = await screen.findByRole('alert');
    const place = within(alert.parentElement!);
    await user.click(place.getByRole('button', { name: 'Copy details' }));
    expect(await copied()).toMatch(says);
    expect(place.getByRole('button', { name: 'Restart' })).toBeInTheDocument();
    expect(place.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  });
});

describe('a page without background workers', () => {
  it('says that it is slower, and that its figures are the same', async () => {
    render(
      <App
        store={appStore((listener) => {
          queueMicrotask(() => listener.onStandIn?.());
          return silentRunner();
        })}
      />,
    );
    expect(await screen.findByText(/no background workers.*same figures, but slower/)).toBeInTheDocument();
  });
});

describe('what is kept in the browser', () => {
  it.each([
    ['is full', { getItem: () => null, setItem: () => throwing('QuotaExceededError') }],
    ['throws at every touch', undefined],
  ])('may be missing: the page works where it %s', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    if (storage === undefined) {
      Object.defineProperty(globalThis, 'localStorage', {
        configurable: true,
        get: () => throwing('SecurityError'),
      });
    }
    keep('theme', 'dark');
    expect(kept('theme')).toBeNull();
    showTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it.each(['', '{"version":9,"theme":"dark"}', 'sepia', '\u0000'])(
    'may be damaged or of a newer page: %j is no theme, and the system’s is used',
    (word) => {
      vi.stubGlobal('localStorage', { getItem: () => word, setItem() {} });
      expect(currentTheme()).toBe('light');
    },
  );
});

function throwing(name: string): never {
  throw new DOMException('not here', name);
}
