import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/analysis/batch';
import { simulate, simulateCentral } from '../../src/analysis/simulation';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { entryPaths, pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import type { ScenarioValues } from '../../src/model/values';
import { mode } from '../../src/numerics/distribution';
import { certainFiling, noHazards, withValues } from '../worlds';
import { isClose, randomScenario, runs, seeds, WORLDS_OF_RESULT } from './randomScenario';

function centreOf(values: ScenarioValues, key: string): number {
  const value = values[key];
  return typeof value === 'object' ? mode(value) : Number.NaN;
}

/** Every number fixed at its centre. */
function withoutSpread(values: ScenarioValues): ScenarioValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'object' ? ({ kind: 'fixed', value: mode(value) } as const) : value,
    ]),
  );
}

describe('without hazards', () => {
  it('nothing happens: no payment, no dark or suspended month, no loss by cause, and all live to the horizon', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, (scenario, seed) => {
        const values = withValues(scenario.values, {
          ...noHazards,
          stopLoss: 'off',
          closedLoopAfterRefusal: true,
        });
        const { paths } = simulate(values, WORLDS_OF_RESULT, seed, true);
        for (const path of entryPaths) {
          const result = paths[path];
          expect(result.expectedPayments).toEqual({ rectification: 0, fine: 0, ipLeak: 0 });
          expect([result.monthsDarkMean, result.monthsSuspendedMean, result.survivalToHorizon]).toEqual([
            0, 0, 1,
          ]);
          for (const loss of Object.values(result.expectedLossByCause!)) expect(loss ?? 0).toBe(0);
          for (const year of result.cashFlowStatementByYear!) expect(year.events).toBe(0);
        }
      }),
    );
  });
});

describe('without luck and spread', () => {
  it('every world is the central case', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, (scenario, seed) => {
        const certain = { ...noHazards, ...certainFiling, tamVolatility: 0, stopLoss: 'off' } as const;
        const values = withoutSpread(withValues(scenario.values, certain));
        const [drawn, central] = [
          simulate(values, WORLDS_OF_RESULT, seed, false).paths,
          simulateCentral(values).paths,
        ];
        for (const path of pathIds) {
          const expected = central[path].value.mean;
          for (const value of Object.values(drawn[path].value)) expect(isClose(value, expected)).toBe(true);
          expect(isClose(drawn[path].capital.p50, central[path].capital.p50)).toBe(true);
          expect(drawn[path].launchMonth?.publicFacing.p50).toBe(central[path].launchMonth?.publicFacing.p50);
        }
      }),
    );
  });
});

describe('without a royalty, fee or guarantee', () => {
  it('a partner earns us nothing, and pays no tax for us', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, (scenario, seed) => {
        const values = withValues(scenario.values, { royalty: 0, upfrontFee: 0, minimumGuarantee: 0 });
        const { partner } = simulate(values, WORLDS_OF_RESULT, seed, false).paths;
        expect([partner.presentValueOfRevenue, partner.terminalValueMean, partner.complianceTaxRate]).toEqual(
          [0, 0, null],
        );
        for (const { revenue, tax } of partner.cashFlowStatementByYear!)
          expect([revenue, tax]).toEqual([0, 0]);
      }),
    );
  });
});

