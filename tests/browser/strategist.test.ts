import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, type OpenedPage, openPage } from './harness';

const REST = 60_000;

/** The base case with fewer worlds, so that a test waits less for rest. */
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 })}`;

async function openAtRest(path: string = quickLink): Promise<OpenedPage> {
  const opened = await openPage({ viewport: { width: 1440, height: 900 }, path });
  await atRest(opened.page);
  return opened;
}

function verdict(page: Page): Locator {
  return page.getByRole('heading', { level: 1 });
}

/** Every figure that the verdict and the three paths show. */
async function figures(page: Page): Promise<string> {
  const table = page
    .getByRole('region', { name: 'How much could each strategy gain or lose?' })
    .getByRole('table')
    .first();
  return `${await verdict(page).innerText()}\n${await table.innerText()}`;
}

async function typeValue(page: Page, name: RegExp, entry: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
}

describe('a strategist', () => {
  it('reads a verdict on the real scenario, and nothing on the page complains', async () => {
    const { page, errors } = await openAtRest('');
    expect(await verdict(page).innerText()).toMatch(
      /Partner-led leads .* in 6\d of 100 futures market exit does better/,
    );
    expect(await figures(page)).toMatch(/\+5\.2%[\s\S]*−57\.\d%[\s\S]*\+8\.\d%/);
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('drags a slider with the mouse and sees the verdict change while dragging and after', async () => {
    const { page } = await openAtRest();
    const before = await figures(page);
    const thumb = page.getByRole('slider', { name: 'Market size in 2027' }).first();
    const box = (await thumb.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) await page.mouse.move(x + 4 * step, y);
    await expect.poll(() => figures(page)).not.toBe(before);
    await page.mouse.up();
    await atRest(page);
    await expect.poll(() => verdict(page).innerText()).not.toBe(before.split('\n')[0]);
  });

  it('moves a slider by keyboard alone, and back to its default', async () => {
    const { page } = await openAtRest();
    const before = await figures(page);
    const thumb = page.getByRole('slider', { name: 'Royalty rate' }).first();
    await thumb.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowLeft');
    await atRest(page);
    const moved = await figures(page);
    expect(moved).not.toBe(before);
    expect(moved).toMatch(/Market exit is/);
    await page.keyboard.press('Delete');
    await expect.poll(() => figures(page), { timeout: REST }).toBe(before);
  });

  it('types a value, is told what is allowed when it cannot be used, and resets it', async () => {
    const { page } = await openAtRest();
    const before = await figures(page);
    await typeValue(page, /^Royalty rate.*type a value/, '95%');
    await expect
      .poll(() => page.getByText(/cannot be used; allowed is 0% to 90% .*The last value was kept/).count())
      .toBe(1);
    expect(await figures(page)).toBe(before);
    await page.keyboard.press('Escape');
    await typeValue(page, /^Royalty rate.*type a value/, '40%');
    await atRest(page);
    await expect.poll(() => figures(page), { timeout: REST }).not.toBe(before);
    await page
      .getByRole('button', { name: /^Reset Royalty rate/ })
      .first()
      .click();
    await expect.poll(() => figures(page), { timeout: REST }).toBe(before);
  });

  it('shares a link that shows the same numbers in another browser, and is told that they are the same', async () => {
    const { page } = await openAtRest();
    await typeValue(page, /^Market size in 2027.*type a value/, '4500');
    await typeValue(page, /^Partner substitution.*type a value/, '45%');
    await atRest(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await page.getByRole('dialog').getByRole('textbox').first().inputValue();
    expect(link).toMatch(/#v1;china-genai;/);
    const shown = await figures(page);
    const other = await openAtRest(link.slice(link.indexOf('#')));
    await expect.poll(() => figures(other.page), { timeout: REST }).toBe(shown);
    await other.page.getByText('This link reproduces what its sender saw.').waitFor({ timeout: REST });
    expect(other.errors).toEqual([]);
  });

  it('goes back and forward through finished changes, and keeps them over a reload', async () => {
    const { page } = await openAtRest();
    const first = await figures(page);
    await typeValue(page, /^Market size in 2027.*type a value/, '6000');
    await atRest(page);
    const second = await figures(page);
    expect(second).not.toBe(first);
    await expect.poll(() => page.url()).toContain('20=~6000');
    await page.goBack();
    await expect.poll(() => figures(page), { timeout: REST }).toBe(first);
    await page.goForward();
    await expect.poll(() => figures(page), { timeout: REST }).toBe(second);
    await page.reload();
    await atRest(page);
    await expect.poll(() => figures(page), { timeout: REST }).toBe(second);
  });
});

/** Ten links as they come out of mail programs, chat, old papers and other people's hands. */
const damaged: readonly (readonly [what: string, fragment: string, told: RegExp])[] = [
  ['foreign text', '#access_token=abc', /not a Landfall link/],
  ['a newer format', '#v9;china-genai;seed=1', /format.*v9/],
  ['an unknown scenario', '#v1;mars-genai;m=1.0.0;seed=1;n=65536', /mars-genai.*not known/],
  ['an unknown input', '#v1;china-genai;m=1.0.0;999=3;seed=1;n=4096', /999.*no input/],
  [
    'a value out of range',
    '#v1;china-genai;m=1.0.0;20=~-5;seed=1;n=4096',
    /Market size in 2027 .*allowed is.*The published value was kept/,
  ],
  [
    'a number that is none',
    '#v1;china-genai;m=1.0.0;20=NaN;seed=1;n=4096',
    /Market size in 2027: “NaN” cannot be read/,
  ],
  [
    'an input given twice',
    '#v1;china-genai;m=1.0.0;20=~4000;20=~5000;seed=1;n=4096',
    /Market size in 2027.*twice/,
  ],
  ['an impossible number of worlds', '#v1;china-genai;m=1.0.0;seed=1;n=1000', /1000.*power of two/],
  ['a link that was cut off', '#v1;china-genai;m=1.0.0;20=~45', /cut off or changed/],
  [
    'a percentile order that cannot be',
    '#v1;china-genai;m=1.0.0;20=pert:9000,3300,1500;seed=1;n=4096',
    /Market size in 2027: the lowest, \$9bn, is not below the highest, \$1\.5bn/,
  ],
];

describe('a damaged link', () => {
  it.each(damaged)('with %s is explained, and the page works on', async (_what, fragment, told) => {
    const { page, errors } = await openPage({ path: fragment });
    await expect.poll(() => page.locator('main').innerText(), { timeout: REST }).toMatch(told);
    await atRest(page);
    expect(await verdict(page).innerText()).toMatch(/\w/);
    expect(errors).toEqual([]);
  });
});
