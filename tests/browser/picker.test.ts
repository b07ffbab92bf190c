import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { baseScenario } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { atRest, axe, openPage, turnTo, type OpenedPage, type PageOptions } from './harness';

const REST = 60_000;

const other = (await loadScenarios()).find(({ id }) => id === 'companion-app')!;

/** The base case with two changes and fewer worlds, so that a test waits less for rest. */
const changed = `#${encodeLink({
  scenarioId: 'china-genai',
  overrides: { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed', value: 0.4 } } },
  seed: 1,
  draws: 4096,
})}`;

const phone = { viewport: { width: 390, height: 844 } };

async function openAtRest(options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({ path: changed, ...options });
  await atRest(opened.page);
  return opened;
}

function kind(page: Page): Locator {
  return page.getByRole('button', { name: /^Kind of company/ });
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Which kind of company?' });
}

function notice(page: Page): Locator {
  return page.getByRole('region', { name: 'What was chosen' });
}

async function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** How far the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function figures(page: Page): Promise<string> {
  return (await notice(page).getByRole('definition').allInnerTexts()).join();
}

describe('the picker of kinds of company', () => {
  it('is used by mouse: the kind opens, what it did is said, and Undo brings everything back', async () => {
    const { page, errors } = await openAtRest({ viewport: { width: 1440, height: 900 } });
    const before = await page.getByRole('heading', { level: 1 }).innerText();
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 700);
    await kind(page).click();
    await dialog(page).getByRole('radio', { name: other.title }).check();
    await dialog(page).getByText('Your 2 changes will be dropped. Undo brings them back.').waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog(page).getByRole('button', { name: 'Use it' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await isFocused(kind(page))).toBe(true);
    expect(await notice(page).innerText()).toContain(other.title);
    expect(await notice(page).evaluate((node) => node.getBoundingClientRect().top)).toBeGreaterThan(0);
    await atRest(page);
    await expect.poll(() => figures(page), { timeout: REST }).toMatch(/[+−]\d+\.\d% → [+−]\d+\.\d%/);
    expect(await axe(page)).toEqual([]);
    await notice(page).getByRole('button', { name: 'Undo' }).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(await isFocused(kind(page))).toBe(true);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toBe(before);
    await expect.poll(() => page.url(), { timeout: REST }).toContain('20=~4500');
    expect(errors).toEqual([]);
  });

  it('is used by keyboard alone', async () => {
    const { page } = await openAtRest();
    await kind(page).focus();
    await page.keyboard.press('Enter');
    const radio = (name: string) => dialog(page).getByRole('radio', { name });
    await expect.poll(() => isFocused(radio(baseScenario.title))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await radio(other.title).isChecked()).toBe(true);
    // The reasons come right after the list, before the button.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('table').waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(radio(other.title))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await kind(page).innerText()).toBe(other.title);
    expect(await isFocused(kind(page))).toBe(true);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await isFocused(kind(page))).toBe(true);
    expect(await kind(page).innerText()).toBe(other.title);
  });

  it.each(['light', 'dark'] as const)(
    'fills a phone, %s, and nothing is wider than it',
    async (colorScheme) => {
      const { page, errors } = await openAtRest({ ...phone, colorScheme });
      await kind(page).click();
      await dialog(page).getByRole('radio', { name: other.title }).check();
      expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, ...phone.viewport });
      await dialog(page)
        .getByText(/^All \d+ values/)
        .click();
      await dialog(page).getByRole('table').waitFor();
      expect(
        await dialog(page).evaluate((node) =>
          [node, ...node.querySelectorAll('*')].every(
            (one) => one.scrollWidth <= one.clientWidth + 1 || one.clientWidth <= 1,
          ),
        ),
      ).toBe(true);
      expect(await axe(page)).toEqual([]);
      await dialog(page).getByRole('button', { name: 'Use it' }).click();
      await notice(page)
        .getByText(/^The \d+ changes/)
        .click();
      expect(await overflow(page)).toBe(0);
      await atRest(page);
      expect(await axe(page)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('moves nothing but by the height of the message that answers it', async () => {
    const { page } = await openAtRest({ viewport: { width: 1440, height: 900 } });
    const top = (): Promise<number> =>
      page.getByRole('heading', { level: 1 }).evaluate((node) => node.getBoundingClientRect().top);
    const before = await top();
    await kind(page).click();
    await dialog(page).getByRole('radio', { name: other.title }).check();
    await page.keyboard.press('Enter');
    await notice(page).waitFor();
    const after = await top();
    expect(after).toBeGreaterThan(before);
    const heights = new Set<number>();
    await expect
      .poll(
        async () => {
          heights.add(await notice(page).evaluate((node) => node.getBoundingClientRect().height));
          return (await figures(page)).includes('…');
        },
        { timeout: REST },
      )
      .toBe(false);
    expect(heights.size).toBe(1);
    expect(await top()).toBe(after);
  });

  it('says on a page, wherever its reader is, what the kind changed, and hides nothing that has the focus', async () => {
    const { page } = await openAtRest({ ...phone, path: changed.replace(/;k=.*/, ';view=reasons') });
    await page.evaluate(() => window.scrollTo(0, 900));
    await kind(page).click();
    await dialog(page).getByRole('radio', { name: other.title }).check();
    await page.keyboard.press('Enter');
    const box = (await notice(page).boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(phone.viewport.height + 1);
    expect(box.y).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    const bars = await page.evaluate(() => document.querySelector('.reading-strip')!.getBoundingClientRect());
    await page.locator('main a').first().focus();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const [first, last] = await page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return [top, bottom];
      });
      expect(first).toBeGreaterThanOrEqual(bars.bottom - 1);
      expect(last).toBeLessThanOrEqual(box.y + 1);
    }
  });
});

describe('the way back to the cockpit', () => {
  it.each([
    [1440, 900],
    [390, 844],
  ])(
    'ends where it was left at %i × %i, by the link and by the browser’s own button',
    async (width, height) => {
      const { page } = await openAtRest({ viewport: { width, height } });
      const left = 1200;
      const scrolled = (): Promise<number> => page.evaluate(() => window.scrollY);
      await page.evaluate((to) => window.scrollTo(0, to), left);
      await atRest(page);
      await page.evaluate((to) => window.scrollTo(0, to), left);
      await turnTo(page, 'Reasons');
      await expect.poll(scrolled).toBe(0);
      await page.getByRole('heading', { level: 1, name: /reasons/ }).waitFor();
      await turnTo(page, 'Decide');
      await expect.poll(scrolled).toBeGreaterThan(left - 60);
      expect(await scrolled()).toBeLessThan(left + 60);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /reasons/ }).waitFor();
      await page.goBack();
      await page.locator('.cockpit').waitFor();
      await expect.poll(scrolled).toBeGreaterThan(left - 60);
      expect(await scrolled()).toBeLessThan(left + 60);
    },
  );

  it('follows the rows of the top bar on a phone with the keys', async () => {
    const { page } = await openAtRest(phone);
    const stops: string[] = [];
    await page.locator('.skip').focus();
    for (let press = 0; press < 9; press++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { ariaLabel, textContent } = document.activeElement as HTMLElement;
          return ariaLabel ?? textContent.trim();
        }),
      );
    }
    expect(stops).toEqual([
      'Nothing to undo',
      'History of changes',
      'Pages',
      '中文',
      'Dark colours',
      'Share',
      'Save in this browser',
      `Kind of company: ${baseScenario.title}`,
      'Reset all',
    ]);
  });
});
