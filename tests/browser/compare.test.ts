import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fixed, type Overrides } from '../../src/model/overrides';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, bringUp, openPage } from './harness';

const REST = 90_000;
const harder: Overrides = {
  complianceTaxMultiplier: { centre: 1.6 },
  'bifurcation.holdProbability': { centre: 0.45 },
  'partner.holdProbability': { centre: 0.22 },
  royalty: fixed(0.2),
};
const run = { scenarioId: 'china-genai', seed: 1, draws: 4096 };
const base = { scenarioId: 'china-genai', overrides: {}, name: 'Base case' };
const charts = [
  'How far did each strategy move?',
  'What explains the difference?',
  'Did the odds change, or only the average?',
];

function both(): string {
  const b = { ...run, overrides: harder, name: 'Harder rules' };
  return `#${encodeLink(b, undefined, { page: 'compare', at: null }, { against: base })}`;
}

/** Waits until A was run, and what it differs by was explained. */
async function compared(page: Page): Promise<void> {
  await page.locator('.compare-page .waterfall-plot:not(.is-stale)').waitFor({ timeout: REST });
  await page.locator('.mirrored', { hasText: 'worse in' }).waitFor({ timeout: REST });
}

/** Cells of a measure, A and B of each path. */
async function measure(page: Page, name: RegExp): Promise<string[]> {
  const table = page.getByRole('region', { name: 'The measures, side by side' });
  const cells = table.getByRole('row', { name }).getByRole('cell');
  await cells.first().waitFor();
  return cells.allInnerTexts();
}

/** Headline figures of the cockpit, one for each path. */
async function headlines(page: Page): Promise<string[]> {
  await page.locator('.headline-figure').nth(2).waitFor({ timeout: REST });
  const figures = await page.locator('.headline-figure').allInnerTexts();
  return figures.map((figure) => /[−+]?[\d.]+%/.exec(figure)![0]);
}

/** Shares and ends of the waterfall's table, tenths of a point. */
async function waterfall(page: Page): Promise<{ shares: number; total: number; from: number; to: number }> {
  const region = await bringUp(page, charts[1]!);
  await region.getByRole('button', { name: 'Table' }).click();
  await region.getByRole('row').first().waitFor();
  const rows = await region.getByRole('row').allInnerTexts();
  const tenths = (row: string): number =>
    Math.round(10 * Number(/[−+]?[\d.]+(?=%| ±)/.exec(row.split('\t').at(-1)!)![0].replace('−', '-')));
  const find = (name: RegExp): number => tenths(rows.find((row) => name.test(row))!);
  return {
    shares: find(/^The world/) + find(/^Ours to choose/),
    total: find(/^Difference/),
    from: find(/^A · Base case/),
    to: find(/^B · Harder rules/),
  };
}

describe('two scenarios in one link', () => {
  it('are compared and explained by the figures that each shows alone, in pictures and in tables', async () => {
    const { page, errors } = await openPage({ path: both(), viewport: { width: 1440, height: 900 } });
    await atRest(page);
    await compared(page);
    await page
      .getByRole('heading', {
        level: 1,
        name: 'Under “Harder rules” the answer moves from partner-led entry to market exit.',
      })
      .waitFor();
    const says = await page.locator('.compare-says p').innerText();
    const [total, world, levers] = [
      ...says.matchAll(/([−+][\d.]+)(?: points| is the world| our own choices)/g),
    ].map(([, figure]) => Math.round(10 * Number(figure!.replace('−', '-'))));
    expect(world! + levers!).toBe(total);
    const table = await waterfall(page);
    expect(table).toEqual({
      shares: total,
      total,
      from: table.to - total!,
      to: table.to,
    });

    const cells = await measure(page, /^Risk-adjusted ROI/);
    const [a, b] = [0, 1].map((which) => cells.filter((_, index) => index % 2 === which));
    const differs = page.getByRole('region', { name: 'What differs' });
    expect(await differs.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^The world/),
      expect.stringMatching(/^What we choose/),
    ]);
    for (const question of [charts[0]!, charts[2]!]) {
      const region = await bringUp(page, question);
      await region.getByRole('button', { name: 'Table' }).click();
      expect(await region.getByRole('row').count()).toBeGreaterThan(3);
    }
    expect(await axe(page)).toEqual([]);

    await page.getByRole('link', { name: 'Decide', exact: true }).click();
    expect(await headlines(page)).toEqual(b);
    await page.goto(new URL(`#${encodeLink({ ...run, overrides: {} })}`, page.url()).href);
    await page.getByText('as published').waitFor({ timeout: REST });
    await atRest(page);
    await expect.poll(() => headlines(page), { timeout: REST }).toEqual(a);
    expect(errors).toEqual([]);
  });

  it('change places, open half the way as B, come back, and let go, by keys alone', async () => {
    const { page, errors } = await openPage({ path: both(), colorScheme: 'dark' });
    await atRest(page);
    await compared(page);
    const cells = await measure(page, /^Mean V/);
    const half = page.getByRole('link', { name: 'A’s world, B’s choices' });
    await half.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('t=SGFyZGVyIHJ1bGVz');
    await atRest(page);
    await page.getByRole('region', { name: 'What differs' }).getByText('1 of').waitFor({ timeout: REST });
    // Of A nothing has changed.
    const [exitA, , bifurcationA, , partnerA] = cells;
    await expect
      .poll(async () => (await measure(page, /^Mean V/)).filter((_, index) => index % 2 === 0), {
        timeout: REST,
      })
      .toEqual([exitA, bifurcationA, partnerA]);
    await page.goBack();
    await expect.poll(() => measure(page, /^Mean V/), { timeout: REST }).toEqual(cells);

    await page.getByRole('button', { name: 'Swap A and B' }).focus();
    await page.keyboard.press('Enter');
    const swapped = cells.map((_, index) => cells[index % 2 === 0 ? index + 1 : index - 1]);
    await expect.poll(() => measure(page, /^Mean V/), { timeout: REST }).toEqual(swapped);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Unpin A' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Pin a scenario as A to compare.').waitFor();
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe('H1');
    expect(errors).toEqual([]);
  });

  it('pinned in the cockpit, A stays while the sliders of the page move B, on a phone and in Chinese too', async () => {
    const { page, errors } = await openPage({
      path: `#${encodeLink({ ...run, overrides: {} })}`,
      viewport: { width: 1440, height: 900 },
    });
    await atRest(page);
    await page.getByRole('button', { name: 'Pin as A' }).click();
    const link = page.getByRole('link', { name: /^A is pinned; sliders move B/ });
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'A and B are the same.' }).waitFor();
    await page.getByRole('button', { name: 'Move something else in B' }).click();
    const royalty = page.getByRole('slider', { name: /^Royalty rate/ }).first();
    await royalty.focus();
    const of = async (which: 0 | 1): Promise<string[]> =>
      (await measure(page, /^Mean V/)).filter((_, index) => index % 2 === which);
    await page.locator('.measures').waitFor({ timeout: REST });
    const a = await of(0);
    await page.keyboard.press('Home');
    await expect.poll(() => of(1), { timeout: REST }).not.toEqual(a);
    await atRest(page);
    expect(await of(0)).toEqual(a);
    await compared(page);
    expect(await page.locator('.compare-says p').innerText()).toMatch(/all of it our own choices/);

    await page.getByRole('button', { name: 'Move something else in B' }).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { level: 1, name: /在“.*”下/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page, '.compare-page')).toEqual([]);
    expect(errors).toEqual([]);
  });
});
