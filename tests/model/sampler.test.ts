import { describe, expect, it } from 'vitest';
import { dimensionCount, luckDimension } from '../../src/model/dimensions';
import { REPLICATES } from '../../src/model/replicates';
import { Sampler } from '../../src/model/sampler';

function bitsOf(sampler: Sampler, draw: number): Uint32Array {
  sampler.seek(draw);
  return Uint32Array.from({ length: dimensionCount }, (_, dimension) => sampler.bits(dimension));
}

describe('Sampler', () => {
  it('gives a draw the same numbers in whatever order draws are asked for', () => {
    const forward = new Sampler(7);
    const inOrder = Array.from({ length: 200 }, (_, draw) => bitsOf(forward, draw));
    const other = new Sampler(7);
    for (const draw of [199, 3, 3, 0, 17, 16, 15, 198, 64])
      expect(bitsOf(other, draw)).toEqual(inOrder[draw]);
    expect(bitsOf(other, 1_000_003)).toEqual(bitsOf(new Sampler(7), 1_000_003));
  });

  it('takes for draw i point ⌊i/16⌋ of scramble i mod 16: each scramble has one point in every cell of a power of two', () => {
    const points = 256;
    for (const dimension of [0, 1, luckDimension.homeStop, luckDimension.startTense, dimensionCount - 1]) {
      const sampler = new Sampler(3);
      const cells = Array.from({ length: REPLICATES }, () => new Set<number>());
      for (let draw = 0; draw < points * REPLICATES; draw++) {
        sampler.seek(draw);
        cells[draw % REPLICATES]!.add(Math.floor(sampler.uniform(dimension) * points));
      }
      for (const cell of cells) expect(cell.size).toBe(points);
    }
  });

  it('scrambles each dimension and each replicate on its own: first points all differ', () => {
    const sampler = new Sampler(1);
    const first = new Set<number>();
    for (let draw = 0; draw < REPLICATES; draw++) for (const bits of bitsOf(sampler, draw)) first.add(bits);
    // 16 · dimensions words of 32 bits: a collision has a chance of 0.05 %, and the seed is fixed
    expect(first.size).toBe(REPLICATES * dimensionCount);
  });

  it('gives every seed numbers of its own', () => {
    const words = [0, 1, 2, 3, 2 ** 31, 2 ** 32 - 1].map((seed) => bitsOf(new Sampler(seed), 5).join());
    expect(new Set(words).size).toBe(words.length);
    expect(bitsOf(new Sampler(2 ** 32 - 1), 5)).toEqual(bitsOf(new Sampler(-1), 5));
  });

  it('gives uniforms strictly between 0 and 1, also to the climate', () => {
    const sampler = new Sampler(11);
    const climate = new Float64Array(4);
    for (let draw = 0; draw < 400; draw++) {
      sampler.seek(draw);
      sampler.climate(draw % 5, climate);
      for (const u of [sampler.uniform(draw % dimensionCount), ...climate]) {
        expect(u > 0 && u < 1).toBe(true);
      }
    }
  });

  it('gives the climate of a draw by group, in whatever order', () => {
    const [a, b] = [new Sampler(11), new Sampler(11)];
    const group = (sampler: Sampler, draw: number, k: number): number[] => {
      const out = new Float64Array(4);
      sampler.seek(draw);
      sampler.climate(k, out);
      return [...out];
    };
    const third = group(a, 9, 3);
    group(b, 8, 3);
    group(b, 9, 0);
    expect(group(b, 9, 3)).toEqual(third);
    expect(group(b, 9, 2)).not.toEqual(third);
    expect(group(b, 10, 3)).not.toEqual(third);
  });
});
