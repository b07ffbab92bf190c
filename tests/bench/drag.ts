import { preview } from 'vite';
import type { Browser, Page } from 'playwright-core';

export interface DragFigures {
  readonly cpuSlowdown: number;
  readonly frameP95: number;
  readonly longestFrame: number;
  /** Tasks of the main thread over 50 and over 100 milliseconds. */
  readonly tasksOver50: number;
  readonly tasksOver100: number;
  readonly interactionToNextPaint: number;
  /** From a key press to a result of the new inputs on the page, milliseconds; median of nine. */
  readonly firstResult: number;
  /** From the release of a slider to the full result, milliseconds. */
  readonly fullResult: number;
}

interface Marks {
  frames: number[];
  long: number[];
  events: [number, number][];
  recording: boolean;
}

const SLIDER = 'Compliance-tax multiplier';
const STEPS = 60;

/** Notes frames, long tasks and interactions from within the page. */
function observe(): void {
  const marks: Marks = { frames: [], long: [], events: [], recording: false };
  (globalThis as unknown as { marks: Marks }).marks = marks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (marks.recording) marks.long.push(entry.duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (entry.interactionId) marks.events.push([entry.interactionId, entry.duration]);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  let last = 0;
  const tick = (now: number): void => {
    if (marks.recording && last > 0) marks.frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}

async function atRest(page: Page): Promise<void> {
  await page.locator('[data-run="done"]').waitFor({ timeout: 60_000 });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * Drags the compliance-tax slider over its whole track on the built page, with the processor slowed down.
 *
 * @param cpuSlowdown  1 for this machine's own speed
 */
export async function measureDrag(
  cpuSlowdown: number,
  launchBrowser: () => Promise<Browser>,
): Promise<DragFigures> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    await page.addInitScript(observe);
    await page.goto(server.resolvedUrls!.local[0]!);
    await atRest(page);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });

    const thumb = page.getByRole('slider', { name: SLIDER }).first();
    await thumb.scrollIntoViewIfNeeded();
    const box = (await thumb.boundingBox())!;
    const track = (await thumb.locator('xpath=ancestor::*[@data-track][1]').boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.evaluate(() => void ((globalThis as unknown as { marks: Marks }).marks.recording = true));
    await page.mouse.down();
    for (let step = 0; step <= STEPS; step++) {
      await page.mouse.move(track.x + (track.width * step) / STEPS, y);
      await page.waitForTimeout(16);
    }
    const released = Date.now();
    await page.mouse.up();
    const marks = await page.evaluate(() => {
      const { marks } = globalThis as unknown as { marks: Marks };
      marks.recording = false;
      return marks;
    });
    await atRest(page);
    const fullResult = Date.now() - released;
    const events = await page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks.events);

    const first: number[] = [];
    await thumb.focus();
    for (let press = 0; press < 9; press++) {
      const before = await page.locator('html').getAttribute('data-shown');
      const start = Date.now();
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction((old) => document.documentElement.dataset['shown'] !== old, before, {
        polling: 'raf',
      });
      first.push(Date.now() - start);
      await atRest(page);
    }
    const longestOf = new Map<number, number>();
    for (const [id, duration] of events) longestOf.set(id, Math.max(duration, longestOf.get(id) ?? 0));
    return {
      cpuSlowdown,
      frameP95: percentile(marks.frames, 0.95),
      longestFrame: Math.max(0, ...marks.frames),
      tasksOver50: marks.long.filter((duration) => duration > 50).length,
      tasksOver100: marks.long.filter((duration) => duration > 100).length,
      interactionToNextPaint: Math.max(0, ...longestOf.values()),
      firstResult: percentile(first, 0.5),
      fullResult,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}
