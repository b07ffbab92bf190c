import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '../../src/model/overrides';
import { parseScenario } from '../../src/model/scenario';
import { scenarioFile } from '../../src/share/scenarioFile';
import { shippedScenario } from '../shippedScenarios';
import { sharedRuns } from './sharedRuns';

const DAY = '2026-11-23';

describe('scenarioFile', () => {
  it('is a scenario with the same values, whatever was changed', () => {
    fc.assert(
      fc.property(sharedRuns, (run) => {
        const scenario = shippedScenario(run.scenarioId);
        const text = scenarioFile(scenario, run, DAY, 'Ours');
        const read = parseScenario(JSON.parse(text), 'ours.json', shippedScenario);
        expect(read.values).toEqual(applyOverrides(scenario.values, run.overrides));
        expect(read).toMatchObject({ extends: run.scenarioId, title: 'Ours', asOf: DAY });
      }),
      { numRuns: 200 },
    );
  });

  it('takes along why a value was changed, and says so where nobody said', () => {
    const overrides = { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed' as const, value: 0.3 } } };
    const reasons = { tam: 'Our own order book.' };
    const text = scenarioFile(shippedScenario('china-genai'), { overrides, reasons }, DAY, 'Ours');
    const { provenance } = parseScenario(JSON.parse(text), 'ours.json', shippedScenario);
    expect(provenance['tam']).toMatchObject({ note: 'Our own order book.', grade: 'judged', sources: [] });
    expect(provenance['royalty']!.note).toBe('Set by hand; no reason was given.');
    expect(provenance['vat']!.setBy).toBe('china-genai');
  });
});
