import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, openPage } from './harness';

const REST = 60_000;
const DRAWS = 1024;
const STEPS = 50;
/** Steps between two looks at the figures. */
const EACH = 10;
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: DRAWS })}`;

/** The market's size, changed, in a link. */
const MARKET = /;20=~/;

const desktop = { width: 1440, height: 900 };

/** The fingerprint of what is on screen, once it is complete and another than before. */
async function shownAfter(page: Page, before: string | null): Promise<string> {
  const shown = () => page.evaluate(() => document.documentElement.dataset['shown'] ?? '');
  await expect.poll(shown, { timeout: REST, interval: 20 }).not.toBe(before);
  await atRest(page);
  return shown();
}

const undoButton = (page: Page): Locator => page.locator('.history-undo');
const nameOf = async (button: Locator) => button.getAttribute('aria-label');

async function thumb(page: Page, key: string): Promise<Locator> {
  const found = page.locator(`#controls [role="slider"][data-key="${key}"]`).first();
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Drags a thumb so many pixels, over several frames. */
async function drag(page: Page, key: string, by: number): Promise<void> {
  const box = (await (await thumb(page, key)).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const share of [0.3, 0.6, 1]) {
    await page.mouse.move(x + share * by, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
}

describe('undo and redo on the page', () => {
  it('lead back through fifty changes and forth again to the same figures, by keys', async () => {
    const { page, errors } = await openPage({ viewport: desktop, path: quickLink });
    await undoButton(page).waitFor({ timeout: REST });
    expect(await nameOf(undoButton(page))).toBe('Nothing to undo');
    const shown = [await shownAfter(page, '')];
    // A drag is one step; Home and End on two sliders make the rest.
    await drag(page, 'tam', 40);
    shown.push(await shownAfter(page, shown[0]!));
    expect(await nameOf(undoButton(page))).toMatch(
      /^Undo: Market size in 2027: \$3\.3bn to \$.*bn per year$/,
    );
    const thumbs = [await thumb(page, 'tam'), await thumb(page, 'royalty')];
    for (let step = 2; step <= STEPS; step++) {
      await thumbs[step % 2]!.press(step % 4 < 2 ? 'Home' : 'End');
      if (step % EACH === 0) shown.push(await shownAfter(page, shown.at(-1)!));
    }
    expect(new Set(shown.slice(1)).size).toBeGreaterThan(2);
    // Every step is in the list, whether or not its run was waited for.
    await page.getByRole('button', { name: 'History of changes' }).click();
    const menu = page.getByRole('dialog', { name: 'History of changes' });
    expect(await menu.getByRole('button').count()).toBe(STEPS + 1);
    await page.keyboard.press('Escape');

    const goBack = async (from: number, to: number): Promise<void> => {
      for (let step = from; step > to; step--) await page.keyboard.press('Control+z');
    };
    const goForth = async (from: number, to: number): Promise<void> => {
      for (let step = from; step < to; step++)
        await page.keyboard.press(step % 2 === 0 ? 'Control+y' : 'Control+Shift+z');
    };
    // Where the runs were waited for: before all, after the drag, and after every tenth.
    const stops = [0, 1, ...Array.from({ length: STEPS / EACH }, (_, at) => (at + 1) * EACH)];
    for (let at = stops.length - 1; at > 0; at--) {
      await goBack(stops[at]!, stops[at - 1]!);
      expect(await shownAfter(page, shown[at]!)).toBe(shown[at - 1]);
    }
    expect(await nameOf(undoButton(page))).toBe('Nothing to undo');
    for (let at = 1; at < stops.length; at++) {
      await goForth(stops[at - 1]!, stops[at]!);
      expect(await shownAfter(page, shown[at - 1]!)).toBe(shown[at]);
    }
    expect(await nameOf(page.locator('.history-redo'))).toBe('Nothing to redo');
    expect(errors).toEqual([]);
  });

  it('leave a text field its own, name what they do, and go with the browser’s way back', async () => {
    const { page, errors } = await openPage({ viewport: desktop, path: quickLink });
    await undoButton(page).waitFor({ timeout: REST });
    const first = await shownAfter(page, '');
    await drag(page, 'tam', 40);
    const second = await shownAfter(page, first);

    // What is typed is taken back in the field, and the step stays.
    const search = page.getByRole('searchbox').first();
    await search.fill('hosting');
    await search.press('Control+z');
    expect(await search.inputValue()).toBe('');
    await search.press('Control+z');
    expect(await page.evaluate(() => document.documentElement.dataset['shown'])).toBe(second);

    // The line of losses is dragged in one step too, and no run hangs on it.
    const line = page.locator('.loss-line');
    const box = (await line.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    for (const by of [-10, -20, -30]) await page.mouse.move(box.x + box.width / 2 + by, box.y + 20);
    await page.mouse.up();
    await expect.poll(() => nameOf(undoButton(page))).toMatch(/^Undo: Loss line: 0 to −/);

    // The list: newest first, the present marked, any step by keys.
    await page.getByRole('button', { name: 'History of changes' }).click();
    const menu = page.getByRole('dialog', { name: 'History of changes' });
    const items = menu.getByRole('button');
    expect(await items.count()).toBe(3);
    expect(await items.first().innerText()).toMatch(/^Loss line: 0 to −\d+\s+now$/);
    expect(await axe(page, '.popover, .top-bar')).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await shownAfter(page, second)).toBe(first);
    expect(await items.last().getAttribute('aria-current')).toBe('step');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await shownAfter(page, first)).toBe(second);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await page.locator('.history [role="status"]').innerText()).toBe('At step 1 of 2.');

    // The browser’s own way back is undo, its way forward redo.
    await page.getByRole('button', { name: /^Undo: Market size/ }).click();
    expect(await shownAfter(page, second)).toBe(first);
    expect(await page.locator('.history [role="status"]').innerText()).toMatch(/^Undone: Market size/);
    await expect.poll(() => page.url()).not.toMatch(MARKET);
    await page.locator('.history-redo').click();
    expect(await shownAfter(page, first)).toBe(second);
    await expect.poll(() => page.url()).toMatch(MARKET);
    await page.goBack();
    expect(await shownAfter(page, second)).toBe(first);
    await expect.poll(() => nameOf(undoButton(page))).toBe('Nothing to undo');
    await page.goForward();
    expect(await shownAfter(page, first)).toBe(second);
    await expect.poll(() => nameOf(undoButton(page))).toMatch(/^Undo: Market size/);

    // A choice that was taken back by its message stands in the list to be made again.
    await page.getByRole('button', { name: /^Kind of company/ }).click();
    await page.getByRole('radio', { name: /^Companion and character app/ }).check();
    await page.getByRole('button', { name: 'Use it' }).click();
    const third = await shownAfter(page, second);
    await page.getByRole('region', { name: 'What was chosen' }).getByRole('button', { name: 'Undo' }).click();
    expect(await shownAfter(page, third)).toBe(second);
    await expect
      .poll(() => nameOf(page.locator('.history-redo')))
      .toMatch(/^Redo: Kind of company: Companion/);
    expect(errors).toEqual([]);
  });

  it('stand in reach on a phone, in Chinese', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 390, height: 844 },
      language: 'zh',
      path: `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: DRAWS })}`,
    });
    await undoButton(page).waitFor({ timeout: REST });
    await atRest(page);
    const bar = () => page.getByRole('banner').boundingBox();
    const before = await bar();
    const line = page.locator('.loss-line');
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => nameOf(undoButton(page))).toMatch(/^撤销：亏损线：0 → −\d+$/);
    const box = (await undoButton(page).boundingBox())!;
    expect([box.width, box.height]).toEqual([44, 44]);
    await page.getByRole('button', { name: '改动记录' }).click();
    const menu = page.getByRole('dialog', { name: '改动记录' });
    expect(await menu.getByRole('button').allInnerTexts()).toEqual([
      expect.stringMatching(/^亏损线：0 → −\d+\s+当前$/),
      '最初状态',
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axe(page, '.popover')).toEqual([]);
    await page.keyboard.press('Escape');
    await undoButton(page).click();
    expect(await line.getAttribute('aria-valuenow')).toBe('0');
    expect(await bar()).toEqual(before);
    expect(errors).toEqual([]);
  });
});
