import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { reverseStressOf, STRESS_DRAWS, stressKeys } from '../../src/analysis/reverseStress';
import { finish } from '../../src/analysis/steps';
import { stressRulesOf, type StressRules } from '../../src/analysis/stressRules';
import { BINS, LEADING_INPUTS } from '../../src/analysis/thresholdRules';
import { quantile } from '../../src/numerics/distributionQuantile';
import type { Distribution } from '../../src/numerics/distribution';
import { entryPaths } from '../../src/model/parameters';
import { baseValues, certainFiling, noHazards, type Plain } from '../worlds';
import { plantedWorlds } from './plantedWorlds';

const SCRAMBLES = 8;

/** Rules of worlds that lose with a chance that hangs on their inputs' quantiles. */
function rulesOf(
  seed: number,
  chanceOfLoss: (quantiles: readonly number[]) => number,
  rows = 1024,
): StressRules {
  const worlds = (of: number) => plantedWorlds(of, rows, 6, chanceOfLoss);
  return finish(stressRulesOf(worlds(2 * seed), worlds(2 * seed + 1), SCRAMBLES, seed));
}

const inputsOf = ({ chosen }: StressRules) => chosen?.rule.conditions.map(({ input }) => input) ?? [];
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

describe('the rule of losing worlds', () => {
  it('is the planted one, and its coverage and density hold in other worlds', () => {
    const planted = ([, b, , d]: readonly number[]): number => (b! < 0.4 && d! >= 0.6 ? 0.9 : 0.1);
    const { chosen, base } = rulesOf(3, planted, 8192);
    expect(chosen!.rule.joined).toBe('and');
    expect(chosen!.rule.conditions.toSorted((a, b) => a.input - b.input)).toEqual([
      { input: 1, side: 'under', cut: 0.4 * BINS },
      { input: 3, side: 'over', cut: 0.6 * BINS },
    ]);
    const { share, density, elsewhere, coverage } = chosen!.measures;
    const near = ({ value, standardError }: typeof share, truth: number): void =>
      expect(Math.abs(value - truth)).toBeLessThan(4 * standardError);
    near(share, 0.16);
    near(density, 0.9);
    near(elsewhere, 0.1);
    near(coverage, (0.16 * 0.9) / (0.16 * 0.9 + 0.84 * 0.1));
    near(base, 0.16 * 0.9 + 0.84 * 0.1);
  });

  it('names no input that has nothing to do with it, in 95 of 100 runs', () => {
    const named = seeds.filter((seed) =>
      inputsOf(rulesOf(seed, ([a]) => (a! < 0.5 ? 0.8 : 0.3), 512)).some((input) => input !== 0),
    );
    expect(named.length).toBeLessThanOrEqual(5);
  });

  it('is none where losses are luck, in 95 of 100 runs', () => {
    const found = seeds.filter((seed) => rulesOf(seed, () => 0.6, 512).chosen !== null);
    expect(found.length).toBeLessThanOrEqual(5);
  });

  it('is none where all worlds end alike, or nothing is uncertain', () => {
    for (const chance of [0, 1]) expect(rulesOf(1, () => chance)).toMatchObject({ chosen: null, best: [] });
    const nothing = plantedWorlds(1, 64, 0, () => 0.5);
    expect(finish(stressRulesOf(nothing, nothing, SCRAMBLES, 1))).toMatchObject({ chosen: null, best: [] });
  });

  it('is in one input where a second adds nothing, and the surest rule is denser than it', () => {
    const rules = rulesOf(4, ([a]) => 1 - a!, 4096);
    expect(inputsOf(rules)).toEqual([0]);
    expect(rules.surest!.measures.density.value).toBeGreaterThan(rules.chosen!.measures.density.value);
    expect(rules.surest!.measures.share.value).toBeLessThan(rules.chosen!.measures.share.value);
  });
});

const asked = (changes: Readonly<Record<string, Plain>> = {}): Evaluator =>
  new Evaluator({ values: baseValues(changes), overrides: {}, seed: 1, criterion: undefined });

