import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { pathIds } from '../../src/model/parameters';
import { MODEL_VERSION } from '../../src/model/version';
import { Digest } from '../../src/numerics/digest';
import { encodeLink } from '../../src/share/shareLink';
import { enExports } from '../../src/ui/i18n/en/exports';
import { enPictures } from '../../src/ui/i18n/en/pictures';
import { zhExports } from '../../src/ui/i18n/zh/exports';
import { zhPage } from '../../src/ui/i18n/zh/page';
import { atRest, axe, openPage, type PageOptions } from './harness';

const REST = 120_000;
const run = { scenarioId: 'china-genai', overrides: { tam: { centre: 4500 } }, seed: 3, draws: 2048 };
const { exports: words, numbers } = enExports;

interface Started {
  page: Page;
  errors: string[];
  violations: () => Promise<string[]>;
}

/** The page at rest, with its charts ready to be saved. */
async function start(options: PageOptions): Promise<Started> {
  const { page, errors } = await openPage({ ...options, path: 'about:blank' });
  await page.addInitScript(() => {
    const said = ((globalThis as { said?: string[] }).said = []) as string[];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      said.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(new URL(`#${encodeLink(run)}`, inject('pageUrl')).href);
  await atRest(page);
  await page.locator('.export-menu').first().waitFor({ state: 'attached', timeout: REST });
  const violations = () => page.evaluate(() => (globalThis as { said?: string[] }).said!);
  return { page, errors, violations };
}

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = (await Promise.all([page.waitForEvent('download'), act()])) as [Download, void];
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

function button(part: Locator | Page, name: string): Locator {
  return part.getByRole('button', { name, exact: true });
}

interface Decoded {
  width: number;
  height: number;
  /** Share of pixels that are not white. */
  ink: number;
  /** The same of the rows in which the title stands. */
  titleInk: number;
  corner: readonly number[];
}

/** An empty page, whose policy forbids nothing. */
async function bench(page: Page): Promise<Page> {
  return page.context().newPage();
}

/** What the browser makes of a picture file. */
async function decoded(page: Page, bytes: Buffer): Promise<Decoded> {
  return (await bench(page)).evaluate(async (base64) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
    );
    const { width, height } = picture;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const inkIn = (top: number, rows: number): number => {
      const { data } = context.getImageData(0, top, width, rows);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! < 600) dark++;
      return dark / (width * rows);
    };
    const corner = [...context.getImageData(0, 0, 1, 1).data];
    return { width, height, ink: inkIn(0, height), titleInk: inkIn(48, 44), corner };
  }, bytes.toString('base64'));
}

interface Drawn {
  root: string;
  width: number;
  texts: readonly string[];
  fills: readonly string[];
  shapes: number;
  foreign: number;
  description: string;
}

/** What the browser's own reader of XML finds in a drawing. */
async function drawn(page: Page, bytes: Buffer): Promise<Drawn> {
  return (await bench(page)).evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...xml.querySelectorAll('*')];
    return {
      root: xml.documentElement.nodeName,
      width: Number(xml.documentElement.getAttribute('width')),
      texts: [...xml.querySelectorAll('text')].map((element) => element.textContent),
      fills: [...new Set(all.map((element) => element.getAttribute('fill') ?? ''))],
      shapes: xml.querySelectorAll('path, rect, line, circle').length,
      foreign: xml.querySelectorAll('foreignObject, script, style, image, [class], [style*="url"]').length,
      description: xml.querySelector('desc')!.textContent,
    };
  }, bytes.toString('utf8'));
}

function linesOf(bytes: Buffer): readonly (readonly string[])[] {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  return Papa.parse<string[]>(bytes.toString('utf8').slice(1)).data;
}

/** A number as a spreadsheet has it, of a cell of the page. */
function plain(cell: string): string {
  return cell.replace(/^[–]$/, '').replace(/−/g, '-').replace(/[+,%]/g, '');
}

