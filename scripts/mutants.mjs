/**
 * Breaks the code of a folder or file in every small way that Stryker knows, one at a time, and prints how many of the
 * breaks a test notices, and each that none does: `npm run mutants -- src/numerics`.
 *
 * What was found is kept, so that only what changed is tried again. Stryker comes into a folder of its own: its 150
 * packages are of no use to anything else.
 */
import './ensure-deps.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STRYKER = '9.6.1'; // newer ones refuse Node 20
const CONCURRENT = '2';

/** Tests that are about the code of a folder; the first one that fails is enough. */
const tests = /** @type {const} */ ({
  'src/numerics': ['tests/numerics/**/*.test.ts'],
  'src/model': ['tests/model/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/properties/**/*.test.ts'],
  'src/analysis': ['tests/analysis/**/*.test.ts'],
  'src/share': ['tests/share/**/*.test.ts', 'tests/golden/**/*.test.ts'],
});

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const cache = join(projectRoot, 'node_modules/.cache/mutants');
process.chdir(projectRoot);

/** @param {string} command @param {string[]} parameters @param {string} cwd @param {Record<string, string>} [env] */
function run(command, parameters, cwd, env = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} ended with ${status}`);
}

const target = (process.argv[2] ?? '').replace(/\/$/, '');
const folder = Object.keys(tests).find((name) => target === name || target.startsWith(`${name}/`));
if (folder === undefined || !existsSync(target)) {
  console.error(
    `name one of ${Object.keys(tests).join(', ')}, or a file in one; got ${JSON.stringify(target)}`,
  );
  process.exit(2);
}

const stryker = join(cache, 'node_modules/@stryker-mutator');
if (!existsSync(join(stryker, 'core'))) {
  mkdirSync(cache, { recursive: true });
  const dependencies = { '@stryker-mutator/core': STRYKER, '@stryker-mutator/vitest-runner': STRYKER };
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // Without its peers: the folder lies below ours, where Vitest is the one that runs our tests.
  run('npm', ['install', '--legacy-peer-deps', '--no-audit', '--no-fund', '--no-package-lock'], cache);
}

const name = target.replaceAll('/', '-');
const report = join(cache, `${name}.report.json`);
const configuration = join(cache, `${name}.config.json`);
rmSync(report, { force: true });
const sandbox = mkdtempSync(join(tmpdir(), 'landfall-mutants-'));
writeFileSync(
  configuration,
  JSON.stringify({
    testRunner: 'vitest',
    plugins: [join(stryker, 'vitest-runner/dist/src/index.js')],
    tsconfigFile: 'no-tsconfig.json', // Stryker cannot read TypeScript 7
    mutate: statSync(target).isDirectory() ? [`${target}/**/*.ts`] : [target],
    coverageAnalysis: 'perTest',
    concurrency: Number(CONCURRENT),
    incremental: true,
    incrementalFile: join(cache, `${name}.incremental.json`),
    ignorePatterns: ['dist', 'coverage', 'screenshots', 'public'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    vitest: { configFile: 'scripts/mutantTests.mjs', related: false },
    tempDirName: sandbox,
  }),
);
try {
  run(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', configuration], projectRoot, {
    MUTANT_TESTS: tests[/** @type {keyof typeof tests} */ (folder)].join(','),
    LAW_RUNS: process.env.LAW_RUNS ?? '20',
  });
} finally {
  rmSync(sandbox, { recursive: true, force: true });
}

/** @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: { line: number } } }} Mutant */
/** @type {{ files: Record<string, { mutants: Mutant[] }> }} */
const { files } = JSON.parse(readFileSync(report, 'utf8'));
const noticed = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];
const total = { noticed: 0, missed: 0 };
console.log('\n| File | Breaks | Noticed | Share |\n| --- | --- | --- | --- |');
for (const [file, { mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const killed = mutants.filter(({ status }) => noticed.includes(status)).length;
  const survived = mutants.filter(({ status }) => missed.includes(status)).length;
  total.noticed += killed;
  total.missed += survived;
  const share = killed + survived === 0 ? 'none' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
  console.log(`| ${file} | ${killed + survived} | ${killed} | ${share} |`);
}
const all = total.noticed + total.missed;
console.log(`| all | ${all} | ${total.noticed} | ${((100 * total.noticed) / all).toFixed(1)} % |\n`);
for (const [file, { mutants }] of Object.entries(files)) {
  for (const { status, mutatorName, replacement = '', location } of mutants) {
    if (!missed.includes(status)) continue;
    console.log(
      `${file}:${location.start.line} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
  }
}