describe('without a market', () => {
  it('nothing is earned and nothing but revenue is different', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, (scenario, seed) => {
        const values = withValues(scenario.values, {
          ...noHazards,
          tam: 0,
          stopLoss: 'off',
          minimumGuarantee: 0,
          upfrontFee: 0,
        });
        const small = withValues(values, { tam: 10 });
        const [none, some] = [values, small].map((v) => simulate(v, WORLDS_OF_RESULT, seed, false).paths);
        for (const path of entryPaths) {
          expect(none![path].presentValueOfRevenue).toBe(0);
          none![path].cashFlowStatementByYear!.forEach((year, index) => {
            const other = some![path].cashFlowStatementByYear![index]!;
            expect([year.revenue, year.costOfRevenue]).toEqual([0, 0]);
            expect([year.ownBuildOut, year.capex]).toEqual([other.ownBuildOut, other.capex]);
            expect(year.complianceTax).toBeLessThanOrEqual(other.complianceTax);
          });
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

describe('without terminal value', () => {
  it('both headlines are the same, and are what the other scenario says they would be', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const [on, off] = [true, false].map(
          (terminalValue) =>
            simulate(withValues(values, { terminalValue }), WORLDS_OF_RESULT, seed, false).paths,
        );
        for (const path of pathIds) {
          expect(isClose(off![path].riskAdjustedRoi, off![path].riskAdjustedRoiWithoutTerminalValue)).toBe(
            true,
          );
          expect(isClose(off![path].riskAdjustedRoi, on![path].riskAdjustedRoiWithoutTerminalValue)).toBe(
            true,
          );
          expect(on![path].riskAdjustedRoi).toBeGreaterThanOrEqual(off![path].riskAdjustedRoi - 1e-9);
        }
      }),
    );
  });
});

describe('the weight on the tail', () => {
  it('at 0 gives the mean and at 1 the mean of the worst share, and never helps in between', () => {
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenario, seed, weight) => {
          const [zero, some, one] = [0, weight, 1].map((riskAversion) =>
            simulate(
              withValues(scenario.values, { riskAversion, valuationMode: 'D1' }),
              WORLDS_OF_RESULT,
              seed,
              false,
            ),
          );
          for (const path of pathIds) {
            expect(zero!.paths[path].riskAdjustedRoi).toBe(zero!.paths[path].expectedRoi);
            const shortfall = one!.paths[path].value.expectedShortfall / one!.capitalEnvelope;
            expect(isClose(one!.paths[path].riskAdjustedRoi, shortfall)).toBe(true);
            expect(some!.paths[path].riskAdjustedRoi).toBeLessThanOrEqual(
              zero!.paths[path].riskAdjustedRoi + 1e-9,
            );
            expect(some!.paths[path].riskAdjustedRoi).toBeGreaterThanOrEqual(
              one!.paths[path].riskAdjustedRoi - 1e-9,
            );
          }
        },
      ),
    );
  });

  it('on a larger tail is kinder', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const tails = [0.01, 0.05, 0.25, 1].map(
          (tail) => simulate(withValues(values, { tail }), WORLDS_OF_RESULT, seed, false).paths,
        );
        for (const path of pathIds) {
          for (let i = 1; i < tails.length; i++) {
            expect(tails[i]![path].value.expectedShortfall).toBeGreaterThanOrEqual(
              tails[i - 1]![path].value.expectedShortfall - 1e-9,
            );
          }
          expect(isClose(tails[3]![path].value.expectedShortfall, tails[3]![path].value.mean)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

describe('a tail of less than one world', () => {
  it('is the worst world', () => {
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (scenario, seed, share) => {
          const values = withValues(scenario.values, { tail: share / WORLDS_OF_RESULT });
          const model = compileModel(values);
          const worlds = runBatch(model, new Sampler(seed), 0, WORLDS_OF_RESULT, 0);
          const { paths } = summarise(model, worlds, 0);
          for (const path of pathIds) {
            const { expectedShortfall } = paths[path].value;
            expect(isClose(expectedShortfall, Math.min(...worlds[path].value))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('a public segment that is not filed for', () => {
  it('is one whose filing costs nothing and never succeeds', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, (scenario, seed) => {
        const open = withValues(scenario.values, { closedLoopAfterRefusal: true });
        const unfiled = simulate(withValues(open, { filesPublic: false }), WORLDS_OF_RESULT, seed, false);
        const refused = simulate(
          withValues(open, { licenceProbability: 0, filingCost: 0, filesPublic: true }),
          WORLDS_OF_RESULT,
          seed,
          false,
        );
        expect(unfiled).toEqual(refused);
      }),
    );
  });
});

describe('valuation modes', () => {
  it('D3 is D1 at the rate with its premium, without the absorbing hazards and without weight on the tail', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const discountRate = centreOf(values, 'discountRate') + centreOf(values, 'countryPremium');
        const plain = {
          valuationMode: 'D1',
          discountRate,
          riskAversion: 0,
          forcedExitRate: 0,
          homeStopRate: 0,
          ruptureRate: 0,
        };
        const d3 = simulate(withValues(values, { valuationMode: 'D3' }), WORLDS_OF_RESULT, seed, false);
        expect(simulate(withValues(values, plain), WORLDS_OF_RESULT, seed, false)).toEqual(d3);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('D3 leaves nothing that ends a path but a refusal and the stop-loss', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const free = { valuationMode: 'D3', stopLoss: 'off', closedLoopAfterRefusal: true } as const;
        const { paths } = simulate(withValues(values, free), WORLDS_OF_RESULT, seed, false);
        for (const path of entryPaths) {
          expect(paths[path].survivalToHorizon).toBe(1);
          expect(paths[path].monthsDarkMean).toBe(0);
        }
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });

  it('D2 is D1 at the risk-free rate without weight on the tail', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const plain = {
          valuationMode: 'D1',
          discountRate: centreOf(values, 'riskFreeRate'),
          riskAversion: 0,
        };
        const d2 = simulate(withValues(values, { valuationMode: 'D2' }), WORLDS_OF_RESULT, seed, false);
        expect(simulate(withValues(values, plain), WORLDS_OF_RESULT, seed, false)).toEqual(d2);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
