/** Makes the service worker when the page is built: it is to know every file that the page can need. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../src/worker/service.worker.ts', import.meta.url));
const SERVICE_WORKER = 'service-worker.js';

/** Of public/: what a page, or the browser for it, asks for. */
const publicFiles = [
  'icon.svg',
  'icon-192.png',
  'icon-512.png',
  'icon-maskable-512.png',
  'icon-touch-180.png',
  'landfall.webmanifest',
];

/**
 * @typedef {object} KeptFile
 * @property {string} url  from the folder of the page
 * @property {string | null} revision  changes with what is in the file; null where its name does
 * @property {string} [integrity]  hosts may answer with the page where a file is not there (yet): that is never kept
 */

/** @param {string | Uint8Array} content @param {'hex' | 'base64'} encoding */
function digest(content, encoding) {
  return createHash('sha256').update(content).digest(encoding);
}

/** @param {string} url @param {string | Uint8Array} content @returns {KeptFile} */
function named(url, content) {
  return { url, revision: digest(content, 'hex').slice(0, 16) };
}

/**
 * What a service worker keeps of a build.
 *
 * @param {Readonly<Record<string, string | Uint8Array>>} built  files by name
 * @param {Readonly<Record<string, string | Uint8Array>>} copied  of public/
 * @returns {KeptFile[]} in the order of their names, so that the same build gives the same service worker
 */
export function keptFiles(built, copied) {
  const own = Object.entries(built).flatMap(([url, content]) => {
    if (url.startsWith('assets/'))
      return [{ url, revision: null, integrity: `sha256-${digest(content, 'base64')}` }];
    return url.endsWith('.html') ? [named(url, content)] : [];
  });
  return [...own, ...Object.entries(copied).map(([url, content]) => named(url, content))].toSorted((a, b) =>
    a.url < b.url ? -1 : 1,
  );
}

/** @param {readonly KeptFile[]} files @returns {Promise<string>} a script without imports, as every browser takes it */
async function serviceWorker(files) {
  const outputs = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (output === undefined || !('output' in output)) throw new Error('the service worker was not built');
  return output.output[0].code;
}

/** @returns {import('vite').Plugin} */
export function offlineCopy() {
  let publicFolder = '';
  return {
    name: 'offline-copy',
    apply: 'build',
    enforce: 'post',
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    generateBundle: {
      order: 'post', // the page itself is written by then
      async handler(_options, bundle) {
        const built = Object.entries(bundle).map(([name, part]) => [
          name,
          part.type === 'chunk' ? part.code : part.source,
        ]);
        const copied = publicFiles.map((name) => [name, readFileSync(join(publicFolder, name))]);
        const files = keptFiles(Object.fromEntries(built), Object.fromEntries(copied));
        this.emitFile({ type: 'asset', fileName: SERVICE_WORKER, source: await serviceWorker(files) });
      },
    },
  };
}
