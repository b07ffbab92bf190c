import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import type { PageId } from '../../src/share/view';
import { enFault } from '../../src/ui/i18n/en/fault';
import { enPage } from '../../src/ui/i18n/en/page';
import { enPartners } from '../../src/ui/i18n/en/partners';
import { atRest, bringUp, openPage, turnTo } from './harness';

const REST = 60_000;
const TAM = 4500;
const run = { scenarioId: 'china-genai', overrides: { tam: { centre: TAM } }, seed: 1, draws: 2048 };
const reload = enPage.missing.reload;

function linkTo(page: PageId = 'cockpit'): string {
  return `./#${encodeLink(run, undefined, { page, at: null })}`;
}

/** The page with a fault in its surroundings, made before any of its scripts runs. */
async function openWith(
  prepare: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage({ path: 'about:blank' });
  await prepare(opened.page);
  await opened.page.goto(new URL(linkTo(), inject('pageUrl')).href);
  return opened;
}

const fingerprint = (page: Page) => page.locator('html').getAttribute('data-shown');
const market = (page: Page) => page.locator('#controls').getByRole('slider', { name: /Market size in 2027/ });

/** What the same link shows on a sound page. */
let sound: Promise<string | null> | undefined;

function soundFingerprint(): Promise<string | null> {
  sound ??= openWith(async () => {}).then(async ({ page }) => {
    await atRest(page);
    return fingerprint(page);
  });
  return sound;
}

async function keepsInputs(page: Page): Promise<void> {
  expect(page.url()).toContain('4500');
  await expect.poll(() => market(page).getAttribute('aria-valuenow'), { timeout: REST }).toBe(String(TAM));
}

/** Gives every worker that the page starts a way to be broken. */
async function breakWorkers(page: Page, how: 'throw' | 'kill'): Promise<void> {
  await page.addInitScript((fault) => {
    const Sound = globalThis.Worker;
    let started = 0;
    globalThis.Worker = class extends Sound {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started += 1;
        if (started > 1) return;
        const post = this.postMessage.bind(this);
        let asked = 0;
        this.postMessage = (...message: unknown[]) => {
          asked += 1;
          if (asked !== 2) {
            Reflect.apply(post, null, message);
            return;
          }
          this.terminate();
          if (fault === 'throw') this.dispatchEvent(new ErrorEvent('error', { message: 'thrown 4500' }));
        };
      }
    };
    Object.assign(globalThis, { workersStarted: () => started });
  }, how);
}

describe('a worker', () => {
  it('that throws is replaced, its slice done again, and the figures are the same to the last bit', async () => {
    const { page } = await openWith((broken) => breakWorkers(broken, 'throw'));
    await atRest(page);
    expect(await fingerprint(page)).toBe(await soundFingerprint());
    await keepsInputs(page);
  });

  it('that is killed without a word is replaced after its time is up', async () => {
    const { page } = await openWith(async (broken) => {
      await broken.clock.install();
      await breakWorkers(broken, 'kill');
    });
    await expect
      .poll(
        async () => {
          await page.clock.runFor(5_000);
          return page.locator('html').getAttribute('data-run');
        },
        { timeout: REST },
      )
      .toBe('done');
    expect(await fingerprint(page)).toBe(await soundFingerprint());
  });

  it('is not replaced because the tab slept for hours in the middle of a run', async () => {
    const { page } = await openWith(async (broken) => {
      await broken.clock.install();
      await broken.addInitScript(() => {
        const Sound = globalThis.Worker;
        let started = 0;
        let isAsleep = true;
        const late: (() => void)[] = [];
        globalThis.Worker = class extends Sound {
          constructor(address: string | URL, options?: WorkerOptions) {
            super(address, options);
            started += 1;
            const post = this.postMessage.bind(this);
            this.postMessage = (...message: unknown[]) => {
              const send = (): void => Reflect.apply(post, null, message);
              if (isAsleep) late.push(send);
              else send();
            };
          }
        };
        Object.assign(globalThis, {
          workersStarted: () => started,
          wake: () => {
            isAsleep = false;
            for (const send of late) send();
          },
        });
      });
    });
    const started = () =>
      page.evaluate(() => (globalThis as unknown as { workersStarted(): number }).workersStarted());
    await expect.poll(started, { timeout: REST }).toBeGreaterThan(1);
    const before = await started();
    await page.clock.fastForward('08:00:00');
    await page.clock.fastForward('08:00:00');
    expect(await started()).toBe(before);
    await page.evaluate(() => (globalThis as unknown as { wake(): void }).wake());
    await atRest(page);
    expect(await fingerprint(page)).toBe(await soundFingerprint());
    await keepsInputs(page);
  });
});

