import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { pageIds } from '../../src/share/view';
import { enOffline } from '../../src/ui/i18n/en/offline';
import { enPage } from '../../src/ui/i18n/en/page';
import { zhPage } from '../../src/ui/i18n/zh/page';
import { atRest, bringUp, openPage, turnTo } from './harness';
import { openHost } from './host';

const REST = 120_000;

const run = { scenarioId: 'china-genai', overrides: { tam: { centre: 4500 } }, seed: 1, draws: 256 };

async function save(page: Page, button: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(download.url()).toMatch(/^blob:/);
}

/** Goes where a reader goes: every page, some in Chinese as well, a change, the link, and the files. */
async function goThrough(page: Page): Promise<void> {
  await page.locator('#controls').getByRole('slider').first().press('ArrowRight');
  await atRest(page);
  await bringUp(page, enPage.further.tornado);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await save(page, 'Download as a scenario file');
  await page.keyboard.press('Escape');
  for (const words of [enPage, zhPage]) {
    if (words === zhPage) await page.getByRole('button', { name: '中文' }).click();
    for (const id of words === enPage ? pageIds.toReversed() : (['method', 'report'] as const)) {
      await turnTo(page, words.pages[id]);
      const title = page.getByRole('heading', { level: 1 });
      await expect.poll(() => title.count(), { timeout: REST }).toBe(1);
      if (words === enPage && id === 'sources') await save(page, 'CSV of all 141 values');
    }
  }
  await page.emulateMedia({ media: 'print' });
}

interface Watched {
  requests: string[];
  /** Those of them that the service worker made. */
  ofServiceWorker: string[];
  violations: () => Promise<string[]>;
}

async function watch(page: Page): Promise<Watched> {
  const requests: string[] = [];
  const ofServiceWorker: string[] = [];
  page.context().on('request', (request) => {
    requests.push(request.url());
    if (request.serviceWorker() !== null) ofServiceWorker.push(request.url());
  });
  await page.addInitScript(() => {
    const said = ((globalThis as { said?: string[] }).said = []) as string[];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      said.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  const violations = () => page.evaluate(() => (globalThis as { said?: string[] }).said!);
  return { requests, ofServiceWorker, violations };
}

describe('the built page, behind a host that reads its headers', () => {
  it('asks nobody but its own host for anything, and breaks none of its policies, wherever a reader goes', async () => {
    const { home } = await openHost();
    const { page, errors } = await openPage({
      path: 'about:blank',
      context: { permissions: ['clipboard-write'], serviceWorkers: 'allow' },
    });
    const { requests, ofServiceWorker, violations } = await watch(page);
    await page.goto(`${home}#${encodeLink(run)}`);
    await atRest(page);
    await page.getByText(enOffline.offline.works).waitFor({ timeout: REST });
    await goThrough(page);
    expect(requests.filter((url) => !url.startsWith(home) && !/^(blob|data):/.test(url))).toEqual([]);
    expect(requests.filter((url) => url.includes('#') || url.includes('4500'))).toEqual([]);
    expect(requests.filter((url) => /worker-[^/]+\.js$/.test(url)).length).toBeGreaterThan(0);
    expect(ofServiceWorker.length).toBeGreaterThan(100); // it fetches whatever a reader may come to
    expect(await violations()).toEqual([]);
    expect(errors.filter((error) => !error.endsWith('ERR_ABORTED'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('lets no text become markup or code, and nobody frame it', async () => {
    const { home } = await openHost();
    const { page } = await openPage({ path: 'about:blank' });
    const { violations } = await watch(page);
    await page.goto(home);
    await atRest(page);
    const outcomes = await page.evaluate(async (elsewhere) => {
      const outcome = async (attempt: () => unknown): Promise<string> => {
        try {
          await attempt();
          return 'allowed';
        } catch {
          return 'refused';
        }
      };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      return Promise.all([
        outcome(() => {
          document.createElement('div').innerHTML = '<b>bold</b>';
        }),
        outcome(() => setTimeout('1 + 1' as unknown as () => void)),
        outcome(() => new Worker('data:text/javascript,1')),
        outcome(() => trustedTypes.createPolicy('another', {})),
        outcome(() => trustedTypes.createPolicy('landfall-worker', {})),
        outcome(() => fetch(elsewhere)),
      ]);
    }, 'https://elsewhere.example/');
    expect(outcomes).toEqual(Array(6).fill('refused'));
    expect((await violations()).length).toBeGreaterThan(3);

    const outside = await page.context().newPage();
    await Promise.all([
      outside.waitForEvent('console', (message) => message.text().includes('frame-ancestors')),
      outside.setContent(`<iframe src="${home}"></iframe>`),
    ]);
  });
});
