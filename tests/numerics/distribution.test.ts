import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDistribution, sampleCompiled, sampleEach } from '../../src/numerics/compiledDistribution';
import { distributionProblemText } from '../../src/model/problemText';
import { type Distribution, distributionProblem, mode } from '../../src/numerics/distribution';
import { lognormalFromMeanVariance, mean, quantile } from '../../src/numerics/distributionQuantile';
import { uniformFromBits } from '../../src/numerics/philox';

const EXAMPLES: Distribution[] = [
  { kind: 'fixed', value: -3 },
  { kind: 'uniform', low: -2, high: 5 },
  { kind: 'triangular', low: 1, mode: 2, high: 6 },
  { kind: 'triangular', low: 1, mode: 1, high: 6 },
  { kind: 'triangular', low: 1, mode: 6, high: 6 },
  { kind: 'pert', low: 3, mode: 6, high: 12 },
  { kind: 'pert', low: 3, mode: 3, high: 12 },
  { kind: 'pert', low: 3, mode: 12, high: 12 },
  { kind: 'lognormal', p10: 20, p90: 180 },
];

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

describe('quantile', () => {
  it('matches PERT(3, 6, 12): median 6.38231256303709, P90 8.800110278585226 (computed to 16 digits)', () => {
    const d: Distribution = { kind: 'pert', low: 3, mode: 6, high: 12 };
    expect(Math.abs(quantile(d, 0.5) - 6.38231256303709)).toBeLessThan(1e-13);
    expect(Math.abs(quantile(d, 0.9) - 8.800110278585226)).toBeLessThan(1e-13);
  });

  it('gives back p10 and p90 of a log-normal law, to a relative 1e-14, and their geometric mean as median', () => {
    const d: Distribution = { kind: 'lognormal', p10: 20, p90: 180 };
    expect(Math.abs(quantile(d, 0.1) / 20 - 1)).toBeLessThan(1e-14);
    expect(Math.abs(quantile(d, 0.9) / 180 - 1)).toBeLessThan(1e-14);
    expect(Math.abs(quantile(d, 0.5) / 60 - 1)).toBeLessThan(1e-14);
  });

  it('reaches the mode of a triangular law with the probability (mode - low) / (high - low)', () => {
    expect(quantile({ kind: 'triangular', low: 0, mode: 1, high: 4 }, 0.25)).toBe(1);
    // below the mode the law is a parabola: F(x) = (x - low)^2 / ((high - low) (mode - low))
    expect(quantile({ kind: 'triangular', low: 0, mode: 1, high: 4 }, 0.0625)).toBe(0.5);
    expect(quantile({ kind: 'triangular', low: 0, mode: 1, high: 4 }, 1 - 0.1875)).toBe(2.5);
  });

  it('is linear for a uniform law and constant for a fixed value', () => {
    expect(quantile({ kind: 'uniform', low: -2, high: 6 }, 0.25)).toBe(0);
    expect(quantile({ kind: 'fixed', value: 7 }, 0.01)).toBe(7);
  });

  it('takes a range without width for a fixed value', () => {
    for (const u of [1e-9, 0.5, 1 - 1e-9]) {
      expect(quantile({ kind: 'uniform', low: 4, high: 4 }, u)).toBe(4);
      expect(quantile({ kind: 'triangular', low: 4, mode: 4, high: 4 }, u)).toBe(4);
      expect(quantile({ kind: 'pert', low: 4, mode: 4, high: 4 }, u)).toBe(4);
    }
  });

  it('does not pass the upper end by a rounding error', () => {
    // -0.1 + (0.3 - -0.1) is 0.30000000000000004
    expect(quantile({ kind: 'pert', low: -0.1, mode: 0.3, high: 0.3 }, 1 - 2 ** -53)).toBe(0.3);
  });

  it('averages to the mean over 2^13 equal cells', () => {
    const cells = 2 ** 13;
    for (const d of EXAMPLES) {
      let sum = 0;
      for (let i = 0; i < cells; i++) sum += quantile(d, (i + 0.5) / cells);
      const rise = quantile(d, 1 - 1 / cells) - quantile(d, 1 / cells);
      // a midpoint rule on a rising function errs by less than its rise over one cell; the unbounded end cell of the
      // log-normal law misses more, but less than the rise, too
      expect(Math.abs(sum / cells - mean(d))).toBeLessThanOrEqual((rise + 1e-9) / cells);
    }
  });
});

describe('mean', () => {
  it('matches PERT(3, 6, 12): 6.5', () => {
    expect(mean({ kind: 'pert', low: 3, mode: 6, high: 12 })).toBe(6.5);
  });

  it('exceeds the median of a log-normal law by exp(sigma^2 / 2)', () => {
    const d: Distribution = { kind: 'lognormal', p10: 20, p90: 180 };
    const sigma = Math.log(9) / (2 * 1.2815515655446004);
    expect(Math.abs(mean(d) / mode(d) - Math.exp((sigma * sigma) / 2))).toBeLessThan(1e-14);
  });
});

