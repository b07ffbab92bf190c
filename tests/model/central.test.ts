import { describe, expect, it } from 'vitest';
import { simulateCentral } from '../../src/analysis/simulation';
import { compileModel } from '../../src/model/compiledModel';
import type { MonthRecord } from '../../src/model/pathOutcome';
import { centralWorld, emptyWorld } from '../../src/model/world';
import central from '../data/central.json';
import { baseValues, outcomeOf, outcomesOf } from '../worlds';

/** Rounding of some ten thousand operations: 1e-9 relative leaves it four decimal places of room. */
const TOLERANCE = 1e-9;

function expectClose(actual: number, expected: number, what: string): void {
  expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
    TOLERANCE * Math.abs(expected),
  );
}

const series = [
  'tam',
  'endCustomerRevenue',
  'bookedRevenue',
  'adoptionClosedLoop',
  'adoptionPublicFacing',
  'costOfRevenue',
  'complianceTax',
  'tax',
  'cashFlow',
] as const satisfies readonly (keyof MonthRecord)[];

const paths = ['bifurcation', 'partner'] as const;
const settings = Object.entries(central).flatMap(([setting, { set, paths: expected }]) =>
  paths.map((path) => [setting, path, set as string[], expected[path]] as const),
);

describe('simulateCentral', () => {
  it.each(settings)(
    'matches an independent implementation to 1e-9 in the setting %s, path %s: all figures',
    (_, path, set, expected) => {
      const changes = Object.fromEntries(set.map((text) => text.split('=') as [string, string]));
      const values = baseValues(
        Object.fromEntries(Object.entries(changes).map(([key, value]) => [key, Number(value)])),
      );
      const result = simulateCentral(values).paths[path];

      expect(result.launchMonth!.closedLoop.p50).toBe(expected.launchMonthClosedLoop);
      expect(result.launchMonth!.publicFacing.p50).toBe(expected.launchMonthPublicFacing);
      expectClose(result.netPresentValue.mean, expected.netPresentValue, 'netPresentValue');
      expectClose(result.capital.mean, expected.capital, 'capital');
      expectClose(result.terminalValueMean!, expected.terminalValue, 'terminalValue');
      expectClose(result.presentValueOfRevenue!, expected.presentValueOfRevenue, 'presentValueOfRevenue');
      expectClose(
        result.presentValueOfComplianceTax!,
        expected.presentValueOfComplianceTax,
        'presentValueOfComplianceTax',
      );
      expect(result.months).toHaveLength(expected.cashFlow.length);
      for (const name of series) {
        expected[name].forEach((value, month) => {
          expectClose(result.months![month]![name], value, `${name} of month ${month}`);
        });
      }
    },
  );

  it('is one world: quantiles equal the mean, probabilities are 0 or 1, and nothing has an error', () => {
    const { draws, paths: results, differences } = simulateCentral(baseValues());
    expect(draws).toBe(1);
    for (const result of Object.values(results)) {
      const { mean, ...quantiles } = result.value;
      for (const quantile of Object.values(quantiles)) expect(quantile).toBe(mean);
      for (const name of ['probabilityOfLoss', 'probabilityWorseThanExit', 'probabilityBest'] as const) {
        expect([0, 1]).toContain(result[name]);
      }
      expect(result.standardErrors).toBeNull();
    }
    for (const difference of Object.values(differences)) expect(difference.standardError).toBeNull();
  });

  it('stops a path at no review, however much it burns', () => {
    const { survivalToHorizon, cumulativeCashByYear } = simulateCentral(baseValues({ stopLoss: 1 })).paths
      .bifurcation;
    expect(cumulativeCashByYear![2]!.p50).toBeLessThan(-1);
    expect(survivalToHorizon).toBe(1);
  });

  it('knows no cause of loss that acted, whatever was drawn before it', () => {
    const values = baseValues({ fineRate: 5, rectificationRate: 5, suspensionRate: 5, ipLeakRate: 5 });
    const model = compileModel(values);
    for (const path of paths) {
      expect(outcomesOf(values, path, 16).some(({ causesActed }) => causesActed > 0)).toBe(true);
      const world = emptyWorld();
      centralWorld(model, world);
      expect(outcomeOf(world, path, model).causesActed, path).toBe(0);
    }
  });

  it('has no market noise, whatever the volatility', () => {
    const calm = simulateCentral(baseValues({ tamVolatility: 0 }));
    expect(simulateCentral(baseValues({ tamVolatility: 0.6 }))).toEqual(calm);
  });
});
