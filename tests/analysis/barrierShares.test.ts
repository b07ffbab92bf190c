import { describe, expect, it } from 'vitest';
import { barrierOrderOf, sharesOf, type BarrierOrder } from '../../src/analysis/barrierShares';
import { scoresWithout } from '../../src/analysis/barrierWeights';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { barriers } from '../../src/model/barriers';
import { pathIds, type PathId } from '../../src/model/parameters';
import type { ScenarioValues } from '../../src/model/values';
import { neutralValues } from '../neutralBarriers';
import { baseValues, withValues } from '../worlds';

const DRAWS = 64;

function evaluatorOf(values: ScenarioValues): Evaluator {
  return new Evaluator({ values, overrides: {}, seed: 3, criterion: undefined });
}

const evaluator = evaluatorOf(baseValues());
const orders = Array.from({ length: 6 }, (_, number) => finish(barrierOrderOf(evaluator, number, DRAWS)));
const all = finish(
  scoresWithout(
    evaluator,
    barriers.map(({ id }) => id),
    DRAWS,
  ),
);
const base = finish(evaluator.baseScores(DRAWS));
const difference = (path: PathId): number => all[path].score - base[path].score;
const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);

describe('barrierOrderOf', () => {
  it('adds up, along any order, to what removing all barriers does', () => {
    for (const { contributions, total } of orders) {
      for (const path of pathIds) {
        expect(total[path]).toBe(difference(path));
        expect(Math.abs(sum(contributions[path]) - difference(path))).toBeLessThan(1e-12);
      }
    }
  });

  it('depends on the question and the number of the order alone', () => {
    const again = finish(barrierOrderOf(evaluatorOf(baseValues()), 5, DRAWS));
    expect(again).toEqual(orders[5]);
    expect(orders[4]!.contributions).not.toEqual(orders[5]!.contributions);
  });

  it('leaves exit alone', () => {
    for (const { contributions } of orders) expect([...contributions.exit]).toEqual(Array(11).fill(0));
  });
});

describe('sharesOf', () => {
  const shares = sharesOf(orders)!;

  it('adds up to what removing all barriers does', () => {
    for (const path of pathIds) {
      expect(shares.total[path]).toBe(difference(path));
      const added = sum(shares.shares.map(({ weights }) => weights[path].points));
      expect(Math.abs(added - difference(path))).toBeLessThan(1e-12);
    }
  });

  it('names the barriers in their order and counts the pairs', () => {
    expect(shares.shares.map(({ barrier }) => barrier)).toEqual(barriers.map(({ id }) => id));
    expect(shares.pairs).toBe(3);
  });

  it('does not care in which order the orders come, and lets an order without its reverse wait', () => {
    const early = [orders[3], orders[0], orders[4], orders[2], orders[1]] as BarrierOrder[];
    expect(sharesOf(early)).toEqual(sharesOf(orders.slice(0, 4)));
    expect(sharesOf(orders.toReversed())).toEqual(shares);
    expect(sharesOf([orders[0]!, orders[2]!, orders[5]!])).toBeNull();
  });

  it('gives exactly nothing to a barrier whose parameters are neutral', () => {
    const without = withValues(baseValues(), { fineRate: 0, suspensionRate: 0, forcedExitRate: 0 });
    const withNeutral = evaluatorOf(without);
    const pair = [0, 1].map((number) => finish(barrierOrderOf(withNeutral, number, DRAWS)));
    for (const { barrier, weights } of sharesOf(pair)!.shares) {
      const isNeutral = ['internetGovernance', 'cybersecurityLiability'].includes(barrier);
      expect(weights.bifurcation.points === 0, barrier).toBe(isNeutral);
      expect(weights.partner.points === 0, barrier).toBe(isNeutral);
    }
  });

  it('gives nothing to anyone where there are no barriers', () => {
    const free = evaluatorOf(neutralValues());
    const pair = [0, 1].map((number) => finish(barrierOrderOf(free, number, DRAWS)));
    const { shares: none, total } = sharesOf(pair)!;
    expect(total).toEqual({ exit: 0, bifurcation: 0, partner: 0 });
    expect(none.every(({ weights }) => weights.partner.points === 0)).toBe(true);
  });
});
