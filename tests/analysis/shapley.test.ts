import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineShapley, joiningOrder, sampledShares } from '../../src/analysis/shapley';

/** A game by the value of each coalition. */
const game = fc.integer({ min: 1, max: 6 }).chain((players) =>
  fc.tuple(
    fc.constant(players),
    fc.array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 1 << players,
      maxLength: 1 << players,
    }),
  ),
);

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

describe('baselineShapley', () => {
  it('shares x·y·z from (1, 2, 3) to (2, 3, 5) as 61/6, 37/6 and 46/6, together 24 (worked by hand)', () => {
    const from = [1, 2, 3];
    const to = [2, 3, 5];
    const product = (coalition: number): number =>
      from.reduce((value, old, player) => value * ((coalition >> player) & 1 ? to[player]! : old), 1);
    const shares = baselineShapley(product, 3);
    expect([...shares]).toEqual([61 / 6, 37 / 6, 46 / 6].map((share) => expect.closeTo(share, 12)));
    expect(sum(shares)).toBeCloseTo(24, 12);
  });

  it('gives the owner of the one right glove 2/3 and each of two with a left one 1/6 (Shapley’s glove market)', () => {
    const pairs = (coalition: number): number => (coalition & 1 && coalition & 6 ? 1 : 0);
    expect([...baselineShapley(pairs, 3)]).toEqual(
      [2 / 3, 1 / 6, 1 / 6].map((share) => expect.closeTo(share, 14)),
    );
  });

  it('gives the five permanent members of the Security Council 76/77 of the power (Shapley and Shubik 1954)', () => {
    const wins = (coalition: number): number => {
      const others = Array.from({ length: 6 }, (_, at) => (coalition >> (5 + at)) & 1);
      return (coalition & 31) === 31 && sum(others) >= 2 ? 1 : 0;
    };
    const power = baselineShapley(wins, 11);
    expect(sum(power.subarray(0, 5))).toBeCloseTo(76 / 77, 12);
    for (const other of power.subarray(5)) expect(other).toBeCloseTo(1 / 77 / 6, 12);
  });

  it('adds up to the difference of all and none', () => {
    fc.assert(
      fc.property(game, ([players, values]) => {
        const shares = baselineShapley((coalition) => values[coalition]!, players);
        expect(sum(shares)).toBeCloseTo(values.at(-1)! - values[0]!, 9);
      }),
    );
  });

  it('gives a player who never changes anything exactly nothing', () => {
    fc.assert(
      fc.property(game, fc.nat(), ([players, values], which) => {
        const idle = which % players;
        const shares = baselineShapley((coalition) => values[coalition & ~(1 << idle)]!, players);
        expect(shares[idle]).toBe(0);
      }),
    );
  });

  it('gives every player its own part of a sum', () => {
    const parts = [3, -1, 4, 1, -5, 9, 2, 6];
    const shares = baselineShapley(
      (coalition) => sum(parts.filter((_, player) => (coalition >> player) & 1)),
      parts.length,
    );
    expect([...shares]).toEqual(parts.map((part) => expect.closeTo(part, 12)));
  });

  it('is the mean of contributions over all orders', () => {
    const values = [0, 5, -3, 11, 2, 2, 7, 40];
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const means = [0, 0, 0];
    for (const order of orders) {
      let coalition = 0;
      for (const player of order) {
        const joined = coalition | (1 << player);
        means[player]! += (values[joined]! - values[coalition]!) / orders.length;
        coalition = joined;
      }
    }
    const shares = baselineShapley((coalition) => values[coalition]!, 3);
    expect([...shares]).toEqual(means.map((mean) => expect.closeTo(mean, 12)));
  });

  it('refuses games without players and games nobody waits for', () => {
    const message = (players: number): string => `baselineShapley takes 1 to 16 players; got ${players}`;
    for (const players of [0, 17, 2.5])
      expect(() => baselineShapley(() => 0, players)).toThrow(new RangeError(message(players)));
  });
});

describe('joiningOrder', () => {
  it('has every player once', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(1000), fc.integer({ min: 1, max: 16 }), (seed, number, players) => {
        const order = joiningOrder(seed, number, players);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: players }, (_, i) => i));
      }),
    );
  });

  it('is reversed in the second of a pair', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(500), (seed, pair) => {
        expect(joiningOrder(seed, 2 * pair + 1, 11)).toEqual(joiningOrder(seed, 2 * pair, 11).toReversed());
      }),
    );
  });

  it('depends on the seed and the number alone, and puts each player first about as often', () => {
    expect(joiningOrder(7, 4, 11)).toEqual(joiningOrder(7, 4, 11));
    const first = Array.from({ length: 1100 }, (_, pair) => joiningOrder(7, 2 * pair, 11)[0]!);
    const counts = Array.from({ length: 11 }, (_, player) => first.filter((each) => each === player).length);
    const deviation = Math.sqrt(1100 * (1 / 11) * (10 / 11));
    for (const count of counts) expect(Math.abs(count - 100)).toBeLessThan(4 * deviation);
    expect(joiningOrder(8, 4, 11)).not.toEqual(joiningOrder(7, 4, 11));
  });
});

describe('sampledShares', () => {
  it('is the mean over pairs, and its error their scatter', () => {
    const pairs = [
      [Float64Array.of(1, 2), Float64Array.of(3, 0)],
      [Float64Array.of(5, 0), Float64Array.of(3, 4)],
    ] as const;
    expect(sampledShares(pairs)).toEqual([
      { share: 3, standardError: 1 },
      { share: 1.5, standardError: 0.5 },
    ]);
  });

  it('has no error from a single pair', () => {
    const [share] = sampledShares([[Float64Array.of(4), Float64Array.of(2)]]);
    expect(share).toEqual({ share: 3, standardError: Number.NaN });
  });
});
