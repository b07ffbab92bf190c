import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import type { Overrides } from '../../src/model/overrides';
import { atRest, axe, bringUp, type OpenedPage, openPage, type PageOptions, SHORT } from './harness';

const REST = 90_000;
/** The changed royalty in a link. */
const ROYALTY = /=~?0?\.3;/;
const changed: Overrides = { royalty: { centre: 0.3 }, tam: { centre: 4500 } };
const questions = {
  information: 'What is it worth to find out?',
  levers: 'What should we do differently?',
  stress: 'When does going in lose?',
  difference: 'What explains the difference?',
  correlation: 'What moves together?',
};

function link(overrides: Overrides = {}, page: 'deeper' | 'cockpit' = 'deeper'): string {
  const run = { scenarioId: 'china-genai', overrides, seed: 1, draws: 4096 };
  return `#${encodeLink(run, undefined, { page, at: null })}`;
}

async function openDeeper(overrides: Overrides = {}, options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({ path: link(overrides), ...options });
  await atRest(opened.page);
  return opened;
}

/** What a section says a reader should do, once it is worked out. */
async function decision(page: Page, question: string, says: RegExp): Promise<string> {
  await bringUp(page, question);
  const words = page.locator('.deeper-decision').filter({ hasText: says });
  await words.first().waitFor({ timeout: REST });
  return words.first().innerText();
}

async function fingerprint(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Back to the cockpit' }).click();
  return page.getByText(/^fingerprint /).innerText({ timeout: REST });
}

const message = (page: Page) => page.getByRole('region', { name: 'What was chosen' });

describe('what is behind the answer', () => {
  it('is found by mouse: what to find out, what to change and take back, and when entry loses', async () => {
    const { page, errors } = await openPage({
      path: link({}, 'cockpit'),
      viewport: { width: 1440, height: 900 },
    });
    await atRest(page);
    await page.getByRole('navigation').getByRole('link', { name: 'Dig deeper' }).click();
    await page.getByText(/^The answer so far: Partner-led leads/).waitFor();

    expect(await decision(page, questions.information, /^Find out/)).toMatch(
      /^Find out partner reach before deciding, if that costs less than \$[\d.]+m/,
    );
    const information = page.getByRole('region', { name: questions.information });
    await information.getByRole('button', { name: 'Table' }).click();
    await expect.poll(() => information.getByRole('row').count()).toBeGreaterThan(40);

    const advice = await decision(page, questions.levers, /gain more than chance|gains more than chance/);
    expect(advice).toContain('own model investment');
    const before = await page.getByText(/^The answer so far/).innerText();
    const address = page.url();
    await page.getByRole('button', { name: /^Set to .*Own model investment/ }).click();
    await message(page).getByRole('button', { name: 'Undo' }).waitFor({ timeout: REST });
    await expect.poll(() => page.url(), { timeout: REST }).not.toBe(address);
    expect(page.url()).toMatch(/;\d+=1;/);
    await message(page).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.url(), { timeout: REST }).toBe(address);
    await expect.poll(() => page.getByText(/^The answer so far/).innerText(), { timeout: REST }).toBe(before);

    expect(await decision(page, questions.stress, /loses|lose/)).toContain('worlds');
    const stress = page.getByRole('region', { name: questions.stress });
    expect(await stress.innerText()).toMatch(/Partner-led.* loses to market exit in 6\d% of all worlds/);
    for (const region of [page.getByRole('region', { name: questions.levers }), stress])
      await region.getByRole('button', { name: 'Table' }).click();
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is told by keys alone in a table that adds up to the difference, whose half step opens and comes back', async () => {
    const { page, errors } = await openDeeper(changed);
    expect(page.url()).toMatch(ROYALTY);
    const difference = await bringUp(page, questions.difference);
    await page.getByText(/the world explains .* and our choices/).waitFor({ timeout: REST });
    await difference.getByRole('button', { name: 'Table' }).focus();
    await page.keyboard.press('t');
    await difference.getByRole('row').first().waitFor();
    const rows = await difference.getByRole('row').allInnerTexts();
    const points = (name: RegExp): number => {
      const cell = rows
        .find((row) => name.test(row))!
        .split('\t')
        .at(-1)!;
      return Number(/([+−]?[\d.]+) ±/.exec(cell)![1]!.replace('−', '-'));
    };
    expect(points(/Market size in 2027/) + points(/Royalty rate/)).toBeCloseTo(points(/^Difference/), 9);
    expect(await axe(page)).toEqual([]);

    await page.getByRole('link', { name: /^Only the world changes/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), { timeout: REST }).not.toMatch(ROYALTY);
    expect(page.url()).toContain('4500');
    await page.goBack();
    await expect.poll(() => page.url(), { timeout: REST }).toMatch(ROYALTY);
    expect(errors).toEqual([]);
  });

  it('lets assumptions move together by touch on a phone, in a link that gives another browser the same worlds', async () => {
    const { page, errors } = await openDeeper(SHORT, {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      context: { hasTouch: true },
    });
    const correlation = await bringUp(page, questions.correlation);
    await correlation.getByRole('switch', { name: 'The scenario’s own pairs' }).tap();
    await message(page)
      .getByText('What moves together changed for 6 pairs of assumptions.')
      .waitFor({ timeout: REST });
    await page.getByText(/^With 6 pairs moving together:/).waitFor({ timeout: REST });
    await expect.poll(() => page.url(), { timeout: REST }).toContain(';r=');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await axe(page)).toEqual([]);

    const other = await openPage({ path: new URL(page.url()).hash });
    await atRest(other.page);
    await other.page.getByText(/^With 6 pairs moving together:/).waitFor({ timeout: REST });
    const entry = other.page.getByRole('textbox', { name: /typed$/ }).first();
    await entry.fill('plenty');
    await entry.press('Enter');
    await other.page.getByRole('alert').filter({ hasText: '“plenty” cannot be used' }).waitFor();
    const [own, theirs] = [await fingerprint(page), await fingerprint(other.page)];
    expect(theirs).toBe(own);
    expect(errors).toEqual([]);
  });
});
