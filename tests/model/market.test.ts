import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { addressableMarket, attainableShare, brownianKnots, lateEntryFactor } from '../../src/model/market';
import { Sampler } from '../../src/model/sampler';
import { baseValues, type Plain } from '../worlds';

function vector(
  changes: Record<string, Plain>,
  path: 'bifurcation' | 'partner' = 'bifurcation',
): Float64Array {
  return compileModel(baseValues(changes)).centres[path];
}

function market(
  changes: Record<string, Plain>,
  months: number,
  brownian: Float64Array | null = null,
): Float64Array {
  const out = new Float64Array(months);
  addressableMarket(vector(changes), brownian, months, out);
  return out;
}

/** Market at the end of a year, from the two months before it. */
function atYear(out: Float64Array, year: number): number {
  const last = out[12 * year - 1]!;
  return last * Math.sqrt(last / out[12 * year - 2]!);
}

const growth = { tamGrowthInitial: 0.55, tamGrowthLongRun: 0.2, tamGrowthFade: 0.35, tam: 3300 };

describe('addressableMarket', () => {
  it('matches V(5) = 24.0942728640317 for V(0) = 10, g = .25 fading at .15 (closed form)', () => {
    const out = market(
      { tam: 10, tamGrowthInitial: Math.exp(0.25) - 1, tamGrowthLongRun: 0, tamGrowthFade: 0.15 },
      120,
    );
    expect(atYear(out, 5)).toBeCloseTo(24.0942728640317, 11);
  });

  it('follows ln tam + g₁y + (g₀-g₁)(1-e^-κy)/κ at whole years', () => {
    const out = market(growth, 120);
    const [g0, g1] = [Math.log(1.55), Math.log(1.2)];
    for (let year = 1; year <= 10; year++) {
      const exact = 3300 * Math.exp(g1 * year + ((g0 - g1) * (1 - Math.exp(-0.35 * year))) / 0.35);
      expect(atYear(out, year) / exact).toBeCloseTo(1, 12);
    }
  });

  it('has one growth factor a year, and half a month of it before the first month', () => {
    const out = market(growth, 36);
    for (const year of [0, 1, 2]) {
      const factor = out[12 * year + 1]! / out[12 * year]!;
      for (let t = 12 * year; t < 12 * year + 11; t++) expect(out[t + 1]! / out[t]!).toBeCloseTo(factor, 13);
      const start = year === 0 ? 3300 : atYear(out, year);
      expect(out[12 * year]! / start).toBeCloseTo(Math.sqrt(factor), 12);
    }
  });

  it('grows at the initial rate for ever when growth does not fade, the limit of slow fading', () => {
    const constant = market({ ...growth, tamGrowthFade: 0 }, 120);
    constant.forEach((value, t) => expect(value / (3300 * 1.55 ** ((t + 0.5) / 12))).toBeCloseTo(1, 12));
    const slow = market({ ...growth, tamGrowthFade: 1e-7 }, 120);
    slow.forEach((value, t) => expect(Math.abs(value / constant[t]! - 1)).toBeLessThan(5e-6)); // κy²(g₀-g₁)/2
  });

  it('is proportional to tam', () => {
    const out = market(growth, 84);
    market({ ...growth, tam: 6600 }, 84).forEach((value, t) => expect(value).toBe(2 * out[t]!));
  });

  it('moves by σW - σ²y/2 in the logarithm at whole years', () => {
    const brownian = Float64Array.from([0, 1, -0.5, 2, 0.25, 0, 0, 0, 0, 0, 0]);
    const calm = market(growth, 48);
    const noisy = market({ ...growth, tamVolatility: 0.3 }, 48, brownian);
    for (let year = 1; year <= 4; year++) {
      const noise = Math.log(atYear(noisy, year) / atYear(calm, year));
      expect(noise).toBeCloseTo(0.3 * brownian[year]! - 0.045 * year, 12);
    }
  });

  it('has no noise in a world without luck, whatever the volatility', () => {
    expect(market({ ...growth, tamVolatility: 0.9 }, 84)).toEqual(
      market({ ...growth, tamVolatility: 0 }, 84),
    );
  });

  it('does not depend on months beyond those asked for', () => {
    expect(market(growth, 120).subarray(0, 36)).toEqual(market(growth, 36));
  });
});

describe('brownianKnots', () => {
  const draws = 4096;
  const sampler = new Sampler(3);
  const worlds = Array.from({ length: draws }, (_, draw) => {
    sampler.seek(draw);
    const knots = new Float64Array(11);
    brownianKnots(sampler, 10, knots);
    return knots;
  });

  it('has mean 0 and covariance min(y, z) (4,096 scrambled Sobol’ draws: 4 plain Monte Carlo errors)', () => {
    for (let y = 1; y <= 10; y++) {
      const mean = worlds.reduce((sum, w) => sum + w[y]!, 0) / draws;
      expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(y / draws));
      for (let z = y; z <= 10; z++) {
        const covariance = worlds.reduce((sum, w) => sum + w[y]! * w[z]!, 0) / draws;
        // the variance of a product of normals is y·z + y²
        expect(Math.abs(covariance - y)).toBeLessThan(4 * Math.sqrt((y * z + y * y) / draws));
      }
    }
  });

  it('keeps its values at the years that a shorter horizon uses', () => {
    for (const draw of [0, 1, 77, 4095]) {
      sampler.seek(draw);
      for (let years = 1; years <= 10; years++) {
        const knots = new Float64Array(11).fill(Number.NaN);
        brownianKnots(sampler, years, knots);
        expect(knots.subarray(0, years + 1)).toEqual(worlds[draw]!.subarray(0, years + 1));
      }
    }
  });
});

describe('attainableShare', () => {
  it('is 63.2 % of the reachable share where investment and carry-over add up to the depth scale', () => {
    const values = vector({
      reachableShare: 0.15,
      modelInvestment: 80,
      globalCarryOver: 20,
      depthScale: 100,
    });
    expect(attainableShare(values, false)).toBeCloseTo(0.15 * (1 - Math.exp(-1)), 15);
  });

  it('is 0 without investment and tends to the reachable share', () => {
    const share = (modelInvestment: number): number =>
      attainableShare(
        vector({ reachableShare: 0.15, modelInvestment, globalCarryOver: 0, depthScale: 100 }),
        false,
      );
    expect(share(0)).toBe(0);
    expect(share(1e5)).toBe(0.15);
  });

  it('is the partner’s reach through a partner', () => {
    expect(attainableShare(vector({ partnerReach: 0.04 }, 'partner'), true)).toBe(0.04);
  });
});

describe('lateEntryFactor', () => {
  it('loses the yearly erosion for each year of delay', () => {
    const values = vector({ lateEntryErosion: 0.1 });
    expect(lateEntryFactor(values, 0)).toBe(1);
    expect(lateEntryFactor(values, 12)).toBeCloseTo(0.9, 15);
    expect(lateEntryFactor(values, 30)).toBeCloseTo(0.9 ** 2.5, 15);
  });
});
