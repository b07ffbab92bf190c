import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { pageIds, type PageId } from '../../src/share/view';
import {
  atRest,
  axe,
  bringUpAll,
  faint,
  type OpenedPage,
  openPage,
  type PageOptions,
  SHORT,
} from './harness';
import { cutTexts, hiddenFocus, lostMarks, smallTargets } from './layout';

const REST = 90_000;
/** A walk through everything, on a machine that is busy. */
const LONG = 480_000;
/** Width of a large window that shows everything twice as large. */
const TWICE = 720;
const words = {
  en: {
    table: 'Table',
    share: /^Share$/,
    kind: /^Kind of company/,
    evidence: /^Evidence for/,
    pages: 'Pages',
  },
  zh: { table: '表格', share: /^分享$/, kind: /^公司类型/, evidence: /的证据：/, pages: '页面' },
} as const;
const readingPages = pageIds.filter((page) => page !== 'cockpit');

/** A page with a quick run, all that belongs to it drawn. */
async function openWhole(id: PageId, options: PageOptions): Promise<OpenedPage> {
  const run = { scenarioId: 'china-genai', overrides: SHORT, seed: 1, draws: 1024 };
  const opened = await openPage({
    ...options,
    path: `#${encodeLink(run, undefined, { page: id, at: null })}`,
  });
  const { page } = opened;
  await page.locator('h1').waitFor({ timeout: REST });
  if (id === 'cockpit') await bringUpAll(page);
  else await atRest(page);
  await page.evaluate(() => document.fonts.ready);
  return opened;
}

/** What axe finds in a state of the page, in light and in dark. */
async function inBothThemes(page: Page): Promise<string[]> {
  const found = await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await faint(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Spacing that a reader may set; not in pictures, which have tables. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :not(svg, svg *) {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
      }
      svg { letter-spacing: normal !important; word-spacing: normal !important }
      p { margin-bottom: 2em !important }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** Lets the page lay itself out in a window of another size. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  });
}

/** What is cut in windows of some widths, and in others with spacing that a reader sets. */
async function cutAt(page: Page, widths: readonly number[], spaced: readonly number[]): Promise<string[]> {
  const cut: string[] = [];
  for (const width of widths) {
    await resize(page, width, 640);
    cut.push(...(await cutTexts(page)));
  }
  await spaceOut(page);
  for (const width of spaced) {
    await resize(page, width, 900);
    cut.push(...(await cutTexts(page)));
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return cut;
}

describe.each([
  ['en', 1440],
  ['zh', 390],
] as const)('in %s', (language, width) => {
  const { table, share, kind, evidence, pages } = words[language];

  it(
    `axe finds nothing on the cockpit at ${width} px: pictures, tables, what opens over them, in both themes; nothing is cut, and no mark is lost where a person chooses the colours`,
    async () => {
      const { page, errors } = await openWhole('cockpit', { language, viewport: { width, height: 900 } });
      expect(await inBothThemes(page)).toEqual([]);
      const menus = width < 768 ? [page.getByRole('button', { name: pages })] : [];
      for (const menu of menus) {
        await page.locator('.sheet-handle').click();
        await menu.click();
        expect(await inBothThemes(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.locator('#controls').getByRole('button', { name: evidence }).first().click();
      expect(await inBothThemes(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const name of [kind, share]) {
        await page.getByRole('button', { name }).click();
        await page.getByRole('dialog').waitFor();
        expect(await inBothThemes(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      const turns = await page.getByRole('button', { name: table, exact: true }).all();
      expect(turns.length).toBeGreaterThanOrEqual(8);
      for (const turn of turns) await turn.click();
      expect(await inBothThemes(page)).toEqual([]);
      expect(await cutAt(page, [320, TWICE], [390, 1440])).toEqual([]);
      for (const turn of turns) await turn.click();
      expect(await cutAt(page, [320, TWICE], [390, 1440])).toEqual([]);
      await resize(page, width, 900);
      expect(await lostMarks(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
    LONG,
  );

  it.each(readingPages)(
    'nothing is cut on the page %s, and axe finds nothing there in either theme where its own tests do not ask',
    async (id) => {
      const { page, errors } = await openWhole(id, { language, viewport: { width, height: 900 } });
      // In English each page's own tests ask axe.
      expect(language === 'en' ? [] : await inBothThemes(page)).toEqual([]);
      expect(await cutAt(page, [320], [390])).toEqual([]);
      expect(errors).toEqual([]);
    },
    LONG,
  );
});

describe('the keyboard', () => {
  it(
    'never leads under what sticks to the window, forth or back, beside the rail and around the sheet, and axe finds nothing while the skip link is seen',
    async () => {
      const { page } = await openWhole('cockpit', { viewport: { width: 1440, height: 900 } });
      const there = async (): Promise<string[]> => [
        ...(await hiddenFocus(page, 'Tab')),
        ...(await hiddenFocus(page, 'Shift+Tab')),
      ];
      expect(await there()).toEqual([]);
      // The skip link is seen only while it has the focus.
      await page.locator('.skip').focus();
      expect(await axe(page)).toEqual([]);
      await resize(page, 390, 844);
      expect(await there()).toEqual([]);
      await page.locator('.sheet-handle').click();
      expect(await there()).toEqual([]);
    },
    LONG,
  );
});

describe('what can be pressed', () => {
  it(
    'is at least 24 px either way to a finger',
    async () => {
      const { page } = await openWhole('cockpit', {
        viewport: { width: 390, height: 844 },
        context: { hasTouch: true },
      });
      expect(await smallTargets(page, 'main', 24)).toEqual([]);
      await page.locator('.sheet-handle').click();
      expect(await smallTargets(page, '.sheet', 24)).toEqual([]);
    },
    LONG,
  );
});

describe('where a person wants no motion', () => {
  it('nothing has any', async () => {
    const { page } = await openPage({ context: { reducedMotion: 'reduce' } });
    await page.locator('.control').first().waitFor();
    const moving = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          [null, '::before', '::after'].flatMap((part) => {
            const { transitionDuration, animationName } = getComputedStyle(element, part);
            const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
            return isStill ? [] : [`${element.tagName} ${element.className}${part ?? ''}`];
          }),
        ),
      );
    expect(await moving()).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await moving()).not.toEqual([]);
  });
});
