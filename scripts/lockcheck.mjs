/**
 * Checks that package-lock.json installs everywhere: it names every optional platform binary (npm leaves out,
 * without a word, those that its registry lacks, and `npm ci` then fails on every machine), and no download
 * address of any one registry.
 */
import { readFileSync } from 'node:fs';

/** @type {Record<string, { resolved?: string, optionalDependencies?: Record<string, string> }>} */
const packages = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages;

const faults = Object.entries(packages).flatMap(([path, { resolved, optionalDependencies = {} }]) => {
  const missing = Object.keys(optionalDependencies).filter(
    (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
  );
  return [
    ...missing.map((name) => `package-lock.json lacks ${name}, optional for ${path}`),
    ...(resolved?.startsWith('http') ? [`package-lock.json holds a download address for ${path}`] : []),
  ];
});

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`${Object.keys(packages).length} packages, each with every platform's binaries and no address`);
