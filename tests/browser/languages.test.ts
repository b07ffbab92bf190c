import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { pageIds, type PageId } from '../../src/share/view';
import { atRest, bringUpAll, openPage, SHORT } from './harness';

const REST = 90_000;
const desktop = { width: 1440, height: 900 };

function linkTo(page: PageId): string {
  const run = { scenarioId: 'china-genai', overrides: SHORT, seed: 1, draws: 1024 };
  return `#${encodeLink(run, undefined, { page, at: null })}`;
}

const verdict = (page: Page) => page.getByRole('heading', { level: 1 });
const inChinese = (page: Page) => page.getByRole('button', { name: '中文' });
const inEnglish = (page: Page) => page.getByRole('button', { name: 'English' });
const languageOf = (page: Page) => page.locator('html').getAttribute('lang');

async function speaks(page: Page, language: string, words: RegExp): Promise<void> {
  await expect.poll(() => verdict(page).innerText(), { timeout: REST }).toMatch(words);
  await expect.poll(() => languageOf(page)).toBe(language);
}

/** Words of the page links that are not half way between the edges of the bar. */
function offCentre(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
    const bar = middle(document.querySelector('.top-inner')!.getBoundingClientRect());
    return [...document.querySelectorAll('.page-nav a span')].flatMap((name) => {
      const words = document.createRange();
      words.selectNodeContents(name);
      return Math.abs(middle(words.getClientRects()[0]!) - bar) > 3 ? [name.textContent] : [];
    });
  });
}

