import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredExplanation } from '../../src/analysis/anchoredExplanation';
import { coalitionScores, endOf, groupsBetween, partsOf, startingFrom } from '../../src/analysis/coalitions';
import type { Scores } from '../../src/analysis/criterion';
import { Evaluator } from '../../src/analysis/evaluator';
import { explained, explanationOf, type Explanation } from '../../src/analysis/explainDifference';
import { finish } from '../../src/analysis/steps';
import { pathIds } from '../../src/model/parameters';
import type { ScenarioValues } from '../../src/model/values';
import { baseValues, type Plain } from '../worlds';

const FEW = 64;
const ALL = 512;
const base = baseValues({ horizonYears: 3 });

function evaluatorOf(values: ScenarioValues): Evaluator {
  return new Evaluator({ values, overrides: {}, seed: 5, criterion: 'riskAdjusted' });
}

interface Found {
  readonly explanation: Explanation;
  readonly from: Scores;
  readonly to: Scores;
}

/** An explanation on few draws, and its ends on all. */
function explain(to: ScenarioValues): Found {
  const evaluator = evaluatorOf(to);
  const from = { values: base, correlations: [] };
  const start = startingFrom(from, endOf(evaluator));
  const groups = groupsBetween(from, endOf(evaluator), 'groups');
  const scores = partsOf(groups.length).flatMap((part) =>
    finish(coalitionScores(evaluator, start, 'groups', part, FEW)),
  );
  return {
    explanation: explanationOf(groups, scores),
    from: finish(evaluatorOf(base).baseScores(ALL)),
    to: finish(evaluator.baseScores(ALL)),
  };
}

const changes = fc
  .uniqueArray(
    fc.constantFrom<readonly [string, Plain]>(
      ['tam', 4500],
      ['royalty', 0.3],
      ['modelInvestment', 20],
      ['discountRate', 0.15],
      ['complianceTaxMultiplier', 1.6],
    ),
    { selector: ([key]) => key, minLength: 1, maxLength: 4 },
  )
  .map((pairs) => Object.fromEntries(pairs));

describe('an explanation between runs of more draws', () => {
  it('adds up to their difference exactly, and leaves what moves nothing at nothing', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const { explanation, from, to } = explain(baseValues({ horizonYears: 3, ...made }));
        const anchored = anchoredExplanation(explanation, from, to);
        for (const path of pathIds) {
          const found = explained(anchored, path);
          expect(found.from).toBeCloseTo(from[path].score, 11);
          expect(found.to).toBeCloseTo(to[path].score, 11);
          expect(found.from + found.shares.reduce((sum, { change }) => sum + change, 0)).toBe(found.to);
          const own = explained(explanation, path);
          const idle = found.shares.filter((_, index) => own.shares[index]!.change === 0);
          expect(idle.every(({ change }) => change === 0)).toBe(true);
          // Not by the correction for rounding alone: the moved shares add up by themselves.
          const sum = anchored.shares.reduce((all, share) => all + share[path].score, 0);
          expect(sum).toBeCloseTo(to[path].score - from[path].score, 10);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('is what it was where the ends are its own', () => {
    const { explanation } = explain(baseValues({ horizonYears: 3, tam: 4500, royalty: 0.3 }));
    const anchored = anchoredExplanation(explanation, explanation.from, explanation.to);
    for (const path of pathIds)
      expect(explained(anchored, path).shares).toEqual(explained(explanation, path).shares);
  });

  it('is nearer to that of all draws than the one of few', () => {
    const to = baseValues({ horizonYears: 3, tam: 4500, royalty: 0.3, complianceTaxMultiplier: 1.6 });
    const { explanation, from, to: end } = explain(to);
    const evaluator = evaluatorOf(to);
    const beginning = { values: base, correlations: [] };
    const scores = partsOf(explanation.groups.length).flatMap((part) =>
      finish(coalitionScores(evaluator, startingFrom(beginning, endOf(evaluator)), 'groups', part, ALL)),
    );
    const truth = explained(explanationOf(explanation.groups, scores), 'partner').shares;
    const off = (found: Explanation): number =>
      explained(found, 'partner').shares.reduce(
        (sum, { change }, index) => sum + Math.abs(change - truth[index]!.change),
        0,
      );
    expect(off(anchoredExplanation(explanation, from, end))).toBeLessThan(off(explanation));
  });
});
