import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Digest } from '../../src/numerics/digest';

function digestOf(values: readonly number[]): string {
  const digest = new Digest();
  digest.addDoubles(Float64Array.from(values));
  return digest.base64url();
}

const doubles = fc.array(fc.double(), { maxLength: 40 });

describe('Digest', () => {
  it('has 12 base64url characters by default, and as many as asked for up to 21', () => {
    const digest = new Digest();
    digest.addDouble(Math.PI);
    expect(digest.base64url()).toMatch(/^[A-Za-z0-9_-]{12}$/);
    expect(digest.base64url(126)).toHaveLength(21);
    expect(digest.base64url(126).startsWith(digest.base64url(72))).toBe(true);
  });

  it('rejects a number of bits that characters of 6 bits cannot hold', () => {
    for (const bits of [0, -6, 64, 132, NaN]) {
      expect(() => new Digest().base64url(bits)).toThrow(
        `a digest has a multiple of 6 bits, at most 126; got ${bits}`,
      );
    }
  });

  it('does not depend on how the sequence was cut', () => {
    fc.assert(
      fc.property(doubles, doubles, (first, second) => {
        const digest = new Digest();
        for (const x of first) digest.addDouble(x);
        digest.base64url(); // looking does not disturb
        digest.addDoubles(Float64Array.from(second));
        expect(digest.base64url()).toBe(digestOf([...first, ...second]));
      }),
    );
  });

  it('changes with the last bit of any number', () => {
    const values = Array.from({ length: 101 }, (_, i) => Math.sqrt(i + 0.5));
    const digests = new Set([digestOf(values)]);
    values.forEach((x, i) => digests.add(digestOf(values.with(i, x + Math.abs(x) * 2 ** -52))));
    expect(digests.size).toBe(102);
  });

  it('changes with the order', () => {
    const orders = [
      [1, 2, 3, 4],
      [2, 1, 3, 4],
      [3, 4, 1, 2],
      [1, 3, 2, 4],
      [4, 3, 2, 1],
    ];
    expect(new Set(orders.map(digestOf)).size).toBe(orders.length);
  });

  it('changes with the length, also by zeros', () => {
    const digests = Array.from({ length: 20 }, (_, n) => digestOf(Array.from({ length: n }, () => 0)));
    expect(new Set(digests).size).toBe(20);
  });

  it('tells NaN from 0 and from nothing, wherever it stands', () => {
    const sequences = [[NaN, 1], [1, NaN], [NaN, NaN], [0, 1], [1, 0], [0, 0], [NaN], [0], [1]];
    expect(new Set(sequences.map(digestOf)).size).toBe(sequences.length);
  });

  it('takes -0 for 0 and every NaN for the same', () => {
    expect(digestOf([-0, 1])).toBe(digestOf([0, 1]));
    const negativeNaN = new Float64Array(new BigUint64Array([0xfff8000000000001n]).buffer);
    const digest = new Digest();
    digest.addDoubles(negativeNaN);
    expect(digest.base64url()).toBe(digestOf([NaN]));
    expect(digestOf([NaN])).not.toBe(digestOf([Infinity]));
  });

  it('flips each of its bits for half of all changes: 126 bits, 2000 changes, within 5 standard errors', () => {
    const flips = new Float64Array(126);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const bitsOf = (x: number) => {
      const digest = new Digest();
      digest.addDouble(x);
      return Array.from(digest.base64url(126), (letter) => alphabet.indexOf(letter));
    };
    for (let i = 0; i < 2000; i++) {
      const before = bitsOf(i);
      const after = bitsOf(i + 2 ** -20);
      before.forEach((six, at) => {
        for (let bit = 0; bit < 6; bit++) flips[at * 6 + bit] += ((six ^ after[at]) >> bit) & 1;
      });
    }
    for (const count of flips) expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(500));
  });

  it('keeps its value for 0, 1, 1/3 and -1e300, worked out in Python too: stored fingerprints stay comparable', () => {
    expect(digestOf([0, 1, 1 / 3, -1e300])).toBe('stRdJxITIAB9');
  });
});
