import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { axe, faint, openPage, SHORT } from './harness';

const WAIT = 90_000;
const run = { scenarioId: 'china-genai', overrides: SHORT, seed: 1, draws: 1024 };
/** A link to the page, with rules as they are switched in it. */
const linkTo = (...switched: readonly (readonly [id: string, from: number])[]): string => {
  const rules = switched.map(([id, from]) => ({ id, from, effects: [] }));
  return `#${encodeLink({ ...run, rules: rules.length > 0 ? rules : undefined }, undefined, { page: 'rules', at: null })}`;
};

/** Fingerprint of the run on screen; empty until one is complete. */
async function shown(page: Page): Promise<string> {
  const { status, fingerprint } = await page.evaluate(() => {
    const { run: ran, shown: made } = document.documentElement.dataset;
    return { status: ran, fingerprint: made ?? '' };
  });
  return status === 'done' ? fingerprint : '';
}

async function anotherThan(page: Page, before: string): Promise<string> {
  await expect.poll(async () => ['', before].includes(await shown(page)), { timeout: WAIT }).toBe(false);
  return shown(page);
}

const ruleSwitch = (page: Page, name: string): Locator =>
  page.getByRole('switch', { name: `${name}: binds in this run` });
const privacy = 'Fines for breaches of privacy';
const coins = 'COINS Act';

async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('it is not reached by the key');
}

/** Figures of a path: as the scenario has the rules, as switched, the difference. */
async function figures(page: Page, path: string): Promise<readonly string[]> {
  return page.locator(`.switch-effect tbody .${path} td`).allInnerTexts();
}

describe('the page on rules', () => {
  it('moves the result when a rule is switched off by mouse, and comes back to it to the last bit', async () => {
    const { page, errors } = await openPage({ path: linkTo() });
    const before = await anotherThan(page, '');
    await ruleSwitch(page, privacy).click();
    const without = await anotherThan(page, before);
    expect(await ruleSwitch(page, privacy).isChecked()).toBe(false);
    const message = page.getByRole('region', { name: 'What was chosen' });
    expect(await message.innerText()).toContain('switched 1 rule');
    await expect.poll(() => figures(page, 'bifurcation'), { timeout: WAIT }).not.toContain('…');
    const [was, is, difference] = await figures(page, 'bifurcation');
    expect(was).not.toBe('');
    expect(is).toMatch(/^[+−]\d+\.\d%$/);
    expect(difference).toMatch(/^[+−]?\d+\.\d ± <?\d+\.\d$/);
    expect(await figures(page, 'exit')).toEqual([expect.any(String), expect.any(String), '0']);
    expect(await page.locator('.rules-plot .is-switched').allTextContents()).toEqual([
      `${privacy}off from month 0`,
    ]);

    await ruleSwitch(page, privacy).click();
    expect(await anotherThan(page, without)).toBe(before);
    expect(await page.locator('.rules-plot .is-switched').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).not.toContain('rules=');
    expect(errors).toEqual([]);
  });

  it('switches a coming rule on by keyboard, moves its month, keeps it over a reload, and puts all back', async () => {
    const { page, errors } = await openPage({ path: linkTo(['pipl-66', 0]) });
    const before = await anotherThan(page, '');
    await ruleSwitch(page, coins).focus();
    await page.keyboard.press('Space');
    const atThree = await anotherThan(page, before);
    const month = page.getByRole('spinbutton', { name: `${coins}: from month` });
    await tabTo(page, month);
    expect(await month.inputValue()).toBe('3');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    const atThirty = await anotherThan(page, atThree);
    await page.keyboard.press('ArrowUp');
    const later = await anotherThan(page, atThirty);
    expect(await month.inputValue()).toBe('31');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('36');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Allowed is a whole number from 0 to 35' }).waitFor();
    expect(await month.inputValue()).toBe('31');

    await expect.poll(() => new URL(page.url()).hash).toContain('rules=coins-act:31,pipl-66:0');
    await page.reload();
    await expect.poll(() => shown(page), { timeout: WAIT }).toBe(later);
    expect(await month.inputValue()).toBe('31');
    expect(await ruleSwitch(page, privacy).isChecked()).toBe(false);
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faint(page)).toEqual([]);

    const reset = page.getByRole('button', { name: 'All as the scenario has them' });
    await reset.focus();
    await page.keyboard.press('Enter');
    await anotherThan(page, later);
    await expect.poll(() => new URL(page.url()).hash).not.toContain('rules=');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What the switches do');
    expect(errors).toEqual([]);
  });

  it('fits a phone in Chinese, with its figures and nothing beside the screen', async () => {
    const { page, errors } = await openPage({
      path: linkTo(['pipl-66', 0]),
      viewport: { width: 390, height: 844 },
      language: 'zh',
    });
    await page.getByRole('heading', { level: 1, name: '哪些规则有约束力' }).waitFor();
    await anotherThan(page, '');
    await expect.poll(() => figures(page, 'partner'), { timeout: WAIT }).not.toContain('…');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('.rules-page').innerText()).not.toMatch(
      /Art\. \d+ as amended\n|What it demands/,
    );
    expect(await axe(page, '.rules-page > section:last-of-type')).toEqual([]);
    expect(errors).toEqual([]);
  });
});