describe('mode', () => {
  it('is the value that stands for the distribution in the central case', () => {
    expect(mode({ kind: 'fixed', value: 7 })).toBe(7);
    expect(mode({ kind: 'uniform', low: -2, high: 6 })).toBe(2);
    expect(mode({ kind: 'triangular', low: 0, mode: 1, high: 4 })).toBe(1);
    expect(mode({ kind: 'pert', low: 0, mode: 1, high: 4 })).toBe(1);
    expect(mode({ kind: 'lognormal', p10: 20, p90: 180 })).toBe(60);
  });
});

describe('distributionProblem', () => {
  it('finds none in a sound distribution', () => {
    for (const d of EXAMPLES) expect(distributionProblem(d)).toBeUndefined();
  });

  it('names the part that is wrong', () => {
    const wrong: [Distribution, string][] = [
      [{ kind: 'fixed', value: NaN }, 'value must be a finite number; got NaN'],
      [{ kind: 'uniform', low: 3, high: 2 }, 'low must be below high; got 3 and 2'],
      [{ kind: 'uniform', low: 3, high: 3 }, 'low must be below high; got 3 and 3'],
      [{ kind: 'uniform', low: -Infinity, high: 3 }, 'low must be a finite number; got -Infinity'],
      [{ kind: 'triangular', low: 1, mode: 0, high: 2 }, 'mode must lie from 1 to 2; got 0'],
      [{ kind: 'pert', low: 1, mode: 3, high: 2 }, 'mode must lie from 1 to 2; got 3'],
      [{ kind: 'pert', low: 1, mode: NaN, high: 2 }, 'mode must be a finite number; got NaN'],
      [{ kind: 'pert', low: 1, mode: 1.5, high: Infinity }, 'high must be a finite number; got Infinity'],
      [{ kind: 'lognormal', p10: 0, p90: 2 }, 'p10 must be above 0; got 0'],
      [{ kind: 'lognormal', p10: 2, p90: 2 }, 'p10 must be below p90; got 2 and 2'],
      [{ kind: 'lognormal', p10: 2, p90: Infinity }, 'p90 must be a finite number; got Infinity'],
    ];
    for (const [d, problem] of wrong) expect(distributionProblemText(distributionProblem(d)!)).toBe(problem);
  });

  it('names whichever part is no number', () => {
    for (const d of EXAMPLES) {
      const { kind, ...parts } = d;
      for (const part of Object.keys(parts)) {
        const broken = { ...d, [part]: NaN } as Distribution;
        expect(distributionProblem(broken), kind).toEqual({ code: 'notFinite', part, got: NaN });
      }
    }
  });
});

