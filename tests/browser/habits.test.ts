import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, openPage } from './harness';

const REST = 60_000;
const desktop = { width: 1440, height: 900 };

const linkTo = (at: string, name?: string): string =>
  `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 1024, name }, undefined, { page: 'cockpit', at })}`;

const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('links and figures to take along', () => {
  it('lead to a chart, carry its link and a headline with its measure, and say so', async () => {
    const { page, errors } = await openPage({
      viewport: desktop,
      path: linkTo('barriers', 'Board version'),
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await expect.poll(() => page.title(), { timeout: REST }).toBe('Board version · Landfall');
    const title = page.locator('.chart-head h2', { hasText: 'Which of the eleven barriers binds?' });
    await title.waitFor({ timeout: REST });
    await expect
      .poll(() => title.evaluate((element) => document.activeElement === element), { timeout: REST })
      .toBe(true);
    await expect
      .poll(async () => (await title.boundingBox())!.y, { timeout: REST })
      .toBeLessThan(desktop.height / 2);
    await atRest(page);

    // The link of another chart leads to that chart, with the inputs as they are.
    const map = page.getByRole('region', { name: 'Where does each strategy win?' });
    const copyLink = map.getByRole('button', { name: 'Link', exact: true });
    await copyLink.waitFor({ timeout: REST });
    // It is said for a moment only, which a busy machine may spend on something else: looked for from before.
    const isSaid = map.getByText('The link is copied.').waitFor();
    await copyLink.press('Enter');
    await isSaid;
    expect(await pasted(page)).toMatch(/#v1;china-genai;.*view=cockpit;at=map;/);

    // A headline, by its own button, with its error, measure and path.
    const row = page.getByRole('row', { name: /^Partner-led/ });
    const figure = row.getByRole('button').first();
    const shown = await figure.innerText();
    await figure.click();
    await row.getByText(/^Copied: /).waitFor();
    expect(await pasted(page)).toMatch(/^[+−][\d.]+% \(± [\d.]+ pt\) risk-adjusted ROI, partner-led$/);
    expect((await pasted(page)).startsWith(shown)).toBe(true);
    expect(await axe(page, '.strategies')).toEqual([]);

    // A figure of a table, by keys and by a click, with its titles and unit.
    const cash = page.getByRole('region', { name: 'When does the cash come back?' });
    await cash.getByRole('button', { name: 'Table' }).click();
    const table = cash.getByRole('group');
    await table.focus();
    for (const key of ['Enter', 'ArrowDown', 'ArrowRight', 'c']) await page.keyboard.press(key);
    const cell = cash.locator('td:focus');
    await cash.getByText(/^Copied: /).waitFor();
    const byKeys = await pasted(page);
    expect(byKeys.startsWith(`${await cell.innerText()}, 2028, Bifurcation, `)).toBe(true);
    expect(byKeys).toContain('USD m');
    await cash.locator('td').first().click();
    await expect.poll(() => pasted(page)).not.toBe(byKeys);
    await page.keyboard.press('Escape');
    expect(errors).toEqual([]);
  });

  it('are shown to be copied by hand where the browser forbids it, on a phone too', async () => {
    const { page } = await openPage({ viewport: { width: 390, height: 844 }, path: linkTo('nowhere') });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.reload();
    await atRest(page);
    const figure = page.locator('.copied-figure').first();
    await figure.waitFor({ timeout: REST });
    const [figureBox] = [(await figure.boundingBox())!];
    expect(figureBox.height + 12).toBeGreaterThanOrEqual(44);
    await figure.click();
    const field = page.getByRole('textbox', { name: /This browser blocks copying/ });
    await field.waitFor();
    expect(await field.inputValue()).toMatch(/% \(± [\d.<]+ pt\) risk-adjusted ROI, /);
    const selected = await field.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe(await field.inputValue());
    expect(await axe(page, '.popover')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await figure.evaluate((element) => document.activeElement === element)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
