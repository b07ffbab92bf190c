import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { backgroundPages, type PageId } from '../../src/share/view';
import { enChecklist } from '../../src/ui/i18n/en/checklist';
import { enPage } from '../../src/ui/i18n/en/page';
import { axe, faint, openPage, SHORT, turnTo } from './harness';
import { cutTexts, smallTargets } from './layout';

const WAIT = 90_000;
const words = enChecklist.checklist;
/** A market in which the paths are close in short worlds. */
const link = (page: PageId): string =>
  `#${encodeLink(
    { scenarioId: 'china-genai', overrides: { ...SHORT, tam: { centre: 14_000 } }, seed: 1, draws: 1024 },
    undefined,
    { page, at: null },
  )}`;

const decision = (page: Page) => page.locator('.checklist-decision').innerText();

/** The sentence for the decision, once what there is to find out is worked out. */
async function decided(page: Page): Promise<string> {
  await expect.poll(() => page.locator('.checklist-decision').count(), { timeout: WAIT }).toBe(1);
  await expect.poll(() => decision(page), { timeout: WAIT }).not.toBe(words.waiting);
  return decision(page);
}

describe('the next steps', () => {
  it('follow a slider, lead to it by keys, and can be printed', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 1440, height: 900 },
      path: link('checklist'),
    });
    const before = await decided(page);
    const first = page.locator('.findings li').first();
    const name = (await first.locator('strong').innerText()).split(',')[0]!;
    expect(before.toLowerCase()).toContain(name.toLowerCase());
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faint(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'light', media: 'print' });
    expect(await page.locator('.top-bar').isVisible()).toBe(false);
    expect(await first.getByRole('link').first().isVisible()).toBe(false);
    expect(await page.locator('.checklist-table').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });

    await first.getByRole('link', { name: /^Its slider/ }).focus();
    await page.keyboard.press('Enter');
    const slider = page.getByRole('slider', { name, exact: true });
    await slider.waitFor();
    await expect.poll(() => slider.evaluate((thumb) => thumb === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await turnTo(page, enPage.pages.checklist);
    expect(await decided(page)).not.toBe(before);

    await page.locator('.figures').getByRole('link', { name: /^25%/ }).click();
    const lever = page.getByRole('slider', { name: 'Royalty rate', exact: true });
    await expect.poll(() => lever.evaluate((thumb) => thumb === document.activeElement)).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('the navigation', () => {
  it('holds the background in a menu by keys, says which of it is open, and moves nothing', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 1280, height: 800 },
      path: link('library'),
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const bar = page.getByRole('navigation', { name: enPage.pages.label });
    const menu = bar.getByRole('button');
    const places = () =>
      Promise.all(
        [bar.getByRole('link').last(), menu, page.getByRole('button', { name: 'Share' })].map((one) =>
          one.boundingBox(),
        ),
      );
    await menu.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: enPage.pages.background });
    expect(await panel.getByRole('link').allInnerTexts()).toEqual(
      backgroundPages.map((id) => enPage.pages[id]),
    );
    expect(await cutTexts(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);

    const follow = async (...tabs: readonly string[]): Promise<void> => {
      await menu.focus();
      for (const key of ['Enter', ...tabs, 'Enter']) await page.keyboard.press(key);
      await expect.poll(() => panel.count()).toBe(0);
      await page.getByRole('heading', { level: 1 }).waitFor();
    };
    const before = await places();
    await follow('Tab');
    expect(await menu.getAttribute('aria-current')).toBe('true');
    expect(await menu.innerText()).toContain(enPage.pages.route);
    await follow('Tab', 'Tab');
    expect(await menu.innerText()).toContain(enPage.pages.partners);
    expect(await places()).toEqual(before);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: enPage.pages.menu, exact: true }).click();
    const whole = page.getByRole('dialog', { name: enPage.pages.label });
    expect(await whole.getByRole('heading').allInnerTexts()).toEqual([
      enPage.pages.decision,
      enPage.pages.background,
    ]);
    expect(await whole.getByRole('link', { name: enPage.pages.partners }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(await smallTargets(page, '.page-menu', 44)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
