import { preview } from 'vite';
import type { Browser } from 'playwright-core';
import { median } from './median';

const RUNS = 15;

export interface CancelFigures {
  /** How much later a worker answers because it was in the middle of an analysis, milliseconds. */
  readonly median: number;
  readonly longest: number;
}

interface Watched {
  workers: Worker[];
  values: unknown;
}

/** Has the page tell which workers it starts and which values it sends them. */
function watchWorkers(): void {
  const watched: Watched = { workers: [], values: null };
  Object.assign(globalThis, { watched });
  const send = Reflect.get(Worker.prototype, 'postMessage') as (...words: unknown[]) => void;
  Worker.prototype.postMessage = function (this: Worker, ...words: unknown[]): void {
    if (!watched.workers.includes(this)) watched.workers.push(this);
    watched.values ??= (words[0] as { values?: unknown }).values ?? null;
    send.apply(this, words);
  };
}

/** Turns a worker of the page, at rest, to a long analysis and after a while to a short slice; fifteen times. */
async function delaysInPage(runs: number): Promise<{ idle: number[]; busy: number[] }> {
  const { workers, values } = (globalThis as unknown as { watched: Watched }).watched;
  const worker = workers[0]!;
  let id = 1_000_000;
  const slice = (): Promise<number> =>
    new Promise((resolve) => {
      const start = performance.now();
      const mine = ++id;
      const listen = ({ data }: MessageEvent<{ id: number }>): void => {
        if (data.id !== mine) return;
        worker.removeEventListener('message', listen);
        resolve(performance.now() - start);
      };
      worker.addEventListener('message', listen);
      worker.postMessage({ type: 'slice', id: mine, runId: id, values, seed: 1, from: 0, count: 256 });
    });
  const idle: number[] = [];
  const busy: number[] = [];
  for (let run = 0; run < runs; run++) idle.push(await slice());
  for (let run = 0; run < runs; run++) {
    const question = { values, overrides: {}, seed: 1, criterion: undefined };
    const task = { kind: 'flips', key: 'tam' };
    worker.postMessage({ type: 'task', id: ++id, questionId: id, question, task });
    await new Promise((resolve) => setTimeout(resolve, 60));
    busy.push(await slice());
  }
  return { idle, busy };
}

/** How soon a worker of the built page turns from a long analysis to a newer request. */
export async function measureCancel(launchBrowser: () => Promise<Browser>): Promise<CancelFigures> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addInitScript(watchWorkers);
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.locator('[data-run="done"][data-left="0"]').waitFor({ timeout: 120_000 });
    const { idle, busy } = await page.evaluate(delaysInPage, RUNS);
    const usual = median(idle);
    const delays = busy.map((delay) => Math.max(0, delay - usual));
    return { median: median(delays), longest: Math.max(...delays) };
  } finally {
    await browser.close();
    await server.close();
  }
}