describe('what is saved of a chart', () => {
  it('is a picture of twice the size and a drawing with the figures that are on screen, on white in either theme', async () => {
    const question = enPictures.strategies.question;
    const files: Partial<Record<'light' | 'dark', Decoded & Drawn>> = {};
    const { page, errors, violations } = await start({});
    const chart = page.getByRole('region', { name: question });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const png = await saved(page, () => button(chart, words.formats.png.name).click());
      const svg = await saved(page, () => button(chart, words.formats.svg.name).click());
      expect(png.name).toBe('landfall-china-genai-how-much-could-each-strategy-gain-or-lose.png');
      const picture = await decoded(page, png.bytes);
      const drawing = await drawn(page, svg.bytes);
      files[colorScheme] = { ...picture, ...drawing, width: picture.width };
      expect(drawing.root).toBe('svg');
      expect(picture.width).toBe(2 * drawing.width);
      expect(picture.corner).toEqual([255, 255, 255, 255]);
      expect(picture.ink).toBeGreaterThan(0.01);
      expect(picture.titleInk).toBeGreaterThan(0.005);
      expect(drawing.foreign).toBe(0);
      expect(drawing.shapes).toBeGreaterThan(20);
      const fingerprint = await page.locator('html').getAttribute('data-shown');
      expect(drawing.description).toBe(
        `Landfall, Generative AI in mainland China, 1 change, model ${MODEL_VERSION}, seed 3, 2,048 worlds, fingerprint ${fingerprint}`,
      );
      const figures = await chart.locator('tbody td:not(.plot-cell), .headline-name').allInnerTexts();
      const written = drawing.texts.join(' ');
      for (const figure of [question, ...figures.map((text) => text.split('\n')[0]!)])
        expect(written).toContain(figure);
      expect(drawing.texts.at(-1)).toContain(fingerprint);
    }
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
    // Drawn on white, whatever the page shows.
    expect(files.dark!.fills).toEqual(files.light!.fills);
    expect(files.dark!.texts).toEqual(files.light!.texts);
  });

  it('is chosen by keys alone in one panel on a phone, which moves nothing, and Chinese is in the files', async () => {
    const { page, errors, violations } = await start({
      language: 'zh',
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true },
    });
    const { exports: zh } = zhExports;
    const { question } = zhPage.strategies;
    const chart = page.getByRole('region', { name: question });
    const save = button(chart, zh.save);
    await save.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const places = () =>
      chart.locator('h2, .chart-controls button, .chart-body').evaluateAll((all) =>
        all.map((element) => {
          const { x, y, width } = element.getBoundingClientRect();
          return [x, y, width];
        }),
      );
    const before = await places();
    await save.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: zh.saveAs({ question }) });
    await panel.waitFor();
    expect(await places()).toEqual(before);
    expect(await axe(page, '.popover')).toEqual([]);
    await page.keyboard.press('Tab');
    const png = await saved(page, () => page.keyboard.press('Enter'));
    expect(png.name).toContain('landfall-china-genai-每种策略');
    await expect.poll(() => save.evaluate((element) => element === document.activeElement)).toBe(true);
    const picture = await decoded(page, png.bytes);
    expect(picture.width).toBeGreaterThan(700);
    expect(picture.titleInk).toBeGreaterThan(0.01);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const csv = await saved(page, () => page.keyboard.press('Enter'));
    const [titles = []] = linesOf(csv.bytes);
    expect(titles).toContain(zhPage.paths.partner.title);
    expect(await violations()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('what is saved as numbers', () => {
  it('is the table of a chart as on screen, and the run as simulate prints it and draw by draw', async () => {
    const { page, errors } = await start({});
    const chart = page.getByRole('region', { name: enPictures.strategies.question });
    const table = await saved(page, () => button(chart, words.formats.csv.name).click());
    expect(table.name).toBe('landfall-china-genai-how-much-could-each-strategy-gain-or-lose.csv');
    const headlines = await page.locator('.headline-figure').allInnerTexts();
    await button(chart, 'Table').click();
    const rows = await chart
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
      );
    const [heads = [], ...cells] = linesOf(table.bytes);
    expect(heads.slice(1)).toEqual(['Unit', 'Market exit', 'Bifurcation', 'Partner-led']);
    expect(cells.map(([label, , ...figures]) => [label, ...figures])).toEqual(
      rows.map(([label, ...figures]) => [label, ...figures.map(plain)]),
    );
    const figures = cells.flatMap((line) => line.slice(2)).map(Number);
    expect(figures.filter(Number.isFinite).length).toBeGreaterThan(40);

    await button(page, 'Share').click();
    const shown = await page.locator('html').getAttribute('data-shown');
    const results = await saved(page, () => button(page, numbers.files.savedResults.name).click());
    expect(results.name).toBe('landfall-china-genai-results.json');
    const report = JSON.parse(results.bytes.toString('utf8')) as {
      fingerprint: string;
      changes: object;
      draws: number;
      paths: Record<string, { riskAdjustedRoi: number; expectedLossByCause: Record<string, number> | null }>;
    };
    expect(report).toMatchObject({ fingerprint: shown, changes: { tam: '~4500' }, draws: 2048 });
    expect(report.paths['partner']!.expectedLossByCause!['homeStop']).toBeGreaterThan(0);
    const roi = (100 * report.paths['partner']!.riskAdjustedRoi).toFixed(1).replace('-', '−');
    expect(headlines.join(' ')).toContain(roi);

    const { name, bytes } = await saved(page, () => button(page, numbers.files.savedDraws.name).click());
    expect(name).toBe('landfall-china-genai-draws.csv');
    const [titles = [], ...lines] = Papa.parse<string[]>(bytes.toString('utf8').trimEnd()).data;
    expect(titles).toEqual(['draw', ...pathIds]);
    const digest = new Digest();
    for (const [at] of pathIds.entries()) for (const line of lines) digest.addDouble(Number(line[at + 1]));
    expect(digest.base64url(72)).toBe(shown);
    expect(await axe(page, '.share-dialog')).toEqual([]);
    expect(errors).toEqual([]);
  });
});
