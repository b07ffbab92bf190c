/**
 * Tries the laws of tests/properties on many more random scenarios than the tests do, and prints how each fared:
 * `--cases N` (5,000), `--seed N` for others than last time.
 */
import './ensure-deps.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const report = join(projectRoot, 'node_modules/.cache/laws.json');

/** @param {string} name @returns {string | undefined} */
function option(name) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const cases = option('cases') ?? '5000';
const seed = option('seed');
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(projectRoot, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--project=node',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    'tests/properties',
  ],
  {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LAW_RUNS: cases, ...(seed === undefined ? {} : { LAW_SEED: seed }) },
  },
);

/** @type {{ testResults: { assertionResults: { ancestorTitles: string[], title: string, status: string, duration?: number }[] }[] }} */
const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
console.log(`\n${cases} cases of each law but for the dearest\n`);
console.log('| Law | Holds | Seconds |\n| --- | --- | --- |');
for (const { assertionResults } of testResults) {
  for (const { ancestorTitles, title, status: outcome, duration = 0 } of assertionResults) {
    const law = [...ancestorTitles, title].join(': ');
    console.log(`| ${law} | ${outcome === 'passed' ? 'yes' : 'NO'} | ${(duration / 1000).toFixed(0)} |`);
  }
}
process.exitCode = status ?? 1;
