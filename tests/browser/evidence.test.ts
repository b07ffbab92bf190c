import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, type OpenedPage, openPage, walkTo } from './harness';

const REST = 120_000;
const MARKET = 'Market size in 2027';
const REASON = 'Our own order book, October 2026.';

/** The base case with fewer worlds, so that a test waits less for rest. */
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 })}`;

async function openAtRest(viewport = { width: 1440, height: 900 }, path = quickLink): Promise<OpenedPage> {
  const opened = await openPage({ viewport, path });
  await atRest(opened.page);
  return opened;
}

/** Opens the evidence of the market's size from its slider. */
async function explain(page: Page): Promise<Locator> {
  await page.locator('#controls').getByRole('slider', { name: MARKET }).first().focus();
  await page.keyboard.press('?');
  const panel = page.getByRole('dialog', { name: MARKET });
  await panel.waitFor({ timeout: REST });
  return panel;
}

/** Replaces what is in the field that has the focus. */
async function typeOver(page: Page, entry: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(entry);
}

function verdict(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

describe('the evidence of a value', () => {
  it('lets a keyboard set a range of one’s own with its reason, which moves the result and travels', async () => {
    const { page, errors } = await openAtRest();
    const figures = page
      .getByRole('region', { name: 'How much could each strategy gain or lose?' })
      .getByRole('table')
      .first();
    const before = await figures.innerText();
    const panel = await explain(page);
    await expect
      .poll(() => panel.innerText(), { timeout: REST })
      .toMatch(/No\. \d+ of .*: from its P10 to its P90 the lead of \S+ over \S+ moves by [\d.]+ points/);

    await walkTo(panel.getByRole('button', { name: 'Use my own range' }));
    await page.keyboard.press('Enter');
    await walkTo(panel.getByRole('textbox', { name: 'Lowest' }));
    await typeOver(page, '$1bn');
    await walkTo(panel.getByRole('textbox', { name: 'Best guess' }));
    await typeOver(page, '20bn');
    await walkTo(panel.getByRole('textbox', { name: 'Why' }));
    await page.keyboard.type(REASON);
    await walkTo(panel.getByRole('button', { name: 'Save' }));
    await page.keyboard.press('Enter');
    expect(await panel.getByRole('alert').innerText()).toMatch(
      /^The highest, \$9bn, is below the best guess, \$20bn; allowed is at least the best guess\.$/,
    );
    expect(await figures.innerText()).toBe(before);
    expect(await axe(page)).toEqual([]);

    await walkTo(panel.getByRole('textbox', { name: 'Highest' }));
    await typeOver(page, '30bn');
    await page.keyboard.press('Enter');
    await panel.getByText(`Yours: ${REASON}`).waitFor();
    await expect.poll(() => figures.innerText(), { timeout: REST }).not.toBe(before);
    await atRest(page);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const slider = page.locator('#controls').getByRole('slider', { name: MARKET }).first();
    expect(await slider.evaluate((thumb) => thumb === document.activeElement)).toBe(true);
    const told = await verdict(page).innerText();

    await expect.poll(() => page.url(), { timeout: REST }).toMatch(/;20=pert:1000,20000,30000;.*;w20=/);
    const link = page.url();
    const other = await openAtRest(undefined, link.slice(link.indexOf('#')));
    await expect.poll(() => verdict(other.page).innerText(), { timeout: REST }).toBe(told);
    const evidence = other.page.getByRole('button', {
      name: `Evidence for ${MARKET}: yours; published value judged`,
    });
    await evidence.first().waitFor({ timeout: REST });
    expect(await (await explain(other.page)).innerText()).toContain(`Yours: ${REASON}`);

    await page.goBack();
    await expect.poll(() => figures.innerText(), { timeout: REST }).toBe(before);
    expect([...errors, ...other.errors]).toEqual([]);
  });

  it('stays in the window and scrolls in itself, on a phone and at twice the size, also with the form', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 720, height: 450 },
    ]) {
      const { page, errors } = await openAtRest(viewport);
      await page.getByRole('button', { name: 'Open the controls' }).click();
      const panel = await explain(page);
      const fits = async (): Promise<void> => {
        const { x, y, width, height } = (await panel.boundingBox())!;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
        expect(y + height).toBeLessThanOrEqual(viewport.height);
        const overflow = await panel.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(overflow).toBe(0);
      };
      await fits();
      await panel.getByRole('button', { name: 'Use my own range' }).click();
      for (const name of ['Save', 'Cancel']) {
        const box = (await panel.getByRole('button', { name }).boundingBox())!;
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
      }
      await panel.getByRole('textbox', { name: 'Lowest' }).fill('plenty');
      await panel.getByRole('button', { name: 'Save' }).click();
      await panel.getByRole('alert').waitFor();
      await fits();
      // The rest of the page lies half under the panel.
      expect(await axe(page, '.popover')).toEqual([]);
      expect(errors).toEqual([]);
    }
  });

  it('leads to the equation of a value on the method page, and back', async () => {
    const { page } = await openAtRest();
    const panel = await explain(page);
    await panel.getByRole('link', { name: /^2\.1 / }).click();
    await expect.poll(() => page.url()).toContain(';view=method;at=2.1;');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goBack();
    await page.locator('#controls').getByRole('slider', { name: MARKET }).first().waitFor({ timeout: REST });
  });
});
