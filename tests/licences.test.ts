import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { licences, shippedPackages } from '../scripts/licences.mjs';

const shown = readFileSync(new URL('../public/licences.txt', import.meta.url), 'utf8');

describe('the list of licences', () => {
  it('has the notice of every package that the page can be built of (node scripts/licences.mjs writes it)', () => {
    expect(shown).toBe(licences());
  });

  it('names every package that the program depends on, and none that only builds or tests it', () => {
    const named = shippedPackages().map((folder) => folder.split('node_modules/').at(-1));
    expect(named).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(named.filter((name) => Object.hasOwn(manifest.devDependencies, name!))).toEqual([]);
  });
});

describe('the packages', () => {
  it('are pinned to one version each', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
