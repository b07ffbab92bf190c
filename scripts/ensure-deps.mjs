/**
 * Runs `npm ci` when node_modules does not hold what package-lock.json asks for: on a fresh clone, or after a
 * pull that changed the lockfile. Runs before anything is installed, so it uses Node's own modules only.
 * Everything it prints goes to standard error, to leave standard output to the command it precedes.
 */
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(projectRoot + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isInstalled() {
  const wanted = lockedPackages('package-lock.json') ?? {};
  const present = lockedPackages('node_modules/.package-lock.json');
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return present[path] === undefined ? optional === true : present[path].version === version;
  });
}

if (!isInstalled()) {
  execSync('npm ci --no-audit --no-fund', { cwd: projectRoot, stdio: ['ignore', 2, 2] });
}
