import type { Browser, Page } from 'playwright-core';
import { preview } from 'vite';
import { median } from './median';

export interface DecideFigures {
  /** From a key press to the first, the refined and the complete result on the page, milliseconds; medians. */
  readonly firstResult: number;
  readonly completeResult: number;
  /** From the same press to the leading flips, the tornado's first bars and the coarse map. */
  readonly leading: number;
  /** To all flips, the whole tornado and the fine map: what is left then are barriers and shares of the variance. */
  readonly flipsAndMap: number;
  /** To all of it. */
  readonly everything: number;
  /** Frames over 50 milliseconds meanwhile. */
  readonly framesOver50: number;
}

const RUNS = 3;

interface Times {
  first: number;
  complete: number;
  leading: number;
  flipsAndMap: number;
  everything: number;
  framesOver50: number;
}

/** Notes, from the next key on, when what the page shows has followed it. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    const before = dataset['shown'];
    const times = { first: 0, complete: 0, leading: 0, flipsAndMap: 0, everything: 0, framesOver50: 0 };
    Object.assign(globalThis, { times });
    const begin = (): void => {
      const start = performance.now();
      let last = start;
      const look = (now: number): void => {
        if (now - last > 50) times.framesOver50 += 1;
        last = now;
        const since = performance.now() - start;
        if (times.first === 0 && dataset['shown'] !== before) times.first = since;
        const isDone = times.first > 0 && dataset['run'] === 'done';
        if (times.complete === 0 && isDone) times.complete = since;
        if (times.leading === 0 && isDone && dataset['leadingLeft'] === '0') times.leading = since;
        // Eleven barriers, sixteen orders in which they fall and seventeen shares come last.
        const isExplained = isDone && Number(dataset['left']) <= 44;
        if (times.flipsAndMap === 0 && times.leading > 0 && isExplained) times.flipsAndMap = since;
        if (isDone && dataset['left'] === '0') times.everything = since;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', begin, { once: true, capture: true });
  });
}

async function timesOf(page: Page): Promise<Times> {
  const isOver = (): boolean => (globalThis as unknown as { times: Times }).times.everything > 0;
  await page.waitForFunction(isOver, undefined, { timeout: 90_000, polling: 250 });
  return await page.evaluate(() => (globalThis as unknown as { times: Times }).times);
}

/** How long the built page takes, after one step of a slider, to say again what would change the answer. */
export async function measureDecide(launchBrowser: () => Promise<Browser>): Promise<DecideFigures> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.locator('[data-run="done"][data-left="0"]').waitFor({ timeout: 120_000 });
    await page.getByRole('slider', { name: 'Market size in 2027' }).first().focus();
    const times: Times[] = [];
    for (let run = 0; run < RUNS; run++) {
      await watch(page);
      await page.keyboard.press('ArrowLeft');
      times.push(await timesOf(page));
    }
    const of = (name: keyof Times): number => median(times.map((each) => each[name]));
    return {
      firstResult: of('first'),
      completeResult: of('complete'),
      leading: of('leading'),
      flipsAndMap: of('flipsAndMap'),
      everything: of('everything'),
      framesOver50: of('framesOver50'),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
