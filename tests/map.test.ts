import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const readme = readFileSync(`${source}README.md`, 'utf8');

/** Paths that the map names: folders end in a slash, two spaces a level. */
function pathsOnTheMap(): string[] {
  const map = /```\nsrc\/\n([\s\S]*?)```/.exec(readme)![1]!;
  const open: string[] = [];
  return map
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent, name] = /^( +)(\S+)/.exec(line)!;
      const level = indent!.length / 2 - 1;
      open.length = level;
      open[level] = name!;
      return open.slice(0, level + 1).join('');
    });
}

/** Folders with more files than a map has room for: their own folders are on it, their files are not. */
const folded = ['ui'];

function pathsInTheSource(folder = ''): string[] {
  return readdirSync(source + folder).flatMap((name) => {
    const path = folder + name;
    const isFolded = folded.some((name_) => path.startsWith(`${name_}/`));
    if (statSync(source + path).isDirectory()) {
      return [`${path}/`, ...(isFolded ? [] : pathsInTheSource(`${path}/`))];
    }
    return isFolded || path === 'README.md' ? [] : [path];
  });
}

describe('src/README.md', () => {
  it('maps what is there', () => {
    expect(pathsOnTheMap().filter((path) => !existsSync(source + path))).toEqual([]);
    expect(pathsInTheSource().filter((path) => !pathsOnTheMap().includes(path))).toEqual([]);
  });

  it('says of each runtime dependency what it is for, and of nothing else', () => {
    const section = /## Runtime dependencies\n([\s\S]*?)\n## /.exec(readme)![1]!;
    const listed = section
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .flatMap((line) =>
        [...line.slice(0, line.indexOf(': ')).matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
      );
    expect(listed.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('gives each decision a date and at most three lines', () => {
    const decisions = /## Decisions\n([\s\S]*)$/.exec(readme)![1]!.trim().split('\n\n').slice(1);
    expect(decisions.length).toBeGreaterThan(0);
    for (const decision of decisions) {
      expect(decision).toMatch(/^\*\*\d{4}-\d{2}-\d{2} /);
      expect(decision.split('\n').length, decision).toBeLessThanOrEqual(3);
    }
  });
});
