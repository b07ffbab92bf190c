/** Makes modules of the data files, checked when the page is built: nothing is left to check when it starts. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { proseOf } from './dataProse.mjs';

/** @typedef {import('../src/model/scenario').Scenario} Scenario */

const modelFile = fileURLToPath(new URL('../src/model/dataFiles.ts', import.meta.url));

/** @type {Promise<typeof import('../src/model/dataFiles')> | undefined} */
let model;

/**
 * @param {string} file
 * @param {Scenario} [base] the scenario that it extends
 * @returns {Promise<import('../src/model/dataFiles').DataFile>}
 */
async function check(file, base) {
  model ??= runnerImport(modelFile, { configFile: false, logLevel: 'error' }).then(
    ({ module }) => /** @type {typeof import('../src/model/dataFiles')} */ (module),
  );
  const { parseDataFile } = await model;
  const json = JSON.parse(readFileSync(file, 'utf8'));
  return parseDataFile(json, `scenarios/${basename(file)}`, (id) => (base?.id === id ? base : undefined));
}

/**
 * @param {Readonly<Record<string, unknown>>} own
 * @param {Readonly<Record<string, unknown>>} base
 * @returns {any} what `own` has that `base` has not, or has differently
 */
function beyond(own, base) {
  return Object.fromEntries(Object.entries(own).filter(([key, item]) => item !== base[key]));
}

/**
 * @param {string} file
 * @returns {Promise<{ whole: Scenario, own: Scenario }>} a scenario, and it without what it has from its base
 */
async function readScenario(file) {
  const { extends: baseId } = JSON.parse(readFileSync(file, 'utf8'));
  const base =
    typeof baseId === 'string' ? await readScenario(join(dirname(file), `${baseId}.json`)) : undefined;
  const { kind, data: whole } = await check(file, base?.whole);
  if (kind !== 'scenario') throw new Error(`${file} is no scenario; its kind is "${kind}"`);
  if (base === undefined) return { whole, own: whole };
  const values = beyond(whole.values, base.whole.values);
  const provenance = beyond(whole.provenance, base.whole.provenance);
  const { correlations, ...others } = whole;
  const differ = correlations === base.whole.correlations ? {} : { correlations };
  return { whole, own: { ...others, ...differ, values, provenance } };
}

/** @param {unknown} data @returns {string} code for it; engines read long JSON faster from a string than as code */
function parsedFromText(data) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}

/**
 * @param {string} file a catalogue of translations: the texts of the file of that name one folder up, each with its own
 * @returns {Record<string, string>}
 */
function readCatalogue(file) {
  const english = join(dirname(dirname(file)), basename(file));
  /** @type {Record<string, string>} */
  const catalogue = JSON.parse(readFileSync(file, 'utf8'));
  const prose = proseOf(JSON.parse(readFileSync(english, 'utf8')));
  const missing = [...prose].filter((text) => !catalogue[text]);
  const unused = Object.keys(catalogue).filter((text) => !prose.has(text));
  if (missing.length + unused.length > 0) {
    const listed = [
      ...missing.map((text) => `  not translated: ${text}`),
      ...unused.map((text) => `  not in the English file: ${text}`),
    ];
    throw new Error(`${file} is out of step with ${english}:\n${listed.join('\n')}`);
  }
  return catalogue;
}

/**
 * @param {string} file the rulebook
 * @returns {Promise<Record<string, object[]>>} what each rule does when it is switched, without a word of why
 */
async function readEffects(file) {
  const { kind, data } = await check(file);
  if (kind !== 'rules') throw new Error(`${file} is no rulebook; its kind is "${kind}"`);
  return Object.fromEntries(
    data.rules.map(({ id, effects }) => [
      id,
      effects.map((effect) =>
        Object.fromEntries(Object.entries(effect).filter(([name]) => name !== 'because' && name !== 'grade')),
      ),
    ]),
  );
}

const queries = ['title', 'checked', 'data', 'effects', 'catalogue'];

/**
 * `name.json?title` is a scenario's title, `name.json?checked` its `Scenario` without what it has from its base.
 * `name.json?data` is what a file of another kind holds: `Partners`, `FilingRoute`, `Reasons`; `rules.json?effects` is what each
 * rule does when it is switched, by its name. `zh/name.json?catalogue` is
 * the Chinese of a file's texts, `zh/name.json?title` of its title alone; both must translate every text of the file.
 *
 * @returns {import('vite').Plugin}
 */
export function scenarioModules() {
  return {
    name: 'scenario-modules',
    enforce: 'pre',
    async load(id) {
      const [file = '', query = ''] = id.split('?');
      if (!file.endsWith('.json') || !queries.includes(query)) return undefined;
      this.addWatchFile(file);
      let code;
      if (basename(dirname(file)) === 'zh') {
        const catalogue = readCatalogue(file);
        if (query === 'catalogue') code = parsedFromText(catalogue);
        else {
          const english = join(dirname(dirname(file)), basename(file));
          const { title } = JSON.parse(readFileSync(english, 'utf8'));
          code = JSON.stringify({ [title]: catalogue[title] });
        }
      } else if (query === 'effects') code = parsedFromText(await readEffects(file));
      else if (query === 'data') code = parsedFromText((await check(file)).data);
      else {
        const { own } = await readScenario(file);
        code = query === 'title' ? JSON.stringify(own.title) : parsedFromText(own);
      }
      return { code: `export default ${code};`, moduleType: 'js' };
    },
  };
}
