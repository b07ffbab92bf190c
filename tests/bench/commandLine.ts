import { execFileSync } from 'node:child_process';
import { median } from './median';

const RUNS = 5;
const command = ['scripts/landfall.mjs', 'simulate', 'china-genai', '--draws'];

export interface CommandLineFigures {
  /** `landfall simulate china-genai --draws 262144`, start of Node included, milliseconds. */
  readonly simulate262144: number;
}

function wallTime(draws: number): number {
  const start = performance.now();
  execFileSync(process.execPath, [...command, String(draws)], { stdio: 'ignore' });
  return performance.now() - start;
}

/** Wall time of the real program; medians of five runs, after one that bundles it. */
export function measureCommandLine(): CommandLineFigures {
  wallTime(256);
  return { simulate262144: median(Array.from({ length: RUNS }, () => wallTime(262_144))) };
}
