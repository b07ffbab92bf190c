/** Makes modules of src/model/README.md when the page is built, so that the page shows what the file says. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { equationIndex, methodDocument } from './methodDocument.mjs';

const parametersFile = fileURLToPath(new URL('../src/model/parameters.ts', import.meta.url));

/** @type {Promise<typeof import('../src/model/parameters')> | undefined} */
let model;

/** @returns {Promise<import('./methodDocument.mjs').IsParameter>} */
async function parameterTest() {
  model ??= runnerImport(parametersFile, { configFile: false, logLevel: 'error' }).then(
    ({ module }) => /** @type {typeof import('../src/model/parameters')} */ (module),
  );
  return (await model).isParameterId;
}

/**
 * `README.md?method` is its `MethodDocument`, `README.md?equations` a list of `EquationEntry`.
 *
 * @returns {import('vite').Plugin}
 */
export function methodModule() {
  return {
    name: 'method-module',
    enforce: 'pre',
    async load(id) {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.md') || (query !== 'method' && query !== 'equations')) return undefined;
      this.addWatchFile(file);
      const read = query === 'method' ? methodDocument : equationIndex;
      const json = JSON.stringify(read(readFileSync(file, 'utf8'), await parameterTest()));
      // Engines read long JSON faster from a string than as code.
      return { code: `export default JSON.parse(${JSON.stringify(json)});`, moduleType: 'js' };
    },
  };
}
