import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/share/readLink';
import { encodeLink } from '../../src/share/shareLink';
import { BASE_SCENARIO, baseScenario } from '../../src/state/catalogue';
import { atRest, axe, type OpenedPage, openPage, type PageOptions, SHORT } from './harness';

const REST = 170_000;

/** The report, or the cockpit, on few worlds, so that a test waits less for rest. */
function link(page: 'report' | 'cockpit', overrides = {}): string {
  const run = { scenarioId: 'china-genai', overrides, seed: 1, draws: 4096 };
  return `#${encodeLink(run, undefined, { page, at: null })}`;
}

/** Waits until all of the memo is worked out. */
async function ready(page: Page): Promise<void> {
  await page.locator('.report-status.is-ready').waitFor({ timeout: REST });
}

async function openReport(options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({ path: link('report', SHORT), ...options });
  await ready(opened.page);
  return opened;
}

/** What the browser would print: how many pages, and how large the first is, in points. */
async function printed(page: Page): Promise<{ pages: number; size: string | undefined }> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1).map(Number) ?? [];
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    size: `${Math.round(width!)} × ${Math.round(height!)}`,
  };
}

const A4 = '595 × 842';

/** Text of a QR code as a camera sees it on the sheet. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot({ scale: 'device' })).toString('base64');
  const { width, height, data } = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const image = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: image.width, height: image.height, data: [...image.data] };
  }, picture);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

describe('the report', () => {
  it('opens by mouse from the pages and says what the cockpit says, with its figures', async () => {
    const { page, errors } = await openPage({ path: link('cockpit') });
    await atRest(page);
    const figures = page
      .getByRole('region', { name: 'How much could each strategy gain or lose?' })
      .getByRole('table')
      .first();
    const rois = await figures.locator('tbody th').allInnerTexts();
    const shown = rois.map((row) => /[+−]?[\d.]+%/.exec(row)?.[0]);
    const headline = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Report' }).click();
    const memo = page.getByRole('region', { name: 'Decision memo' });
    const table = memo.getByRole('table', { name: 'The three strategies in figures' });
    await table.waitFor();
    const rows = await table.locator('tbody tr td:nth-of-type(1)').allInnerTexts();
    expect(rows).toEqual(shown);
    expect(await memo.locator('.memo-lede').innerText()).toContain(headline);
    expect(errors).toEqual([]);
  });

  it('opens, takes its appendix and prints by keyboard alone', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 1440, height: 900 },
      path: link('cockpit'),
    });
    await page.evaluate(() => {
      window.print = () => void (document.documentElement.dataset['printed'] = 'yes');
    });
    const toReport = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Report' });
    await toReport.focus();
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 1, name: 'Report' });
    await expect.poll(() => title.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: 'Print or save as PDF' });
    expect(await button.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Appendix: every input' }).waitFor();
    expect(errors).toEqual([]);
  });

  it('is one page of A4, in either language, and several with its appendix', async () => {
    const { page, errors } = await openReport({ language: 'zh' });
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toMatch(/[，；。]/);
    expect(await printed(page)).toEqual({ pages: 1, size: A4 });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Report' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
    expect(await printed(page)).toEqual({ pages: 1, size: A4 });
    await page.getByRole('checkbox', { name: /^With an appendix/ }).check();
    const { pages, size } = await printed(page);
    expect(size).toBe(A4);
    expect(pages).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  it('is one page of black on white from a dark phone too, and fits its screen', async () => {
    const { page } = await openReport({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);
    expect(await printed(page)).toEqual({ pages: 1, size: A4 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      getComputedStyle(document.querySelector('.memo h2')!).color,
    ]);
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(26, 29, 35)']);
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false);
  });

  it('is whole at its size where many inputs are changed, with a code that leads back to them', async () => {
    const overrides = {
      royalty: { centre: 0.2 },
      tam: { centre: 3000 },
      'partner.goToMarket': { centre: 3 },
      ...SHORT,
      modelInvestment: { centre: 60 },
      stopLoss: { centre: 100 },
    };
    const { page } = await openReport({
      path: link('report', overrides),
      context: { deviceScaleFactor: 5 },
    });
    expect(await printed(page)).toEqual({ pages: 1, size: A4 });
    const zoom = await page.locator('.memo').evaluate((memo) => memo.style.zoom);
    expect(Number.parseInt(zoom || '100', 10)).toBeGreaterThan(92);
    const code = page.getByRole('img', { name: 'QR code of the link' });
    const text = await scanned(page, code);
    expect(text).toBe(await page.getByRole('link', { name: /^http.*#v1;/ }).getAttribute('href'));
    const {
      seen,
      problems,
      overrides: found,
    } = decodeLink(new URL(text!).hash, () => baseScenario, BASE_SCENARIO);
    expect(problems).toEqual([]);
    expect(found).toEqual(overrides);
    expect(await page.locator('.memo-method').innerText()).toContain(`fingerprint ${seen!.fingerprint}`);
  });

  it('says so while another scenario is worked out, and is whole again then', async () => {
    const { page } = await openReport();
    const advice = page.getByRole('heading', { level: 2 }).first();
    const before = await advice.innerText();
    await page.getByRole('button', { name: /^Kind of company/ }).click();
    await page.getByRole('radio', { name: /^Enterprise/ }).check();
    await page.getByRole('button', { name: 'Use it' }).click();
    await page.getByText('Printed now, the page says what is missing.').waitFor({ timeout: REST });
    await ready(page);
    expect(await advice.innerText()).not.toBe(before);
    expect(await axe(page)).toEqual([]);
  });
});
