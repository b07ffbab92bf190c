import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, faint, openPage } from './harness';
import { cutTexts, smallTargets } from './layout';

const WAIT = 90_000;
const run = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 };
const compare = `#${encodeLink(run, undefined, { page: 'compare', at: null })}`;
const harder = encodeLink({ ...run, overrides: { tam: { centre: 2400 } }, name: 'Harder market' });

const answerEngine = 'Answer engine (Perplexity-like), US';
const chatbot = 'Consumer chatbot (ChatGPT-like), US';

/** Presses Tab until what is looked for has the focus. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it is not reached by the key');
}

/** Waits until every scenario has its figures. */
async function worked(page: Page): Promise<void> {
  await page.locator('.several-progress:empty').waitFor({ state: 'attached', timeout: WAIT });
}

const said = (page: Page): Promise<string> => page.locator('.several-said').innerText();
const columns = (page: Page): Promise<string[]> =>
  page.locator('.several-table .several-name').allInnerTexts();

interface Tick {
  readonly label: string;
  /** From the corner of its panel, pixels. */
  readonly left: number;
  readonly top: number;
}

/** Labels of the axis of each panel, with where they stand in it. */
function axes(page: Page): Promise<Tick[][]> {
  return page.locator('.several-pictures .several-panel').evaluateAll((panels) =>
    panels.map((panel) => {
      const corner = (panel as SVGGElement).getScreenCTM()!;
      return [...panel.querySelectorAll('.several-tick')].map((tick) => {
        const { left, top } = tick.getBoundingClientRect();
        return { label: tick.textContent, left: left - corner.e, top: top - corner.f };
      });
    }),
  );
}

/** Whether so many panels have the same labels in the same places, to less than a pixel. */
function areEqual(panels: readonly Tick[][], count: number): boolean {
  const [first] = panels;
  return (
    panels.length === count &&
    first!.length > 2 &&
    panels.every(
      (ticks) =>
        ticks.length === first!.length &&
        ticks.every(({ label, left, top }, index) => {
          const other = first![index]!;
          return label === other.label && Math.hypot(left - other.left, top - other.top) < 1;
        }),
    )
  );
}

/** What a column says of a path under a title, without errors and notes. */
async function cell(page: Page, title: RegExp, path: string, column: number): Promise<string> {
  const group = page
    .locator('.several-table tbody')
    .filter({ has: page.getByRole('rowheader', { name: title }) });
  const row = group.locator('tr').filter({ has: page.getByRole('rowheader', { name: path, exact: true }) });
  const figure = await row.locator('td').nth(column).locator('.several-figure').innerText();
  return figure.replace(/ ± .*/, '');
}

/** What the table says of the entry paths of a column. */
async function inTable(page: Page, column: number): Promise<string[]> {
  const figures: string[] = [];
  for (const path of ['Bifurcation', 'Partner-led'])
    for (const title of [/^Risk-adjusted ROI/, /^Probability of loss/, /^Public launch/, /^Capital put in/])
      figures.push(await cell(page, title, path, column));
  return figures;
}

/** The same of what is on screen, as the cockpit shows it. */
async function shownInCockpit(page: Page): Promise<string[]> {
  const figures: string[] = [];
  for (const path of ['bifurcation', 'partner']) {
    const row = page.locator('.strategy-table tbody tr').filter({ has: page.locator(`.headline.${path}`) });
    const headline = await row.locator('.headline-figure').innerText();
    const cells = await row.locator('td:not(.plot-cell)').allInnerTexts();
    figures.push(headline.split(/\s/)[0]!, cells[2]!, cells[4]!, cells[5]!);
  }
  return figures;
}

/** Turns to the cockpit, waits until it shows figures, and comes back. */
async function untilCockpitShows(page: Page, figures: readonly string[]): Promise<void> {
  const pages = page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Decide' }).click();
  await page.locator('.strategy-table .headline-figure').nth(2).waitFor({ timeout: WAIT });
  await expect.poll(() => shownInCockpit(page), { timeout: WAIT }).toEqual(figures);
  await pages.getByRole('link', { name: 'Compare' }).click();
  await page.locator('.several-table').waitFor();
  await worked(page);
}

