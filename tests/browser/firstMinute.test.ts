import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, axe, type OpenedPage, openPage, type PageOptions } from './harness';

/** Limit that no working page meets. */
const REST = 120_000;
/** Longer than arrows belong to a slider that was being moved. */
const STILL_MOVING = 1100;
/** How far beyond a flip a slider is dragged, px: more than what is too close to call around it. */
const FURTHER = 24;

const PHONE: PageOptions = {
  viewport: { width: 390, height: 844 },
  context: { hasTouch: true, isMobile: true },
};

/** The page as a newcomer finds it. */
async function openAtRest(options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({ viewport: { width: 1440, height: 900 }, ...options });
  await atRest(opened.page);
  return opened;
}

/** The same with what would change the answer worked out. */
async function openWithFlips(options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openAtRest(options);
  await opened.page.locator('[data-leading-left="0"]').waitFor({ timeout: REST });
  return opened;
}

const invitation = (page: Page): Locator => page.getByRole('button', { name: 'A one-minute tour' });
const card = (page: Page): Locator => page.getByRole('region', { name: 'A one-minute tour' });
const title = (page: Page): Locator => card(page).getByRole('heading');
const verdict = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string): Locator => card(page).getByRole('button', { name, exact: true });

async function expectTitle(page: Page, expected: string): Promise<void> {
  await expect.poll(() => title(page).innerText(), { timeout: REST }).toBe(expected);
}

/** Where in the window the slider’s thumb is that the tour speaks of, and where it would be beyond its nearest flip. */
async function sliderAndFlip(page: Page): Promise<{ x: number; y: number; beyond: number }> {
  const control = page.locator('#controls .control[data-toured]');
  const thumb = control.getByRole('slider').first();
  await thumb.waitFor();
  await control.locator('.flip-tick').first().waitFor({ timeout: REST });
  const [ticks, box] = [await control.locator('.flip-tick').all(), (await thumb.boundingBox())!];
  const x = box.x + box.width / 2;
  const places = await Promise.all(ticks.map(async (tick) => (await tick.boundingBox())!.x));
  const flip = places.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0]!;
  return { x, y: box.y + box.height / 2, beyond: flip + Math.sign(flip - x) * FURTHER };
}

/** How far below the top of the page’s text the strategies begin, px. */
function strategiesFrom(page: Page): Promise<number> {
  return page.evaluate(() => {
    const top = (name: string): number => document.querySelector(name)!.getBoundingClientRect().top;
    return top('.strategies') - top('main');
  });
}

