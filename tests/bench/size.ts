import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KILO = 1000;

export interface SizeFigures {
  /** Scripts that the page loads before anything is asked of it, kB gzip. */
  readonly initialScript: number;
  /** All scripts, the worker's among them, kB gzip. */
  readonly allScript: number;
}

/** Size of the built page's scripts. */
export function measureSize(): SizeFigures {
  const page = readFileSync('dist/index.html', 'utf8');
  const scripts = readdirSync('dist/assets').filter((name) => name.endsWith('.js'));
  const size = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gzipSync(readFileSync(`dist/assets/${name}`)).length, 0) / KILO;
  return { initialScript: size(scripts.filter((name) => page.includes(name))), allScript: size(scripts) };
}
