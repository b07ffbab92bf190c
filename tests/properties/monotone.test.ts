import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { entryPaths, slot } from '../../src/model/parameters';
import type { PathOutcome } from '../../src/model/pathOutcome';
import { envelopeValue } from '../../src/model/simulatePath';
import type { ScenarioValues } from '../../src/model/values';
import { drawnWorlds, noHazards, outcomeOf, outcomesOf, withValues, type Plain } from '../worlds';
import { randomScenario, seeds, WORLDS_ONE_BY_ONE } from './randomScenario';

const path = fc.constantFrom(...entryPaths);
/** Rounding of a run's sums. */
const SLACK = 1e-9;

/** Two points of a range, the lower first. */
function twoOf(min: number, max: number): fc.Arbitrary<readonly [number, number]> {
  const point = fc.double({ min, max, noNaN: true });
  return fc.tuple(point, point).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
}

/** The same worlds under two values of a parameter, and what must hold of each pair. */
function inBoth(
  values: ScenarioValues,
  changes: readonly [Record<string, Plain>, Record<string, Plain>],
  where: (typeof entryPaths)[number],
  seed: number,
  law: (low: PathOutcome, high: PathOutcome) => void,
): void {
  const [low, high] = changes.map((change) =>
    outcomesOf(withValues(values, change), where, WORLDS_ONE_BY_ONE, seed),
  );
  low!.forEach((outcome, index) => law(outcome, high![index]!));
}

const expectNoLess = (high: number, low: number): void => {
  expect(high).toBeGreaterThanOrEqual(low - SLACK * Math.max(1, Math.abs(low)));
};

/** The same of every month; asked once, since there are many. */
function expectNoMonthLess(high: Float64Array, low: Float64Array, months: number): void {
  const falling = low.findIndex((value, t) => t < months && high[t]! < value - SLACK * Math.max(1, value));
  expect(falling, 'first month that falls').toBe(-1);
}

describe('revenue before events', () => {
  const calm = { ...noHazards, stopLoss: 'off' } as const;

  it('never falls in any month with a larger market', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(10, 30_000), (scenario, seed, where, [low, high]) => {
        const values = withValues(scenario.values, calm);
        inBoth(values, [{ tam: low }, { tam: high }], where, seed, (a, b) => {
          expectNoMonthLess(b.bookedRevenue, a.bookedRevenue, a.endMonth);
        });
      }),
    );
  });

  it('never falls in any month with more reach', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(0, 1), (scenario, seed, where, [low, high]) => {
        const values = withValues(scenario.values, calm);
        const reach = where === 'partner' ? 'partnerReach' : 'reachableShare';
        inBoth(values, [{ [reach]: low }, { [reach]: high }], where, seed, (a, b) => {
          expectNoMonthLess(b.bookedRevenue, a.bookedRevenue, a.endMonth);
        });
      }),
    );
  });
});

describe('the value of partner-led', () => {
  it('never falls in any world with the royalty (no stop-loss, fines not on our own turnover)', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, twoOf(0, 0.9), (scenario, seed, [low, high]) => {
        const values = withValues(scenario.values, { stopLoss: 'off', turnoverBase: 'group' });
        const valuesAt = (royalty: number): number[] =>
          Array.from(
            drawnWorlds(withValues(values, { royalty }), WORLDS_ONE_BY_ONE, seed),
            ({ world, model }) => {
              const { netPresentValue, capital } = outcomeOf(world, 'partner', model);
              return envelopeValue(
                netPresentValue,
                capital,
                world.partner[slot.redeploymentReturn]!,
                model.valuation.capitalEnvelope,
              );
            },
          );
        const better = valuesAt(high);
        valuesAt(low).forEach((value, index) => expectNoLess(better[index]!, value));
      }),
    );
  });
});

