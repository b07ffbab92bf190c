import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersion, migrated, type MigrationStep } from '../../src/model/migration';
import { parseScenario } from '../../src/model/scenario';
import { asCurrentVersion, SCHEMA_VERSION } from '../../src/model/scenarioSteps';
import { scenarioJson, shippedScenario } from '../shippedScenarios';

/** Steps that tell where they were. */
const steps = (count: number): MigrationStep<string>[] =>
  Array.from({ length: count }, (_, at) => (text) => `${text}→${at + 2}`);

describe('migrated', () => {
  it('takes what was written through every step from its version on, one after the other', () => {
    expect(migrated('1', 1, steps(3))).toBe('1→2→3→4');
    expect(migrated('3', 3, steps(3))).toBe('3→4');
    expect(migrated('4', 4, steps(3))).toBe('4');
    expect(currentVersion(steps(3))).toBe(4);
  });

  it('comes out the same wherever the way is interrupted', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (from, more) => {
        const all = steps(12);
        const stop = from + 1 + more;
        const half = migrated('x', from + 1, all.slice(0, stop - 1))!;
        expect(migrated(half, stop, all)).toBe(migrated('x', from + 1, all));
      }),
    );
  });

  it('reads nothing of a version that there is not, or that only a later program knows', () => {
    for (const version of [0, -1, 1.5, 5, Number.NaN, Infinity, '1', undefined, null])
      expect(migrated('1', version, steps(3))).toBeUndefined();
  });
});

describe('a scenario file of an earlier version', () => {
  const renamed: MigrationStep<Readonly<Record<string, unknown>>> = ({ title, ...rest }) => ({
    ...rest,
    heading: title,
  });

  it('becomes one of the current version, which it then says', () => {
    expect(asCurrentVersion({ schemaVersion: 1, title: 'Ours' }, [renamed])).toEqual({
      schemaVersion: 2,
      heading: 'Ours',
    });
    expect(asCurrentVersion({ schemaVersion: 2, heading: 'Ours' }, [renamed])).toEqual({
      schemaVersion: 2,
      heading: 'Ours',
    });
    expect(asCurrentVersion({ schemaVersion: 3 }, [renamed])).toBeUndefined();
  });

  it('is left as it is where it is of the current one', () => {
    const json = scenarioJson('china-genai');
    expect(asCurrentVersion(json)).toBe(json);
    expect(json['schemaVersion']).toBe(SCHEMA_VERSION);
  });

  it('is refused with the versions that can be read where it is of none of them', () => {
    for (const schemaVersion of [0, SCHEMA_VERSION + 1, '1', null])
      expect(() =>
        parseScenario({ ...scenarioJson('china-genai'), schemaVersion }, 'file', shippedScenario),
      ).toThrow(`; allowed is ${SCHEMA_VERSION}`);
  });
});
