import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCorrelate, correlationsProblem, isPossible, MOST_PAIRS } from '../../src/model/checkCorrelations';
import { inOrder, sameCorrelations, type Correlations } from '../../src/model/correlations';
import { movingTogether } from '../../src/model/movingTogether';
import { correlationProblemText } from '../../src/model/correlationText';
import { nearestCorrelations } from '../../src/model/nearestCorrelations';
import { parameters } from '../../src/model/parameters';
import { correlationSets } from '../share/sharedRuns';

const chain: Correlations = [
  { between: ['tam', 'partnerReach'], rank: 0.9 },
  { between: ['partnerReach', 'fineRate'], rank: 0.9 },
];

describe('correlations', () => {
  it('are of assumptions that can be uncertain, and of nothing else', () => {
    for (const { id, kind, admissible } of parameters) {
      const isUncertain = kind === 'assumption' && admissible.type === 'number' && !admissible.whole;
      expect(canCorrelate(id), id).toBe(isUncertain);
    }
  });

  it.each<[string, Correlations, object]>([
    ['a lever', [{ between: ['tam', 'royalty'], rank: 0.5 }], { code: 'neverUncertain', id: 'royalty' }],
    ['itself', [{ between: ['tam', 'tam'], rank: 0.5 }], { code: 'withItself', id: 'tam' }],
    ['certainty', [{ between: ['tam', 'bassP'], rank: 1 }], { code: 'rankOutOfRange', rank: 1 }],
    ['no number', [{ between: ['tam', 'bassP'], rank: Number.NaN }], { code: 'rankOutOfRange' }],
    [
      'a pair again',
      [
        { between: ['tam', 'bassP'], rank: 0.5 },
        { between: ['bassP', 'tam'], rank: 0.4 },
      ],
      { code: 'pairTwice' },
    ],
    ['what no world can have', chain, { code: 'impossible' }],
  ])('are refused with %s', (_, correlations, problem) => {
    expect(correlationsProblem(correlations)).toMatchObject(problem);
  });

  it('are refused in such numbers that nobody has reasons for them', () => {
    const ids = parameters.filter(({ id }) => canCorrelate(id)).map(({ id }) => id);
    const many = Array.from({ length: MOST_PAIRS + 1 }, (_, at) => ({
      between: [ids[at % 10]!, ids[10 + Math.floor(at / 10)]!] as const,
      rank: 0,
    }));
    expect(correlationsProblem(many)).toMatchObject({ code: 'tooManyPairs' });
  });

  it('mean the same in any order', () => {
    fc.assert(
      fc.property(correlationSets, (correlations) => {
        const turned = correlations
          .map(({ between: [a, b], rank }) => ({ between: [b, a] as const, rank }))
          .toReversed();
        expect(inOrder(turned)).toEqual(inOrder(correlations));
        expect(sameCorrelations(turned, correlations)).toBe(true);
      }),
    );
  });

  it('move together with all that hang on each other, but not through a correlation of 0', () => {
    const three = [...chain, { between: ['fineRate', 'bassP'], rank: 0 } as const];
    expect(movingTogether(three, 'tam').toSorted()).toEqual(['fineRate', 'partnerReach', 'tam']);
    expect(movingTogether(three, 'bassP')).toEqual(['bassP']);
  });
});

describe('nearestCorrelations', () => {
  it('are possible and of the same pairs, in hundredths, and what is possible stays as it is', () => {
    fc.assert(
      fc.property(correlationSets, (correlations) => {
        const near = nearestCorrelations(correlations);
        expect(isPossible(near)).toBe(true);
        expect(near.map(({ between }) => between)).toEqual(correlations.map(({ between }) => between));
        const stated = near.map(({ rank }) => Number(rank.toFixed(2)));
        const asked = correlations.map(({ rank }) => rank);
        expect(near.map(({ rank }) => rank)).toEqual(isPossible(correlations) ? asked : stated);
      }),
      { numRuns: 60 },
    );
  });

  it('share the loss between pairs that hinder each other, and are named in the message', () => {
    const near = nearestCorrelations(chain);
    expect(near.map(({ rank }) => rank)).toEqual([0.69, 0.69]);
    expect(correlationProblemText({ code: 'impossible' }, chain)).toBe(
      'no world can have all these correlations at once; the nearest that are possible: tam,partnerReach=0.69 partnerReach,fineRate=0.69',
    );
  });
});
