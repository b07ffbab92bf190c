import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitNormalLoss } from '../../src/numerics/unitNormalLoss';

describe('unitNormalLoss', () => {
  it('matches the tables: L(0), L(.5), L(1), L(2) (Raiffa and Schlaifer 1961)', () => {
    const tables: [number, number][] = [
      [0, 0.398942280401433],
      [0.5, 0.197796557401306],
      [1, 0.0833154705876863],
      [2, 0.00849070261682964],
    ];
    for (const [z, loss] of tables) expect(Math.abs(unitNormalLoss(z) / loss - 1)).toBeLessThan(2e-14);
  });

  it('gives what it is worth to know a normal value before choosing between it and nothing', () => {
    const worth = (centre: number, deviation: number): number =>
      deviation * unitNormalLoss(Math.abs(centre) / deviation);
    expect(worth(20, 60)).toBeCloseTo(15.2541668579443, 12);
    expect(worth(20, 48)).toBeCloseTo(10.7878511976583, 12);
    expect(worth(20, 36)).toBeCloseTo(6.52297537490121, 12);
  });

  it('is larger by z on the other side: what lies above and what lies below make up the distance', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (z) => {
        expect(unitNormalLoss(-z)).toBeCloseTo(unitNormalLoss(z) + z, 12);
      }),
    );
  });

  it('falls, is never negative, and is 0 and Infinity at the ends', () => {
    let last = Infinity;
    for (let z = -8; z <= 40; z += 0.25) {
      const loss = unitNormalLoss(z);
      expect(loss).toBeLessThanOrEqual(last);
      expect(loss).toBeGreaterThanOrEqual(0);
      last = loss;
    }
    expect(unitNormalLoss(Infinity)).toBe(0);
    expect(unitNormalLoss(-Infinity)).toBe(Infinity);
    expect(unitNormalLoss(NaN)).toBeNaN();
  });
});
