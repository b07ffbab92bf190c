/**
 * Runs the simulator, bundled into one script, in every JavaScript engine that this machine has, and prints what each
 * gives: the digest of 1,000 values V of each path and the fingerprints of three runs. Fails where one differs.
 *
 * On Debian `apt-get install gjs firefox-esr libjavascriptcoregtk-4.0-bin` brings the other two makers' engines; those
 * that are missing are passed over.
 */
import './ensure-deps.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchBrowser } from './browser.mjs';

/** @typedef {{ values: Record<string, string>, fingerprints: string[] }} Measured */
/** @typedef {{ engine: string, version: string, threads: string, given: Measured[] }} Row */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'landfall-engines-'));
const LIMIT = 600_000;

const WORKERS = [1, 2, 4];
const onWorkers = `${WORKERS.join(', ')} workers`;
const inParts = `${WORKERS.join(', ')} parts`;

/** @returns {Promise<string>} the simulator as one script */
async function bundle() {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      lib: {
        entry: 'tests/engines/bundle.ts',
        formats: ['iife'],
        name: 'bundle',
        fileName: () => 'engine.js',
      },
    },
  });
  return readFileSync(join(folder, 'engine.js'), 'utf8');
}

/** What shells of 2022 lack of the language of 2023. */
const missing = `
for (const [name, make] of Object.entries({
  toSorted(order) { return this.slice().sort(order); },
  toReversed() { return this.slice().reverse(); },
  findLast(holds) { return this.slice().reverse().find(holds); },
})) {
  for (const { prototype } of [Array, Float64Array]) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value: make });
  }
}
`;

/** What a shell without threads does once it has the bundle. */
const measureInParts = `
(typeof print === 'undefined' ? console.log : print)(
  JSON.stringify([${WORKERS.join(', ')}].map((parts) => landfall.measure(parts))),
);
`;

/** What an engine with threads does once it has the bundle and can make workers. */
const measureOnWorkers = `(async () => {
  const given = [];
  for (const cores of [${WORKERS.join(', ')}]) {
    const { values } = landfall.measure(1);
    given.push({ values, fingerprints: await landfall.fingerprintsOnThreads(createWorker, cores) });
  }
  return given;
})()`;

/** @param {string} script @returns {string} what the page of a browser does */
function browserScript(script) {
  const worker = `${script}
    const take = landfall.thread(({ reply, transfer }) => postMessage(reply, { transfer }));
    onmessage = ({ data }) => take(data);`;
  return `(() => {
    const text = ${JSON.stringify(worker).replaceAll('<', '\\u003c')};
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const createWorker = () => new Worker(address);
    return ${measureOnWorkers};
  })()`;
}

/**
 * @param {string} command
 * @param {string[]} parameters
 * @returns {string | undefined} what it prints; undefined where there is no such command
 */
