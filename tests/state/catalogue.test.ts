import { describe, expect, it } from 'vitest';
import { allScenarios, BASE_SCENARIO, findScenario } from '../../src/state/catalogue';
import { shippedIds, shippedScenario } from '../shippedScenarios';

describe('allScenarios', () => {
  it('holds every scenario file that is shipped, the base scenario first and the others by name', () => {
    expect(allScenarios().map(({ id }) => id)).toEqual([
      BASE_SCENARIO,
      ...shippedIds.filter((id) => id !== BASE_SCENARIO),
    ]);
  });

  it('gives what the files say', () => {
    for (const scenario of allScenarios()) expect(scenario).toEqual(shippedScenario(scenario.id));
  });
});

describe('findScenario', () => {
  it('knows a scenario by the name of its file and no other name', () => {
    for (const id of shippedIds) expect(findScenario(id)?.id).toBe(id);
    for (const id of ['mars-genai', '', '__proto__', 'constructor', '../package', 'china-genai.json']) {
      expect(findScenario(id)).toBeUndefined();
    }
  });
});
