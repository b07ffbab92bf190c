import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { axe, openPage, type OpenedPage, type PageOptions } from './harness';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const BELOW_THE_BARS = 80;

function methodLink(at: string | null): string {
  const inputs = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 2048 };
  return `#${encodeLink(inputs, undefined, { page: 'method', at })}`;
}

async function openMethod(at: string | null, options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage({
    viewport: { width: 1440, height: 900 },
    path: methodLink(at),
    ...options,
  });
  await opened.page.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
  return opened;
}

/** Numbers of equations that the code cites. */
function cited(): readonly string[] {
  const citations = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => readFileSync(source + path, 'utf8').match(/equations? \d+\.\d+/g) ?? []);
  return [...new Set(citations.map((citation) => citation.split(' ')[1]!))];
}

/** What of the page is wider than the window. */
function overflowing(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('the method page', () => {
  it('opens at the equation that a link names, with the focus on it, and nothing complains', async () => {
    const { page, errors } = await openMethod('2.5');
    const adoption = page.getByRole('group', { name: /2\.5 Adoption/ });
    await expect.poll(() => adoption.evaluate((element) => element === document.activeElement)).toBe(true);
    const { y } = (await adoption.boundingBox())!;
    expect(y).toBeGreaterThan(BELOW_THE_BARS);
    expect(y).toBeLessThan(2 * BELOW_THE_BARS);
    expect(await axe(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('has an element for every equation that the code cites, set in MathML that the browser lays out', async () => {
    const { page } = await openMethod(null);
    const numbers = cited();
    expect(numbers.length).toBeGreaterThan(60);
    const missing = await page.evaluate(
      (all) => all.filter((number) => document.getElementById(`method-${number}`) === null),
      numbers,
    );
    expect(missing).toEqual([]);
    const fractions = await page.evaluate(() =>
      [...document.querySelectorAll('mfrac')].map((fraction) => {
        const [above, below] = [...fraction.children].map((part) => part.getBoundingClientRect());
        return above!.bottom <= below!.top + 1;
      }),
    );
    expect(fractions.length).toBeGreaterThan(20);
    expect(fractions.every(Boolean)).toBe(true);
  });

  it('takes a reader to a parameter and back by the browser’s own history', async () => {
    const { page } = await openMethod('2.5');
    await page
      .getByRole('group', { name: /2\.5 Adoption/ })
      .getByRole('link', { name: 'bassP' })
      .click();
    await expect.poll(() => page.url()).toMatch(/view=method;at=bassP/);
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('method-bassP');
    await page.goBack();
    await expect.poll(focused).toBe('method-2.5');
  });

  it('fits windows of every width, and lets what is wider scroll by itself, by keys too', async () => {
    const { page } = await openMethod('tam', {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    expect(await axe(page)).toEqual([]);
    const table = page.getByRole('region', { name: 'Market', exact: true });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
    for (const width of [390, 768, 1180, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await overflowing(page), `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it('prints all of itself in black on white, with no bars around it', async () => {
    const { page } = await openMethod(null, { colorScheme: 'dark' });
    const pdf = await page.pdf({ format: 'A4' });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(10);
    const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
      try {
        return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    });
    expect(streams.filter((stream) => /\bTj\b|\bTJ\b/.test(stream)).length).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    for (const bar of ['banner', 'navigation'] as const)
      expect(await page.getByRole(bar).filter({ visible: true }).count()).toBe(0);
    expect(
      await page
        .getByRole('article')
        .evaluate((article) => [
          getComputedStyle(article).color,
          getComputedStyle(document.body).backgroundColor,
        ]),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
