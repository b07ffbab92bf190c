import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { radixSort } from '../../src/numerics/radixSort';
import { normalQuantile } from '../../src/numerics/normalQuantile';

const LONG = 5000;

function sorted(values: Float64Array): Float64Array {
  const copy = new Float64Array(values);
  radixSort(copy);
  return copy;
}

describe('radixSort', () => {
  it('puts any doubles into the order that comparing gives, short or long', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 60 }), fc.boolean(), (some, long) => {
        const values = Float64Array.from({ length: long ? LONG : some.length }, (_, i) =>
          some.length === 0 ? -i : some[i % some.length]! * (1 + (i % 7)),
        ).filter((value) => !Number.isNaN(value));
        expect(Array.from(sorted(values))).toEqual(Array.from(new Float64Array(values).sort()));
      }),
      { numRuns: 60 },
    );
  });

  it('orders infinities, zeros of both signs and subnormals', () => {
    const special = [Infinity, -Infinity, 0, -0, 5e-324, -5e-324, 1.7e308, -1.7e308, 1, -1];
    const values = Float64Array.from({ length: LONG }, (_, i) => special[(i * 7) % special.length]!);
    expect(Array.from(sorted(values))).toEqual(Array.from(new Float64Array(values).sort()));
  });

  it('sorts part of a buffer and leaves the rest alone', () => {
    const buffer = Float64Array.from({ length: LONG + 2 }, (_, i) =>
      normalQuantile((((i * 7919) % 10007) + 0.5) / 10007),
    );
    const [first, last] = [buffer[0], buffer.at(-1)];
    const middle = buffer.subarray(1, -1);
    radixSort(middle);
    expect(Array.from(middle)).toEqual(Array.from(middle).sort((a, b) => a - b));
    expect([buffer[0], buffer.at(-1)]).toEqual([first, last]);
  });
});
