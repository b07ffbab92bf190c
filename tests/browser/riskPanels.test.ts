import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, bringUp, openPage } from './harness';

const REST = 90_000;
const draws = 4096;
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws })}`;

function panel(page: Page, question: string): Locator {
  return page.getByRole('region', { name: question });
}

const caution = 'How much caution would change the answer?';
const future = 'Who wins when all face the same future?';

describe('the panels about risk', () => {
  it('let λ be dragged on the chart until the answer changes, and moved back by keys', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: quickLink });
    await atRest(page);
    const frame = await bringUp(page, caution);
    const handle = frame.getByRole('slider', { name: 'Risk aversion λ, on the chart' });
    await expect
      .poll(() => handle.getAttribute('aria-valuetext'), { timeout: REST })
      .toBe('0.25; partner-led entry leads');
    const [box, room] = [(await handle.boundingBox())!, (await frame.boundingBox())!];
    const y = box.y + 40;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(room.x + 0.5 * room.width, y, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toMatch(/^0\.5; market exit leads/);
    await atRest(page);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toMatch(/Market exit is/);
    await handle.press('Delete');
    await atRest(page);
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toMatch(/Partner-led leads/);
    expect(errors).toEqual([]);
  });

  it('rank by another measure, which a link carries to another browser', async () => {
    const { page } = await openPage({ viewport: { width: 1440, height: 900 }, path: quickLink });
    await atRest(page);
    await bringUp(page, caution);
    await page.getByRole('radio', { name: /^Worse than exit/ }).check();
    await expect
      .poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toMatch(/Market exit is the safe choice: in 6\d of 100 futures partner-led entry does worse/);
    await expect.poll(() => page.url(), { timeout: REST }).toContain('by=');
    const other = await openPage({ path: new URL(page.url()).hash });
    await expect
      .poll(() => other.page.getByRole('heading', { level: 1 }).innerText(), { timeout: REST })
      .toMatch(/Market exit is the safe choice/);
  });

  it('have no violation axe can find on a tablet in the dark, as pictures and as tables', async () => {
    const { page, errors } = await openPage({
      viewport: { width: 1000, height: 900 },
      colorScheme: 'dark',
      path: quickLink,
    });
    await atRest(page);
    for (const question of [future, caution]) await bringUp(page, question);
    expect(await axe(page)).toEqual([]);
    for (const question of [future, caution]) {
      await panel(page, question).getByRole('button', { name: 'Table' }).click();
    }
    expect(await panel(page, future).getByRole('table').first().innerText()).toMatch(/P90/);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(errors).toEqual([]);
  });
});
