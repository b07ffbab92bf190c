/**
 * Finds a Chromium for the tests, wherever they run: CHROMIUM_PATH, an installed browser, Playwright's own
 * download, or the one that `npm ci` brings along (Linux x64 only), in that order.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {Record<string, string>} [env]  the environment the browser needs; absent: ours will do
 */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** @returns {string[]} where this platform's installers put a Chromium */
function installedBrowserPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium-browser'];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .filter((path) => !path.startsWith('/snap/')); // a snap cannot read our temporary profile
}

/** @param {string} folder */
function fontsConfiguration(folder) {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/**
 * @param {Record<string, string>} variables
 * @param {() => Promise<unknown>} action
 */
async function withEnvironment(variables, action) {
  const saved = Object.keys(variables).map((name) => /** @type {const} */ ([name, process.env[name]]));
  Object.assign(process.env, variables);
  try {
    await action();
  } finally {
    for (const [name, value] of saved) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * Unpacks @sparticuz/chromium once into node_modules/.cache.
 *
 * Three of the package's habits are undone here. It unpacks into the shared temporary folder, where stale
 * versions and races wait: ours goes aside and is renamed into place. It leaves out the system libraries
 * unless it believes itself on AWS: a bare Debian needs them. Its fonts.conf names a fixed folder: text would
 * be blank on a machine without fonts. (Its own launch arguments are not used: --single-process ends the
 * browser with the first context that closes.)
 *
 * @returns {Promise<FoundBrowser | undefined>}
 */
async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const manifest = join(projectRoot, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const cache = join(projectRoot, 'node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);

  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const aside = mkdtempSync(join(cache, 'chromium-unpack-'));
    await withEnvironment({ TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
      const { default: sparticuz } = await import('@sparticuz/chromium');
      await sparticuz.executablePath();
    });
    writeFileSync(join(aside, 'fonts.conf'), fontsConfiguration(folder));
    try {
      renameSync(aside, folder);
    } catch (error) {
      rmSync(aside, { recursive: true, force: true });
      if (!existsSync(folder)) throw error; // else another process won the race
    }
  }

  const env = /** @type {Record<string, string>} */ ({
    ...process.env,
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')]
      .filter(Boolean)
      .join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
  delete env.FONTCONFIG_PATH;
  return { executablePath: join(folder, 'chromium'), env };
}

/**
 * @returns {Promise<FoundBrowser>} launch options for Playwright. CHROMIUM_PATH may name a file, or be the word
 *   "bundled" to pass over whatever is installed.
 * @throws {Error} when there is no Chromium, with what to do about it
 */
export async function resolveBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && wanted !== 'bundled') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which does not exist`);
    return { executablePath: wanted };
  }
  if (!wanted) {
    const found = [...installedBrowserPaths(), chromium.executablePath()].find(
      (path) => path && existsSync(path),
    );
    if (found) return { executablePath: found };
  }
  const bundled = await bundledBrowser();
  if (bundled) return bundled;
  throw new Error(
    'No Chromium found. Install Google Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH.',
  );
}

/** @param {import('playwright-core').LaunchOptions} [options] */
export async function launchBrowser(options = {}) {
  return chromium.launch({ ...(await resolveBrowser()), ...options });
}