describe('the language of the page', () => {
  it('turns there and back without a reload: inputs, place and focus stay', async () => {
    const { page, errors } = await openPage({ viewport: desktop, path: linkTo('cockpit') });
    await atRest(page);
    const royalty = page.locator('#controls').getByRole('slider').nth(12);
    await royalty.press('Shift+ArrowLeft');
    await expect.poll(() => page.url(), { timeout: REST }).toMatch(/p?\w+=~?0\.\d+/);
    await atRest(page);
    const value = await royalty.getAttribute('aria-valuenow');
    await page.mouse.move(900, 500);
    await page.mouse.wheel(0, 500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(400);
    const [address, top] = [page.url(), await page.evaluate(() => window.scrollY)];
    await page.evaluate(() => document.documentElement.setAttribute('data-same-document', ''));

    const stays = async (): Promise<void> => {
      expect(page.url()).toBe(address);
      expect(await page.locator('html[data-same-document]').count()).toBe(1);
      expect(await royalty.getAttribute('aria-valuenow')).toBe(value);
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - top)).toBeLessThan(60);
    };
    await inChinese(page).focus();
    await page.keyboard.press('Enter');
    await speaks(page, 'zh-CN', /合作伙伴模式|退出市场/);
    await stays();
    expect(await offCentre(page)).toEqual([]);
    expect(await page.title()).toMatch(/生成式人工智能.* · Landfall/);
    expect(await inChinese(page).getAttribute('aria-pressed')).toBe('true');
    expect(await inChinese(page).evaluate((own) => own === document.activeElement)).toBe(true);
    await inEnglish(page).click();
    await speaks(page, 'en', /Partner-led|Market exit/);
    await stays();
    expect(await offCentre(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it.each([1180, 390])(
    'leaves the focus on what turns it back, where there is one button, at %i px',
    async (width) => {
      const { page } = await openPage({ viewport: { width, height: 844 }, path: linkTo('cockpit') });
      await inChinese(page).focus();
      await page.keyboard.press('Enter');
      await speaks(page, 'zh-CN', /\p{Script=Han}/u);
      await expect.poll(() => inEnglish(page).evaluate((own) => own === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await speaks(page, 'en', /^[^\p{Script=Han}]+$/u);
      await expect.poll(() => inChinese(page).evaluate((own) => own === document.activeElement)).toBe(true);
    },
  );

  it('leaves open what was opened while its words were coming', async () => {
    const { page } = await openPage({ viewport: { width: 1280, height: 900 }, path: linkTo('cockpit') });
    await inChinese(page).waitFor();
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/allTexts-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await inChinese(page).click();
    await page.locator('.page-menu-button').click();
    await page.getByRole('dialog', { name: 'Background' }).waitFor();
    letGo();
    await speaks(page, 'zh-CN', /\p{Script=Han}/u);
    await inEnglish(page).waitFor();
    const menu = page.locator('.page-menu');
    expect(await menu.getByRole('link', { name: '方法', exact: true }).isVisible()).toBe(true);
    await menu.getByRole('link', { name: '方法', exact: true }).click();
    await expect.poll(() => page.url()).toContain('view=method');
  });

  it('is kept for the next visit', async () => {
    const { page } = await openPage({ viewport: desktop, path: linkTo('cockpit') });
    await inChinese(page).click();
    await speaks(page, 'zh-CN', /\p{Script=Han}/u);
    await page.reload();
    await speaks(page, 'zh-CN', /\p{Script=Han}/u);
    await inEnglish(page).click();
    await speaks(page, 'en', /^[^\p{Script=Han}]+$/u);
    await page.reload();
    await speaks(page, 'en', /^[^\p{Script=Han}]+$/u);
    expect(await languageOf(page)).toBe('en');
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['de-DE', 'en'],
    ['en-US', 'en'],
  ])(
    'is on the first visit the first that the browser prefers and the page has: %s gives %s',
    async (locale, language) => {
      const { page } = await openPage({ viewport: desktop, path: linkTo('cockpit'), context: { locale } });
      await verdict(page).waitFor();
      await expect.poll(() => languageOf(page)).toBe(language);
    },
  );

  it('is the last that was asked for, however late the other comes', async () => {
    const { page } = await openPage({ viewport: desktop, path: linkTo('cockpit') });
    await inChinese(page).waitFor();
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/allTexts-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await inChinese(page).click();
    await inEnglish(page).click();
    letGo();
    await page.waitForLoadState('networkidle');
    expect(await languageOf(page)).toBe('en');
    expect(await inEnglish(page).getAttribute('aria-pressed')).toBe('true');
  });

  it('stays English where Chinese cannot be had, and says so', async () => {
    const { page } = await openPage({ viewport: desktop, path: linkTo('cockpit') });
    await inChinese(page).waitFor();
    await page.route('**/allTexts-*.js', (route) => route.abort());
    await inChinese(page).click();
    await expect.poll(() => page.getByRole('alert').innerText(), { timeout: REST }).toMatch(/Chinese/);
    await atRest(page);
    expect(await languageOf(page)).toBe('en');
    expect(await verdict(page).innerText()).toMatch(/Market exit/);
  });
});

/** Three words or more of two letters and more. */
const ENGLISH = /[A-Za-z]{2,}(?:[ ,:’'-]+[A-Za-z’'-]{2,}){2,}/;
/** What has no Chinese name. */
const names =
  /11 Reasons Many Popular AI Tools Face Restrictions in China|AllBright Law Offices|South China Morning Post|Latham & Watkins/g;

describe('in Chinese', () => {
  it.each(pageIds)('nothing on the page %s is left in English but citations and names', async (id) => {
    const { page, errors } = await openPage({ language: 'zh', viewport: desktop, path: linkTo(id) });
    await verdict(page).waitFor({ timeout: REST });
    if (id === 'cockpit') await bringUpAll(page);
    await atRest(page);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
        if (folded.checkVisibility()) folded.click();
    });
    const said = await page.evaluate(() => {
      const kept =
        'noscript, cite, #method-sources ul, [lang="en"], math, code, .source-date, .method-id, .memo-link, textarea';
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement!;
        if (element.closest(kept) !== null) continue;
        if (node instanceof Element) {
          for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
            found.push(node.getAttribute(name) ?? '');
        } else found.push(node.textContent ?? '');
      }
      return [...new Set(found)];
    });
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => ENGLISH.test(text.replaceAll(names, '')))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
