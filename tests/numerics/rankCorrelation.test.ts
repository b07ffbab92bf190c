import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCorrelation, rankOfNormalCorrelation } from '../../src/numerics/rankCorrelation';

const ranks = fc.double({ min: -1, max: 1, noNaN: true });

describe('normalCorrelation', () => {
  it('is 2 sin(pi rho / 6)', () => {
    fc.assert(
      fc.property(ranks, (rank) => {
        expect(normalCorrelation(rank)).toBeCloseTo(2 * Math.sin((Math.PI * rank) / 6), 15);
      }),
    );
  });

  it('differs from the rank correlation by at most .018 (Pearson 1907)', () => {
    let most = 0;
    for (let rank = 0; rank <= 1; rank += 1 / 1024) most = Math.max(most, normalCorrelation(rank) - rank);
    expect(most.toFixed(3)).toBe('0.018');
  });

  it('is (√6 - √2) / 2 for one half', () => {
    expect(normalCorrelation(0.5)).toBeCloseTo((Math.sqrt(6) - Math.SQRT2) / 2, 15);
  });

  it('is 0, 1 and -1 where the rank correlation is', () => {
    expect(normalCorrelation(0)).toBe(0);
    expect(normalCorrelation(1)).toBeCloseTo(1, 15);
    expect(normalCorrelation(-1)).toBe(-normalCorrelation(1));
  });

  it('is undone by rankOfNormalCorrelation', () => {
    fc.assert(
      fc.property(ranks, (rank) => {
        expect(rankOfNormalCorrelation(normalCorrelation(rank))).toBeCloseTo(rank, 14);
      }),
    );
  });
});
