import type { Browser } from 'playwright-core';
import { drawsJob } from '../../src/cli/threads';
import { serveAsThread } from '../../src/cli/workforce';
import { measureCommandLine } from './commandLine';
import { measureKernel } from './kernel';
import { measureThreads } from './threads';

// This program is also what its threads run.
serveAsThread([drawsJob]);

function line(name: string, value: unknown): string {
  return `  ${name.padEnd(32)}${typeof value === 'number' ? Number(value.toPrecision(5)) : String(value)}\n`;
}

/** Figures of the built page in a browser. */
async function measurePage(launchBrowser: () => Promise<Browser>): Promise<Record<string, object>> {
  const [{ measureCancel }, { measureDrag }, { measureDecide }, { measureHeap }, { measureSize }] =
    await Promise.all([
      import('./cancel'),
      import('./drag'),
      import('./decide'),
      import('./heap'),
      import('./size'),
    ]);
  return {
    dragAtFullSpeed: await measureDrag(1, launchBrowser),
    dragAtQuarterSpeed: await measureDrag(4, launchBrowser),
    cancel: await measureCancel(launchBrowser),
    decide: await measureDecide(launchBrowser),
    heap: await measureHeap(launchBrowser),
    size: measureSize(),
  };
}

/**
 * Runs the benchmarks and prints their figures.
 *
 * @param args  `--json` for machines, `--no-page` for what needs no browser
 */
export async function runBenchmarks(
  args: readonly string[],
  launchBrowser: () => Promise<Browser>,
): Promise<void> {
  const figures: Record<string, object> = {
    kernel: measureKernel(),
    threads: await measureThreads(),
    commandLine: measureCommandLine(),
    ...(args.includes('--no-page') ? {} : await measurePage(launchBrowser)),
  };
  if (args.includes('--json')) {
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
    return;
  }
  for (const [group, values] of Object.entries(figures)) {
    process.stdout.write(
      `${group}\n${Object.entries(values)
        .map(([name, value]) => line(name, value))
        .join('')}`,
    );
  }
}
