import { describe, expect, it } from 'vitest';
import { JOE_KUO_DIRECTION_NUMBERS } from '../../src/numerics/joeKuoDirectionNumbers';
import { reverseBits } from '../../src/numerics/owenScramble';
import {
  advanceSobolPoint,
  SOBOL_DIMENSIONS,
  sobolCoordinate,
  sobolDirections,
  sobolPoint,
} from '../../src/numerics/sobol';

function point(index: number, count: number): Uint32Array {
  const out = new Uint32Array(count);
  sobolPoint(index, count, out);
  return out;
}

const lines = JOE_KUO_DIRECTION_NUMBERS.trim()
  .split('\n')
  .map((line) => line.split(' ').map(Number));

/** Smallest n > 0 with x^n = 1 modulo the polynomial over GF(2). */
function orderOfX(polynomial: number, degree: number): number {
  let power = 1;
  for (let n = 1; ; n++) {
    power <<= 1;
    if (power >>> degree) power ^= polynomial;
    if (power === 1) return n;
    if (n >= 2 ** degree) return Infinity;
  }
}

describe('JOE_KUO_DIRECTION_NUMBERS', () => {
  it('has one line for each dimension after the first', () => {
    expect(lines).toHaveLength(SOBOL_DIMENSIONS - 1);
  });

  it('has a primitive polynomial in each line, each larger than the one before', () => {
    lines.forEach(([polynomial, ...initial], i) => {
      expect(orderOfX(polynomial, initial.length)).toBe(2 ** initial.length - 1);
      expect(polynomial).toBeGreaterThan(i === 0 ? 0 : lines[i - 1][0]);
    });
  });

  it('has odd initial numbers with m_k < 2^k', () => {
    for (const [, ...initial] of lines) {
      initial.forEach((m, k) => {
        expect(m % 2).toBe(1);
        expect(m).toBeLessThan(2 ** (k + 1));
      });
    }
  });
});

describe('sobolCoordinate', () => {
  it('matches SciPy 1.17 in dimensions 1-6: points 0 to 7 and 15 (Joe and Kuo 2008, Gray-code order)', () => {
    const published: [number, number[]][] = [
      [0, [0, 0, 0, 0, 0, 0]],
      [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
      [2, [0.75, 0.25, 0.25, 0.25, 0.75, 0.75]],
      [3, [0.25, 0.75, 0.75, 0.75, 0.25, 0.25]],
      [4, [0.375, 0.375, 0.625, 0.875, 0.375, 0.125]],
      [5, [0.875, 0.875, 0.125, 0.375, 0.875, 0.625]],
      [6, [0.625, 0.125, 0.875, 0.625, 0.625, 0.875]],
      [7, [0.125, 0.625, 0.375, 0.125, 0.125, 0.375]],
      [15, [0.0625, 0.9375, 0.5625, 0.3125, 0.6875, 0.1875]],
    ];
    for (const [index, coordinates] of published) {
      expect(coordinates.map((_, dimension) => sobolCoordinate(index, dimension))).toEqual(coordinates);
    }
  });

  it('puts one point of the first 2^m in each cell of width 2^-m, in all 192 dimensions', () => {
    const m = 8;
    for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
      const cells = new Set<number>();
      for (let i = 0; i < 2 ** m; i++) cells.add(Math.floor(sobolCoordinate(i, dimension) * 2 ** m));
      expect(cells.size).toBe(2 ** m);
    }
  });
});

describe('sobolPoint', () => {
  it('holds the coordinates as integers with reversed bits', () => {
    for (const index of [0, 1, 2, 77, 65535, 123456789, 0xffffffff]) {
      const integers = point(index, SOBOL_DIMENSIONS);
      integers.forEach((reversed, dimension) => {
        expect(reverseBits(reversed) / 2 ** 32).toBe(sobolCoordinate(index, dimension));
      });
    }
  });

  it('writes the first `count` coordinates and nothing more', () => {
    const out = new Uint32Array(5).fill(99);
    sobolPoint(77, 3, out);
    expect([...out]).toEqual([...point(77, 3), 99, 99]);
  });
});

describe('advanceSobolPoint', () => {
  it('turns each point into the next one', () => {
    const running = point(0, SOBOL_DIMENSIONS);
    for (let next = 1; next < 300; next++) {
      advanceSobolPoint(next, SOBOL_DIMENSIONS, running);
      expect(running).toEqual(point(next, SOBOL_DIMENSIONS));
    }
  });

  it('does so across the highest bit', () => {
    for (const next of [2 ** 16, 2 ** 30, 2 ** 31, 2 ** 32 - 1]) {
      const running = point(next - 1, 20);
      advanceSobolPoint(next, 20, running);
      expect(running).toEqual(point(next, 20));
    }
  });
});

describe('sobolDirections', () => {
  it('is the van der Corput sequence in dimension 0', () => {
    expect([...sobolDirections().subarray(0, 32)]).toEqual(Array.from({ length: 32 }, (_, bit) => 2 ** bit));
  });

  it('has, reversed, bit k as the highest set bit of direction k, in every dimension', () => {
    const directions = sobolDirections();
    for (let i = 0; i < directions.length; i++) expect(31 - Math.clz32(directions[i])).toBe(i % 32);
  });
});