describe('sampleCompiled', () => {
  it('is the quantile at the middle of the cell: to 1e-7 of the range for PERT, exactly for the others', () => {
    for (const d of EXAMPLES) {
      const tolerance = d.kind === 'pert' ? 1e-7 * (d.high - d.low) : 0;
      const ready = compileDistribution(d);
      fc.assert(
        fc.property(uint32, (bits) => {
          const exact = quantile(d, uniformFromBits(bits));
          expect(Math.abs(sampleCompiled(ready, bits) - exact)).toBeLessThanOrEqual(tolerance);
        }),
      );
    }
  });

  it('has the mean and the variance of its law over 2^16 cells', () => {
    const normal = (1.2815515655446004 * 2) ** -1 * Math.log(180 / 20);
    const laws: [Distribution, mean: number, variance: number][] = [
      [{ kind: 'uniform', low: -2, high: 5 }, 1.5, 49 / 12],
      // (a² + b² + c² - ab - ac - bc) / 18
      [{ kind: 'triangular', low: 1, mode: 2, high: 6 }, 3, (1 + 4 + 36 - 2 - 6 - 12) / 18],
      [{ kind: 'triangular', low: 1, mode: 1, high: 6 }, 8 / 3, 25 / 18],
      // (μ - a)(b - μ) / 7
      [{ kind: 'pert', low: 3, mode: 6, high: 12 }, 6.5, 2.75],
      [{ kind: 'pert', low: 3, mode: 12, high: 12 }, 10.5, (7.5 * 1.5) / 7],
      [
        { kind: 'lognormal', p10: 20, p90: 180 },
        60 * Math.exp(normal ** 2 / 2),
        3600 * Math.exp(normal ** 2) * Math.expm1(normal ** 2),
      ],
    ];
    const cells = 2 ** 16;
    for (const [law, expectedMean, variance] of laws) {
      const ready = compileDistribution(law);
      const draws = Float64Array.from({ length: cells }, (_, cell) =>
        sampleCompiled(ready, cell * 2 ** 16 + 2 ** 15),
      );
      const centre = draws.reduce((sum, draw) => sum + draw, 0) / cells;
      const spread = draws.reduce((sum, draw) => sum + (draw - centre) ** 2, 0) / cells;
      // The unbounded last cell of the log-normal law holds more than its middle.
      const tolerance = law.kind === 'lognormal' ? 3e-3 : 1e-5;
      expect(Math.abs(centre / expectedMean - 1), law.kind).toBeLessThan(tolerance);
      expect(Math.abs(spread / variance - 1), law.kind).toBeLessThan(tolerance);
    }
  });

  it('never leaves the range, however awkward its ends', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, end, end, fc.constantFrom('uniform', 'triangular', 'pert'), (x, y, z, kind) => {
        const [low, middle, high] = [x, y, z].sort((p, q) => p - q);
        fc.pre(low < high);
        const ready = compileDistribution({ kind, low, mode: middle, high });
        for (const bits of [0, 1, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]) {
          expect(sampleCompiled(ready, bits)).toBeGreaterThanOrEqual(low);
          expect(sampleCompiled(ready, bits)).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('never falls as the bits rise', () => {
    for (const d of EXAMPLES) {
      const ready = compileDistribution(d);
      fc.assert(
        fc.property(uint32, uint32, (x, y) => {
          const [less, more] = x < y ? [x, y] : [y, x];
          expect(sampleCompiled(ready, less)).toBeLessThanOrEqual(sampleCompiled(ready, more));
        }),
      );
    }
  });

  it('takes a range without width for a fixed value', () => {
    for (const kind of ['uniform', 'triangular', 'pert'] as const) {
      const ready = compileDistribution({ kind, low: 4, mode: 4, high: 4 });
      expect(sampleCompiled(ready, 0)).toBe(4);
      expect(sampleCompiled(ready, 0xffffffff)).toBe(4);
    }
  });
});

describe('sampleEach', () => {
  it('writes what sampleCompiled gives, clipped to the range, at its stride, and nothing else', () => {
    const bits = Uint32Array.from([0, 1, 0x20000000, 0x7fffffff, 0x80000000, 0xdfffffff, 0xfffffffe, 7]);
    const [count, first, stride] = [7, 2, 3];
    for (const law of EXAMPLES) {
      const ready = compileDistribution(law);
      for (const [min, max] of [
        [-Infinity, Infinity],
        [4, Infinity],
        [-Infinity, 2],
      ] as const) {
        const out = new Float64Array(first + (count + 1) * stride).fill(-99);
        sampleEach(ready, bits, count, min, max, out, first, stride);
        const expected = out.map((_, at) => {
          const draw = (at - first) / stride;
          if (!Number.isInteger(draw) || draw < 0 || draw >= count) return -99;
          return Math.min(max, Math.max(min, sampleCompiled(ready, bits[draw]!)));
        });
        expect(out, law.kind).toEqual(expected);
      }
    }
  });
});

describe('compileDistribution', () => {
  it('shares one table among PERT laws of one shape', () => {
    const first = compileDistribution({ kind: 'pert', low: 0, mode: 1, high: 4 });
    const moved = compileDistribution({ kind: 'pert', low: 10, mode: 12, high: 18 });
    expect(moved.table).toBe(first.table);
  });

  it('forgets the shape used longest ago when there are more than 256', () => {
    const shapeOf = (i: number) => compileDistribution({ kind: 'pert', low: 0, mode: i, high: 1000 }).table;
    const kept = shapeOf(0);
    const forgotten = shapeOf(1);
    for (let i = 2; i < 256; i++) shapeOf(i);
    expect(shapeOf(0)).toBe(kept);
    shapeOf(256);
    expect(shapeOf(0)).toBe(kept);
    expect(shapeOf(1)).not.toBe(forgotten);
    expect(shapeOf(1)).toEqual(forgotten);
  });
});

describe('lognormalFromMeanVariance', () => {
  it('matches mean 5, variance 2: mu 1.570957391866, sigma .27741853062859 (computed to 13 digits)', () => {
    const { mu, sigma } = lognormalFromMeanVariance(5, 2);
    expect(Math.abs(mu - 1.570957391866)).toBeLessThan(1e-12);
    expect(Math.abs(sigma - 0.27741853062859)).toBeLessThan(1e-14);
  });

  it('has the mean and variance it was given', () => {
    const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (expected, ratio) => {
        const { mu, sigma } = lognormalFromMeanVariance(expected, ratio * expected * expected);
        const square = sigma * sigma;
        // rounding of the exponent, times its size
        expect(Math.abs(Math.exp(mu + square / 2) / expected - 1)).toBeLessThan(1e-14);
        expect(Math.abs((Math.exp(square) - 1) / ratio - 1)).toBeLessThan(1e-13);
      }),
    );
  });
});
