import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedUpTo } from '../../src/numerics/partialSort';
import { sortedCopy } from '../../src/numerics/quantiles';

/** Few numbers, or enough of them that not all are sorted: some written down, over and over, and a grid between them. */
const numbers = fc
  .tuple(
    fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -9, max: 9 })), { minLength: 1 }),
    fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 4090, max: 6000 })),
    fc.double({ min: -10, max: 10, noNaN: true }),
  )
  .map(([some, length, step]) =>
    Float64Array.from({ length }, (_, i) =>
      i % 3 === 0 ? some[i % some.length]! : step * ((i * 7919) % 997),
    ),
  );

describe('sortedUpTo', () => {
  it('puts the lowest share in front in ascending order and loses no number, and leaves its argument alone', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const before = values.slice();
        const partly = sortedUpTo(values, share);
        const sorted = sortedCopy(values);
        const needed = Math.min(values.length, Math.floor(share * values.length) + 1);
        expect(partly.subarray(0, needed)).toEqual(sorted.subarray(0, needed));
        expect(sortedCopy(partly)).toEqual(sorted);
        expect(values).toEqual(before);
      }),
    );
  });

  it('leaves what is far above the share as it came', () => {
    const falling = Float64Array.from({ length: 8192 }, (_, i) => 8192 - i);
    const partly = sortedUpTo(falling, 0.05);
    expect(Array.from(partly.subarray(0, 410))).toEqual(Array.from({ length: 410 }, (_, i) => i + 1));
    expect(partly.subarray(415)).toEqual(falling.subarray(0, -415));
  });

  it('sorts all for a share of 1, and where all are equal', () => {
    const falling = Float64Array.from({ length: 5000 }, (_, i) => -i);
    expect(sortedUpTo(falling, 1)).toEqual(sortedCopy(falling));
    expect(sortedUpTo(new Float64Array(5000).fill(7), 0.1)).toEqual(new Float64Array(5000).fill(7));
    expect(sortedUpTo(new Float64Array(0), 0.5)).toEqual(new Float64Array(0));
  });
});
