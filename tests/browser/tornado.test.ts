import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, bringUp, type OpenedPage, openPage } from './harness';

const REST = 120_000;

/** The base case with fewer worlds, so that a test waits less for rest. */
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 })}`;

async function openWithBars(viewport: { width: number; height: number }): Promise<OpenedPage> {
  const opened = await openPage({ viewport, path: quickLink });
  await bringUp(opened.page, 'What would change the answer?');
  await chart(opened.page).getByRole('button', { name: 'Partner reach' }).first().waitFor({ timeout: REST });
  return opened;
}

function chart(page: Page): Locator {
  return page.getByRole('region', { name: 'What would change the answer?' });
}

function reach(page: Page): Locator {
  return page.locator('#controls').getByRole('slider', { name: 'Partner reach' }).first();
}

describe('what would change the answer', () => {
  it('is the same on the slider, in the verdict, among the bars and in their table at the key T, and leads from a bar to its slider, where F goes to the flip', async () => {
    const { page, errors } = await openWithBars({ width: 1440, height: 900 });
    const verdict = page.locator('.verdict-flips');
    await expect.poll(() => verdict.innerText(), { timeout: REST }).toMatch(/partner reach below [\d.]+%/);
    const at = /partner reach below ([\d.]+%)/.exec(await verdict.innerText())![1]!;
    await expect
      .poll(() => reach(page).getAttribute('aria-valuetext'), { timeout: REST })
      .toContain(`partner-led wins; exit wins below ${at}`);
    expect(await chart(page).locator('.chart-body svg').first().textContent()).toContain(at);
    expect(await axe(page)).toEqual([]);

    await chart(page).getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('t');
    const row = chart(page).getByRole('row', { name: /^Partner reach/ });
    await expect.poll(() => row.getByRole('cell').count()).toBe(7);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('t');

    await chart(page).getByRole('button', { name: 'Partner reach' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => reach(page).evaluate((thumb) => thumb === document.activeElement)).toBe(true);
    await page.keyboard.press('f');
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toMatch(/too close to call/);
    expect(errors).toEqual([]);
  });

  it('moves nothing when flips and bars come in', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, path: quickLink });
    await atRest(page);
    await chart(page).waitFor({ timeout: REST });
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.chart h2, .control')].map((part) =>
          Math.round(part.getBoundingClientRect().top),
        ),
      );
    const before = await places();
    await chart(page).getByRole('button', { name: 'Partner reach' }).first().waitFor({ timeout: REST });
    await expect.poll(() => reach(page).getAttribute('aria-valuetext'), { timeout: REST }).toMatch(/below/);
    expect(await places()).toEqual(before);
  });

  it('opens the sheet of a phone, or the drawer, at the slider', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1024, height: 800 },
    ]) {
      const { page } = await openWithBars(viewport);
      await chart(page)
        .getByRole('button', { name: /^Home-stop rate/ })
        .first()
        .click();
      const thumb = page.locator('#controls').getByRole('slider', { name: /^Home-stop rate, partner/ });
      await expect
        .poll(() => thumb.evaluate((own) => own === document.activeElement), { timeout: REST })
        .toBe(true);
      const box = (await thumb.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(viewport.height);
    }
  });
});
