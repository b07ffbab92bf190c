import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueColumns } from '../../src/analysis/criterion';
import { informationFrom } from '../../src/analysis/information';
import {
  evenBasis,
  inputBasis,
  noiseOfInformation,
  overExit,
  partialInformation,
} from '../../src/analysis/partialInformation';
import { regretOf } from '../../src/analysis/regret';
import { everything, MixedSampler } from '../../src/model/mixedSampler';
import { Sampler } from '../../src/model/sampler';
import { normalQuantile } from '../../src/numerics/normalQuantile';
import { tableColumns } from './decisionTableColumns';

/** Uniforms of the first dimensions of the first draws. */
function uniforms(
  seed: number,
  dimensions: number,
  draws: number,
  sampler = new Sampler(seed),
): Float64Array[] {
  const columns = Array.from({ length: dimensions }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    sampler.seek(draw);
    columns.forEach((column, dimension) => (column[draw] = sampler.uniform(dimension)));
  }
  return columns;
}

/** Bifurcation is worth as said in each draw, exit nothing and partner-led never anything. */
function against(draws: number, bifurcation: (draw: number) => number): ValueColumns {
  return {
    exit: new Float64Array(draws),
    bifurcation: Float64Array.from({ length: draws }, (_, draw) => bifurcation(draw)),
    partner: new Float64Array(draws).fill(-1000),
  };
}

