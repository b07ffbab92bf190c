import type { Browser } from 'playwright-core';
import { measureDrag } from './drag';
import { measureKernel } from './kernel';

function line(name: string, value: unknown): string {
  return `  ${name.padEnd(32)}${typeof value === 'number' ? Number(value.toPrecision(5)) : String(value)}\n`;
}

/**
 * Runs the benchmarks and prints their figures.
 *
 * @param args  `--json` for machines, `--no-page` for the engine alone
 */
export async function runBenchmarks(
  args: readonly string[],
  launchBrowser: () => Promise<Browser>,
): Promise<void> {
  const figures: Record<string, object> = { kernel: measureKernel() };
  if (!args.includes('--no-page')) {
    figures['dragAtFullSpeed'] = await measureDrag(1, launchBrowser);
    figures['dragAtQuarterSpeed'] = await measureDrag(4, launchBrowser);
  }
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
