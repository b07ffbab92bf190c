/** Runs the benchmarks of tests/bench on the code as it is built; `--json` for machines, `--no-page` for the engine alone. */
import './ensure-deps.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from './browser.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
process.chdir(projectRoot);
if (!process.argv.includes('--no-page')) await build({ root: projectRoot, logLevel: 'error' });

const cache = join(projectRoot, 'node_modules/.cache/bench');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
try {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(projectRoot, 'tests/bench/main.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const { runBenchmarks } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  await runBenchmarks(process.argv.slice(2), launchBrowser);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
