import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPLAY_DRAWS, replayOf } from '../../src/analysis/replay';
import { replayedCases, scoreOfReplays, type ReplayedCase } from '../../src/analysis/replayScore';
import { finish } from '../../src/analysis/steps';
import { caseOverrides } from '../../src/model/caseMapping';
import { parseCases } from '../../src/model/cases';
import { applyOverrides } from '../../src/model/overrides';
import { encodeLink } from '../../src/share/shareLink';
import { points, roi } from '../../src/ui/format';
import { scenarioJson, shippedScenario } from '../shippedScenarios';
import { axe, faint, openPage, SHORT } from './harness';

const REST = 120_000;
const { cases } = parseCases(scenarioJson('cases'), 'cases.json');

/** A link to the page with a short run of other inputs, on which no replay hangs. */
function linkTo(at: string | null = null): string {
  const run = { scenarioId: 'china-genai', overrides: SHORT, seed: 1, draws: 256 };
  return `#${encodeLink(run, undefined, { page: 'cases', at })}`;
}

let replayed: readonly ReplayedCase[];

describe('the page that replays history', () => {
  beforeAll(() => {
    const { values } = shippedScenario('china-genai');
    const found = new Map(
      cases.map(
        (each) =>
          [
            each.id,
            finish(replayOf(applyOverrides(values, caseOverrides(values, each)), REPLAY_DRAWS)),
          ] as const,
      ),
    );
    replayed = replayedCases(cases, (id) => found.get(id))!;
  });
  afterAll(() => {
    replayed = [];
  });

  it('shows what the code comes to, opens a case by keys, and gives back what was there before', async () => {
    const { page, errors } = await openPage({ path: linkTo() });
    const { agrees, of } = scoreOfReplays(replayed);
    const passed = page.locator('.cases-passed');
    await passed.waitFor({ timeout: REST });
    expect(await passed.textContent()).toContain(`${agrees} of the ${of}`);
    const rows = await page.locator('.case-row').allTextContents();
    expect(rows).toHaveLength(cases.length);
    for (const { case: each, replay } of replayed) {
      const row = rows.find((text) => text.startsWith(each.name))!;
      for (const path of replay.ranking)
        expect(row, each.name).toContain(` ${roi(replay.paths[path].score.mean)}`);
    }
    // The table beside the picture, by its key.
    const held = page.getByRole('region', { name: 'What does it say of cases kept out of everything?' });
    await held.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('t');
    const tesla = replayed.find(({ case: { id } }) => id === 'tesla')!.replay.paths.partner.score;
    expect(await held.getByRole('row', { name: /^Tesla/ }).textContent()).toContain(
      `${roi(tesla.mean)} ± ${points(2 * tesla.standardError)}`,
    );

    // By keys: unfold a case, open it, take that back.
    const bing = page.getByRole('button', { name: /^Bing/ });
    await bing.focus();
    await page.keyboard.press('Enter');
    expect(await bing.getAttribute('aria-expanded')).toBe('true');
    expect(await axe(page, '.cases-page')).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toBe(
      'Open Bing in the cockpit',
    );
    await page.keyboard.press('Enter');
    const step = page.locator('.step-notice');
    await step.getByText('Inputs of Bing').waitFor({ timeout: REST });
    await expect.poll(() => page.evaluate(() => location.hash), { timeout: REST }).toContain(';100=~0.16;');
    await page.keyboard.press('Control+z');
    await expect.poll(() => step.count(), { timeout: REST }).toBe(0);
    expect(errors).toEqual([]);
  });

  it('is legible in the dark on a phone, in Chinese, without sideways scrolling', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      language: 'zh',
      path: linkTo('roblox'),
    });
    const row = page.getByRole('button', { name: /^罗布乐思/ });
    await row.waitFor({ timeout: REST });
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('.cases-passed').waitFor({ timeout: REST });
    const said = await page.locator('.cases-page').evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const citation of copy.querySelectorAll('cite')) citation.remove();
      return copy.textContent;
    });
    expect(said).not.toMatch(/[a-z] [a-z]+ [a-z]+ [a-z]/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const low = await page
      .locator('.cases-page button:visible')
      .evaluateAll((buttons) => buttons.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    expect(await faint(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});
