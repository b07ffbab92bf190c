import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { philox4x32, uniformFromBits } from '../../src/numerics/philox';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

function words(counter: readonly number[], key: readonly number[]): number[] {
  const out = new Uint32Array(4);
  philox4x32(counter[0], counter[1], counter[2], counter[3], key[0], key[1], out);
  return [...out];
}

/** The definition over 64-bit products, slow and plain. */
function definition(counter: readonly number[], key: readonly number[]): number[] {
  let [a, b, c, d] = counter.map(BigInt);
  let [k0, k1] = key.map(BigInt);
  const low = (x: bigint) => x & 0xffffffffn;
  for (let round = 0; round < 10; round++) {
    const p0 = 0xd2511f53n * a;
    const p1 = 0xcd9e8d57n * c;
    [a, b, c, d] = [(p1 >> 32n) ^ b ^ k0, low(p1), (p0 >> 32n) ^ d ^ k1, low(p0)];
    k0 = low(k0 + 0x9e3779b9n);
    k1 = low(k1 + 0xbb67ae85n);
  }
  return [a, b, c, d].map(Number);
}

describe('philox4x32', () => {
  it('matches the known answers of Random123 (kat_vectors, philox4x32 10)', () => {
    expect(words([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
    const ones = 0xffffffff;
    expect(words([ones, ones, ones, ones], [ones, ones])).toEqual([
      0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
    ]);
    expect(words([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toEqual([
      0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
    ]);
  });

  it('is the definition in 64-bit products, for every counter and key', () => {
    fc.assert(
      fc.property(fc.tuple(uint32, uint32, uint32, uint32), fc.tuple(uint32, uint32), (counter, key) => {
        expect(words(counter, key)).toEqual(definition(counter, key));
      }),
    );
  });

  it('takes signed and unsigned forms of a word for the same', () => {
    expect(words([-1, -2, -3, -4], [-5, -6])).toEqual(
      words([0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc], [0xfffffffb, 0xfffffffa]),
    );
  });
});

describe('uniformFromBits', () => {
  it('matches (x + 1/2) / 2^32 of the zero block, to 17 digits', () => {
    const uniforms = words([0, 0, 0, 0], [0, 0]).map(uniformFromBits);
    expect(uniforms).toEqual([
      0.39904647076036781, 0.88052019791211933, 0.73571278445888311, 0.60548185382504016,
    ]);
  });

  it('lies inside (0, 1) at both ends and is symmetric about one half', () => {
    expect(uniformFromBits(0)).toBe(2 ** -33);
    expect(uniformFromBits(0xffffffff)).toBe(1 - 2 ** -33);
    fc.assert(
      fc.property(uint32, (x) => {
        expect(uniformFromBits(x) + uniformFromBits(0xffffffff - x)).toBe(1);
      }),
    );
  });
});
