import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataKinds, parseDataFile } from '../../src/model/dataFiles';
import { DataFileError } from '../../src/model/dataReader';
import { scenarioJson, shippedIds, shippedScenario } from '../shippedScenarios';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

describe('parseDataFile', () => {
  it('reads every file of scenarios/ by its kind', () => {
    for (const name of names) {
      const { kind, data } = parseDataFile(scenarioJson(name), `${name}.json`, shippedScenario);
      expect(kind, name).toBe(shippedIds.includes(name) ? 'scenario' : name);
      expect(data.id, name).toBe(name);
    }
  });

  it('knows a kind for every file that is no scenario, and a file for every kind', () => {
    expect([...dataKinds].sort()).toEqual(names.filter((name) => !shippedIds.includes(name)).sort());
  });

  it.each([['poems'], ['scenario'], ['toString'], [7], [null]])('refuses the kind %j', (kind) => {
    expect(() => parseDataFile({ kind }, 'mine.json', shippedScenario)).toThrow(
      new DataFileError('mine.json', [
        {
          path: 'kind',
          message: `is ${JSON.stringify(kind)}; allowed is one of ${dataKinds.join(', ')}, and none for a scenario`,
        },
      ]),
    );
  });

  it('takes what says no kind for a scenario', () => {
    expect(() => parseDataFile([], 'mine.json', shippedScenario)).toThrow(
      'mine.json: allowed is a scenario object',
    );
  });

  it.each([...dataKinds])('takes no empty text in %s but where a text may be missing', (kind) => {
    const optional = ['url', 'locator', 'departs', 'verify', 'stale', 'note', 'personal'];
    const json = scenarioJson(kind);
    const taken: string[] = [];
    const emptyEach = (node: Record<string, unknown>, path: string): void => {
      for (const [name, value] of Object.entries(node)) {
        const at = `${path}/${name}`;
        if (typeof value === 'object' && value !== null) emptyEach(value as Record<string, unknown>, at);
        if (typeof value !== 'string' || optional.includes(name)) continue;
        node[name] = '';
        try {
          parseDataFile(json, `${kind}.json`, shippedScenario);
          taken.push(at);
        } catch (error) {
          if (!(error instanceof DataFileError)) throw error;
        }
        node[name] = value;
      }
    };
    emptyEach(json, '');
    expect(taken).toEqual([]);
  });
});
