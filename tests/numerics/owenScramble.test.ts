import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owenScramble, reverseBits } from '../../src/numerics/owenScramble';
import { uniformFromBits } from '../../src/numerics/philox';
import { replicateStandardError } from '../../src/numerics/replicates';
import { SOBOL_DIMENSIONS, sobolPoint } from '../../src/numerics/sobol';
import { mean } from '../../src/numerics/sum';
import { randomWords } from './randomWords';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

describe('reverseBits', () => {
  it('reads the binary digits from the other end', () => {
    fc.assert(
      fc.property(uint32, (x) => {
        const digits = x.toString(2).padStart(32, '0');
        expect(reverseBits(x)).toBe(parseInt(digits.split('').reverse().join(''), 2));
      }),
    );
  });
});

describe('owenScramble', () => {
  it('keeps the leading bits that two numbers share, and no more: a permutation within each dyadic interval', () => {
    fc.assert(
      fc.property(uint32, uint32, uint32, (x, y, seed) => {
        const shared = Math.clz32(x ^ y);
        const scrambledX = owenScramble(reverseBits(x), seed);
        const scrambledY = owenScramble(reverseBits(y), seed);
        expect(Math.clz32(scrambledX ^ scrambledY)).toBe(shared);
      }),
    );
  });

  it('matches the hash of Vegdahl (2021) worked in whole numbers', () => {
    const word = (x: bigint) => x & 0xffffffffn;
    fc.assert(
      fc.property(uint32, uint32, (reversed, seed) => {
        let x = BigInt(reversed);
        x ^= word(x * 0x3d20adean);
        x = word(x + BigInt(seed));
        x = word(x * BigInt((seed >>> 16) | 1));
        x ^= word(x * 0x05526c56n);
        x ^= word(x * 0x53a22864n);
        expect(owenScramble(reversed, seed)).toBe(reverseBits(Number(x)));
      }),
    );
  });

  it('leaves one point of each aligned 2^m in each cell of width 2^-m, in all 192 dimensions', () => {
    const m = 8;
    const size = 2 ** m;
    const seeds = randomWords(SOBOL_DIMENSIONS, 3);
    const point = new Uint32Array(SOBOL_DIMENSIONS);
    for (const first of [0, 5 * size]) {
      const seen = new Uint8Array(SOBOL_DIMENSIONS * size);
      for (let i = first; i < first + size; i++) {
        sobolPoint(i, SOBOL_DIMENSIONS, point);
        for (let d = 0; d < SOBOL_DIMENSIONS; d++)
          seen[d * size + (owenScramble(point[d], seeds[d]) >>> (32 - m))]++;
      }
      expect(seen.every((count) => count === 1)).toBe(true);
    }
  });

  it('leaves one point of 2^m in each box of 2^-k by 2^-(m-k) of the first two dimensions', () => {
    const m = 10;
    const seeds = randomWords(2, 4);
    const point = new Uint32Array(2);
    for (let k = 0; k <= m; k++) {
      const boxes = new Set<number>();
      for (let i = 0; i < 2 ** m; i++) {
        sobolPoint(i, 2, point);
        const row = Math.floor((owenScramble(point[0], seeds[0]) / 2 ** 32) * 2 ** k);
        const column = Math.floor((owenScramble(point[1], seeds[1]) / 2 ** 32) * 2 ** (m - k));
        boxes.add(row * 2 ** (m - k) + column);
      }
      expect(boxes.size).toBe(2 ** m);
    }
  });

  it('moves a point to a uniformly distributed place: 64 cells, 64000 random seeds, chi-square below its .999 quantile', () => {
    const seeds = randomWords(64_000, 5);
    for (const x of [0, 1, 0x80000000, 0x12345678]) {
      const counts = new Float64Array(64);
      for (const seed of seeds) counts[owenScramble(x, seed) >>> 26]++;
      const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(103.4); // chi-square with 63 degrees of freedom
    }
  });

  it('gives different scrambles for different seeds', () => {
    const scrambles = new Set([...randomWords(1000, 6)].map((seed) => owenScramble(0x2545f491, seed)));
    // 1000 words out of 2^32 agree by chance in one case of 8600
    expect(scrambles.size).toBe(1000);
  });

  it('integrates a smooth product over six dimensions with a tenth of the error of independent points, without bias', () => {
    const dimensions = 6;
    const points = 4096;
    const replicates = 32;
    const seeds = randomWords(replicates * dimensions, 7);
    const point = new Uint32Array(dimensions);
    const means = new Float64Array(replicates);
    for (let r = 0; r < replicates; r++) {
      const values = new Float64Array(points);
      for (let i = 0; i < points; i++) {
        sobolPoint(i, dimensions, point);
        let product = 1;
        for (let d = 0; d < dimensions; d++) {
          product *= 0.5 + uniformFromBits(owenScramble(point[d], seeds[r * dimensions + d]));
        }
        values[i] = product;
      }
      means[r] = mean(values);
    }
    const independentError = Math.sqrt(((13 / 12) ** dimensions - 1) / points / replicates);
    const error = replicateStandardError(means);
    expect(error).toBeLessThan(independentError / 10);
    expect(Math.abs(mean(means) - 1)).toBeLessThan(4 * error); // 4 standard errors, fixed seeds
  });
});
