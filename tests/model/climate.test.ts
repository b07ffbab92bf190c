import { describe, expect, it } from 'vitest';
import {
  drawClimate,
  inCampaign,
  meanMultiplier,
  offSeasonFactor,
  stationaryTenseShare,
} from '../../src/model/climate';
import { compileModel } from '../../src/model/compiledModel';
import { Sampler } from '../../src/model/sampler';
import { baseValues } from '../worlds';

function values(calmToTense: number, tenseToCalm: number, startTense: number): Float64Array {
  return compileModel(baseValues({ calmToTense, tenseToCalm, startTense })).centres.bifurcation;
}

/** Share of tense worlds in each month. */
function tenseShares(parameters: Float64Array, months: number, draws: number): Float64Array {
  const sampler = new Sampler(5);
  const tense = new Uint8Array(months);
  const shares = new Float64Array(months);
  for (let draw = 0; draw < draws; draw++) {
    sampler.seek(draw);
    drawClimate(parameters, sampler, months, tense);
    for (let month = 0; month < months; month++) shares[month]! += tense[month]! / draws;
  }
  return shares;
}

describe('drawClimate', () => {
  it('is tense with probability π + (s - π)e^-(a+b)y, y years on (two-state Markov chain; 4 binomial errors)', () => {
    const [toTense, toCalm, draws] = [0.35, 0.6, 8192];
    const stationary = toTense / (toTense + toCalm);
    for (const start of [0, 0.4, 1]) {
      const shares = tenseShares(values(toTense, toCalm, start), 84, draws);
      shares.forEach((share, month) => {
        const exact = stationary + (start - stationary) * Math.exp((-(toTense + toCalm) * month) / 12);
        const error = Math.sqrt((exact * (1 - exact)) / draws);
        expect(Math.abs(share - exact), `month ${month}`).toBeLessThanOrEqual(4 * error + 1e-12);
      });
    }
  });

  it('begins as it is said to, for certain', () => {
    expect(tenseShares(values(0.35, 0.6, 1), 1, 500)[0]).toBeCloseTo(1, 12);
    expect(tenseShares(values(0.35, 0.6, 0), 1, 500)[0]).toBe(0);
  });

  it('never changes when stays are endless', () => {
    const shares = tenseShares(values(1e-9, 1e-9, 1), 120, 100);
    for (const share of shares) expect(share).toBeCloseTo(1, 12);
  });

  it('does not depend on how many months are asked for', () => {
    const sampler = new Sampler(5);
    const [long, short] = [new Uint8Array(600), new Uint8Array(84)];
    for (let draw = 0; draw < 50; draw++) {
      sampler.seek(draw);
      drawClimate(values(2, 3, 0.5), sampler, 600, long);
      drawClimate(values(2, 3, 0.5), sampler, 84, short);
      expect(long.subarray(0, 84)).toEqual(short);
    }
  });
});

describe('meanMultiplier', () => {
  it('is the long-run mean: dividing by it leaves the stated rate', () => {
    const share = stationaryTenseShare(values(0.35, 0.6, 1));
    expect(share).toBeCloseTo(0.35 / 0.95, 15);
    const mean = meanMultiplier(share, 2.5);
    expect((share * 2.5 + (1 - share)) / mean).toBeCloseTo(1, 15);
  });

  it('is 1 where tense times are like calm ones', () => {
    expect(meanMultiplier(0.37, 1)).toBe(1);
  });
});

describe('inCampaign', () => {
  it('is true from April on for as many months as the campaign has, every year', () => {
    for (let length = 0; length <= 11; length++) {
      const months = Array.from({ length: 36 }, (_, month) => month).filter((month) =>
        inCampaign(month, length),
      );
      const expected = [0, 12, 24].flatMap((year) => Array.from({ length }, (_, n) => year + ((3 + n) % 12)));
      expect(months).toEqual(expected.sort((a, b) => a - b));
    }
  });
});

describe('offSeasonFactor', () => {
  it('keeps the mean of a year at 1', () => {
    for (const [months, intensity] of [
      [4, 2.2],
      [4, 1],
      [4, 3],
      [0, 1],
      [11, 12 / 11],
      [1, 12],
    ] as const) {
      const total = months * intensity + (12 - months) * offSeasonFactor(months, intensity);
      expect(total).toBeCloseTo(12, 13);
    }
  });
});
