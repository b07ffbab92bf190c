import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cholesky } from '../../src/numerics/cholesky';
import { nearestCorrelation } from '../../src/numerics/nearestCorrelation';
import { symmetricEigen } from '../../src/numerics/symmetricEigen';

/** A symmetric matrix of a size with ones on the diagonal. */
const matrices = fc.integer({ min: 2, max: 7 }).chain((size) =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
    .map((numbers) => {
      const matrix = new Float64Array(size * size);
      for (let i = 0; i < size; i++)
        for (let j = 0; j <= i; j++)
          matrix[i * size + j] = matrix[j * size + i] = i === j ? 1 : numbers[i * size + j]!;
      return { matrix, size };
    }),
);

const product = (a: Float64Array, b: Float64Array, size: number): Float64Array =>
  Float64Array.from({ length: size * size }, (_, at) => {
    const [row, column] = [Math.floor(at / size), at % size];
    let sum = 0;
    for (let k = 0; k < size; k++) sum += a[row * size + k]! * b[k * size + column]!;
    return sum;
  });
const transposed = (a: Float64Array, size: number): Float64Array =>
  a.map((_, at) => a[(at % size) * size + Math.floor(at / size)]!);
const furthest = (a: Float64Array, b: Float64Array): number =>
  Math.max(...a.map((x, at) => Math.abs(x - b[at]!)));
const all = () => true;

describe('symmetricEigen', () => {
  it('gives orthonormal vectors that make the matrix again', () => {
    fc.assert(
      fc.property(matrices, ({ matrix, size }) => {
        const { values, vectors } = symmetricEigen(matrix, size);
        const back = transposed(vectors, size);
        const scaled = vectors.map((x, at) => x * values[at % size]!);
        expect(furthest(product(scaled, back, size), matrix)).toBeLessThan(1e-12);
        const identity = matrix.map((_, at) => (at % (size + 1) === 0 ? 1 : 0));
        expect(furthest(product(vectors, back, size), identity)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('symmetricEigen of published matrices', () => {
  it('has the eigenvalues of Rosser’s matrix (1951): ±10√10405, 510 ± 100√26, 1020, 1000 twice, 0', () => {
    const rosser = [
      [611, 196, -192, 407, -8, -52, -49, 29],
      [196, 899, 113, -192, -71, -43, -8, -44],
      [-192, 113, 899, 196, 61, 49, 8, 52],
      [407, -192, 196, 611, 8, 44, 59, -23],
      [-8, -71, 61, 8, 411, -599, 208, 208],
      [-52, -43, 49, 44, -599, 411, 208, 208],
      [-49, -8, 8, 59, 208, 208, 99, -911],
      [29, -44, 52, -23, 208, 208, -911, 99],
    ];
    const values = symmetricEigen(Float64Array.from(rosser.flat()), 8).values.slice().sort();
    const large = 10 * Math.sqrt(10_405);
    const close = 100 * Math.sqrt(26);
    const published = [-large, 0, 510 - close, 1000, 1000, 510 + close, 1020, large];
    expect(furthest(values, Float64Array.from(published))).toBeLessThan(1e-11);
  });

  it('has the largest eigenvalues of Wilkinson’s W21+ (1965), which agree to fourteen digits: 10.746194182903, twice', () => {
    const wilkinson = Float64Array.from({ length: 441 }, (_, at) => {
      const [row, column] = [Math.floor(at / 21), at % 21];
      if (row === column) return Math.abs(row - 10);
      return Math.abs(row - column) === 1 ? 1 : 0;
    });
    const values = symmetricEigen(wilkinson, 21).values.slice().sort();
    expect(values[19]).toBeCloseTo(10.746194182903322, 12);
    expect(values[20]).toBeCloseTo(10.746194182903393, 12);
    expect(values[18]).toBeCloseTo(9.210678647361332, 12);
  });
});

describe('cholesky', () => {
  it('factors what is positive definite, and nothing else', () => {
    fc.assert(
      fc.property(matrices, ({ matrix, size }) => {
        const lower = cholesky(matrix, size);
        const least = Math.min(...symmetricEigen(matrix, size).values);
        // In between rounding decides.
        const isDefinite = least > 0 && least <= 1e-6 ? lower !== null : least > 0;
        expect(lower !== null).toBe(isDefinite);
        const back = lower === null ? matrix : product(lower, transposed(lower, size), size);
        expect(furthest(back, matrix)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('cholesky of published matrices', () => {
  it('makes Pascal’s triangle of Pascal’s matrix (Higham 2002, Accuracy and Stability, section 28.4)', () => {
    const pascal = [1, 1, 1, 1, 1, 2, 3, 4, 1, 3, 6, 10, 1, 4, 10, 20];
    const triangle = [1, 0, 0, 0, 1, 1, 0, 0, 1, 2, 1, 0, 1, 3, 3, 1];
    expect([...cholesky(Float64Array.from(pascal), 4)!]).toEqual(triangle);
  });
});

describe('nearestCorrelation', () => {
  it('is the example of Higham (2002), but for the room that it keeps', () => {
    const matrix = new Float64Array([1, 1, 0, 1, 1, 1, 0, 1, 1]);
    const near = nearestCorrelation(matrix, 3, all);
    // Higham prints 0.7607 and 0.1573 for the nearest of all, which is singular.
    expect(near[1]).toBeCloseTo(0.7607, 2);
    expect(near[2]).toBeCloseTo(0.1573, 2);
  });

  it('is the example of NAG’s routine g02aaf, but for the room that it keeps', () => {
    const matrix = new Float64Array([1, -1, 0, 0, -1, 1, -1, 0, 0, -1, 1, -1, 0, 0, -1, 1]);
    const near = nearestCorrelation(matrix, 4, all);
    const printed = [1, -0.8084, 0.1916, 0.1068, -0.8084, 1, -0.6562, 0.1916];
    printed.forEach((value, at) => expect(near[at]).toBeCloseTo(value, 2));
  });

  it('is a correlation matrix with zeros where it is told to keep them', () => {
    fc.assert(
      fc.property(matrices, ({ matrix, size }) => {
        const isFree = (row: number, column: number): boolean => matrix[row * size + column]! > -0.5;
        const near = nearestCorrelation(
          matrix.map((x, at) => (isFree(Math.floor(at / size), at % size) ? x : 0)),
          size,
          isFree,
        );
        expect(Math.min(...symmetricEigen(near, size).values)).toBeGreaterThan(0.003);
        for (let at = 0; at < near.length; at++) {
          const [row, column] = [Math.floor(at / size), at % size];
          const held = row === column ? 1 : isFree(row, column) ? near[at] : 0;
          expect(near[at]).toBe(held);
          expect(near[at]).toBeCloseTo(near[column * size + row]!, 12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what has room as it is', () => {
    const matrix = new Float64Array([1, 0.5, 0.2, 0.5, 1, 0.3, 0.2, 0.3, 1]);
    expect(furthest(nearestCorrelation(matrix, 3, all), matrix)).toBeLessThan(1e-12);
  });
});