function printed(command, parameters) {
  const { error, status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    cwd: folder,
    timeout: LIMIT,
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return undefined;
  if (error !== undefined) throw error;
  if (status !== 0 || stdout.trim() === '') throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

/** @param {RegExp} name @returns {string} version of the installed Debian package of that name */
function debianVersion(name) {
  const packages = printed('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package} ${Version}\n']) ?? '';
  const installed = packages.split('\n').map((line) => line.trim().split(/ +/));
  return installed.find(([status, id = '']) => status === 'ii' && name.test(id))?.[2] ?? 'unknown';
}

/**
 * @param {string} engine
 * @param {string[]} command
 * @param {() => string} version
 * @returns {Row | undefined} what an engine gives that has no threads, or is not asked for them
 */
function shell(engine, [command = '', ...flags], version) {
  const text = printed(command, [...flags, join(folder, 'shell.js')]);
  if (text === undefined) return undefined;
  return { engine, version: version(), threads: inParts, given: JSON.parse(text) };
}

/** @param {string} script @returns {Row | undefined} */
function node(script) {
  const thread = join(folder, 'thread.cjs');
  const host = join(folder, 'host.cjs');
  writeFileSync(
    thread,
    `${script}
    const { parentPort } = require('node:worker_threads');
    parentPort.on('message', landfall.thread(({ reply, transfer }) => parentPort.postMessage(reply, transfer)));`,
  );
  writeFileSync(
    host,
    `${script}
    const { Worker } = require('node:worker_threads');
    const createWorker = () => {
      const thread = new Worker(${JSON.stringify(thread)});
      const worker = {
        postMessage: (request, transfer) => thread.postMessage(request, transfer),
        terminate: () => void thread.terminate(),
      };
      thread.on('message', (data) => worker.onmessage?.({ data }));
      thread.on('error', (error) => worker.onerror?.(error));
      return worker;
    };
    ${measureOnWorkers}.then((given) => console.log(JSON.stringify(given)));`,
  );
  const text = printed(process.execPath, [host]);
  if (text === undefined) return undefined;
  const version = `${process.versions.v8} (Node ${process.versions.node})`;
  return { engine: 'V8, Node', version, threads: onWorkers, given: JSON.parse(text) };
}

/** @param {string} script @returns {Promise<Row>} */
async function chromium(script) {
  const browser = await launchBrowser({ args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const given = /** @type {Measured[]} */ (await page.evaluate(browserScript(script)));
    return { engine: 'V8, Chromium', version: browser.version(), threads: onWorkers, given };
  } finally {
    await browser.close();
  }
}

/** @param {string} script @returns {Promise<Row | undefined>} of the page that sends back what it measured */
async function firefox(script) {
  const version = printed('firefox-esr', ['--version']);
  if (version === undefined) return undefined;
  const page = `<!doctype html><meta charset="utf-8"><script>${script.replaceAll('</script', '<\\/script')}</script>
    <script>${browserScript(script)}.then(
      (given) => JSON.stringify(given), (error) => JSON.stringify(String(error))
    ).then((body) => fetch('/given', { method: 'POST', body }));</script>`;
  /** @type {(text: string) => void} */
  let told = () => {};
  const answer = new Promise((/** @type {(text: string) => void} */ resolve) => (told = resolve));
  const server = createServer((request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html').end(request.url === '/' ? page : '');
      return;
    }
    let text = '';
    request.on('data', (part) => (text += part)).on('end', () => told(text));
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const url = `http://127.0.0.1:${address.port}/`;
  const profile = join(folder, 'firefox');
  const browser = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, url], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  });
  const limit = setTimeout(() => told('"no answer"'), LIMIT);
  const given = JSON.parse(await answer);
  clearTimeout(limit);
  const ended = new Promise((resolve) => browser.once('exit', resolve));
  browser.kill();
  await ended;
  server.close();
  if (!Array.isArray(given)) throw new Error(`Firefox: ${given}`);
  return {
    engine: 'SpiderMonkey, Firefox',
    version: version.replace('Mozilla Firefox ', ''),
    threads: onWorkers,
    given,
  };
}

/** @param {readonly (readonly string[])[]} rows the first one the head @returns {string} a table in Markdown */
function table(rows) {
  const columns = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) => `| ${row.map((cell, at) => cell.padEnd(columns[at] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${columns.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

/** @param {string} name @returns {any} */
const golden = (name) => JSON.parse(readFileSync(join(projectRoot, 'tests/golden', name), 'utf8'));

try {
  const script = await bundle();
  writeFileSync(join(folder, 'shell.js'), missing + script + measureInParts);
  mkdirSync(join(folder, 'firefox'));
  const webKit = () => `WebKitGTK ${debianVersion(/^libjavascriptcoregtk-4\.\d-bin$/)}`;
  const rows = [
    node(script),
    shell('V8, interpreted', [process.execPath, '--jitless'], () => process.versions.v8),
    await chromium(script),
    await firefox(script),
    shell('SpiderMonkey, gjs', ['gjs'], () => debianVersion(/^libmozjs-/)),
    shell('JavaScriptCore, jsc', ['jsc'], webKit),
    shell('JavaScriptCore, interpreted', ['jsc', '--useJIT=false'], webKit),
  ].filter((row) => row !== undefined);

  const { values, runs } = golden('engines.json');
  const all = [...golden('fingerprints.json').runs, ...runs];
  const names = [
    ...Object.keys(values).map((path) => `V of ${path}`),
    ...all.map(({ scenarioId }) => scenarioId),
  ];
  const expected = [...Object.values(values), ...all.map(({ fingerprint }) => fingerprint)];
  let wrong = 0;
  const cells = rows.map(({ engine, version, threads, given }) => {
    const digests = expected.map((digest, at) => {
      const found = given.map((each) => [...Object.values(each.values), ...each.fingerprints][at] ?? 'none');
      const others = found.filter((each) => each !== digest);
      wrong += others.length;
      return others[0] === undefined ? digest : `${others[0]} (!)`;
    });
    return [engine, version, threads, ...digests];
  });
  console.log(table([['Engine', 'Version', 'Run on', ...names], ...cells]));
  console.log(
    wrong === 0 ? `\n${rows.length} engines agree to the last bit` : `\n${wrong} digests differ (!)`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
