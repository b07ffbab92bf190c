/** Writes public/landfall-scenario.schema.json, the JSON Schema of scenario files, from the tables of the model. */
import './ensure-deps.mjs';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${projectRoot}src/share/scenarioSchema.ts`, {
  configFile: false,
  logLevel: 'error',
});
const { scenarioSchemaText } = /** @type {typeof import('../src/share/scenarioSchema')} */ (module);
writeFileSync(`${projectRoot}public/landfall-scenario.schema.json`, scenarioSchemaText());
