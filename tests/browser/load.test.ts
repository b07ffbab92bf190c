import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { baseScenario, scenarioTitles } from '../../src/state/catalogue';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, openPage } from './harness';

const REST = 60_000;
const OTHER = 'companion-app';
const DELAY = 400;
const otherTitle = scenarioTitles.find(({ id }) => id === OTHER)!.title;

/** Layout shift of the page since it was opened. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}

describe('the page, while it comes', () => {
  it.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('moves nothing at %i × %i', async (width, height) => {
    const { page } = await openPage({ viewport: { width, height } });
    await atRest(page);
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });

  it.each([1440, 390])(
    'leaves the top bar in its place at %i px, however late its parts come',
    async (width) => {
      const { page } = await openPage({ viewport: { width, height: 900 } });
      await page.route('**/LanguageSwitch-*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 4 * DELAY));
        await route.continue();
      });
      await page.reload();
      const beside = page.getByRole('banner').getByRole('button', { name: 'Share' });
      const left = page.locator('.page-nav, .page-menu-button').first();
      await beside.waitFor();
      const places = async () => [await beside.boundingBox(), await left.boundingBox()];
      const before = await places();
      expect(await page.locator('.language').count()).toBe(0);
      await page.locator('.language').waitFor({ timeout: REST });
      expect(await places()).toEqual(before);
    },
  );
});

describe('what a script waits for', () => {
  it('comes no sooner than the verdict is on screen, however late that is', async () => {
    const { page } = await openPage({ path: 'about:blank' });
    await page.route('**/verdict-*.js', async (route) => {
      await page.locator('html[data-run="done"]').waitFor({ state: 'attached', timeout: REST });
      await new Promise((resolve) => setTimeout(resolve, 4 * DELAY));
      await route.continue();
    });
    await page.goto(inject('pageUrl'));
    await atRest(page);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Partner-led leads/);
  });
});

describe('a scenario that is not the base', () => {
  const fragment = `#${encodeLink({ scenarioId: OTHER, overrides: {}, seed: 1, draws: 4096 })}`;

  it('opens from a link without the base being seen first, however late it comes', async () => {
    const { page, errors } = await openPage();
    await page.route('**/scenarios-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, DELAY));
      await route.continue();
    });
    await page.addInitScript(() => {
      const seen = ((globalThis as { seen?: string[] }).seen = []) as string[];
      const look = (): void => {
        const shown = document.querySelector('[aria-label^="Kind of company"]')?.textContent?.trim();
        if (shown !== undefined && seen.at(-1) !== shown) seen.push(shown);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(new URL(`./?again${fragment}`, page.url()).href);
    await atRest(page);
    expect(await page.evaluate(() => (globalThis as { seen?: string[] }).seen)).toEqual([otherTitle]);
    // What the first visit was still fetching is given up with it.
    expect(errors.filter((error) => !error.endsWith('ERR_ABORTED'))).toEqual([]);
  });

  it('opens from the dialog, and back again', async () => {
    const { page, errors } = await openPage();
    const kind = page.getByRole('button', { name: /^Kind of company/ });
    await kind.click();
    await page.getByRole('radio', { name: otherTitle }).check();
    await page.getByRole('button', { name: 'Use it' }).click();
    await expect.poll(() => page.url(), { timeout: REST }).toContain(OTHER);
    await page.goBack();
    await expect.poll(() => kind.innerText(), { timeout: REST }).toBe(baseScenario.title);
    expect(errors).toEqual([]);
  });

  it('is told to be missing where it cannot be had, and the page works on', async () => {
    const { page } = await openPage();
    await page.route('**/scenarios-*.js', (route) => route.abort());
    await page.goto(new URL(`./?again${fragment}`, page.url()).href);
    await expect
      .poll(() => page.locator('main').innerText(), { timeout: REST })
      .toMatch(/could not be loaded/);
    await atRest(page);
    expect(await page.getByRole('button', { name: /^Kind of company/ }).innerText()).toBe(baseScenario.title);
  });
});
