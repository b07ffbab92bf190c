import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/browser.mjs';

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

export interface PageOptions {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** What follows the page's address: a fragment, a query, a file. */
  path?: string;
  /** Anything else of Playwright's context: reducedMotion, locale, hasTouch ... */
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
  path = '',
  context: contextOptions = {},
}: PageOptions = {}): Promise<OpenedPage> {
  browser ??= launchBrowser();
  const context = await (await browser).newContext({ viewport, colorScheme, ...contextOptions });
  onTestFinished(() => context.close());
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

/** Scrolls a part of the page into view, where it is drawn, and gives it. */
export async function bringUp(page: Page, question: string): Promise<Locator> {
  const region = page.getByRole('region', { name: question });
  await region.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await region.getByRole('button', { name: 'Table' }).waitFor();
  return region;
}

/** What axe finds wrong with the page, a readable line for each offending element. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