describe('events of a cause', () => {
  /** Only one hazard acts, and nothing else ends a path. */
  const alone = {
    ...noHazards,
    stopLoss: 'off',
    closedLoopAfterRefusal: true,
    turnoverBase: 'group',
    repartnerProbability: 0,
  } as const;

  it.each(['homeStopRate', 'forcedExitRate', 'ruptureRate'] as const)(
    'never end a path later with a higher %s',
    (rate) => {
      fc.assert(
        fc.property(randomScenario(), seeds, path, twoOf(0, 2), (scenario, seed, where, [low, high]) => {
          const values = withValues(scenario.values, alone);
          inBoth(values, [{ [rate]: low }, { [rate]: high }], where, seed, (a, b) => {
            expect(b.endMonth).toBeLessThanOrEqual(a.endMonth);
          });
        }),
      );
    },
  );

  it.each([
    ['rectificationRate', 'rectificationPayments'],
    ['fineRate', 'finePayments'],
    ['ipLeakRate', 'leakPayments'],
  ] as const)(
    'never come later with a higher %s: what they cost is never discounted more',
    (rate, payments) => {
      fc.assert(
        fc.property(randomScenario(), seeds, path, twoOf(0, 3), (scenario, seed, where, [low, high]) => {
          const values = withValues(scenario.values, alone);
          inBoth(values, [{ [rate]: low }, { [rate]: high }], where, seed, (a, b) => {
            expectNoLess(b[payments], a[payments]);
          });
        }),
      );
    },
  );

  it('never come later with a higher suspensionRate: the first month without revenue', () => {
    const nothing = { suspensionRevenueLoss: 1, spillover: 1, suspensionChurn: 0 };
    fc.assert(
      fc.property(randomScenario(), seeds, twoOf(0, 3), (scenario, seed, [low, high]) => {
        const values = withValues(scenario.values, {
          ...alone,
          ...nothing,
          tam: 3000,
          reachableShare: 0.2,
          globalCarryOver: 20,
        });
        const { horizonMonths } = compileModel(values).valuation;
        const first = ({ bookedRevenue, filing }: PathOutcome): number => {
          for (let t = filing.closedLoopMonth; t < horizonMonths; t++) if (bookedRevenue[t] === 0) return t;
          return horizonMonths;
        };
        inBoth(values, [{ suspensionRate: low }, { suspensionRate: high }], 'bifurcation', seed, (a, b) => {
          expect(first(b)).toBeLessThanOrEqual(first(a));
        });
      }),
    );
  });

  it('never come sooner with more coverage', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(0.25, 5), (scenario, seed, where, [low, high]) => {
        const values = withValues(scenario.values, { ...alone, rectificationRate: 1 });
        inBoth(values, [{ coverage: low }, { coverage: high }], where, seed, (a, b) => {
          expectNoLess(a.rectificationPayments, b.rectificationPayments);
        });
      }),
    );
  });
});

describe('the compliance tax', () => {
  it('never falls in any world with its multiplier (no stop-loss)', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(0, 4), (scenario, seed, where, [low, high]) => {
        const values = withValues(scenario.values, { stopLoss: 'off' });
        const changes = [{ complianceTaxMultiplier: low }, { complianceTaxMultiplier: high }] as const;
        inBoth(values, changes, where, seed, (a, b) => {
          expectNoLess(b.presentValueOfComplianceTax, a.presentValueOfComplianceTax);
          expect(b.endMonth).toBe(a.endMonth);
        });
      }),
    );
  });
});

describe('a launch', () => {
  it('is never earlier with a longer filing, holds apart', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(0, 4), (scenario, seed, where, [low, high]) => {
        const values = withValues(scenario.values, { holdProbability: 0 });
        const changes = [{ filingDurationMultiplier: low }, { filingDurationMultiplier: high }] as const;
        inBoth(values, changes, where, seed, (a, b) => {
          expect(b.filing.closedLoopMonth).toBeGreaterThanOrEqual(a.filing.closedLoopMonth);
          expect(b.filing.publicMonth).toBeGreaterThanOrEqual(a.filing.publicMonth);
          expect(b.filing.granted).toBe(a.filing.granted);
        });
      }),
    );
  });
});

describe('a public launch', () => {
  const certainLengths = {
    holdProbability: 0,
    provincialRoundSigma: 0,
    provincialReworkSigma: 0,
    nationalRoundSigma: 0,
    nationalReworkSigma: 0,
    registrationRoundSigma: 0,
    registrationReworkSigma: 0,
  } as const;
  const months = fc.constantFrom(
    ...([
      ['buildMonths', 60],
      ['preparationMonths', 60],
      ['telecomLicenceMonths', 60],
      ['mlpsMonths', 60],
      ['algorithmFilingMonths', 60],
      ['provincialRoundMedian', 24],
      ['provincialReworkMedian', 24],
      ['nationalRoundMedian', 24],
      ['nationalReworkMedian', 24],
      ['registrationRoundMedian', 24],
      ['registrationReworkMedian', 24],
      ['onSiteMonths', 24],
      ['publicationMonths', 24],
    ] as const),
  );

  // Where a review's length has a spread, a longer round can make a very long one less likely.
  it('is never earlier in any world with more months for any one stage (no hold, lengths without spread)', () => {
    fc.assert(
      fc.property(
        randomScenario(),
        seeds,
        path,
        months,
        twoOf(0, 1),
        (scenario, seed, where, [id, most], shares) => {
          const values = withValues(scenario.values, certainLengths);
          const [low, high] = shares.map((share) => ({ [id]: share * most }));
          inBoth(values, [low!, high!], where, seed, (a, b) => {
            expect(b.filing.publicMonth).toBeGreaterThanOrEqual(a.filing.publicMonth);
            expect(b.filing.granted).toBe(a.filing.granted);
            expect(b.filing.feeCount).toBe(a.filing.feeCount);
          });
        },
      ),
    );
  });
});

describe('a review', () => {
  it('needs no fewer rounds where the first is likelier to ask for rework', () => {
    fc.assert(
      fc.property(randomScenario(), seeds, path, twoOf(0, 0.95), (scenario, seed, where, [low, high]) => {
        const rework = (first: number) => ({
          provincialReworkFirst: first,
          nationalReworkFirst: first,
          registrationReworkFirst: first,
        });
        inBoth(scenario.values, [rework(low), rework(high)], where, seed, (a, b) => {
          expect(b.filing.feeCount).toBeGreaterThanOrEqual(a.filing.feeCount);
        });
      }),
    );
  });
});
