import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers } from '../../src/model/barriers';
import { encodeLink } from '../../src/share/shareLink';
import type { PageId } from '../../src/share/view';
import { allAtRest, axe, bringUp, openPage, SHORT } from './harness';

const REST = 150_000;
const desktop = { width: 1440, height: 900 };

/** A link to a quick run, and to a place of a page. */
function linkTo(page: PageId, at: string | null = null): string {
  const run = { scenarioId: 'china-genai', overrides: SHORT, seed: 1, draws: 1024 };
  return `#${encodeLink(run, undefined, { page, at })}`;
}

/** Numbers of the reasons in the order of a table's rows, each with its weights on bifurcation and partner-led. */
async function weightsIn(page: Page, table: string): Promise<readonly string[]> {
  const rows = await page.locator(`${table} tbody tr`).allInnerTexts();
  return rows.flatMap((row) => {
    const number = /^\d+/.exec(row.trim());
    const weights = row.match(/[+−]?\d+\.\d ± <?\d+\.\d/g) ?? [];
    return number === null ? [] : [`${number[0]}: ${weights.slice(0, 2).join(', ')}`];
  });
}

describe('the page of the eleven reasons', () => {
  it('gives each reason the weight that the barriers have in the cockpit', async () => {
    const { page, errors } = await openPage({ viewport: desktop, path: linkTo('reasons') });
    await page.getByRole('heading', { level: 1, name: 'Eleven reasons, weighed' }).waitFor({ timeout: REST });
    await allAtRest(page);
    await page.locator('.reason-table .weight-mark').first().waitFor({ timeout: REST });
    const here = await weightsIn(page, '.reason-table');
    expect(here).toHaveLength(barriers.length);
    for (const row of here) expect(row).toMatch(/^\d+: \S+ ± \S+, \S+ ± \S+$/);

    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Decide' }).click();
    const panel = await bringUp(page, 'Which of the eleven barriers binds?');
    await panel.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => weightsIn(page, '.barriers-panel .twin'), { timeout: REST }).toHaveLength(11);
    const there = await weightsIn(page, '.barriers-panel .twin');
    expect(here.toSorted()).toEqual(there.toSorted());
    expect(errors).toEqual([]);
  });

  it('is reached at a reason by a link, and by keys alone leads on to the slider', async () => {
    const { page, errors } = await openPage({
      viewport: desktop,
      path: linkTo('reasons', 'cybersecurityLiability'),
    });
    const heading = page.getByRole('heading', { name: '5 Cybersecurity liability' });
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement), { timeout: REST })
      .toBe(true);
    expect((await heading.boundingBox())!.y).toBeLessThan(desktop.height / 2);
    await page.keyboard.press('Tab');
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement!.textContent,
      );
    expect(await focused()).toBe('Evidence for Fine rate: judged');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Fine rate');
    await page.keyboard.press('Enter');
    const slider = page
      .getByRole('region', { name: 'Controls' })
      .getByRole('slider', { name: 'Fine rate', exact: true });
    await expect
      .poll(() => slider.evaluate((element) => element === document.activeElement), { timeout: REST })
      .toBe(true);
    expect(errors).toEqual([]);
  });

  it.each([
    ['light', desktop],
    ['dark', { width: 390, height: 844 }],
  ] as const)('passes axe and does not scroll sideways: %s, %o', async (colorScheme, viewport) => {
    const { page, errors } = await openPage({ viewport, colorScheme, path: linkTo('reasons') });
    await page.locator('.reason-weight .weight-mark').first().waitFor({ timeout: REST });
    expect(await axe(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
  });
});
