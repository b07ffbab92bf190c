/** Prints the titles of all tests, part by part: what Landfall promises. Nothing is run. */
import './ensure-deps.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, file: string, location?: { line: number } }} Listed */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const list = join(projectRoot, 'node_modules/.cache/specification.json');

/** Folders of tests in the order of the code; what is not named follows. */
const parts = [
  ['numerics', 'Arithmetic'],
  ['model', 'The model'],
  ['properties', 'Laws over random scenarios'],
  ['analysis', 'Analyses'],
  ['scenarios', 'The scenarios that come along'],
  ['share', 'Links and files'],
  ['golden', 'Results of earlier versions'],
  ['fuzz', 'Whatever is opened'],
  ['engines', 'Engines'],
  ['worker', 'Threads'],
  ['state', 'State of the page'],
  ['ui', 'Parts of the page'],
  ['browser', 'The page in a browser'],
  ['cli', 'The command line'],
];

/** @param {string} title @returns {string} with an ellipsis for what differs from case to case */
const plain = (title) => title.replaceAll(/%[sdifjo]|\$\{[^}]*\}|\$[a-zA-Z.]+/g, '…');

rmSync(list, { force: true });
const { status, stderr } = spawnSync(
  process.execPath,
  [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'list', '--static-parse', `--json=${list}`],
  { cwd: projectRoot, encoding: 'utf8' },
);
if (status !== 0) throw new Error(`the tests cannot be listed: ${stderr}`);
/** @type {Listed[]} */
const tests = JSON.parse(readFileSync(list, 'utf8'));

/** @param {Listed} test @returns {string} its folder; that of a test beside the folders is empty */
const folderOf = ({ file }) => {
  const [, folder = '', ...rest] = relative(projectRoot, file).split(sep);
  return rest.length === 0 ? '' : folder;
};
const known = parts.map(([folder]) => folder);
const others = [...new Set(tests.map(folderOf))].filter((folder) => !known.includes(folder));

console.log(`# What Landfall promises\n\n${tests.length} titles; many stand for a table of cases.`);
for (const [folder, title] of [...parts, ...others.map((other) => [other, other || 'The project'])]) {
  const own = tests
    .filter((test) => folderOf(test) === folder)
    .sort((a, b) =>
      a.file === b.file ? (a.location?.line ?? 0) - (b.location?.line ?? 0) : a.file < b.file ? -1 : 1,
    );
  if (own.length > 0) console.log(`\n## ${title}`);
  /** @type {string[]} */
  let open = [];
  for (const { name } of own) {
    const titles = plain(name).split(' > ');
    let level = 0;
    while (level < titles.length - 1 && titles[level] === open[level]) level++;
    for (; level < titles.length; level++) {
      const indent = '  '.repeat(level);
      console.log(`${level === 0 ? '\n' : ''}${indent}- ${titles[level]}`);
    }
    open = titles.slice(0, -1);
  }
}
