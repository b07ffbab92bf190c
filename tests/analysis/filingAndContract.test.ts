import { describe, expect, it } from 'vitest';
import { contractKeys, contractTermOf, type ContractTerm } from '../../src/analysis/contractTerms';
import { gapBetween, rankingOf } from '../../src/analysis/criterion';
import { Evaluator } from '../../src/analysis/evaluator';
import { filingChoiceOf, filingKeys } from '../../src/analysis/filingChoice';
import { flipsOf } from '../../src/analysis/flips';
import { finish } from '../../src/analysis/steps';
import { fixed } from '../../src/model/overrides';
import { baseValues } from '../worlds';

const DRAWS = 256;

function asked(changes: Parameters<typeof baseValues>[0] = {}): Evaluator {
  return new Evaluator({ values: baseValues(changes), overrides: {}, seed: 1, criterion: undefined });
}

describe('filingChoiceOf', () => {
  it('is the difference that the other answer makes to its path alone', () => {
    const evaluator = asked();
    const before = finish(evaluator.baseScores(DRAWS));
    for (const key of filingKeys) {
      const choice = finish(filingChoiceOf(evaluator, key, DRAWS));
      const after = finish(evaluator.scores({ [key]: { value: false } }, DRAWS));
      expect(choice.files).toBe(true);
      expect(choice.score).toBe(before[choice.path].score);
      expect(choice.otherScore).toBe(after[choice.path].score);
      expect(choice.change).toBe(choice.otherScore - choice.score);
      expect(choice.standardError).toBeGreaterThan(0);
      const { path, gap } = choice.rival;
      expect(path).toBe(rankingOf(after).find((other) => other !== choice.path));
      expect(gap).toBe(choice.otherScore - after[path].score);
    }
  });

  it('is the same the other way round, with the opposite sign', () => {
    const key = 'partner.filesPublic';
    const stop = finish(filingChoiceOf(asked(), key, DRAWS));
    const start = finish(filingChoiceOf(asked({ [key]: false }), key, DRAWS));
    expect(start.files).toBe(false);
    expect(start.change).toBe(-stop.change);
    expect(start.standardError).toBeCloseTo(stop.standardError, 15);
  });
});

describe('contractTermOf', () => {
  const termIn = (evaluator: Evaluator, key: string): ContractTerm =>
    contractTermOf(finish(flipsOf(evaluator, key, DRAWS)))!;

  it('breaks even where partner-led is as good as the best of the others, on the same points', () => {
    // Too dear a partner: any of the three terms can make up for it.
    const evaluator = asked({ royalty: 0.18 });
    for (const key of contractKeys) {
      const { breakEven, leads, always } = termIn(evaluator, key);
      expect([leads, always]).toEqual([false, null]);
      const { at, interval, rival } = breakEven!;
      const there = finish(evaluator.scores({ [key]: fixed(at) }, DRAWS));
      expect(rival).toBe(rankingOf(there).find((path) => path !== 'partner'));
      expect(Math.abs(gapBetween(there, 'partner', rival).gap)).toBeLessThan(0.002);
      expect(interval[0]).toBeLessThanOrEqual(at);
      expect(interval[1]).toBeGreaterThanOrEqual(at);
      const better = finish(evaluator.scores({ [key]: fixed(at * 1.2) }, DRAWS));
      expect(rankingOf(better)[0]).toBe('partner');
    }
  });

  it('says which path leads over the whole range where nothing breaks even', () => {
    expect(termIn(asked(), 'upfrontFee')).toMatchObject({ breakEven: null, always: 'partner', leads: true });
    expect(termIn(asked({ partnerReach: 0.001 }), 'royalty')).toMatchObject({
      breakEven: null,
      always: 'exit',
      leads: false,
    });
  });

  it('takes of several the one nearest to the present value, and none in which partner-led has no part', () => {
    const flip = (at: number, below: 'exit' | 'partner' | 'bifurcation', above: 'exit' | 'partner') => ({
      at,
      below,
      above,
      gap: 0,
      standardError: 0.01,
      interval: null,
    });
    const result = {
      key: 'royalty',
      draws: DRAWS,
      winner: 'partner' as const,
      centre: 0.3,
      reach: [0, 0.9] as const,
      segments: [],
      options: [],
    };
    const several = [
      flip(0.1, 'exit', 'partner'),
      flip(0.25, 'bifurcation', 'exit'),
      flip(0.6, 'partner', 'exit'),
    ];
    expect(contractTermOf({ ...result, flips: several })!.breakEven).toEqual({
      at: 0.1,
      interval: [0.1, 0.1],
      rival: 'exit',
    });
    expect(contractTermOf({ ...result, reach: null, flips: [] })).toBeNull();
  });
});
