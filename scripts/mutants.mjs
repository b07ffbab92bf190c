/**
 * Breaks the code of a folder or file in every small way that Stryker knows, one at a time, and prints how many of the
 * breaks a test notices, and each that none does: `npm run mutants -- src/numerics`. With `--own` only the tests that bear
 * a file's name are asked, which is quick.
 *
 * What was found is kept, so that only what changed is tried again. Stryker comes into a folder of its own: its 150
 * packages are of no use to anything else.
 */
import './ensure-deps.mjs';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STRYKER = '9.6.1'; // newer ones refuse Node 20
const CONCURRENT = '2';

/**
 * Tests that are about the code of a folder. All breaks are tried on the tests of the file's own name; what they do not
 * notice is tried again on `quick`, and what these do not on `all`.
 *
 * @type {Record<string, { quick: string[], all?: string[] }>}
 */
const tests = {
  'src/numerics': { quick: ['tests/numerics/**/*.test.ts'] },
  'src/model': {
    quick: [
      'tests/model/**/!(touchedPaths|dataFiles|methodDocument).test.ts',
      'tests/engines/engines.test.ts',
    ],
    all: ['tests/model/**/*.test.ts', 'tests/golden/**/*.test.ts', 'tests/properties/**/*.test.ts'],
  },
  'src/analysis': { quick: ['tests/analysis/**/*.test.ts'] },
  'src/share': {
    quick: ['tests/share/**/*.test.ts'],
    all: ['tests/share/**/*.test.ts', 'tests/golden/**/*.test.ts'],
  },
};

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

const [named = '', ...options] = process.argv.slice(2);
const target = named.replace(/\/$/, '');
const isOwnOnly = options.includes('--own');
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

/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ status: string, mutatorName: string, replacement?: string, location: { start: Place, end: Place }, static?: boolean, testsCompleted?: number }} Mutant */
/** @typedef {{ files: Record<string, { mutants: Mutant[] }>, testFiles: Record<string, { tests: unknown[] }> }} Report */

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];

/**
 * Tries breaks of one file on tests. The other files stay as they are: what is prepared for breaks runs slowly.
 *
 * @param {string} file
 * @param {string} stage  names its files
 * @param {string[]} mutate  the file, or stretches of it as file:line:column-line:column
 * @param {string[]} testFiles
 * @returns {Mutant[]} what became of each
 */
function attempt(file, stage, mutate, testFiles) {
  const name = join(cache, `${file.replaceAll('/', '-')}.${stage}`);
  const [report, configuration] = [`${name}.report.json`, `${name}.config.json`];
  rmSync(report, { force: true });
  const sandbox = mkdtempSync(join(tmpdir(), 'landfall-mutants-'));
  writeFileSync(
    configuration,
    JSON.stringify({
      testRunner: 'vitest',
      plugins: [join(stryker, 'vitest-runner/dist/src/index.js')],
      tsconfigFile: 'no-tsconfig.json', // Stryker cannot read TypeScript 7
      mutate,
      coverageAnalysis: 'perTest',
      concurrency: Number(CONCURRENT),
      timeoutMS: 2000, // beyond one and a half times what the tests take
      incremental: true,
      incrementalFile: `${name}.incremental.json`,
      ignorePatterns: ['dist', 'coverage', 'screenshots'],
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      vitest: { configFile: 'scripts/mutantTests.mjs', related: false },
      tempDirName: sandbox,
    }),
  );
  try {
    run(process.execPath, [join(stryker, 'core/bin/stryker.js'), 'run', configuration], projectRoot, {
      MUTANT_TESTS: testFiles.join(','),
      LAW_RUNS: process.env.LAW_RUNS ?? '20',
    });
  } finally {
    rmSync(sandbox, { recursive: true, force: true });
  }
  /** @type {Report} */
  const { files: tried, testFiles: asked } = JSON.parse(readFileSync(report, 'utf8'));
  const testCount = Object.values(asked).reduce((sum, { tests: own }) => sum + own.length, 0);
  // What a break keeps from loading has no tests that fail, which Stryker takes for a break that nothing notices.
  /** @param {Mutant} mutant */
  const stopsLoading = ({ static: atLoad, testsCompleted = testCount }) =>
    atLoad && testsCompleted < testCount;
  const mutants = tried[file]?.mutants ?? [];
  return mutants.map((mutant) =>
    mutant.status === 'Survived' && stopsLoading(mutant) ? { ...mutant, status: 'Killed' } : mutant,
  );
}

/** @param {string} file @param {Mutant} mutant */
function stretch(file, { location: { start, end } }) {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}

/** @param {string} file @param {Mutant} mutant */
function identity(file, mutant) {
  return `${stretch(file, mutant)} ${mutant.mutatorName} ${mutant.replacement}`;
}

/** @param {Mutant} mutant */
function isMissed({ status }) {
  return MISSED.includes(status);
}

const { quick, all } = tests[folder];

/** @param {string} file @returns {{ name: string, testFiles: string[] }[]} sets of tests, quickest first */
function stages(file) {
  const own = file.replace(/^src/, 'tests').replace(/\.ts$/, '.test.ts');
  const rest = [
    { name: 'quick', testFiles: quick },
    ...(all === undefined ? [] : [{ name: 'all', testFiles: all }]),
  ];
  return [...(existsSync(own) ? [{ name: 'own', testFiles: [own] }] : []), ...(isOwnOnly ? [] : rest)];
}

const files = statSync(target).isDirectory()
  ? readdirSync(target, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${target}/${name}`)
      .sort()
  : [target];

const total = { noticed: 0, missed: 0 };
/** @type {string[]} */
const table = ['| File | Breaks | Noticed | Share |', '| --- | --- | --- | --- |'];
/** @type {string[]} */
const missedOnes = [];

/** @param {string} file @param {number} noticed @param {number} missed */
function row(file, noticed, missed) {
  const breaks = noticed + missed;
  return `| ${file} | ${breaks} | ${noticed} | ${breaks === 0 ? 'none' : `${((100 * noticed) / breaks).toFixed(1)} %`} |`;
}

for (const file of files) {
  const [first, ...others] = stages(file);
  if (first === undefined) continue; // no tests of its own name
  const mutants = attempt(file, first.name, [file], first.testFiles);
  for (const { name, testFiles } of others) {
    const stubborn = mutants.filter(isMissed);
    if (stubborn.length === 0) break;
    const stretches = [...new Set(stubborn.map((mutant) => stretch(file, mutant)))];
    const again = new Map(
      attempt(file, name, stretches, testFiles).map((mutant) => [identity(file, mutant), mutant.status]),
    );
    for (const mutant of stubborn) mutant.status = again.get(identity(file, mutant)) ?? mutant.status;
  }
  const noticed = mutants.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = mutants.filter(isMissed);
  if (noticed + missed.length === 0) continue; // types only
  total.noticed += noticed;
  total.missed += missed.length;
  table.push(row(file, noticed, missed.length));
  console.log(table.at(-1));
  for (const { mutatorName, replacement = '', location } of missed) {
    missedOnes.push(
      `${file}:${location.start.line} ${mutatorName}: ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
    );
    console.log(missedOnes.at(-1));
  }
}
table.push(row('all', total.noticed, total.missed));
console.log(`\n${table.join('\n')}\n\n${missedOnes.join('\n')}`);
