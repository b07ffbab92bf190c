import { preview } from 'vite';
import type { Browser, CDPSession, Page } from 'playwright-core';

const SLIDER = 'Compliance-tax multiplier';
const WARM_UP = 20;
const DRAGS = 500;
const STEPS = 5;
const FRAME = 16;
const MEGA = 1e6;

export interface HeapFigures {
  /** Heap of the page after a forced collection, MB: before 500 drags and after them. */
  readonly before: number;
  readonly after: number;
  /** How much it grew, percent. */
  readonly growth: number;
}

async function heapInUse(page: Page, client: CDPSession): Promise<number> {
  // With all analyses in: what is still to come would count as growth.
  await page.locator('[data-run="done"][data-left="0"]').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / MEGA;
}

/** Heap of the built page before and after 500 scripted drags of a slider, some of them ending where they began. */
export async function measureHeap(launchBrowser: () => Promise<Browser>): Promise<HeapFigures> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.goto(server.resolvedUrls!.local[0]!);
    const client = await page.context().newCDPSession(page);
    await client.send('HeapProfiler.enable');
    await page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });
    const thumb = page.getByRole('slider', { name: SLIDER }).first();
    await thumb.scrollIntoViewIfNeeded();
    const track = (await thumb.locator('xpath=ancestor::*[@data-track][1]').boundingBox())!;
    const drag = async (number: number): Promise<void> => {
      const box = (await thumb.boundingBox())!;
      const y = box.y + box.height / 2;
      const from = box.x + box.width / 2;
      const to = track.x + track.width * (0.2 + 0.06 * (number % 11));
      await page.mouse.move(from, y);
      await page.mouse.down();
      for (let step = 1; step <= STEPS; step++) {
        await page.mouse.move(from + ((to - from) * step) / STEPS, y);
        await page.waitForTimeout(FRAME);
      }
      await page.mouse.up();
    };
    for (let number = 0; number < WARM_UP; number++) await drag(number);
    const before = await heapInUse(page, client);
    for (let number = WARM_UP; number < WARM_UP + DRAGS; number++) await drag(number);
    const after = await heapInUse(page, client);
    return { before, after, growth: (after / before - 1) * 100 };
  } finally {
    await browser.close();
    await server.close();
  }
}