describe('reverseStressOf', () => {
  it('tells of the base case what partner-led entry hangs on, with thresholds inside the laws', () => {
    const evaluator = asked();
    const stress = finish(reverseStressOf(evaluator, 'partner'));
    const { rule, base, surest, sample } = stress;
    expect(base.value).toBeGreaterThan(0.6);
    expect(base.value).toBeLessThan(0.7);
    expect(rule!.conditions[0]).toMatchObject({ key: 'partnerReach', side: 'under' });
    for (const { key, value, quantile: share } of rule!.conditions)
      expect(value).toBeCloseTo(quantile(evaluator.baseValues[key] as Distribution, share), 12);
    expect(rule!.density.value).toBeGreaterThan(base.value);
    expect(rule!.elsewhere.value).toBeLessThan(base.value);
    expect(surest!.density.value).toBeGreaterThan(rule!.density.value);
    expect(sample!.xs).toHaveLength(sample!.loses.length);
    expect(sample!.x).toBe('partnerReach');
    const lost = sample!.loses.reduce((sum, one) => sum + one, 0) / sample!.loses.length;
    expect(Math.abs(lost - base.value)).toBeLessThan(0.1);
  });

  it('says the same again to the last bit, whatever the evaluator did before', () => {
    const evaluator = asked();
    finish(evaluator.baseScores(256));
    const [first, again] = [evaluator, asked()].map((each) => finish(reverseStressOf(each, 'bifurcation')));
    expect(again).toEqual(first);
  });

  it('finds the threshold where nothing but the partner’s reach decides, and shows its worlds on both sides of it', () => {
    const still = {
      ...noHazards,
      ...certainFiling,
      tamVolatility: 0,
      redeploymentReturn: 0,
      partnerReach: { kind: 'uniform', low: 0.005, high: 0.06 } as const,
    };
    const values = Object.fromEntries(
      Object.entries(baseValues(still)).map(([key, value]) => [
        key,
        typeof value === 'object' && value.kind !== 'fixed' && key !== 'partnerReach' ? centre(value) : value,
      ]),
    );
    const evaluator = new Evaluator({ values, overrides: {}, seed: 1, criterion: undefined });
    expect(stressKeys(evaluator, 'partner')).toEqual(['partnerReach']);
    const { rule, base, sample } = finish(reverseStressOf(evaluator, 'partner'));
    const reachWhere = (lost: number) => sample!.xs.filter((_, world) => sample!.loses[world] === lost);
    expect(Math.max(...reachWhere(1))).toBeLessThan(Math.min(...reachWhere(0)));
    expect(rule!.conditions).toMatchObject([{ key: 'partnerReach', side: 'under' }]);
    expect(rule!.score.value).toBeGreaterThan(0.9);
    expect(Math.abs(rule!.conditions[0]!.quantile - base.value)).toBeLessThan(0.5 / BINS + 1e-9);
  });

  it('searches in assumptions only that the path or exit hangs on', () => {
    const evaluator = asked();
    for (const path of entryPaths) {
      const other = path === 'partner' ? 'bifurcation.' : 'partner.';
      const keys = stressKeys(evaluator, path);
      expect(keys).toContain('tam');
      expect(keys).toContain('redeploymentReturn');
      expect(keys.filter((key) => key.startsWith(other))).toEqual([]);
    }
    const offshore = { offshoreContribution: { kind: 'uniform', low: 0, high: 5 } } as const;
    expect(stressKeys(asked(offshore), 'partner')).toContain('offshoreContribution');
    expect(stressKeys(evaluator, 'bifurcation')).not.toContain('partnerReach');
    expect(stressKeys(asked({ tam: 3000 }), 'partner')).not.toContain('tam');
  });

  it('yields often, so that a slider never waits', () => {
    const evaluator = asked();
    const steps = reverseStressOf(evaluator, 'partner');
    let count = 0;
    while (steps.next().done !== true) count++;
    // Twice 256 draws at a time, for values and for inputs; twenty searches, each input and each row of pairs.
    const searches = 20 * (stressKeys(evaluator, 'partner').length + LEADING_INPUTS);
    expect(count).toBeGreaterThanOrEqual(2 * ((2 * STRESS_DRAWS) / 256) + searches);
  });
});

function centre(value: Distribution): Distribution {
  return { kind: 'fixed', value: quantile(value, 0.5) };
}
