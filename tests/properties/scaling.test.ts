import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../src/analysis/simulation';
import { valueProblem } from '../../src/model/checkValue';
import { pathIds } from '../../src/model/parameters';
import {
  parameterOfKey,
  valueKeys,
  type ScenarioValues,
  type Value,
  type ValueKey,
} from '../../src/model/values';
import { mode } from '../../src/numerics/distribution';
import { withValues } from '../worlds';
import { isClose, randomScenario, runs, seeds, WORLDS_OF_RESULT } from './randomScenario';

function scaled(value: Value, factor: number): Value {
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, bound]) => [
    name,
    name === 'kind' ? bound : (bound as number) * factor,
  ]);
  return Object.fromEntries(entries) as unknown as Value;
}

function isDollars(key: ValueKey): boolean {
  return parameterOfKey(key).unit.startsWith('USD m');
}

/** A scenario in which no draw of an amount is clipped: a lognormal has no upper end, so it is fixed. */
function withoutClipping(values: ScenarioValues): ScenarioValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) =>
      isDollars(key) && typeof value === 'object' && value.kind === 'lognormal'
        ? [key, { kind: 'fixed', value: mode(value) } as const]
        : [key, value],
    ),
  );
}

/** Every amount in dollars times a factor, renminbi per dollar divided by it. */
function inOtherDollars(values: ScenarioValues, factor: number): ScenarioValues {
  return Object.fromEntries(
    valueKeys.map((key) => {
      if (key === 'fx') return [key, scaled(values[key]!, 1 / factor)];
      return [key, isDollars(key) ? scaled(values[key]!, factor) : values[key]!];
    }),
  );
}

describe('money', () => {
  it('has no unit of its own: all dollars times k, fx divided by k, give k times the value and the same returns', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.constantFrom(0.25, 2, 3, 10), ({ values }, seed, k) => {
        const bounded = withoutClipping(values);
        const other = inOtherDollars(bounded, k);
        fc.pre(valueKeys.every((key) => key === 'fx' || valueProblem(key, other[key]!) === undefined));
        const [here, there] = [bounded, other].map((v) => simulate(v, WORLDS_OF_RESULT, seed, false).paths);
        for (const path of pathIds) {
          const [a, b] = [here![path], there![path]];
          for (const name of ['mean', 'p5', 'p50', 'p95', 'expectedShortfall'] as const) {
            expect(isClose(k * a.value[name], b.value[name], 1e-8)).toBe(true);
          }
          expect(isClose(k * a.capital.mean, b.capital.mean)).toBe(true);
          expect(isClose(k * a.certaintyEquivalent, b.certaintyEquivalent, 1e-8)).toBe(true);
          expect(isClose(a.riskAdjustedRoi, b.riskAdjustedRoi)).toBe(true);
          expect(b.probabilityOfLoss).toBe(a.probabilityOfLoss);
          expect(b.survivalToHorizon).toBe(a.survivalToHorizon);
          if (a.expectedPayments === null) continue;
          for (const cause of ['rectification', 'fine', 'ipLeak'] as const) {
            expect(isClose(k * a.expectedPayments[cause], b.expectedPayments![cause])).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the envelope', () => {
  it('changes every path’s value by the same in a world, and so no comparison of paths', () => {
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        fc.integer({ min: 10, max: 2000 }),
        ({ values }, seed, capitalEnvelope) => {
          const risk = { riskAversion: 0 };
          const [a, b] = [withValues(values, risk), withValues(values, { ...risk, capitalEnvelope })].map(
            (v) => simulate(v, WORLDS_OF_RESULT, seed, false),
          );
          for (const path of pathIds) {
            expect(isClose(a!.paths[path].expectedRegret, b!.paths[path].expectedRegret, 1e-8)).toBe(true);
            expect(b!.paths[path].netPresentValue).toEqual(a!.paths[path].netPresentValue);
            expect(b!.paths[path].capital).toEqual(a!.paths[path].capital);
          }
          for (const [name, { valueMean }] of Object.entries(a!.differences)) {
            expect(
              isClose(b!.differences[name as keyof typeof b.differences].valueMean, valueMean, 1e-8),
            ).toBe(true);
          }
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

describe('winding down', () => {
  it('costs exit its price in every world, and the other paths nothing', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, fc.integer({ min: 0, max: 200 }), ({ values }, seed, cost) => {
        const [free, priced] = [0, cost].map((windDownCost) =>
          simulate(withValues(values, { windDownCost }), WORLDS_OF_RESULT, seed, false),
        );
        expect(isClose(priced!.paths.exit.value.mean, free!.paths.exit.value.mean - cost)).toBe(true);
        expect(isClose(priced!.paths.exit.value.p5, free!.paths.exit.value.p5 - cost)).toBe(true);
        expect(priced!.paths.partner.value).toEqual(free!.paths.partner.value);
        expect(priced!.paths.bifurcation.value).toEqual(free!.paths.bifurcation.value);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
