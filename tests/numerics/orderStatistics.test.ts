import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderStatistics } from '../../src/numerics/orderStatistics';
import { quantile7, quantilesOf, sortedCopy } from '../../src/numerics/quantiles';

/** Enough numbers that not all are sorted: a few written down, over and over, and one's own grid between them. */
const many = fc
  .tuple(
    fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -9, max: 9 })), { minLength: 1 }),
    fc.integer({ min: 4096, max: 6000 }),
    fc.double({ min: -10, max: 10, noNaN: true }),
  )
  .map(([some, length, step]) =>
    Float64Array.from({ length }, (_, i) =>
      i % 3 === 0 ? some[i % some.length]! : step * ((i * 7919) % 997),
    ),
  );
const shares = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((list) => list.sort((a, b) => a - b));

describe('orderStatistics', () => {
  it('are what stands at these places once all is sorted, and leave their argument alone', () => {
    fc.assert(
      fc.property(many, shares, (values, places) => {
        const before = values.slice();
        const sorted = sortedCopy(values);
        const ranks = [0, ...places.map((p) => Math.floor(p * (values.length - 1))), values.length - 1];
        expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
        expect(values).toEqual(before);
      }),
    );
  });

  it('are those of few numbers too', () => {
    expect(orderStatistics(Float64Array.of(3, 1, 2), [0, 2])).toEqual([1, 3]);
  });
});

describe('quantilesOf', () => {
  it('are those of the sorted numbers, to the last bit', () => {
    fc.assert(
      fc.property(many, shares, (values, probabilities) => {
        const sorted = sortedCopy(values);
        expect(quantilesOf(values, probabilities)).toEqual(probabilities.map((p) => quantile7(sorted, p)));
      }),
    );
  });
});
