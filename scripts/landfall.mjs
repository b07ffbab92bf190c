/**
 * Runs the command-line program, src/cli/main.ts, on plain Node: bundles it first if its sources have changed.
 * A bundle is kept under the digest of everything it was made from, so a stale one is never run; it is built
 * aside and renamed into place, so runs started together do not disturb each other.
 */
import './ensure-deps.mjs';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const cache = join(projectRoot, 'node_modules/.cache/landfall');
const hour = 3_600_000;

/** @returns {string} of every file that can end up in the bundle, and of the tools that make it */
function sourceDigest() {
  const files = ['src', 'scenarios'].flatMap((folder) =>
    existsSync(join(projectRoot, folder))
      ? readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [],
  );
  const digest = createHash('sha256').update(process.version);
  for (const file of [
    ...files.sort(),
    join(projectRoot, 'package-lock.json'),
    fileURLToPath(import.meta.url),
  ]) {
    const content = readFileSync(file);
    digest.update(`${file.slice(projectRoot.length)}\n${content.length}\n`).update(content);
  }
  return digest.digest('hex').slice(0, 16);
}

/** @param {string} folder where the bundle goes */
async function bundleInto(folder) {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    // Older bundles go, but not one that another run may just be loading.
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > hour) rmSync(path, { recursive: true, force: true });
  }
  const aside = mkdtempSync(join(cache, 'building-'));
  try {
    const { build } = await import('vite');
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'silent',
      publicDir: false,
      build: {
        ssr: join(projectRoot, 'src/cli/main.ts'),
        outDir: aside,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
      },
    });
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(join(folder, 'main.mjs'))) throw error; // else another run won the race
  }
}

// Paths on the command line start where the user is. Only npm, run for this command, knows better than the process.
const { npm_lifecycle_event: npmScript, INIT_CWD: startedByNpmIn } = process.env;
process.env.INIT_CWD = (npmScript === 'landfall' && startedByNpmIn) || process.cwd();
process.chdir(projectRoot);

const folder = join(cache, sourceDigest());
if (!existsSync(folder)) await bundleInto(folder);
await import(pathToFileURL(join(folder, 'main.mjs')).href);
