import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';
import { giveChineseGlyphs } from '../../scripts/chineseGlyphs.mjs';
import { fixed, type Overrides } from '../../src/model/overrides';

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** Makes a link's worlds short: its analyses are there in half the time, where a test is not about their figures. */
export const SHORT: Overrides = { horizonYears: fixed(3) };

export interface PageOptions {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** What the browser prefers; Chinese brings its glyphs. */
  language?: 'en' | 'zh';
  /** What follows the page's address: a fragment, a query, a file. */
  path?: string;
  /**
   * Anything else of Playwright's context: reducedMotion, locale, hasTouch ... Service workers are blocked unless a test
   * asks for them: they would answer in place of the routes by which tests break things.
   */
  context?: BrowserContextOptions;
}

export interface OpenedPage {
  page: Page;
  /** Console errors, uncaught exceptions and failed requests so far, policy violations among them. */
  errors: string[];
}

/** Opens the built page in a context of its own, which closes when the test ends. */
export async function openPage({
  viewport = { width: 1280, height: 900 },
  colorScheme = 'light',
  language = 'en',
  path = '',
  context: contextOptions = {},
}: PageOptions = {}): Promise<OpenedPage> {
  browser ??= launchBrowser();
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const context = await (
    await browser
  ).newContext({ viewport, colorScheme, locale, serviceWorkers: 'block', ...contextOptions });
  onTestFinished(() => context.close());
  if (language === 'zh') await giveChineseGlyphs(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => {
    errors.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  await page.goto(new URL(path, inject('pageUrl')).href);
  return { page, errors };
}

/** Opens a page of Landfall by its name: a link in the bar, or one in the menu there. */
export async function turnTo(page: Page, name: string): Promise<void> {
  const link = page.locator('.page-nav, .page-menu').getByRole('link', { name, exact: true });
  if ((await link.count()) === 0) await page.locator('.page-menu-button').click();
  await link.click();
}

/** Limit of everything that a page works out, on a machine that is busy. */
const PATIENCE = 150_000;

/** Waits until the page shows the full result of its inputs, its first screen whole. */
export async function atRest(page: Page): Promise<void> {
  await page.locator('html[data-drawn]').waitFor({ state: 'attached', timeout: PATIENCE });
}

/** Waits until it shows all analyses of it as well. */
export async function allAtRest(page: Page): Promise<void> {
  await page.locator('html[data-drawn="all"]').waitFor({ state: 'attached', timeout: PATIENCE });
}

/** Stops of a key that no part of the page is further away than. */
const STOPS = 400;

/** Goes to something with the Tab key alone. */
export async function walkTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page();
  for (let stop = 0; stop < STOPS; stop++) {
    // Found by its name at every stop, it would take the longer the more there is on the page.
    const element = await target.elementHandle();
    const isThere = () => element!.evaluate((own) => own === document.activeElement || !own.isConnected);
    for (; stop < STOPS && !(await isThere()); stop++) await page.keyboard.press(key);
    if (await target.evaluate((own) => own === document.activeElement)) return;
  }
  throw new Error(`${key} does not lead to ${target.toString()}`);
}

/** Scrolls a part of the page into view, where it is drawn, and gives it. */
export async function bringUp(page: Page, question: string): Promise<Locator> {
  const region = page.getByRole('region', { name: question });
  await region.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await region.getByRole('button', { name: 'Table' }).waitFor();
  return region;
}

/** Draws every part of the cockpit, as a key that goes through the page does, and waits for all that they show. */
export async function bringUpAll(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  // The skip link lies over the bar while it has the focus.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator('.tornado-labels button').first().waitFor({ timeout: PATIENCE });
  await allAtRest(page);
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page, a readable line for each offending element.
 *
 * @param part  where it looks, a CSS selector, when the rest was looked at before
 */
export async function axe(page: Page, part = 'html'): Promise<string[]> {
  const found = await complaints(axeOf(page, standards).include(part));
  const said: string[] = [];
  for (const { says, selector, isOfPlace } of found) {
    if (isOfPlace) {
      // Half under the bar, or beside a link of it, only as far as the page happens to be scrolled: looked at in
      // the middle of the view.
      await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const target = axeOf(page, ['target-size']).include(selector);
      said.push(...(await complaints(target)).map((complaint) => complaint.says));
    } else {
      said.push(says);
    }
  }
  return said;
}

/** Axe without what costs it most of its time: frames, which the page has none of, and names for what is in order. */
function axeOf(page: Page, runOnly: string[]): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] });
}

/** What axe finds too faint: all of its rules that hang on colours. */
export async function faint(page: Page): Promise<string[]> {
  const found = await complaints(axeOf(page, ['color-contrast']));
  return found.map(({ says }) => says);
}

interface Complaint {
  says: string;
  selector: string;
  /** Whether it is about how near two targets are, which hangs on how far the page is scrolled. */
  isOfPlace: boolean;
}

async function complaints(builder: AxeBuilder): Promise<Complaint[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      // Two thumbs on one track may meet; a click away, each has a track of its own.
      .filter(({ html }) => id !== 'target-size' || !/^<div[^>]* class="thumb/.test(html))
      .map(({ target }) => ({
        says: `${id}: ${help} (${target.join(' ')})`,
        selector: target.join(' '),
        isOfPlace: id === 'target-size',
      })),
  );
}
