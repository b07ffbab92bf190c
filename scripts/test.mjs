/**
 * Everything that has to hold before a change lands, in order, stopping at the first stage that fails.
 * The last line is always "N passed, N failed": the tests, and one for each other stage.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const testReport = join(projectRoot, 'node_modules/.cache/vitest-report.json');

/** @param {string} packageName @param {string} [command] @returns {string} the file behind a package's command */
function binary(packageName, command = packageName) {
  const manifest = join(projectRoot, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string[]} nodeArguments @returns {boolean} whether the command succeeded */
function run(nodeArguments) {
  return (
    spawnSync(process.execPath, nodeArguments, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] })
      .status === 0
  );
}

/** @returns {{ passed: number, failed: number }} */
function runTests() {
  rmSync(testReport, { force: true });
  const succeeded = run([
    binary('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${testReport}`,
  ]);
  let counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(testReport, 'utf8'));
    counts = { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // No report: vitest ended before its first test, and its exit status says so below.
  }
  // A file that cannot be loaded, or an unhandled error, fails the run without failing a test.
  if (!succeeded && counts.failed === 0) counts.failed = 1;
  return counts;
}

/** @param {string[]} nodeArguments */
const stage = (nodeArguments) => () =>
  run(nodeArguments) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** @type {[string, () => { passed: number, failed: number }][]} */
const stages = [
  ['Lockfile', stage(['scripts/lockcheck.mjs'])],
  ['Types', stage([binary('typescript', 'tsc'), '-p', '.'])],
  ['Lint', stage([binary('oxlint'), 'src', 'scripts', 'tests'])],
  ['Format', stage([binary('oxfmt'), '--check'])],
  ['Build', stage([binary('vite'), 'build', '--logLevel', 'warn'])],
  ['Size', stage([binary('size-limit')])],
  ['Tests', runTests],
];

const total = { passed: 0, failed: 0 };
for (const [name, check] of stages) {
  const started = performance.now();
  console.log(`\n=== ${name} ===`);
  const { passed, failed } = check();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(failed > 0 ? `${name}: failed after ${seconds} s` : `${name}: passed in ${seconds} s`);
  if (failed > 0) break;
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
