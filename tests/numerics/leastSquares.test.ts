import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotProduct, leastSquaresFit, orthonormal } from '../../src/numerics/leastSquares';

const column = (length: number) =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values, (value) => value / 64));
const columns = fc.array(column(12), { minLength: 1, maxLength: 5 });

describe('orthonormal', () => {
  it('has columns of length 1 at right angles to each other', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const basis = orthonormal(given);
        basis.forEach((a, i) =>
          basis.forEach((b, j) => {
            expect(Math.abs(dotProduct(a, b) - (i === j ? 1 : 0))).toBeLessThan(1e-12);
          }),
        );
      }),
    );
  });

  it('leaves out what earlier columns span, and keeps the given ones as they are', () => {
    const [a, b] = [Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 2, 3, 4)];
    const sum = a.map((value, index) => 2 * value - 3 * b[index]!);
    expect(orthonormal([a, b, sum])).toHaveLength(2);
    expect(orthonormal([new Float64Array(4), a])).toHaveLength(1);
    expect([...b]).toEqual([1, 2, 3, 4]);
  });

  it('holds columns that are all but the same apart', () => {
    const a = Float64Array.from({ length: 50 }, () => 1);
    const b = a.map((value, index) => value + 1e-6 * Math.sin(index));
    const [first, second] = orthonormal([a, b]);
    expect(Math.abs(dotProduct(first!, second!))).toBeLessThan(1e-14);
  });
});

describe('leastSquaresFit', () => {
  it('leaves a rest that no column has anything to do with', () => {
    fc.assert(
      fc.property(columns, column(12), (given, values) => {
        const fit = leastSquaresFit(orthonormal(given), values);
        const rest = values.map((value, index) => value - fit[index]!);
        for (const each of given) expect(Math.abs(dotProduct(each, rest))).toBeLessThan(1e-9);
      }),
    );
  });

  it('finds a line again', () => {
    const x = Float64Array.from({ length: 9 }, (_, index) => index);
    const ones = new Float64Array(9).fill(1);
    const fit = leastSquaresFit(
      orthonormal([ones, x]),
      x.map((value) => 3 - 2 * value),
    );
    fit.forEach((value, index) => expect(value).toBeCloseTo(3 - 2 * index, 12));
  });

  it('leaves no rest of NIST’s data sets Wampler1 and Wampler2, whose certified polynomials fit them exactly', () => {
    const powers = Array.from({ length: 6 }, (_, power) =>
      Float64Array.from({ length: 21 }, (_value, x) => x ** power),
    );
    for (const ratio of [1, 0.1]) {
      const y = Float64Array.from({ length: 21 }, (_, x) =>
        powers.reduce((sum, column_, power) => sum + ratio ** power * column_[x]!, 0),
      );
      const fit = leastSquaresFit(orthonormal(powers), y);
      y.forEach((value, x) => expect(Math.abs(fit[x]! / value - 1)).toBeLessThan(1e-9));
    }
  });

  it('is nothing on no columns', () => {
    expect([...leastSquaresFit([], Float64Array.of(1, 2))]).toEqual([0, 0]);
  });
});
