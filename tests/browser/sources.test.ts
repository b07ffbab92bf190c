import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { valueKeys } from '../../src/model/values';
import { encodeLink } from '../../src/share/shareLink';
import { enSources } from '../../src/ui/i18n/en/sources';
import { axe, openPage } from './harness';

const REST = 120_000;
const { columns } = enSources.sources.csv;

/** The page at a value, with few worlds, so that a test waits less for rest. */
function link(at: string | null): string {
  const run = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 };
  return `#${encodeLink(run, undefined, { page: 'sources', at })}`;
}

/** Names of the values that are shown, in their order. */
function names(page: Page): Promise<string[]> {
  return page.locator('.sources-name').allInnerTexts();
}

describe('the sources page', () => {
  it('opens at the value that a link names, unfolded and in sight, and says what it moves', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: link('tam') });
    const market = page.getByRole('button', { name: 'Market size in 2027', exact: true });
    await expect
      .poll(() => market.evaluate((own) => own === document.activeElement), { timeout: REST })
      .toBe(true);
    expect(await market.getAttribute('aria-expanded')).toBe('true');
    const top = await market.evaluate((own) => own.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(110);
    expect(top).toBeLessThan(300);
    const row = page.getByRole('row').filter({ has: market });
    await expect.poll(() => row.innerText(), { timeout: REST }).toMatch(/[\d.]+ points \d+ of \d+/);
    expect(await market.evaluate((own) => own.getBoundingClientRect().top)).toBe(top);
    expect(await page.getByRole('link', { name: /^2\.1 / }).getAttribute('href')).toContain(
      'view=method;at=2.1',
    );
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('puts what to verify first on top once that is worked out', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, path: link(null) });
    const heading = page.getByRole('heading', { name: 'Weak and decisive: verify these first' });
    await heading.waitFor({ timeout: REST });
    await page.getByText('What each moves:').waitFor({ state: 'detached', timeout: REST });
    expect((await names(page))[0]).toBe('Partner reach');
    expect(await page.getByText(/12 that decide most/).count()).toBe(1);
  });

  it('is filtered and unfolded by keyboard alone', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, path: link(null) });
    await page.getByRole('searchbox', { name: 'Search values and sources' }).focus();
    await page.keyboard.type('late-entry');
    await expect.poll(() => names(page)).toEqual(['Late-entry erosion']);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await names(page)).length).toBe(141);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('checkbox', { name: /^official/ }).isChecked()).toBe(true);
    await expect.poll(async () => (await names(page)).length).toBeLessThan(141);
    const first = page.locator('.sources-name').first();
    for (let steps = 0; steps < 20; steps++) {
      if (await first.evaluate((own) => own === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    await page.getByText('What it rests on', { exact: true }).waitFor();
  });

  it('saves a file for spreadsheets that holds every value, and asks nobody for it', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: link(null) });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV of all 141 values' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('landfall-sources-china-genai.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors: problems } = Papa.parse<Record<string, string>>(text, { header: true });
    expect(problems).toEqual([]);
    expect(data.map((line) => line[columns.key]).toSorted()).toEqual([...valueKeys].toSorted());
    const home = new URL(page.url()).origin;
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith('blob:'))).toEqual([]);
    await page.getByText('Saved as landfall-sources-china-genai.csv').waitFor();
    expect(errors).toEqual([]);
  });

  it('fits a phone, dark as well, with nothing beside the screen', async () => {
    const { page } = await openPage({
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      path: link('partner.siloDrift'),
    });
    const drift = page.getByRole('button', { name: 'Silo drift', exact: true });
    await expect
      .poll(() => drift.evaluate((own) => own === document.activeElement), { timeout: REST })
      .toBe(true);
    await page.getByText('Filter', { exact: true }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.getByRole('row').count()).toBeGreaterThan(141);
    expect(await axe(page)).toEqual([]);
  });
});