describe('what it is worth to know one input', () => {
  const DRAWS = 4096;
  const [first, second, third] = uniforms(7, 3, DRAWS) as [Float64Array, Float64Array, Float64Array];
  const z = (column: Float64Array, draw: number): number => normalQuantile(column[draw]!);
  const columns = against(DRAWS, (draw) => 20 + 48 * z(first, draw) + 36 * z(second, draw));
  const gaps = overExit(columns);

  it('is 10.788 for 48 Z1 and 6.523 for 36 Z2 in a choice of 20 + 48 Z1 + 36 Z2 or nothing, of 15.254 for all', () => {
    const oracles: [Float64Array, number][] = [
      [first, 10.7878511976583],
      [second, 6.52297537490121],
    ];
    for (const [input, worth] of oracles) {
      const found = partialInformation(inputBasis(input), gaps);
      expect(Math.abs(found.mean - worth)).toBeLessThan(4 * found.standardError);
      expect(found.standardError).toBeLessThan(0.25);
    }
    const { perfectInformation } = regretOf(columns);
    expect(Math.abs(perfectInformation.mean - 15.2541668579443)).toBeLessThan(
      4 * perfectInformation.standardError,
    );
  });

  it('is all there is to know where the input decides everything, also by a curve, but for what a spline cannot follow', () => {
    const curve = against(DRAWS, (draw) => 10 * z(first, draw) ** 2 - 8);
    const found = partialInformation(inputBasis(first), overExit(curve));
    const { perfectInformation } = regretOf(curve);
    expect(Math.abs(found.mean / perfectInformation.mean - 1)).toBeLessThan(0.08);
  });

  it('is nothing, exactly, where no value of the input changes the choice', () => {
    const sure = overExit(against(DRAWS, (draw) => 500 + z(first, draw)));
    expect(partialInformation(inputBasis(first), sure)).toEqual({ mean: 0, standardError: 0 });
    expect(noiseOfInformation(evenBasis(DRAWS), sure, 1, 0)).toBe(0);
  });

  it('has the error of other seeds', () => {
    const found = [11, 12, 13, 14, 15, 16].map((seed) => {
      const [a, b] = uniforms(seed, 2, 1024) as [Float64Array, Float64Array];
      const other = against(1024, (draw) => 20 + 48 * z(a, draw) + 36 * z(b, draw));
      return partialInformation(inputBasis(a), overExit(other));
    });
    for (const { mean, standardError } of found) {
      expect(Math.abs(mean - 10.7878511976583)).toBeLessThan(4 * standardError);
      expect(standardError).toBeLessThan(0.5);
    }
  });

  it('is never negative, and no more than it is worth to know all but for noise', () => {
    const level = fc.double({ min: -60, max: 60, noNaN: true });
    const even = inputBasis(third.subarray(0, 512));
    fc.assert(
      fc.property(level, level, level, (centre, a, b) => {
        const worlds = against(
          512,
          (draw) => centre + a * z(first, draw) * z(third, draw) + b * z(third, draw),
        );
        const { mean, standardError } = partialInformation(even, overExit(worlds));
        expect(mean).toBeGreaterThanOrEqual(0);
        expect(mean).toBeLessThan(regretOf(worlds).perfectInformation.mean + 4 * standardError + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('counts all three paths: in the table of three states the state is worth all of 14.4', () => {
    const table = tableColumns();
    const state = Float64Array.from({ length: 160 }, (_, draw) => (Math.floor(draw / 16) + 0.5) / 10);
    const basis = inputBasis(state);
    // Three states are no spline; a curve through them leaves some of it.
    const { mean } = partialInformation(basis, overExit(table));
    expect(mean).toBeGreaterThan(10);
    expect(regretOf(table).perfectInformation.mean).toBeCloseTo(14.4, 12);
  });
});

describe('the noise floor', () => {
  const DRAWS = 512;
  const even = evenBasis(DRAWS);
  const floorOf = (seed: number, columns: ValueColumns): number => {
    const gaps = overExit(columns);
    const noise = Float64Array.from({ length: 100 }, (_, deal) => noiseOfInformation(even, gaps, seed, deal));
    return informationFrom([{ inputs: [], noise }]).floor;
  };

  it('is above an input that has nothing to do with the paths in at least 95 of 100 runs', () => {
    let below = 0;
    for (let seed = 1; seed <= 100; seed++) {
      // Draws that know nothing of each other: spread out as evenly as ours they leave less noise.
      const independent = new MixedSampler(seed, everything);
      const [irrelevant, a, b] = uniforms(seed, 3, DRAWS, independent) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      // As likely better as worse: the least reason to choose turns the choice, and noise looks most like knowledge.
      const columns = against(DRAWS, (draw) => 48 * normalQuantile(a[draw]!) + 36 * normalQuantile(b[draw]!));
      const { mean } = partialInformation(inputBasis(irrelevant), overExit(columns));
      if (mean <= floorOf(seed, columns)) below += 1;
    }
    expect(below).toBeGreaterThanOrEqual(95);
  });

  it('is far below an input that matters, and falls as worlds grow more', () => {
    const floors = [DRAWS, 4 * DRAWS].map((draws) => {
      const [a, b] = uniforms(3, 2, draws) as [Float64Array, Float64Array];
      const columns = against(draws, (draw) => 48 * normalQuantile(a[draw]!) + 36 * normalQuantile(b[draw]!));
      const gaps = overExit(columns);
      const basis = evenBasis(draws);
      const noise = Float64Array.from({ length: 64 }, (_, deal) => noiseOfInformation(basis, gaps, 3, deal));
      const { mean } = partialInformation(inputBasis(a), gaps);
      const { floor } = informationFrom([{ inputs: [], noise }]);
      expect(floor).toBeGreaterThan(0);
      expect(floor).toBeLessThan(mean / 3);
      return floor;
    });
    expect(floors[1]).toBeLessThan(floors[0]! * 0.75);
  });

  it('depends on the seed and the number of the deal alone', () => {
    const [a] = uniforms(5, 1, DRAWS) as [Float64Array];
    const gaps = overExit(against(DRAWS, (draw) => 60 * normalQuantile(a[draw]!)));
    const noise = (seed: number, deal: number): number => noiseOfInformation(even, gaps, seed, deal);
    expect(noise(5, 3)).toBe(noise(5, 3));
    expect(noise(5, 3)).not.toBe(noise(5, 4));
    expect(noise(5, 3)).not.toBe(noise(6, 3));
  });
});

describe('what is found', () => {
  const noise = Float64Array.from({ length: 100 }, (_, index) => index / 100);

  it('is told from noise above the floor and above nothing by two errors', () => {
    const worths: [number, number][] = [
      [2, 0.5],
      [2, 1],
      [0.98, 0.1],
      [1, 0.1],
    ];
    const inputs = worths.map(([mean, standardError]) => ({
      input: 'tam' as const,
      worth: { mean, standardError },
    }));
    const found = informationFrom([{ inputs, noise }]);
    expect(found.floor).toBeCloseTo(0.9801, 10);
    expect(found.inputs.map(({ worth, isTold }) => [worth.mean, worth.standardError, isTold])).toEqual([
      [2, 0.5, true],
      [2, 1, false],
      [1, 0.1, true],
      [0.98, 0.1, false],
    ]);
  });

  it('has no floor above nothing where no deal changes the choice, and nothing is worth finding out', () => {
    const inputs = [{ input: 'tam' as const, worth: { mean: 0, standardError: 0 } }];
    const found = informationFrom([{ inputs, noise: new Float64Array(8) }]);
    expect(found).toEqual({ floor: 0, inputs: [{ ...inputs[0], isTold: false }] });
  });
});
