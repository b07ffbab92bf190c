import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  barrelsAndDrawers,
  hazards,
  importCycles,
  importsToTheRight,
  scenarioImportsOutsideTheCatalogue,
  screenInPureFolders,
  unknownFolders,
  unreproducibleArithmetic,
} from './sourceRules';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(folder: string): Map<string, string> {
  if (!existsSync(projectRoot + folder)) return new Map();
  const paths = readdirSync(projectRoot + folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(projectRoot + path, 'utf8')]));
}

const source = filesUnder('src');

describe('the source', () => {
  it('lives in the folders of the one-way order', () => {
    expect(unknownFolders(source)).toEqual([]);
  });

  it('has no file that imports from a folder to its right', () => {
    expect(importsToTheRight(source)).toEqual([]);
  });

  it('reads scenario and data files in a few places of the state and nowhere else', () => {
    expect(scenarioImportsOutsideTheCatalogue(source)).toEqual([]);
  });

  it('knows of no screen in numerics, model, analysis and share', () => {
    expect(screenInPureFolders(source)).toEqual([]);
  });

  it('uses only arithmetic that every engine does alike, and no clock, in numerics, model and analysis', () => {
    expect(unreproducibleArithmetic(source)).toEqual([]);
  });

  it('makes no markup and no code of texts, and calls no network', () => {
    expect(hazards(source)).toEqual([]);
  });

  it('has no barrel and no drawer for leftovers', () => {
    expect(barrelsAndDrawers(source)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(importCycles(source)).toEqual([]);
  });
});

describe('the rules', () => {
  it.each([
    ['a static import', "import { run } from '../state/store';"],
    ['a type import', "import type { Run } from '../state/store';"],
    ['a re-export', "export { run } from '../state/store';"],
    ['a dynamic import', "const store = import('../state/store');"],
    ['a type query', "type Store = typeof import('../state/store');"],
    ['a URL', "const address = new URL('../state/store.ts', import.meta.url);"],
    ['a path from the root', "import { run } from '/src/state/store';"],
    ['a glob', "const all = import.meta.glob(['../state/*.ts']);"],
  ])('see %s that points to the right', (_, planted) => {
    const found = importsToTheRight(new Map([['src/model/market.ts', `\n${planted}`]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^src\/model\/market\.ts:2 imports src\/state\/.*model may import only numerics, model$/,
    );
  });

  it('let main.tsx import everything, cli what is left of state, and a folder itself and its left', () => {
    const allowed = new Map([
      ['src/main.tsx', "import './ui/App';"],
      ['src/cli/main.ts', "import '../worker/runner'; import '../share/shareLink'; import './table';"],
      ['src/ui/App.tsx', "import '../state/store'; import './charts/Density';"],
      ['src/ui/charts/Density.tsx', "import '../format'; import '../../analysis/summary';"],
    ]);
    expect(importsToTheRight(allowed)).toEqual([]);
    expect(importsToTheRight(new Map([['src/cli/main.ts', "import '../state/store';"]]))).toHaveLength(1);
    expect(importsToTheRight(new Map([['src/ui/App.tsx', "import '../main';"]]))).toHaveLength(1);
  });

  it('are not fooled by comments and strings', () => {
    const harmless =
      "// import '../state/store'; Math.exp(1)\nexport const text = \"import '../ui/App'; 2 ** 3\";";
    const files = new Map([['src/model/market.ts', harmless]]);
    expect([...importsToTheRight(files), ...unreproducibleArithmetic(files)]).toEqual([]);
  });

  it('see a folder outside the order', () => {
    expect(unknownFolders(new Map([['src/services/api.ts', '']]))).toHaveLength(1);
  });

  it('see scenario files read anywhere else', () => {
    const read = "import base from '../../scenarios/china-genai.json';";
    expect(scenarioImportsOutsideTheCatalogue(new Map([['src/state/catalogue.ts', read]]))).toEqual([]);
    expect(scenarioImportsOutsideTheCatalogue(new Map([['src/ui/App.tsx', read]]))).toHaveLength(1);
  });

  it.each([
    "import { useMemo } from 'react';",
    "import { scaleLinear } from 'd3-scale';",
    "import { create } from 'zustand/vanilla';",
    "document.title = '';",
    'const width = window.innerWidth;',
    "localStorage.setItem('a', 'b');",
    'const threads = navigator.hardwareConcurrency;',
  ])('see the screen in a pure folder: %s', (planted) => {
    expect(screenInPureFolders(new Map([['src/share/shareLink.ts', planted]]))).toHaveLength(1);
    expect(screenInPureFolders(new Map([['src/ui/App.tsx', planted]]))).toEqual([]);
  });

  it.each([
    'Math.random()',
    'Math.exp(1)',
    'Math.log(2)',
    'Math.pow(2, 3)',
    "Math['sin'](1)",
    'Math.expm1(1)',
    'Math.hypot(3, 4)',
    '2 ** 3',
    'Date.now()',
    'new Date()',
    'performance.now()',
  ])('see arithmetic that engines do differently, chance and clocks: %s', (planted) => {
    const statement = `export const x = ${planted};`;
    expect(unreproducibleArithmetic(new Map([['src/numerics/logarithm.ts', statement]]))).toHaveLength(1);
    expect(unreproducibleArithmetic(new Map([['src/ui/charts/ticks.ts', statement]]))).toEqual([]);
  });

  it('allow what IEEE 754 defines to the last bit', () => {
    const exact = 'export const x = Math.sqrt(2) + Math.floor(1.5) * Math.abs(-1) + Math.imul(3, 4);';
    expect(unreproducibleArithmetic(new Map([['src/numerics/logarithm.ts', exact]]))).toEqual([]);
  });

  it.each([
    "place.innerHTML = '<b>';",
    "place['outerHTML'] = '<b>';",
    "place.insertAdjacentHTML('beforeend', '<b>');",
    "document.write('<b>');",
    'const part = <p dangerouslySetInnerHTML={{ __html: text }} />;',
    'const attributes = { dangerouslySetInnerHTML: { __html: text } };',
    'const frame = <iframe srcDoc={text} />;',
    "eval('1 + 1');",
    "const add = new Function('1 + 1');",
    "void fetch('https://elsewhere.example/');",
    "const socket = new WebSocket('wss://elsewhere.example/');",
    "navigator.sendBeacon('https://elsewhere.example/', text);",
  ])('see a text that becomes markup or code, and calls of a network: %s', (planted) => {
    expect(hazards(new Map([['src/ui/panels/Verdict.tsx', planted]]))).toHaveLength(1);
  });

  it('see barrels and drawers', () => {
    const files = [
      'src/model/index.ts',
      'src/ui/utils.ts',
      'src/ui/helpers/date.ts',
      'src/model/common.test.ts',
    ];
    expect(barrelsAndDrawers(new Map(files.map((path) => [path, ''])))).toHaveLength(files.length);
    expect(barrelsAndDrawers(new Map([['src/model/market.ts', '']]))).toEqual([]);
  });

  it('see a cycle, once, whatever file it is met from', () => {
    const files = new Map([
      ['src/model/a.ts', "import './b';"],
      ['src/model/b.ts', "import { c } from './c.ts';"],
      ['src/model/c.ts', "import('./a');"],
      ['src/model/d.ts', "import './a'; import './c';"],
    ]);
    expect(importCycles(files)).toEqual([
      'src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts',
    ]);
  });
});
