import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PathResult } from '../../src/analysis/result';
import { simulate } from '../../src/analysis/simulation';
import { entryPaths, pathIds } from '../../src/model/parameters';
import { isClose, randomScenario, seeds, WORLDS_OF_RESULT } from './randomScenario';

/** Every number in a result, with the path that leads to it. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => numbersIn(part, `${path}.${name}`));
}

const probabilities = (result: PathResult): number[] => [
  result.probabilityOfLoss,
  result.probabilityWorseThanExit,
  result.probabilityBest,
  ...(result.launchMonth === null
    ? []
    : [
        result.survivalToHorizon!,
        result.discountedPaybackYears!.probabilityNever,
        result.launchMonth.closedLoop.probabilityLive,
        result.launchMonth.publicFacing.probabilityLive,
        result.launchMonth.publicFacing.probabilityNeverLicensed,
      ]),
];

function expectAscending(values: readonly (number | null)[], what: string): void {
  const known = values.filter((value) => value !== null);
  for (let i = 1; i < known.length; i++) expect(known[i], what).toBeGreaterThanOrEqual(known[i - 1]!);
}

describe('the outcomes of any scenario', () => {
  it('are finite numbers, over whatever part of the admissible ranges', () => {
    fc.assert(
      fc.property(randomScenario(true), seeds, ({ values }, seed) => {
        for (const [path, number] of numbersIn(simulate(values, WORLDS_OF_RESULT, seed, true), 'result')) {
          expect(Number.isFinite(number), `${path} is ${number}`).toBe(true);
        }
      }),
    );
  });

  it('have probabilities in [0, 1], of which being best adds up to 1', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const { paths, differences } = simulate(values, WORLDS_OF_RESULT, seed, false);
        for (const path of pathIds) {
          for (const probability of probabilities(paths[path])) {
            expect(probability >= 0 && probability <= 1).toBe(true);
          }
        }
        for (const { probabilityPositive } of Object.values(differences)) {
          expect(probabilityPositive >= 0 && probabilityPositive <= 1).toBe(true);
        }
        const best = pathIds.reduce((sum, path) => sum + paths[path].probabilityBest, 0);
        expect(best).toBeCloseTo(1, 12);
      }),
    );
  });

  it('have ordered quantiles, around a mean between the extremes, above the worst share’s mean', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const { paths } = simulate(values, WORLDS_OF_RESULT, seed, false);
        for (const path of pathIds) {
          const result = paths[path];
          for (const { p5, p10, p25, p50, p75, p90, p95, mean, expectedShortfall } of [
            result.value,
            result.netPresentValue,
          ]) {
            expectAscending([p5, p10, p25, p50, p75, p90, p95], path);
            expect(expectedShortfall).toBeLessThanOrEqual(mean + 1e-9 * Math.abs(mean));
          }
          for (const { p10, p50, p90 } of [result.capital, result.peakFunding])
            expectAscending([0, p10, p50, p90], path);
          if (result.launchMonth === null) continue;
          for (const { p10, p50, p90 } of Object.values(result.launchMonth))
            expectAscending([0, p10, p50, p90], path);
          for (const { p5, p25, p50, p75, p95 } of result.cumulativeCashByYear!)
            expectAscending([p5, p25, p50, p75, p95], path);
        }
      }),
    );
  });

  it('never lose more than all capital: own-capital ROI is at least -100 %', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        for (const path of entryPaths) {
          const { ownCapitalRoi } = simulate(values, WORLDS_OF_RESULT, seed, false).paths[path];
          expect(ownCapitalRoi ?? 0).toBeGreaterThanOrEqual(-1 - 1e-12);
        }
      }),
    );
  });

  it('have regrets of which the least is what choosing anew in every world would add (identity of EVPI)', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const { paths } = simulate(values, WORLDS_OF_RESULT, seed, false);
        const clairvoyant = paths.exit.expectedRegret + paths.exit.value.mean;
        for (const path of pathIds) {
          const { expectedRegret, value } = paths[path];
          expect(expectedRegret).toBeGreaterThanOrEqual(0);
          expect(isClose(expectedRegret + value.mean, clairvoyant)).toBe(true);
        }
        const regrets = pathIds.map((path) => paths[path].expectedRegret);
        const means = pathIds.map((path) => paths[path].value.mean);
        expect(isClose(Math.min(...regrets), clairvoyant - Math.max(...means))).toBe(true);
      }),
    );
  });

  it('pay out for events no less than orders, fines and leaks cost (undiscounted, without salvage)', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, ({ values }, seed) => {
        const undiscounted = {
          ...values,
          valuationMode: 'D2',
          riskFreeRate: { kind: 'fixed', value: 0 },
          'bifurcation.salvage': { kind: 'fixed', value: 0 },
          'partner.salvage': { kind: 'fixed', value: 0 },
        } as const;
        for (const path of entryPaths) {
          const result = simulate(undiscounted, WORLDS_OF_RESULT, seed, false).paths[path];
          const { rectification, fine, ipLeak } = result.expectedPayments!;
          const events = result.cashFlowStatementByYear!.reduce((sum, year) => sum + year.events, 0);
          expect(rectification + fine + ipLeak).toBeLessThanOrEqual(-events + 1e-9 * (1 + Math.abs(events)));
        }
      }),
    );
  });
});
