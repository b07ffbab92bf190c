/**
 * Holds the stated errors against the truth, tests/errors, and prints how often the 95 % intervals hold:
 * `--seeds N`, `--draws N`, `--reference N`, `--scenario ID`.
 */
import './ensure-deps.mjs';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
process.chdir(projectRoot);

const cache = join(projectRoot, 'node_modules/.cache/errors');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
try {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(projectRoot, 'tests/errors/main.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const { runErrors } = await import(pathToFileURL(join(folder, 'main.mjs')).href);
  process.exitCode = runErrors(process.argv.slice(2)) === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
