import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, startingFrom } from '../../src/analysis/coalitions';
import { Evaluator } from '../../src/analysis/evaluator';
import type { Inputs } from '../../src/analysis/inputGroups';
import { movedPartOf, movedWorldsOf, type MovedWorlds } from '../../src/analysis/movedWorlds';
import { finish } from '../../src/analysis/steps';
import type { Correlations } from '../../src/model/correlations';
import { pathIds, type PathId } from '../../src/model/parameters';
import { baseValues, outcomesOf, type Plain } from '../worlds';

const DRAWS = 768;
const together: Correlations = [{ between: ['tam', 'partnerReach'], rank: 0.6 }];

function inputsOf(changes: Readonly<Record<string, Plain>>, correlations: Correlations = []): Inputs {
  return { values: baseValues({ horizonYears: 3, ...changes }), correlations };
}

function moved(
  from: Inputs,
  to: Inputs,
  cuts: readonly number[] = [0, DRAWS],
): Readonly<Record<PathId, MovedWorlds>> {
  const { values, correlations } = to;
  const evaluator = new Evaluator({ values, overrides: {}, seed: 3, criterion: undefined, correlations });
  const start = startingFrom(from, endOf(evaluator));
  return movedWorldsOf(
    cuts
      .slice(1)
      .map((end, index) => finish(movedPartOf(evaluator, start, cuts[index]!, end - cuts[index]!))),
  );
}

const base = inputsOf({});
const changes = fc
  .uniqueArray(
    fc.constantFrom<readonly [string, Plain]>(
      ['tam', 4500],
      ['publicShare', 0.3],
      ['royalty', 0.3],
      ['modelInvestment', 20],
      ['discountRate', 0.15],
      ['bifurcation.homeStopRate', 0.2],
      ['complianceTaxMultiplier', 1.6],
    ),
    { selector: ([key]) => key, minLength: 1, maxLength: 4 },
  )
  .map((pairs) => Object.fromEntries(pairs));
const correlated = fc.constantFrom<Correlations>([], together);

describe('what a step does world by world', () => {
  it('is nothing from a scenario to itself', () => {
    fc.assert(
      fc.property(changes, correlated, (made, pairs) => {
        const same = inputsOf(made, pairs);
        for (const path of pathIds) {
          expect(moved(same, same)[path]).toEqual({
            worse: { mean: 0, standardError: 0 },
            better: { mean: 0, standardError: 0 },
            change: { mean: 0, standardError: 0 },
          });
        }
      }),
      { numRuns: 6 },
    );
  });

  it('turns round when A and B change places', () => {
    fc.assert(
      fc.property(changes, correlated, (made, pairs) => {
        const other = inputsOf(made, pairs);
        const [forth, back] = [moved(base, other), moved(other, base)];
        for (const path of pathIds) {
          expect(back[path].worse).toEqual(forth[path].better);
          expect(back[path].better).toEqual(forth[path].worse);
          expect(back[path].change.mean).toBe(0 - forth[path].change.mean);
          expect(back[path].change.standardError).toBe(forth[path].change.standardError);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is the same to the last bit however the draws are cut into parts', () => {
    fc.assert(
      fc.property(changes, correlated, (made, pairs) => {
        const other = inputsOf(made, pairs);
        expect(moved(base, other, [0, 256, 512, DRAWS])).toEqual(moved(base, other));
      }),
      { numRuns: 6 },
    );
  });

  it('counts what the worlds of both say, one by one', () => {
    const other = inputsOf({ tam: 2400, royalty: 0.35 });
    const found = moved(base, other);
    for (const path of ['bifurcation', 'partner'] as const) {
      const [then, now] = [base, other].map(({ values }) =>
        outcomesOf(values, path, DRAWS, 3).map(({ netPresentValue }) => netPresentValue),
      );
      const worse = now!.filter((value, draw) => value < then![draw]!).length;
      expect(Math.abs(found[path].worse.mean - worse / DRAWS)).toBeLessThan(0.02);
    }
    expect(found.partner.worse.mean).toBeGreaterThan(0.5);
    expect(found.exit.worse.mean).toBe(0);
  });

  it('leaves a path alone that the step cannot reach', () => {
    const { exit, bifurcation, partner } = moved(base, inputsOf({ royalty: 0.4 }));
    expect(exit.change).toEqual({ mean: 0, standardError: 0 });
    expect(bifurcation.change).toEqual({ mean: 0, standardError: 0 });
    expect(partner.change.mean).not.toBe(0);
    expect(partner.change.standardError).toBeGreaterThan(0);
  });
});
