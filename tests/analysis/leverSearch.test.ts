import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../src/analysis/criterion';
import { gridOf, searchLever, type LeverOptimum, type LeverRange } from '../../src/analysis/leverSearch';
import { scoreChange } from '../../src/analysis/scoreChange';
import { finish } from '../../src/analysis/steps';

const slider: LeverRange = {
  track: { track: 'linear', min: 0, max: 10 },
  low: 0,
  high: 10,
  least: -Infinity,
};
const logarithmic: LeverRange = {
  track: { track: 'log', min: 0.5, max: 8 },
  low: 0.5,
  high: 8,
  least: -Infinity,
};

/** A score whose sixteen replicates differ by a slope of their own: the noise of a difference grows with its distance. */
function noisy(score: number, x: number, noise: number): Score {
  const replicateMeans = Float64Array.from(
    { length: 16 },
    (_, replicate) => score + noise * x * (replicate % 2 === 0 ? 1 : -1),
  );
  return { score, replicateMeans };
}

function searched(f: (x: number) => number, range = slider, present = 5, noise = 0) {
  const asked: number[] = [];
  const optimum: LeverOptimum = finish(
    searchLever(range, { centre: present, score: noisy(f(present), present, noise) }, function* (x) {
      asked.push(x);
      yield;
      return noisy(f(x), x, noise);
    }),
  );
  return { ...optimum, asked };
}

describe('searchLever', () => {
  it('finds the peak of any function that rises and then falls, to a hundredth of the track', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 10, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (peak, rise, fall, present) => {
          const f = (x: number): number => (x < peak ? rise * (x - peak) : fall * (peak - x));
          const { best, asked } = searched(f, slider, present);
          // A tenth of a stretch that no point looks into where the peak is near an end, else the last interval.
          expect(Math.abs(best.centre - peak)).toBeLessThan(0.15);
          expect(asked.length).toBeLessThan(26);
        },
      ),
    );
  });

  it('is never worse than the present, and never than any point it has seen', () => {
    const wild = fc.func(fc.double({ min: -1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(wild, fc.double({ min: 0.1, max: 20, noNaN: true }), (f, present) => {
        const { best, trials } = searched(f, logarithmic, present);
        expect(best.score.score).toBe(Math.max(...trials.map(({ score }) => score.score)));
        expect(best.score.score).toBeGreaterThanOrEqual(f(present));
      }),
    );
  });

  it('takes the higher of two peaks that its first points see', () => {
    const f = (x: number): number => Math.max(1 - (x - 2) ** 2, 1.2 - (x - 8) ** 2);
    expect(Math.abs(searched(f).best.centre - 8)).toBeLessThan(0.1);
  });

  it('stays where it is on a function without slope, which is flat from end to end', () => {
    const { best, flat } = searched(() => 3, slider, 4.25);
    expect(best.centre).toBe(4.25);
    expect(flat).toEqual([0, 10]);
  });

  it('finds an end that is the best with one point beside it, or two for the flat range', () => {
    for (const [f, end] of [
      [(x: number) => x, 10],
      [(x: number) => -x, 0],
    ] as const) {
      const { best, flat, asked } = searched(f);
      expect(best.centre).toBe(end);
      expect(flat).toEqual([end, end]);
      expect(asked.length).toBeLessThanOrEqual(9 + 1 + 3);
    }
  });

  it('ends the flat range where the best is ahead by its standard error', () => {
    const noise = 0.2;
    // Ahead by (x - 6)²; the error of that is noise·|x - 6|·sd/√16 of ±1.
    const { best, flat, trials } = searched((x) => -((x - 6) ** 2), slider, 5, noise);
    const half = noise * Math.sqrt(16 / 15 / 16);
    expect(Math.abs(best.centre - 6)).toBeLessThan(0.06);
    expect(flat[0]).toBeGreaterThan(6 - half - 0.15);
    expect(flat[1]).toBeLessThan(6 + half + 0.15);
    const within = trials.filter(({ centre }) => centre >= flat[0] && centre <= flat[1]);
    for (const { score } of within) {
      const { change, standardError } = scoreChange(score, best.score);
      expect(change).toBeLessThanOrEqual(standardError);
    }
    const wider = searched((x) => -((x - 6) ** 2), slider, 5, 10 * noise).flat;
    expect(wider[1] - wider[0]).toBeGreaterThan(3 * (flat[1] - flat[0]));
  });

  it('looks at settings below the least that it may propose, and proposes none of them', () => {
    const range = { ...logarithmic, least: 1 };
    const { best, flat, trials } = searched((x) => -x, range, 2);
    expect(best.centre).toBe(1);
    expect(flat[0]).toBe(1);
    expect(trials[0]!.centre).toBe(0.5);
  });

  it('leaves a present setting below that least for one above it, or not at all', () => {
    const range = { ...logarithmic, least: 1 };
    const inBetween = (x: number): number => -Math.abs(x - 0.8);
    expect(searched(inBetween, range, 0.6).best.centre).toBe(1);
    const { best, flat } = searched((x) => -x, range, 0.6);
    expect(best.centre).toBe(0.6);
    expect(flat).toEqual([0.6, 0.6]);
  });

  it('asks for numbers of three digits, each once', () => {
    const { asked, trials } = searched((x) => -((x - 3.3) ** 2), logarithmic, 1.234567);
    for (const x of asked) expect(Number(x.toPrecision(3))).toBe(x);
    expect(new Set(asked).size).toBe(asked.length);
    expect(trials.map(({ centre }) => centre)).toContain(1.234567);
  });
});

describe('gridOf', () => {
  it('goes from end to end, evenly along the track', () => {
    expect(gridOf(slider)).toEqual([0, 1.25, 2.5, 3.75, 5, 6.25, 7.5, 8.75, 10]);
    expect(gridOf(logarithmic)).toEqual([0.5, 0.707, 1, 1.41, 2, 2.83, 4, 5.66, 8]);
  });

  it('has the least that may be proposed in place of the setting nearest to it', () => {
    expect(gridOf({ ...slider, least: 0.1 })).toEqual([0, 0.1, 2.5, 3.75, 5, 6.25, 7.5, 8.75, 10]);
    expect(gridOf({ ...slider, least: 5.5 })).toEqual([0, 1.25, 2.5, 3.75, 5.5, 6.25, 7.5, 8.75, 10]);
  });

  it('is one point where there is no way to go', () => {
    expect(gridOf({ ...slider, low: 4, high: 4 })).toEqual([4]);
  });
});