describe('a browser without background workers', () => {
  it('works in the foreground: slower, said so, with the same figures', async () => {
    const { page } = await openWith((broken) =>
      broken.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    );
    await page.getByText(enFault.fault.inPage).waitFor({ timeout: REST });
    await atRest(page);
    expect(await fingerprint(page)).toBe(await soundFingerprint());
    await market(page).press('ArrowRight');
    await expect.poll(() => fingerprint(page), { timeout: REST }).not.toBe(await soundFingerprint());
  });

  it('says so where the script of the workers cannot be had, keeps the inputs, and is well after a reload', async () => {
    const script = '**/simulation.worker-*.js';
    const { page } = await openWith((broken) => broken.context().route(script, (route) => route.abort()));
    await page.getByText('Background workers keep stopping').waitFor({ timeout: REST });
    await keepsInputs(page);
    await page.context().unroute(script);
    await page.getByRole('button', { name: reload }).click();
    await atRest(page);
    expect(await fingerprint(page)).toBe(await soundFingerprint());
    await keepsInputs(page);
  });
});

it('the page works where the browser lets it keep nothing, and forgets the theme at worst', async () => {
  const { page, errors } = await openWith((broken) =>
    broken.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }),
  );
  await atRest(page);
  await page.getByRole('switch', { name: enPage.top.dark }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await keepsInputs(page);
  expect(errors).toEqual([]);
});

describe('a chunk that a deployment took away', () => {
  it('is said to be missing in its place, and is there after the reload that is offered', async () => {
    const { page } = await openWith(async () => {});
    await atRest(page);
    await page.route('**/PartnersPage-*.js', (route) => route.fulfill({ status: 404 }));
    await turnTo(page, enPage.pages.partners);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(enPage.missing.part);
    await page.unroute('**/PartnersPage-*.js');
    await alert.getByRole('button', { name: reload }).click();
    await page.getByRole('heading', { level: 1, name: enPartners.partners.title }).waitFor({ timeout: REST });
    expect(page.url()).toContain('4500');
    await page.getByRole('link', { name: enPage.pages.cockpit, exact: true }).click();
    await keepsInputs(page);
  });

  it('leaves words on the screen where the page itself cannot start', async () => {
    const { page } = await openWith(async (broken) => {
      await broken.emulateMedia({ reducedMotion: 'reduce' }); // the words wait for ten seconds else
      await broken.route('**/react-*.js', (route) => route.fulfill({ status: 404 }));
    });
    await page.getByText('If this stays, reload the page').waitFor();
    expect(page.url()).toContain('4500');
  });
});

describe('a panel that breaks', () => {
  it('is replaced by a few words; the rest works on, and it is there again on request', async () => {
    const { page } = await openWith(async (broken) => {
      await broken.addInitScript(() => Object.assign(globalThis, { isBroken: true }));
      // The panel's own script, but for a fault in front of it.
      await broken.route('**/TornadoPanel-*.js', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(
          /export\{(\w+) as TornadoPanel\}/,
          'export function TornadoPanel(p){if(isBroken)throw new Error("no bar at 4500");return $1.type(p)}',
        );
        expect(body).toContain('isBroken');
        await route.fulfill({ response, body });
      });
    });
    await atRest(page);
    await page.keyboard.press('Tab');
    const failed = page.locator('.part-failed');
    await failed.waitFor({ timeout: REST });
    expect(await page.getByRole('region', { name: enPage.further.map }).count()).toBe(1);
    await failed.getByRole('button', { name: enFault.fault.copy }).click();
    const details = await failed.getByRole('textbox').inputValue();
    expect(details).toContain('Said: Error: no bar at #');
    expect(details).not.toContain('4500');
    await keepsInputs(page);
    await market(page).press('ArrowRight');
    await atRest(page);
    await page.evaluate(() => Object.assign(globalThis, { isBroken: false }));
    await failed.getByRole('button', { name: enFault.fault.tryAgain }).click();
    await bringUp(page, enPage.further.tornado);
  });
});
