/**
 * Reads fuzzed links, files and backups of the library through the real decoder and parsers, tests/fuzz, and prints what
 * became of them: `--links N`, `--files N`, `--libraries N`, `--seed N`.
 */
import './ensure-deps.mjs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
process.chdir(projectRoot);

const { module } = await runnerImport('/tests/fuzz/main.ts', {
  root: projectRoot,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = module.runFuzz(process.argv.slice(2)) === 0 ? 0 : 1;
