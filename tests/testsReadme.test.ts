import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { expected } from './engines/measured';

const folder = fileURLToPath(new URL('./', import.meta.url));
const readme = readFileSync(`${folder}README.md`, 'utf8');

/** Cells of the rows of a table below a heading. */
function rowsUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]!.split('\n## ')[0]!;
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(1).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

describe('tests/README.md', () => {
  it('says of each folder what it proves', () => {
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'data')
      .map(({ name }) => `${name}/`);
    const listed = rowsUnder('Where they lie').flatMap(([cell]) => named(cell!));
    expect(listed.sort()).toEqual(folders.sort());
  });

  it('names the test of each oracle', () => {
    const tests = rowsUnder('Oracles').flatMap((cells) => named(cells.at(-1)!));
    const missing = tests.filter(
      (test) => !existsSync(`${folder}${test}.test.ts`) && !existsSync(`${folder}${test}`),
    );
    expect(missing).toEqual([]);
    expect(tests.length).toBeGreaterThan(40);
  });

  it('shows the digests that every engine gives', () => {
    const digests = [...Object.values(expected.values), ...expected.fingerprints];
    const rows = rowsUnder('Engines');
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows) expect(row.slice(3)).toEqual(digests);
  });

  it('knows only commands that there are', () => {
    const commands = [...readme.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});
