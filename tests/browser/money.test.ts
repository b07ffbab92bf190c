import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SimulationResult } from '../../src/analysis/result';
import { entryPaths } from '../../src/model/parameters';
import { encodeLink } from '../../src/share/shareLink';
import { LOSS_DRAWS } from '../../src/state/analysisPlan';
import { lossAmount } from '../../src/ui/charts/lossRows';
import { amount, percent, points, rounded } from '../../src/ui/format';
import { output } from '../cli/landfall';
import { atRest, axe, bringUp, openPage } from './harness';

const REST = 90_000;
const draws = 4096;
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws })}`;

const compliance = 'What does compliance cost, against revenue?';
const losses = 'What goes wrong, and what does it cost?';
const books = 'What would the books show?';

/** What the command line prints of the same worlds. */
async function simulated(worlds: number): Promise<SimulationResult> {
  return JSON.parse(
    await output('simulate', 'china-genai', '--draws', String(worlds), '--json'),
  ) as SimulationResult;
}

async function openAtRest(
  viewport = { width: 1440, height: 900 },
): Promise<{ page: Page; errors: string[] }> {
  const { page, errors } = await openPage({ viewport, path: quickLink });
  await atRest(page);
  return { page, errors };
}

/** Cells of a row of a table that is open in a panel, by what the row is called. */
async function rowOf(panel: Locator, name: string, which = 0): Promise<string[]> {
  const row = panel
    .getByRole('row')
    .filter({ has: panel.page().getByRole('rowheader', { name, exact: true }) });
  await row.nth(which).waitFor();
  return row.nth(which).getByRole('cell').allInnerTexts();
}

describe('what compliance costs', () => {
  it('is on the chart, in its table and on the command line the same', async () => {
    const { page, errors } = await openAtRest();
    const panel = await bringUp(page, compliance);
    await panel.locator('.revenue-outline path').first().waitFor({ timeout: REST });
    const { paths } = await simulated(draws);
    for (const path of entryPaths) {
      const { complianceTaxRate, standardErrors } = paths[path];
      expect(await panel.locator(`.compliance > .${path}`).innerText()).toContain(
        `${percent(complianceTaxRate!)} of revenue ± ${points(2 * standardErrors!['complianceTaxRate']!)} pt`,
      );
    }
    expect(await axe(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Table' }).click();
    for (const [which, path] of entryPaths.entries()) {
      for (const { year, revenue, complianceTax } of paths[path].cashFlowStatementByYear!) {
        const cells = await rowOf(panel, String(2026 + year), which);
        expect([cells[0], cells.at(-1)]).toEqual([amount(revenue), amount(complianceTax)]);
      }
    }
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('is on the chart, in its table and on the command line the same, by keys alone, and marked as of earlier inputs while it is worked out anew', async () => {
    const { page, errors } = await openAtRest();
    const panel = await bringUp(page, losses);
    await panel.locator('.loss-bar').first().waitFor({ timeout: REST });
    const drawn = await panel.locator('.loss-number').allTextContents();
    expect(await axe(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('t');
    const { paths } = await simulated(LOSS_DRAWS);
    for (const [cause, name] of [
      ['homeStop', 'Home stop'],
      ['forcedExit', 'Forced exit'],
      ['suspension', 'Suspensions'],
      ['ipLeak', 'IP leak'],
    ] as const) {
      const cells = await rowOf(panel, name);
      for (const [column, path] of entryPaths.entries()) {
        const { expectedLossByCause, standardErrors } = paths[path];
        const loss = lossAmount(expectedLossByCause![cause]!);
        const error = lossAmount(2 * standardErrors![`expectedLossByCause.${cause}`]!);
        expect(cells[2 * column], `${path} ${cause}`).toBe(`${loss} ± ${error}`);
        expect(drawn).toContain(loss);
        expect(drawn).toContain(cells[2 * column + 1]!.replace(/ ±.*/, ''));
      }
    }
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('t');
    await panel.locator('.loss-bar').first().waitFor();

    const slider = page
      .getByRole('region', { name: 'Controls' })
      .getByRole('slider', { name: 'Suspension rate', exact: true });
    await slider.focus();
    await slider.press('End');
    await panel.getByText('of earlier inputs').waitFor({ timeout: REST });
    await panel.getByText('of earlier inputs').waitFor({ timeout: REST, state: 'detached' });
    await expect.poll(() => panel.locator('.loss-number').allTextContents()).not.toEqual(drawn);
    expect(errors).toEqual([]);
  });
});

describe('the books', () => {
  it('show the statement of the command line, its path switched by mouse and by keys', async () => {
    const { page, errors } = await openAtRest();
    const panel = page.getByRole('region', { name: books, exact: true });
    await panel.evaluate((element) => element.scrollIntoView());
    await panel.getByRole('table').waitFor({ timeout: REST });
    const { paths } = await simulated(draws);
    const cash = (path: (typeof entryPaths)[number]): string[] =>
      paths[path].cashFlowStatementByYear!.map(({ cashFlow }) => rounded(cashFlow, 1, 1));
    await panel.getByRole('radio', { name: 'Bifurcation' }).click();
    await panel.getByRole('table', { name: /of Bifurcation/ }).waitFor();
    expect((await rowOf(panel, 'Cash flow')).slice(0, -1)).toEqual(cash('bifurcation'));
    await page.keyboard.press('ArrowRight');
    await panel.getByRole('table', { name: /of Partner-led/ }).waitFor();
    expect((await rowOf(panel, 'Cash flow')).slice(0, -1)).toEqual(cash('partner'));
    expect((await rowOf(panel, 'Net present value')).at(-1)).toBe(
      rounded(paths.partner.netPresentValue.mean, 1, 1),
    );
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('scroll sideways on a phone, by keys too, and the page does not', async () => {
    const { page } = await openAtRest({ width: 390, height: 844 });
    const panel = page.getByRole('region', { name: books, exact: true });
    await panel.evaluate((element) => element.scrollIntoView());
    const scroller = panel.getByRole('region', { name: /Cash-flow statement/ });
    await scroller.waitFor({ timeout: REST });
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scroller.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);
  });
});
