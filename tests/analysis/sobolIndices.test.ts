import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sobolIndices, type SobolIndices } from '../../src/analysis/sobolIndices';
import { everything, MixedSampler } from '../../src/model/mixedSampler';
import { Sampler } from '../../src/model/sampler';

const DRAWS = 8192;

/** A function of the first few uniforms of each draw. */
type Integrand = (u: readonly number[]) => number;

function column(sampler: Sampler, f: Integrand, inputs: number, draws: number): Float64Array {
  return Float64Array.from({ length: draws }, (_, draw) => {
    sampler.seek(draw);
    return f(Array.from({ length: inputs }, (_input, dimension) => sampler.uniform(dimension)));
  });
}

function indicesOf(f: Integrand, inputs: number, groups: number[][], draws = DRAWS): SobolIndices[] {
  const a = column(new Sampler(11), f, inputs, draws);
  const b = column(new MixedSampler(11, everything), f, inputs, draws);
  return groups.map((dimensions) =>
    sobolIndices(a, b, column(new MixedSampler(11, { dimensions, climate: false }), f, inputs, draws)),
  );
}

function expectWithin(value: number, exact: number, error: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(4 * error);
  expect(error).toBeLessThan(0.02);
}

/** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁, each x uniform on (-π, π). */
const ishigami: Integrand = (u) => {
  const [x1, x2, x3] = u.map((uniform) => Math.PI * (2 * uniform - 1)) as [number, number, number];
  return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1);
};

describe("Sobol' indices of the function of Ishigami and Homma", () => {
  const [x1, x2, x3, x13, all] = indicesOf(ishigami, 3, [[0], [1], [2], [0, 2], [0, 1, 2]]) as [
    SobolIndices,
    SobolIndices,
    SobolIndices,
    SobolIndices,
    SobolIndices,
  ];

  it('are right within their errors', () => {
    expectWithin(x1.first, 0.313905191147811, x1.firstError);
    expectWithin(x2.first, 0.442411144790041, x2.firstError);
    expectWithin(x3.first, 0, x3.firstError);
    expectWithin(x1.total, 0.557588855209959, x1.totalError);
    expectWithin(x2.total, 0.442411144790041, x2.totalError);
    expectWithin(x3.total, 0.243683664062148, x3.totalError);
  });

  it('of a group hold what its members do together', () => {
    const alone = 0.313905191147811;
    expectWithin(x13.first, alone + 0.243683664062148, x13.firstError);
    expectWithin(x13.total, alone + 0.243683664062148, x13.totalError);
    expectWithin(all.first, 1, all.firstError);
    expectWithin(all.total, 1, all.totalError);
  });
});

describe("Sobol' indices", () => {
  it('of a sum of functions of one input each are its shares of the variance, and add up to 1', () => {
    const weight = fc.integer({ min: 1, max: 8 });
    fc.assert(
      fc.property(weight, weight, weight, (p, q, r) => {
        const found = indicesOf(([u, v, w]) => p * u! + q * v! + r * w!, 3, [[0], [1], [2]], 1024);
        const sum = p * p + q * q + r * r;
        [p, q, r].forEach((own, input) => {
          const { total, totalError, first, firstError } = found[input]!;
          expect(Math.abs(total - (own * own) / sum)).toBeLessThan(5 * totalError);
          expect(Math.abs(first - (own * own) / sum)).toBeLessThan(5 * firstError);
        });
        const errors = found.reduce((all, { totalError }) => all + totalError, 0);
        expect(Math.abs(found.reduce((all, { total }) => all + total, 0) - 1)).toBeLessThan(4 * errors);
      }),
      { numRuns: 20 },
    );
  });

  it('are exactly 0 for what does not matter, and of what does not vary', () => {
    const none = { total: 0, totalError: 0, first: 0, firstError: 0 };
    expect(indicesOf(([u]) => u!, 2, [[1]], 256)).toEqual([none]);
    expect(indicesOf(() => 7, 1, [[0]], 256)).toEqual([none]);
  });

  it('do not depend on unit and origin', () => {
    const plain = indicesOf(([u, v]) => u! * v!, 2, [[0]], 256)[0]!;
    const scaled = indicesOf(([u, v]) => 1024 * u! * v! - 4096, 2, [[0]], 256)[0]!;
    for (const name of ['total', 'totalError', 'first', 'firstError'] as const)
      expect(scaled[name]).toBeCloseTo(plain[name], 9);
  });
});
