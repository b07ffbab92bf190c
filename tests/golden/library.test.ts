import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { applyOverrides } from '../../src/model/overrides';
import { correlationsInForce } from '../../src/model/scenarioCorrelations';
import { MODEL_VERSION } from '../../src/model/version';
import { decodeLink } from '../../src/share/readLink';
import { readLibraryFile } from '../../src/share/readLibraryFile';
import { shippedIds, shippedScenario } from '../shippedScenarios';
import { changeOf } from './changeOf';

const text = readFileSync(new URL('files/library.json', import.meta.url), 'utf8');
const findScenario = (id: string) => (shippedIds.includes(id) ? shippedScenario(id) : undefined);

describe('a backup of the library made earlier', () => {
  it('is read whole, and its scenarios open without a fault and come to what they came to then', () => {
    const reading = readLibraryFile(text);
    if (reading.kind !== 'library') throw new Error(reading.kind);
    expect(reading).toMatchObject({ unusable: 0, problems: [] });
    expect(reading.records.map(({ name, frozen }) => [name, frozen])).toEqual([
      ['What the board saw', true],
      ['更严的规则', false],
    ]);
    for (const { link, figures } of reading.records) {
      const opened = decodeLink(link, findScenario, 'china-genai');
      expect(opened.problems).toEqual([]);
      if (opened.modelVersion !== MODEL_VERSION) continue; // the page says then and now
      const { scenarioId, overrides, correlations, draws, seed } = opened;
      const scenario = shippedScenario(scenarioId);
      const inForce = correlationsInForce(scenario, correlations);
      const result = simulate(
        applyOverrides(scenario.values, overrides),
        draws,
        seed,
        false,
        undefined,
        inForce,
      );
      expect(changeOf(figures!.fingerprint, result.fingerprint)).toBeUndefined();
    }
  });
});
