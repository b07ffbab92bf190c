import { describe, expect, it } from 'vitest';
import { dimensionCount } from '../../src/model/dimensions';
import { everything, MixedSampler, type Redrawn } from '../../src/model/mixedSampler';
import { Sampler } from '../../src/model/sampler';
import { uniformFromBits } from '../../src/numerics/philox';

const DRAWS = 128;
const SEED = 7;

interface Numbers {
  readonly bits: readonly (readonly number[])[];
  readonly climate: readonly (readonly number[])[];
}

/** All bits of each draw, one by one, and a group of its climate. */
function numbersOf(sampler: Sampler): Numbers {
  const bits: number[][] = [];
  const climate: number[][] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    sampler.seek(draw);
    bits.push(Array.from({ length: dimensionCount }, (_, dimension) => sampler.bits(dimension)));
    const group = new Float64Array(4);
    sampler.climate(2, group);
    climate.push([...group]);
  }
  return { bits, climate };
}

const mixed = (redrawn: Redrawn): Numbers => numbersOf(new MixedSampler(SEED, redrawn));
const own = numbersOf(new Sampler(SEED));
const other = mixed(everything);
const share = (count: number): number => count / (DRAWS * dimensionCount);

describe('a mixed sampler', () => {
  it('has the numbers of the first sample where nothing is drawn anew', () => {
    expect(mixed({ dimensions: [], climate: false })).toEqual(own);
  });

  it('takes what is drawn anew from one second sample, and all else from the first', () => {
    const redrawn = new Set([0, 5, 6, 40, dimensionCount - 1]);
    const { bits, climate } = mixed({ dimensions: [...redrawn], climate: false });
    expect(climate).toEqual(own.climate);
    const expected = own.bits.map((row, draw) =>
      row.map((kept, dimension) => (redrawn.has(dimension) ? other.bits[draw]![dimension]! : kept)),
    );
    expect(bits).toEqual(expected);
    const withClimate = mixed({ dimensions: [], climate: true });
    expect(withClimate.bits).toEqual(own.bits);
    expect(withClimate.climate).toEqual(other.climate);
    expect(other.climate).not.toEqual(own.climate);
  });

  it('gives draws that share a point the same bits together as one by one', () => {
    const sampler = new MixedSampler(SEED, { dimensions: [3], climate: false });
    const together = new Uint32Array(16);
    for (const dimension of [2, 3]) {
      sampler.seek(18);
      const count = sampler.drawsOfPoint();
      sampler.bitsOfDraws(dimension, count, together);
      for (let i = 0; i < count; i++) {
        sampler.seek(18 + i);
        expect(together[i]).toBe(sampler.bits(dimension));
      }
    }
  });

  it('has the uniforms of its bits', () => {
    const sampler = new MixedSampler(SEED, { dimensions: [3], climate: false });
    for (const draw of [5, 6, 33]) {
      sampler.seek(draw);
      for (const dimension of [2, 3])
        expect(sampler.uniform(dimension)).toBe(uniformFromBits(sampler.bits(dimension)));
    }
  });

  it('has a second sample that does not follow the first', () => {
    const half = 2 ** 31;
    let agree = 0;
    let high = 0;
    other.bits.forEach((row, draw) =>
      row.forEach((bits, dimension) => {
        if (bits >= half) high += 1;
        if (bits >= half === own.bits[draw]![dimension]! >= half) agree += 1;
      }),
    );
    // 4 standard deviations of a fair coin thrown DRAWS · dimensionCount times
    const margin = 2 / Math.sqrt(DRAWS * dimensionCount);
    expect(Math.abs(share(high) - 0.5)).toBeLessThan(margin);
    expect(Math.abs(share(agree) - 0.5)).toBeLessThan(margin);
  });
});
