import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, bringUp, openPage, type PageOptions, walkTo } from './harness';

const REST = 90_000;
const link = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 })}`;

const caution = 'How much caution would change the answer?';
const books = 'What would the books show?';
const change = 'What would change the answer?';
const map = 'Where does each strategy win?';

/** A way of pointing at things and pressing them. */
interface Hand {
  readonly name: string;
  readonly options: PageOptions;
  readonly press: (target: Locator) => Promise<void>;
}

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { width: 390, height: 844 };

const hands: readonly Hand[] = [
  { name: 'a mouse', options: desk, press: (target) => target.click() },
  {
    name: 'keys alone',
    options: desk,
    async press(target) {
      const isRadio = (await target.getAttribute('type')) === 'radio';
      // The keys of a group of radio buttons move inside it; its first stop is whichever is chosen.
      if (isRadio) await target.focus();
      else await walkTo(target);
      await target.page().keyboard.press(isRadio ? 'Space' : 'Enter');
    },
  },
  {
    name: 'a finger on a phone',
    options: { viewport: phone, context: { hasTouch: true, isMobile: true } },
    press: (target) => target.tap(),
  },
];

async function open({ options }: Hand): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage({ ...options, path: link });
  await atRest(opened.page);
  return opened;
}

const verdict = (page: Page): Promise<string> => page.getByRole('heading', { level: 1 }).innerText();

/** Opens a page of Landfall by its name: a link in the bar, or one in the menu there. */
async function goTo(page: Page, name: string, hand: Hand): Promise<void> {
  const link = page.locator('.page-nav, .page-menu').getByRole('link', { name, exact: true });
  if ((await link.count()) === 0) await hand.press(page.locator('.page-menu-button'));
  await hand.press(link);
}

describe.each(hands)('with $name', (hand) => {
  it('a strategist moves a slider past its flip, sees the verdict follow, and shares it', async () => {
    const { page, errors } = await open(hand);
    expect(await verdict(page)).toMatch(/Partner-led leads/);
    // The phone keeps the controls in a sheet.
    const sheet = page.getByRole('button', { name: 'Open the controls' });
    if (await sheet.isVisible()) await hand.press(sheet);
    const thumb = page.getByRole('slider', { name: 'Partner reach' }).first();
    await thumb.scrollIntoViewIfNeeded();
    const box = (await thumb.boundingBox())!;
    if (hand.name === 'a mouse') {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x - 60, box.y + box.height / 2, { steps: 8 });
      await page.mouse.up();
    } else if (hand.name === 'keys alone') {
      await thumb.focus();
      for (let step = 0; step < 2; step++) await page.keyboard.press('Shift+ArrowLeft');
    } else {
      // A finger taps the track where it wants the thumb.
      await page.touchscreen.tap(box.x - 60, box.y + box.height / 2);
    }
    await atRest(page);
    await expect
      .poll(() => page.getByText(/market exit leads by|Market exit is the best/i).count(), { timeout: REST })
      .toBeGreaterThan(0);
    const close = page.getByRole('button', { name: 'Close the controls' });
    if (await close.isVisible()) await hand.press(close);
    await expect.poll(() => verdict(page), { timeout: REST }).toMatch(/^Market exit is/);
    for (const question of [change, map]) {
      const panel = await bringUp(page, question);
      await hand.press(panel.getByRole('button', { name: 'Table' }));
      await expect.poll(() => panel.getByRole('table').first().isVisible(), { timeout: REST }).toBe(true);
    }
    await hand.press(page.getByRole('button', { name: 'Share', exact: true }));
    const shared = page.getByRole('dialog').getByRole('textbox').first();
    await expect.poll(() => shared.inputValue(), { timeout: REST }).toMatch(/#v1;china-genai;.*=~0?\.0/);
    expect(errors).toEqual([]);
  });

  it('a CFO prices risk, leaves the terminal value out, reads the books and takes the memo along', async () => {
    const { page, errors } = await open(hand);
    await bringUp(page, caution);
    await hand.press(page.getByRole('radio', { name: /^Worst futures/ }));
    await expect
      .poll(() => page.getByText(/ROI, worst|ROI in the worst/).count(), { timeout: REST })
      .toBeGreaterThan(0);
    await hand.press(page.getByRole('radio', { name: /^As risk is priced/ }));
    const counted = page
      .locator('.risk-choices')
      .getByRole('switch', { name: 'Count cash after the horizon' });
    await hand.press(counted);
    await atRest(page);
    await expect.poll(() => verdict(page), { timeout: REST }).toMatch(/^Market exit is/);
    expect(await counted.getAttribute('aria-checked')).toBe('false');
    const statement = page.getByRole('region', { name: books });
    await statement.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect
      .poll(() => statement.getByRole('row', { name: /^Net present value/ }).count(), { timeout: REST })
      .toBe(1);
    const [, headline] = /ROI is ([+−]\d+\.\d%)/.exec(await page.locator('.verdict').innerText())!;
    await goTo(page, 'Report', hand);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).count(), { timeout: REST })
      .toBeGreaterThan(0);
    await expect.poll(() => page.locator('main').innerText(), { timeout: REST }).toContain(headline!);
    await page.getByRole('button', { name: /^Print/ }).waitFor();
    expect(errors).toEqual([]);
  });

  it('a general counsel asks who says so, and what another filing route would change', async () => {
    const { page, errors } = await open(hand);
    await goTo(page, 'Sources', hand);
    await page.getByRole('heading', { level: 1, name: 'Says who?' }).waitFor({ timeout: REST });
    const search = page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: 'Search values and sources' }))
      .first();
    await hand.press(search);
    await page.keyboard.type('licence probability');
    await expect
      .poll(() => page.getByText(/^2 of \d+ values\.$|^1 of \d+ values\.$/).count(), { timeout: REST })
      .toBe(1);
    await goTo(page, 'Route', hand);
    const option = page.getByRole('radio', { name: /^Our own foreign weights/ });
    await option.waitFor({ timeout: REST });
    await hand.press(option);
    const told = page.getByRole('region', { name: 'What was chosen' });
    await expect.poll(() => told.innerText(), { timeout: REST }).toMatch(/Bifurcation[\s\S]*→/);
    expect(await option.isChecked()).toBe(true);
    await hand.press(told.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => option.isChecked(), { timeout: REST }).toBe(false);
    expect(errors).toEqual([]);
  });
});
