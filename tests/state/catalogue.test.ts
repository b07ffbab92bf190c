import { describe, expect, it } from 'vitest';
import { BASE_SCENARIO, baseScenario, namesOther, scenarioTitles } from '../../src/state/catalogue';
import { loadScenarios } from '../../src/state/otherScenarios';
import { shippedIds, shippedScenario } from '../shippedScenarios';

describe('scenarioTitles', () => {
  it('names every scenario file that is shipped, the base scenario first and the others by name', () => {
    const ids = [BASE_SCENARIO, ...shippedIds.filter((id) => id !== BASE_SCENARIO)];
    expect(scenarioTitles).toEqual(ids.map((id) => ({ id, title: shippedScenario(id).title })));
  });
});

describe('baseScenario', () => {
  it('is what its file says', () => {
    expect(baseScenario).toEqual(shippedScenario(BASE_SCENARIO));
  });
});

describe('loadScenarios', () => {
  it('brings what the files say, in the order of the titles', async () => {
    expect(await loadScenarios()).toEqual(scenarioTitles.map(({ id }) => shippedScenario(id)));
  });
});

describe('namesOther', () => {
  it('holds for links to other scenarios than the base scenario', () => {
    for (const id of shippedIds) {
      expect(namesOther(`#v1;${id};m=1.0.0;seed=1;n=65536`), id).toBe(id !== BASE_SCENARIO);
    }
    for (const fragment of ['', '#', '#v1;mars-genai;seed=1']) expect(namesOther(fragment)).toBe(false);
  });
});
