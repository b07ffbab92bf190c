import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides } from '../../src/model/overrides';
import { parseScenario } from '../../src/model/scenario';
import { correlationsInForce } from '../../src/model/scenarioCorrelations';
import { MODEL_VERSION } from '../../src/model/version';
import { readScenarioFile } from '../../src/share/readScenarioFile';
import { headlinesOf } from '../../src/share/reproduction';
import { MAX_DRAWS } from '../../src/share/shareLink';
import { folderWith, output } from '../cli/landfall';
import { shippedEffects, shippedIds, shippedScenario } from '../shippedScenarios';
import { changeOf } from './changeOf';
import vintages from './files.json';

const folder = fileURLToPath(new URL('files/', import.meta.url));
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
const findScenario = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);

const files = vintages.flatMap(({ files: ofVersion, ...vintage }) =>
  ofVersion.map((file) => ({ ...vintage, ...file })),
);

/** Figures of another version of the model are not asked for: links tell them, files do not. */
const isOfThisModel = ({ modelVersion }: { readonly modelVersion: string }) => modelVersion === MODEL_VERSION;

describe('scenario files made so far', () => {
  it.each(files)('are read whole: $name', ({ file }) => {
    const reader = {
      findScenario,
      base: shippedScenario('china-genai'),
      mostDraws: MAX_DRAWS,
      findEffects: shippedEffects,
    };
    expect(readScenarioFile(textOf(file), file, reader)).toMatchObject({ kind: 'whole' });
  });

  it.each(files.filter(isOfThisModel))(
    'give the figures that they gave when they were made: $name',
    ({ file, draws, seed, fingerprint, headlines }) => {
      const scenario = parseScenario(JSON.parse(textOf(file)), file, findScenario);
      const inForce = correlationsInForce(scenario, undefined);
      const result = simulate(scenario.values, draws, seed, false, undefined, inForce);
      expect(headlinesOf(result)).toEqual(headlines);
      expect(changeOf(fingerprint, result.fingerprint)).toBeUndefined();
    },
  );

  it.each(files.filter(isOfThisModel))(
    'give them also as inputs of the page: $name',
    ({ file, draws, seed, fingerprint }) => {
      const reader = {
        findScenario,
        base: shippedScenario('china-genai'),
        mostDraws: MAX_DRAWS,
        findEffects: shippedEffects,
      };
      const reading = readScenarioFile(textOf(file), file, reader);
      if (reading.kind !== 'whole') throw new Error(reading.kind);
      const { scenarioId, overrides, correlations } = reading.inputs;
      const scenario = shippedScenario(scenarioId);
      const values = applyOverrides(scenario.values, overrides);
      const inForce = correlationsInForce(scenario, correlations);
      const result = simulate(values, draws, seed, false, undefined, inForce);
      expect(changeOf(fingerprint, result.fingerprint)).toBeUndefined();
    },
  );
});

describe('a part of a run that was written by an earlier command line', () => {
  it('is merged to what it was then', async () => {
    const file = join(folderWith({}), 'shard');
    writeFileSync(file, gunzipSync(readFileSync(join(folder, 'shard.gz'))));
    const { fingerprint } = JSON.parse(await output('merge', file, '--json')) as { fingerprint: string };
    expect(changeOf('wVLzPplwKe-1', fingerprint)).toBeUndefined();
  });
});
