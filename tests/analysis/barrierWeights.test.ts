import { describe, expect, it } from 'vitest';
import { barrierWeightOf, scoresWithout } from '../../src/analysis/barrierWeights';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { barriers, changesRemoving } from '../../src/model/barriers';
import { neutralValues } from '../neutralBarriers';
import { baseValues } from '../worlds';
import { writtenWeights } from '../writtenWeights';

function evaluatorOf(values = baseValues(), seed = 1): Evaluator {
  return new Evaluator({ values, overrides: {}, seed, criterion: undefined });
}

describe('barrierWeightOf', () => {
  const ROUNDING = 0.005;

  it('weighs the base case as a run of two million worlds does', () => {
    const evaluator = evaluatorOf();
    for (const { id, number } of barriers) {
      const { barrier, weights } = finish(barrierWeightOf(evaluator, id, 2048));
      expect(barrier).toBe(id);
      const [bifurcation, partner] = writtenWeights[number - 1]!;
      for (const [weight, points] of [
        [weights.bifurcation, bifurcation],
        [weights.partner, partner],
      ] as const) {
        expect(Math.abs(weight.points - points / 100), id).toBeLessThan(ROUNDING + 4 * weight.standardError);
        expect(weight.standardError, id).toBeLessThan(0.02);
      }
      expect(weights.exit).toEqual({ points: 0, standardError: 0 });
    }
  });

  it('is the change of score that the same changes made by hand bring', () => {
    const evaluator = evaluatorOf();
    const before = finish(evaluator.baseScores(256));
    for (const barrier of ['operationalCosts', 'contentModeration'] as const) {
      const after = finish(evaluator.scores(changesRemoving(evaluator.baseValues, barrier), 256));
      const { weights } = finish(barrierWeightOf(evaluator, barrier, 256));
      for (const path of ['bifurcation', 'partner'] as const)
        expect(weights[path].points).toBe(after[path].score - before[path].score);
    }
  });

  it('is exactly nothing for a barrier whose parameters are neutral', () => {
    const evaluator = evaluatorOf(neutralValues());
    for (const { id } of barriers) {
      const nothing = { points: 0, standardError: 0 };
      expect(finish(barrierWeightOf(evaluator, id, 64)).weights, id).toEqual({
        exit: nothing,
        bifurcation: nothing,
        partner: nothing,
      });
    }
  });

  it('weighs by what paths are ranked by', () => {
    const question = { values: baseValues(), overrides: {}, seed: 1 };
    const weightBy = (criterion: 'mean' | 'shortfall'): number =>
      finish(barrierWeightOf(new Evaluator({ ...question, criterion }), 'domesticInnovation', 256)).weights
        .partner.points;
    expect(weightBy('mean')).toBeGreaterThan(weightBy('shortfall') + 0.1);
  });
});

describe('scoresWithout', () => {
  it('knows a set again, whatever its order', () => {
    const evaluator = evaluatorOf();
    const scores = finish(scoresWithout(evaluator, ['nationalSecurity', 'divergentLaw'], 64));
    expect(finish(scoresWithout(evaluator, ['divergentLaw', 'nationalSecurity'], 64))).toBe(scores);
    expect(finish(scoresWithout(evaluator, ['divergentLaw'], 64))).not.toBe(scores);
    expect(finish(scoresWithout(evaluator, ['divergentLaw', 'nationalSecurity'], 128))).not.toBe(scores);
  });
});
