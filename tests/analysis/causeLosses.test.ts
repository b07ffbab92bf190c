import { describe, expect, it } from 'vitest';
import { causesOfLoss, lossPartOf, type CausesOfLoss, type LossPart } from '../../src/analysis/causeLosses';
import { Evaluator } from '../../src/analysis/evaluator';
import { simulate } from '../../src/analysis/simulation';
import { finish } from '../../src/analysis/steps';
import { entryPaths } from '../../src/model/parameters';
import { causes, type Cause } from '../../src/model/pathOutcome';
import { flat } from '../model/flatWorld';
import { baseValues, outcomesOf, type Plain } from '../worlds';

const DRAWS = 4096;

function evaluatorOf(changes: Readonly<Record<string, Plain>> = {}): Evaluator {
  return new Evaluator({ values: baseValues(changes), overrides: {}, seed: 1, criterion: undefined });
}

function found(
  changes: Readonly<Record<string, Plain>> = {},
  cuts: readonly number[] = [0, DRAWS],
): CausesOfLoss {
  const evaluator = evaluatorOf(changes);
  const parts = cuts
    .slice(1)
    .map((to, index): LossPart => finish(lossPartOf(evaluator, cuts[index]!, to - cuts[index]!)));
  return causesOfLoss(parts);
}

describe('the causes of loss', () => {
  const base = found();

  it('cost what a simulation of as many draws says, to the last bit', () => {
    const { paths } = simulate(baseValues(), DRAWS, 1, true);
    for (const path of entryPaths) {
      for (const cause of causes) {
        const { expectedLossByCause, standardErrors } = paths[path];
        const loss = base[path][cause]?.loss;
        expect(loss?.mean ?? null, `${path} ${cause}`).toBe(expectedLossByCause![cause]);
        expect(loss?.standardError).toBe(standardErrors![`expectedLossByCause.${cause}`]);
      }
    }
  });

  it('are the same however the draws are cut into parts', () => {
    expect(found({}, [0, 256, 1024, 3328, DRAWS])).toEqual(base);
  });

  it('happen as often as worlds say in which they acted', () => {
    for (const path of entryPaths) {
      const outcomes = outcomesOf(baseValues(), path, DRAWS);
      for (const [number, cause] of causes.entries()) {
        const acted = outcomes.filter(({ causesActed }) => (causesActed & (1 << number)) !== 0).length;
        expect(base[path][cause]?.chance.mean ?? 0, `${path} ${cause}`).toBe(acted / DRAWS);
      }
    }
  });

  it('leave out what a path is not exposed to: without a partner there is no rupture', () => {
    expect(base.bifurcation.rupture).toBeNull();
    expect(base.partner.rupture).not.toBeNull();
    expect(causes.filter((cause) => base.bifurcation[cause] === null)).toEqual(['rupture']);
  });

  it.each([
    ['rectification', 'rectificationRate'],
    ['fine', 'fineRate'],
    ['suspension', 'suspensionRate'],
    ['forcedExit', 'forcedExitRate'],
    ['homeStop', 'homeStopRate'],
    ['rupture', 'ruptureRate'],
    ['ipLeak', 'ipLeakRate'],
  ] as const)('have no chance and cost nothing at a rate of 0: %s', (cause, rate) => {
    const nothing = { mean: 0, standardError: 0 };
    expect(found({ [rate]: 0 }, [0, 512]).partner[cause]).toEqual({ loss: nothing, chance: nothing });
  });

  it('have no chance where the discount rate pays for them', () => {
    const priced = causesOfLoss([
      finish(
        lossPartOf(
          new Evaluator({
            values: { ...baseValues(), valuationMode: 'D3' },
            overrides: {},
            seed: 1,
            criterion: undefined,
          }),
          0,
          512,
        ),
      ),
    ]).partner;
    for (const cause of ['forcedExit', 'homeStop', 'rupture'] as const)
      expect(priced[cause]!.chance.mean).toBe(0);
    expect(priced.rectification!.chance.mean).toBeGreaterThan(0);
  });

  it.each([
    // Exposure of both segments live is 1.5; home stop and leak do not depend on it.
    ['rectification', 'rectificationRate', 1.5],
    ['fine', 'fineRate', 1.5],
    ['suspension', 'suspensionRate', 1.5],
    ['forcedExit', 'forcedExitRate', 1.5],
    ['homeStop', 'homeStopRate', 1],
    ['ipLeak', 'ipLeakRate', 1],
  ] as const)(
    'come in a flat world as a constant hazard says, 1 - exp(-hT): %s',
    (cause: Cause, rate, exposure) => {
      const YEARS = 5;
      for (const hazard of [0.05, 0.4]) {
        const { chance } = found({ ...flat, [rate]: hazard })['bifurcation'][cause]!;
        expect(chance.mean).toBeCloseTo(1 - Math.exp(-hazard * exposure * YEARS), 2);
        expect(chance.standardError).toBeLessThan(0.002);
      }
    },
  );

  it('do not count what would have come after the end', () => {
    const both = found({ ...flat, homeStopRate: 0.5, ipLeakRate: 0.5 }).bifurcation;
    // Two hazards of 0.5 that race for five years; a leak that comes first does not keep the home stop off.
    expect(both.homeStop!.chance.mean).toBeCloseTo(1 - Math.exp(-2.5), 2);
    expect(both.ipLeak!.chance.mean).toBeCloseTo((1 - Math.exp(-5)) / 2, 1);
    expect(both.ipLeak!.chance.mean).toBeLessThan(1 - Math.exp(-2.5));
  });
});
