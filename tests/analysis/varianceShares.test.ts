import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import {
  interactionsDominate,
  redrawnBy,
  uncertainAssumptions,
  varianceGroups,
  varianceShareOf,
  type VarianceShare,
} from '../../src/analysis/varianceShares';
import { dimensionCount } from '../../src/model/dimensions';
import { baseValues, certainFiling, noHazards, type Plain } from '../worlds';

const DRAWS = 1024;
const asked = (changes: Readonly<Record<string, Plain>> = {}): Evaluator =>
  new Evaluator({ values: baseValues(changes), overrides: {}, seed: 2, criterion: undefined });

describe('the groups of what a world leaves to chance', () => {
  it('hold every dimension once, and the climate once', () => {
    const redrawn = varianceGroups.map((group) => redrawnBy(group));
    const dimensions = redrawn.flatMap((group) => group.dimensions).sort((a, b) => a - b);
    expect(dimensions).toEqual(Array.from({ length: dimensionCount }, (_, dimension) => dimension));
    expect(redrawn.filter(({ climate }) => climate)).toHaveLength(1);
  });

  it('are one dimension for a single assumption, and none for what is no assumption', () => {
    expect(redrawnBy('tam')).toEqual({ dimensions: [0], climate: false });
    expect(redrawnBy('royalty')).toEqual({ dimensions: [], climate: false });
  });

  it('know which assumptions are uncertain', () => {
    const certain = uncertainAssumptions(asked({ tam: 3000 }));
    expect(certain).not.toContain('tam');
    expect(certain).toContain('buildCapex');
    expect(uncertainAssumptions(asked())).toContain('tam');
  });
});

describe('shares of the variance of the gap between two paths', () => {
  const evaluator = asked();
  const shares = varianceGroups.map((group) =>
    finish(varianceShareOf(evaluator, group, 'partner', 'exit', DRAWS)),
  );

  it('are no less in total than alone, and add up to 1 or more in total and 1 or less alone', () => {
    for (const { total, totalError, first, firstError } of shares) {
      expect(first - total).toBeLessThan(4 * Math.hypot(totalError, firstError));
      expect(total).toBeGreaterThan(0);
    }
    const sum = (of: (share: VarianceShare) => number) => shares.reduce((all, share) => all + of(share), 0);
    expect(sum(({ total }) => total)).toBeGreaterThan(1 - 4 * sum(({ totalError }) => totalError));
    expect(sum(({ first }) => first)).toBeLessThan(1 + 4 * sum(({ firstError }) => firstError));
  });

  it('are the same whichever path is named first', () => {
    const there = finish(varianceShareOf(evaluator, 'market', 'exit', 'partner', DRAWS));
    const { total, first } = shares[varianceGroups.indexOf('market')]!;
    expect(there.total).toBeCloseTo(total, 12);
    expect(there.first).toBeCloseTo(first, 12);
  });

  it('are exactly 0 for an assumption of a path that is not compared, and for one that is certain', () => {
    const none = { total: 0, totalError: 0, first: 0, firstError: 0, draws: 256 };
    expect(finish(varianceShareOf(evaluator, 'depthScale', 'partner', 'exit', 256))).toEqual({
      ...none,
      group: 'depthScale',
    });
    expect(finish(varianceShareOf(asked({ tam: 3000 }), 'tam', 'partner', 'exit', 256))).toEqual({
      ...none,
      group: 'tam',
    });
  });

  it('are of all that move together, whichever of them is asked about, and in the whole as before', () => {
    const correlations = [
      { between: ['tam', 'partnerReach'] as const, rank: 0.6 },
      { between: ['partnerReach', 'fineRate'] as const, rank: 0.3 },
    ];
    const correlated = new Evaluator({ ...evaluator.question, correlations });
    const share = (group: VarianceShare['group']) =>
      finish(varianceShareOf(correlated, group, 'partner', 'exit', DRAWS));
    const [tam, reach, fines, rest] = (['tam', 'partnerReach', 'fineRate', 'bassQ'] as const).map(share);
    const { group: _tam, ...figures } = tam!;
    expect(reach).toEqual({ ...figures, group: 'partnerReach' });
    expect(fines).toEqual({ ...figures, group: 'fineRate' });
    expect(rest!.total).not.toBe(figures.total);
    const whole = share('assumptions');
    expect(whole.total).toBeGreaterThan(figures.total - 4 * (whole.totalError + figures.totalError));
  });

  it('all belong to the assumptions where nothing happens by chance', () => {
    const certain = { ...noHazards, ...certainFiling, tamVolatility: 0 };
    const calm = asked(certain);
    const shareOf = (group: (typeof varianceGroups)[number]) =>
      finish(varianceShareOf(calm, group, 'partner', 'exit', DRAWS));
    for (const group of varianceGroups.slice(1)) expect(shareOf(group)).toMatchObject({ total: 0, first: 0 });
    const { total, totalError, first, firstError } = shareOf('assumptions');
    expect(Math.abs(total - 1)).toBeLessThan(4 * totalError);
    expect(Math.abs(first - 1)).toBeLessThan(4 * firstError);
  });

  it('say that interactions dominate where the groups alone leave two fifths unexplained', () => {
    const of = (...firsts: number[]): VarianceShare[] => firsts.map((first) => ({ ...shares[0]!, first }));
    expect(interactionsDominate(of(0.3, 0.29))).toBe(true);
    expect(interactionsDominate(of(0.3, 0.31))).toBe(false);
    expect(interactionsDominate(shares)).toBe(true); // here events cut off what the market would have brought
  });
});
