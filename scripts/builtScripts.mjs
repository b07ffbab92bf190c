/** Which scripts of the built page are fetched when: read off the page and the imports of its chunks. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const page = join(projectRoot, 'dist/index.html');
const assets = join(projectRoot, 'dist/assets');

/** @param {string} file @returns {string[]} scripts that come before it runs */
function staticImports(file) {
  const { module, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  return [...module.staticImports, ...module.staticExports.flatMap(({ entries }) => entries)]
    .flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : []))
    .map((path) => join(dirname(file), path));
}

/** @param {string[]} files @returns {Set<string>} with all that they import, however far down */
function withImports(files) {
  const found = new Set(files);
  for (const file of found) for (const imported of staticImports(file)) found.add(imported);
  return found;
}

/** @param {Iterable<string>} files @returns {string[]} as size-limit takes them */
function asPaths(files) {
  return [...files].map((file) => relative(projectRoot, file).replaceAll('\\', '/')).sort();
}

/** @returns {Set<string>} */
function initial() {
  const tags = readFileSync(page, 'utf8').match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const files = tags.flatMap((tag) => /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? []);
  if (files.length === 0) throw new Error(`${page} names no script`);
  return withImports(files.map((path) => join(dirname(page), path)));
}

/** @returns {string[]} every script that the page names, and whatever these import */
export function initialScripts() {
  return asPaths(initial());
}

/** @param {string} name @returns {string[]} a chunk that comes later, by its name, and whatever else comes with it */
export function scriptsBehind(name) {
  const first = initial();
  const entry = allFiles().find((file) =>
    new RegExp(`/${name}-[^/]+\\.js$`).test(file.replaceAll('\\', '/')),
  );
  if (entry === undefined) throw new Error(`the built page has no chunk called ${name}`);
  if (first.has(entry)) throw new Error(`the page fetches the chunk called ${name} before it shows anything`);
  return asPaths([...withImports([entry])].filter((file) => !first.has(file)));
}

function allFiles() {
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(assets, name));
}

/** @returns {string[]} every script, workers too */
export function allScripts() {
  return asPaths(allFiles());
}
