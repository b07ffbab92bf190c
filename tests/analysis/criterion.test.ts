import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  criteria,
  defaultCriterion,
  gapBetween,
  leadOf,
  rankingOf,
  scoreOf,
  scoresOf,
  type Criterion,
  type Scores,
  type ValueColumns,
} from '../../src/analysis/criterion';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { baseValues } from '../worlds';

const SCRAMBLES = 16;

/** Ten equally likely worlds, each once in every scramble. */
const worlds = {
  exit: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  bifurcation: [60, 60, 60, -10, -10, -10, -10, -50, -50, -50],
  partner: [25, 25, 25, 12, 12, 12, 12, -5, -5, -5],
} as const;

function repeated(values: readonly number[]): Float64Array {
  return Float64Array.from(
    { length: values.length * SCRAMBLES },
    (_, draw) => values[Math.floor(draw / SCRAMBLES)]!,
  );
}

const columns: ValueColumns = {
  exit: repeated(worlds.exit),
  bifurcation: repeated(worlds.bifurcation),
  partner: repeated(worlds.partner),
};

const { valuation } = compileModel(
  baseValues({ capitalEnvelope: 100, riskAversion: 0.25, tail: 0.3, riskTolerance: 50, valuationMode: 'D1' }),
);

const average = (numbers: Float64Array): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('the score of a path, worked by hand for three paths in ten worlds', () => {
  it.each([
    ['riskAdjusted', [0.08, -0.1325, 0.0685]],
    ['mean', [0.08, -0.01, 0.108]],
    ['shortfall', [0.08, -0.5, -0.05]],
    ['certaintyEquivalent', [0.08, -0.1662335115740951, 0.09427347655445976]],
    ['worseThanExit', [0, -0.2, 0.2]],
  ] as const)('is right by %s', (criterion, expected) => {
    const scores = scoresOf(columns, valuation, criterion);
    expect(pathIds.map((path) => scores[path].score)).toEqual(
      expected.map((score) => expect.closeTo(score, 11)),
    );
  });
});

const values = fc
  .array(fc.integer({ min: -4000, max: 4000 }), { minLength: 32, maxLength: 32 })
  .map((numbers) => Float64Array.from(numbers, (number) => number / 16));
const criterion = fc.constantFrom<Criterion>(...criteria);

describe('the score of a path', () => {
  it('is the mean of what the scrambles contribute', () => {
    fc.assert(
      fc.property(values, values, criterion, (own, exit, by) => {
        const { score, replicateMeans } = scoreOf(own, exit, valuation, by);
        expect(replicateMeans).toHaveLength(SCRAMBLES);
        expect(average(replicateMeans)).toBeCloseTo(score, 9);
      }),
    );
  });

  it('rises by c / C if every world is worth c more', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), criterion, (own, more, by) => {
        fc.pre(by !== 'worseThanExit');
        const richer = own.map((value) => value + more);
        const gain = scoreOf(richer, richer, valuation, by).score - scoreOf(own, own, valuation, by).score;
        expect(gain).toBeCloseTo(more / valuation.capitalEnvelope, 9);
      }),
    );
  });

  it('of exit is even with exit', () => {
    fc.assert(
      fc.property(values, (own) => {
        expect(scoreOf(own, own, valuation, 'worseThanExit').score).toBe(0);
      }),
    );
  });
});

/** Scores with made-up contributions of the scrambles. */
function scoresFrom(exit: number, bifurcation: number, partner: number): Scores {
  const score = (value: number, wave: number) => ({
    score: value,
    replicateMeans: Float64Array.from({ length: SCRAMBLES }, (_, r) => value + (r % 2 === 0 ? wave : -wave)),
  });
  return { exit: score(exit, 0), bifurcation: score(bifurcation, 0.3), partner: score(partner, 0.1) };
}

describe('the gap between two paths', () => {
  const scores = scoresFrom(0, 0.2, 0.5);

  it('has the error of the differences of the scrambles', () => {
    const { gap, standardError } = gapBetween(scores, 'partner', 'bifurcation');
    expect(gap).toBeCloseTo(0.3, 14);
    // differences of ±.2 around .3: deviation .2 · √(16/15), over √16
    expect(standardError).toBeCloseTo((0.2 * Math.sqrt(16 / 15)) / 4, 14);
  });

  it('changes its sign and nothing else if the paths change places', () => {
    const there = gapBetween(scores, 'partner', 'bifurcation');
    const back = gapBetween(scores, 'bifurcation', 'partner');
    expect(back.gap).toBe(-there.gap);
    expect(back.standardError).toBeCloseTo(there.standardError, 15);
  });

  it('is 0 without error between a path and itself', () => {
    expect(gapBetween(scores, 'partner', 'partner')).toEqual({ gap: 0, standardError: 0 });
  });
});

describe('the ranking', () => {
  it('puts the best first, and of equals the earlier in the order of paths', () => {
    expect(rankingOf(scoresFrom(0.1, 0.3, 0.2))).toEqual(['bifurcation', 'partner', 'exit']);
    expect(rankingOf(scoresFrom(0.2, 0.2, 0.2))).toEqual(pathIds);
    expect(rankingOf(scoresFrom(0, 0.2, 0.2))).toEqual(['bifurcation', 'partner', 'exit']);
  });

  it('names the leader, the second and the lead', () => {
    expect(leadOf(scoresFrom(0.1, -0.2, 0.15))).toMatchObject({
      winner: 'partner',
      second: 'exit',
      gap: expect.closeTo(0.05, 12) as number,
    });
  });

  it('is by certainty equivalent in mode D2, else by risk-adjusted ROI', () => {
    expect((['D1', 'D2', 'D3'] as const).map(defaultCriterion)).toEqual([
      'riskAdjusted',
      'certaintyEquivalent',
      'riskAdjusted',
    ]);
  });
});
