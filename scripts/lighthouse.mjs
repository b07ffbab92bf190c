/**
 * Builds the page, serves it and runs Lighthouse on it as on a phone, five times; prints each run and the medians, and
 * fails below the least performance. Lighthouse comes by npx, as it is large and only this needs it.
 */
import './ensure-deps.mjs';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build, preview } from 'vite';
import { resolveBrowser } from './browser.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 5;
const LEAST_PERFORMANCE = 95;

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);

/** @param {number[]} numbers @returns {number} of an odd number of them */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** @param {string} url @param {string} report @returns {Promise<any>} Lighthouse's own report */
async function lighthouse(url, report) {
  const { executablePath, env } = await resolveBrowser();
  const flags = '--headless=new --no-sandbox --disable-quic --no-first-run --disable-background-networking';
  await run(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath } },
  );
  return JSON.parse(readFileSync(report, 'utf8'));
}

const metrics = /** @type {const} */ ({
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  SI: 'speed-index',
  CLS: 'cumulative-layout-shift',
});

await build({ root: projectRoot, logLevel: 'warn' });
const server = await preview({
  root: projectRoot,
  configFile: false,
  logLevel: 'warn',
  appType: 'mpa',
  preview: { host: '127.0.0.1', port: 0 },
});
const folder = mkdtempSync(join(tmpdir(), 'landfall-lighthouse-'));
try {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  /** @type {Record<string, number[]>} */
  const columns = {};
  for (let index = 1; index <= RUNS; index++) {
    const report = await lighthouse(`http://127.0.0.1:${address.port}/`, join(folder, `${index}.json`));
    /** @type {[string, number][]} */
    const row = [
      ...Object.keys(report.categories).map((name) => [name, 100 * report.categories[name].score]),
      ...Object.entries(metrics).map(([name, id]) => [name, report.audits[id].numericValue]),
    ].map(([name, value]) => [name, Math.round(1000 * value) / 1000]);
    for (const [name, value] of row) (columns[name] ??= []).push(value);
    console.log(`run ${index}: ${row.map(([name, value]) => `${name} ${value}`).join(', ')}`);
  }
  const medians = Object.entries(columns).map(([name, values]) => [name, median(values)]);
  console.log(`median: ${medians.map(([name, value]) => `${name} ${value}`).join(', ')}`);
  const { performance = [] } = columns;
  if (median(performance) < LEAST_PERFORMANCE) {
    console.error(`performance is below ${LEAST_PERFORMANCE}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
}