async function overlap(a: Locator, b: Locator): Promise<boolean> {
  const [one, other] = [(await a.boundingBox())!, (await b.boundingBox())!];
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe('a newcomer’s first minute', () => {
  it('goes by mouse from the question over the most decisive slider to why the answer changed', async () => {
    const { page, errors } = await openWithFlips();
    const before = await verdict(page).innerText();
    await invitation(page).click();
    await expectTitle(page, 'One question, three answers');
    expect(await axe(page)).toEqual([]);
    await button(page, 'Next').click();
    await expect
      .poll(() => card(page).innerText())
      .toMatch(/partner reach: below \d\.\d+%, market exit takes over/);
    expect(await axe(page, '.tour')).toEqual([]);
    const { x, y, beyond } = await sliderAndFlip(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(beyond, y, { steps: 8 });
    await page.mouse.up();
    await expectTitle(page, 'What that changed');
    await expect
      .poll(() => card(page).innerText(), { timeout: REST })
      .toMatch(/Market exit leads now, by \d/);
    await expect.poll(() => verdict(page).innerText()).not.toBe(before);
    expect(await axe(page, '.tour')).toEqual([]);
    await button(page, 'Next').click();
    expect(await axe(page, '.tour')).toEqual([]);
    await button(page, 'Take it back').click();
    await expectTitle(page, 'Your values are back');
    expect(await axe(page, '.tour')).toEqual([]);
    await button(page, 'Close').click();
    await expect.poll(() => verdict(page).innerText(), { timeout: REST }).toBe(before);
    expect(await card(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('goes by keyboard alone, in the dark, and keeps the change', async () => {
    const { page, errors } = await openWithFlips({ colorScheme: 'dark' });
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60 && (await focused()) !== name; presses++)
        await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo('A one-minute tour');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('One question, three answers');
    expect(await axe(page)).toEqual([]);
    await page.waitForTimeout(STILL_MOVING);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('What would change the answer?');
    await tabTo('partner reach');
    await page.keyboard.press('Enter');
    const slider = page.getByRole('slider', { name: 'Partner reach', exact: true });
    await expect.poll(() => slider.evaluate((thumb) => thumb === document.activeElement)).toBe(true);
    await page.keyboard.press('f');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(focused, { timeout: REST }).toBe('What that changed');
    expect(await axe(page, '.tour')).toEqual([]);
    await page.waitForTimeout(STILL_MOVING);
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Where numbers come from');
    expect(await axe(page, '.tour')).toEqual([]);
    await tabTo('Keep the change');
    await page.keyboard.press('Enter');
    expect(await card(page).count()).toBe(0);
    await expect.poll(() => page.url()).toMatch(/;[\w.]+=~0\.0\d+/);
    expect(errors).toEqual([]);
  });

  it('goes by touch on a phone, where the sheet opens on the right tab and hides neither card nor slider', async () => {
    const { page, errors } = await openWithFlips(PHONE);
    await invitation(page).tap();
    await button(page, 'Next').tap();
    await page.getByRole('tab', { name: 'Decisive', selected: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    const { y, beyond } = await sliderAndFlip(page);
    expect(await overlap(card(page), page.locator('.sheet'))).toBe(false);
    await page.touchscreen.tap(beyond, y);
    await expectTitle(page, 'What that changed');
    await expect.poll(() => card(page).innerText(), { timeout: REST }).toMatch(/leads now/);
    expect(await overlap(card(page), page.locator('.sheet'))).toBe(false);
    expect(await overlap(card(page), verdict(page))).toBe(false);
    expect(await axe(page, '.tour')).toEqual([]);
    await button(page, 'Next').tap();
    await expect.poll(() => overlap(card(page), page.locator('.sheet'))).toBe(false);
    const keep = (await button(page, 'Keep the change').boundingBox())!;
    const room = (await card(page).boundingBox())!;
    expect(keep.y + keep.height).toBeLessThan(room.y + room.height);
    await button(page, 'Keep the change').tap();
    expect(await card(page).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(errors).toEqual([]);
  });

  it.each([
    ['on a desk', { viewport: { width: 1440, height: 900 } }],
    ['on a phone', PHONE],
  ])('is offered under the verdict %s without moving anything', async (_where, options) => {
    const { page } = await openPage(options);
    await page.locator('.strategies').waitFor();
    const before = await strategiesFrom(page);
    await invitation(page).waitFor({ timeout: REST });
    expect(await strategiesFrom(page)).toBe(before);
    expect(await overlap(invitation(page), page.locator('.best-names'))).toBe(false);
  });

  it('is offered once: not after it was declined, nor after Escape, nor on paper', async () => {
    const { page } = await openAtRest();
    await page.getByRole('button', { name: 'No tour, thank you' }).click();
    await page.reload();
    await atRest(page);
    const again = page.getByRole('button', { name: 'Take the one-minute tour' });
    await again.waitFor();
    expect(await invitation(page).count()).toBe(0);
    await again.click();
    await expectTitle(page, 'One question, three answers');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await card(page).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    expect(await card(page).count()).toBe(0);
  });
});

describe('a word of the field', () => {
  it('explains itself to a pointer, to the keyboard and to a tap, and is clean to axe meanwhile', async () => {
    const { page } = await openAtRest();
    const word = page.locator('.verdict').getByText('risk-adjusted ROI', { exact: true });
    const meaning = page.getByRole('tooltip');
    await word.hover();
    await meaning.waitFor();
    expect(await meaning.innerText()).toMatch(/^Risk-adjusted ROI/);
    await meaning.hover();
    await page.waitForTimeout(400);
    expect(await meaning.count()).toBe(1);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => meaning.count()).toBe(0);
    await word.focus();
    await meaning.waitFor();
    const box = (await meaning.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(1440);
  });

  it('explains itself on a phone within the window', async () => {
    const { page } = await openAtRest(PHONE);
    const word = page.locator('.strategies').getByText('equally likely outcomes');
    const meaning = page.getByRole('tooltip');
    // Where the browser is busy while the finger is down, it takes a tap for a long press.
    await expect
      .poll(
        async () => {
          await word.tap();
          return meaning.isVisible();
        },
        { timeout: REST },
      )
      .toBe(true);
    const box = (await meaning.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });

  it('is in the glossary, which the foot of the page leads to', async () => {
    const { page } = await openAtRest();
    await page.getByRole('link', { name: 'Glossary' }).click();
    const glossary = page.getByRole('region', { name: 'Glossary' });
    await glossary.getByText('Expected shortfall', { exact: true }).waitFor();
    await expect.poll(() => glossary.evaluate((section) => section === document.activeElement)).toBe(true);
  });
});