describe('several scenarios side by side', () => {
  it('are chosen by keys alone, drawn on equal axes, and have the figures that each has in the cockpit', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: compare });
    await atRest(page);
    const list = page.getByRole('combobox', { name: 'Scenario to add' });
    const link = page.getByRole('textbox', { name: 'Or a Landfall link' });
    await list.waitFor();
    await tabTo(page, list);
    for (const title of [answerEngine, chatbot]) {
      await page.keyboard.type(title.slice(0, 12));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(page)).toContain(`${title} was added`);
      await page.keyboard.press('Shift+Tab');
    }
    await tabTo(page, link);
    await page.keyboard.insertText(`https://example.org/#${harder}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page)).toBe('Harder market was added. That makes four.');
    await worked(page);
    const [onScreen] = await columns(page);
    expect(await columns(page)).toEqual([onScreen, answerEngine, chatbot, 'Harder market']);

    expect(areEqual(await axes(page), 4)).toBe(true);
    const pictures = page.locator('.several-pictures');
    await pictures.getByRole('radio', { name: 'Outcomes' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'When does the cash come back in each scenario?' }).waitFor();
    expect(areEqual(await axes(page), 4)).toBe(true);
    const twin = pictures.getByRole('button', { name: 'Table' });
    await tabTo(page, twin);
    await page.keyboard.press('Enter');
    expect(await pictures.locator('table tbody').count()).toBe(4);
    await page.keyboard.press('t');
    expect(await pictures.locator('table tbody').count()).toBe(0);

    await tabTo(page, link);
    await page.keyboard.insertText(
      encodeLink({ ...run, overrides: { tam: { centre: 5000 } }, name: 'A fifth' }),
    );
    await page.keyboard.press('Enter');
    await expect
      .poll(() => said(page))
      .toBe('Four fit side by side, so A fifth was not added. Remove one of the others first.');
    expect(await axe(page, '.several')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faint(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    await untilCockpitShows(page, await inTable(page, 0));
    const told = await inTable(page, 3);
    await page
      .locator('.several-table')
      .getByRole('button', { name: 'Harder market', exact: true })
      .press('Enter');
    await untilCockpitShows(page, told);
    expect((await columns(page))[0]).toBe('Harder market');
    await page.getByRole('button', { name: 'Undo', exact: true }).last().press('Enter');
    await expect.poll(async () => (await columns(page))[0]).toBe(onScreen);

    await page.getByRole('button', { name: 'Move Harder market to the left' }).press('Enter');
    await expect.poll(async () => (await columns(page)).slice(2)).toEqual(['Harder market', chatbot]);
    await page
      .getByRole('button', { name: 'Move Harder market to the left' })
      .and(page.locator(':focus'))
      .waitFor();
    await page.getByRole('button', { name: `Remove ${chatbot}` }).press('Enter');
    await page.getByRole('button', { name: 'Remove Harder market' }).and(page.locator(':focus')).waitFor();
    expect(await columns(page)).toHaveLength(3);
    expect(errors).toEqual([]);
  });

  it('are read on a phone in Chinese: the table scrolls by itself, its rows keep their names, and the axes are equal', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 390, height: 844 },
      language: 'zh',
      path: compare,
      context: { hasTouch: true, isMobile: true },
    });
    await atRest(page);
    for (const index of [2, 3]) {
      await page.getByRole('combobox', { name: '要加入的方案' }).selectOption({ index });
      await page.getByRole('button', { name: '加入', exact: true }).tap();
    }
    await worked(page);
    expect(await page.locator('.several-table .several-here').innerText()).toBe('屏幕上');
    const table = page.locator('.several-scroll');
    const head = table.getByRole('rowheader', { name: '自建' }).first();
    const before = (await head.boundingBox())!.x;
    await table.evaluate((element) => element.scrollTo({ left: 200 }));
    expect(await table.evaluate(({ scrollLeft }) => scrollLeft)).toBe(200);
    expect((await head.boundingBox())!.x).toBe(before);
    expect(areEqual(await axes(page), 3)).toBe(true);
    expect(await smallTargets(page, '.several', 44)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await axe(page, '.several')).toEqual([]);
    expect(errors).toEqual([]);
  });
});
