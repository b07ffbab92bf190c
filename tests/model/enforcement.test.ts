import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import { luckDimension } from '../../src/model/dimensions';
import {
  darkMonths,
  exponentialThreshold,
  fineAmount,
  fineBands,
  fineGap,
  leakLoss,
  MAX_FINES,
  MAX_RECTIFICATIONS,
  MAX_SUSPENSIONS,
  rectificationGap,
  severeCap,
  suspensionGap,
  suspensionMonths,
  wholeMonths,
} from '../../src/model/enforcement';
import { Sampler } from '../../src/model/sampler';
import { baseValues, scriptedRun, type Plain } from '../worlds';

const base = (changes: Record<string, Plain> = {}): Float64Array =>
  compileModel(baseValues(changes)).centres.partner;
const rule = { combine: 'max', base: 'entity' } as const;

/** Luck that a test writes down, behind the sampler that the functions take. */
const scripted = (luck: Parameters<typeof scriptedRun>[2]): Sampler =>
  scriptedRun(baseValues(), 'partner', luck).world.sampler!;

describe('fineBands', () => {
  it('leaves to content fines what small, medium and severe ones do not take', () => {
    const { small, medium, content } = fineBands(0.7, 0.22, 0.015);
    expect([small, medium]).toEqual([0.7, 0.22]);
    expect(content).toBeCloseTo(0.065, 15);
  });

  it('shrinks small and medium fines in proportion where severe ones leave no room', () => {
    const { small, medium, content } = fineBands(0.7, 0.22, 0.54);
    expect(small).toBeCloseTo(0.35, 15);
    expect(medium).toBeCloseTo(0.11, 15);
    expect(content).toBe(0);
  });

  it('adds up to 1 with the severe share', () => {
    for (const severe of [0, 0.015, 0.08, 0.3, 1]) {
      const { small, medium, content } = fineBands(0.7, 0.22, severe);
      expect(small + medium + content + severe).toBeCloseTo(1, 14);
    }
  });
});

describe('severeCap', () => {
  it('is 50 or 20 for a turnover of 400 and 100 or 50 for one of 2,000 (PIPL Art. 66: RMB 50 m, 5 %)', () => {
    expect(severeCap('max', 50, 0.05, 400)).toBe(50);
    expect(severeCap('min', 50, 0.05, 400)).toBe(20);
    expect(severeCap('max', 50, 0.05, 2000)).toBe(100);
    expect(severeCap('min', 50, 0.05, 2000)).toBe(50);
  });

  it('is one ceiling alone where the rule names one', () => {
    for (const turnover of [400, 2000]) {
      expect(severeCap('fixed', 50, 0.05, turnover)).toBe(50);
      expect(severeCap('percent', 50, 0.05, turnover)).toBe(0.05 * turnover);
    }
    expect(severeCap('percent', 50, 0.05, 2000)).toBe(100);
    expect(severeCap('percent', 50, 0.05, 0)).toBe(0);
  });
});

describe('fineAmount', () => {
  const amount = (u: number, changes: Record<string, Plain> = {}, turnover = 2000): number =>
    fineAmount(u, base(changes), rule, turnover);

  it('begins and ends each band where the band says', () => {
    const edge = 1e-12;
    expect(amount(edge)).toBeCloseTo(0.01, 10);
    expect(amount(0.7 - edge)).toBeCloseTo(0.5, 10);
    expect(amount(0.7)).toBeCloseTo(0.5, 10);
    expect(amount(0.92 - edge)).toBeCloseTo(2, 9);
    expect(amount(0.92 + edge)).toBeCloseTo(2, 9);
    expect(amount(0.985 - edge)).toBeCloseTo(10, 9);
    expect(amount(0.985 + edge)).toBe(5); // the floor of severe fines
  });

  it('is log-uniform among small fines and uniform among medium and content fines', () => {
    expect(amount(0.35)).toBeCloseTo(Math.sqrt(0.01 * 0.5), 14);
    expect(amount(0.7 + 0.11)).toBeCloseTo((0.5 + 2) / 2, 13);
    expect(amount(0.92 + 0.0325)).toBeCloseTo((2 + 10) / 2, 12);
  });

  it('is the share of the ceiling that Kumaraswamy’s quantile gives, among severe fines', () => {
    const within = 0.6;
    const share = (1 - (1 - within) ** (1 / 4)) ** (1 / 1.5);
    expect(amount(0.985 + 0.015 * within)).toBeCloseTo(100 * share, 10);
    expect(amount(0.985 + 0.015 * within, {}, 20_000)).toBeCloseTo(1000 * share, 9);
  });

  it('rises with the quantile up to the severe band, and within it', () => {
    for (const [severeShare, from, to] of [
      [0, 0, 1],
      [0.015, 0, 0.985],
      [0.015, 0.985, 1],
      [0.3, 0, 0.7],
      [0.3, 0.7, 1],
    ] as const) {
      let last = 0;
      for (let i = 0; i < 400; i++) {
        const next = amount(from + ((to - from) * (i + 0.5)) / 400, { severeShare });
        expect(next).toBeGreaterThanOrEqual(last);
        last = next;
      }
    }
  });

  it('has no content fines where severe ones leave no room', () => {
    const values = { severeShare: 0.54 };
    expect(amount(0.46 - 1e-9, values)).toBeCloseTo(2, 6);
    expect(amount(0.46 + 1e-9, values)).toBe(5);
  });

  it('is severe for certain where every fine is', () => {
    for (const u of [0.001, 0.5, 0.999]) expect(amount(u, { severeShare: 1 })).toBeGreaterThanOrEqual(5);
  });
});

describe('exponentialThreshold', () => {
  it('has the exponential law: mean 1, and e^-1 of draws above 1 (4,096 stratified draws)', () => {
    const sampler = new Sampler(2);
    let sum = 0;
    let above = 0;
    const draws = 4096;
    for (let draw = 0; draw < draws; draw++) {
      sampler.seek(draw);
      const threshold = exponentialThreshold(sampler, luckDimension.homeStop);
      sum += threshold;
      if (threshold > 1) above++;
    }
    expect(sum / draws).toBeCloseTo(1, 2); // stratified: the tail beyond ln 4096 carries 0.002
    expect(above / draws).toBeCloseTo(Math.exp(-1), 2); // each of 16 scrambles is exact to one point in 256
  });
});

describe('the gaps between events of a cause', () => {
  it('are endless after 3 rectifications, 3 fines and 2 suspensions', () => {
    expect([MAX_RECTIFICATIONS, MAX_FINES, MAX_SUSPENSIONS]).toEqual([3, 3, 2]);
    const sampler = new Sampler(1);
    sampler.seek(9);
    for (const [gap, most] of [
      [rectificationGap, 3],
      [fineGap, 3],
      [suspensionGap, 2],
    ] as const) {
      const gaps = Array.from({ length: most + 1 }, (_, k) => gap(sampler, k));
      expect(gaps.pop()).toBe(Infinity);
      expect(gaps.every((threshold) => threshold > 0 && threshold < Infinity)).toBe(true);
      expect(new Set(gaps).size).toBe(most);
    }
  });
});

describe('wholeMonths', () => {
  it('is the median where z is 0, rounded up', () => {
    expect(wholeMonths(0.69, 0.9, 0)).toBe(1);
    expect(wholeMonths(11, 0.45, 0)).toBe(11);
    expect(wholeMonths(11, 0.45, 1)).toBe(Math.ceil(11 * Math.exp(0.45)));
    expect(wholeMonths(0, 0.45, 1)).toBe(0);
  });
});

describe('suspensionMonths', () => {
  it('is short below the short share and long from it on, for the first and the second', () => {
    expect(suspensionMonths(base(), scripted({ suspensionKind1: 0.7499 }), 0)).toBe(1);
    expect(suspensionMonths(base(), scripted({ suspensionKind1: 0.75 }), 0)).toBe(11);
    expect(suspensionMonths(base(), scripted({ suspensionKind2: 0.8 }), 1)).toBe(11);
    expect(suspensionMonths(base(), scripted({ suspensionKind2: 0.8 }), 0)).toBe(1);
  });

  it('lasts longer at a higher quantile', () => {
    const at = (suspensionLength1: number): number =>
      suspensionMonths(base(), scripted({ suspensionKind1: 0.9, suspensionLength1 }), 0);
    expect(at(0.1)).toBe(Math.ceil(11 * Math.exp(-0.45 * 1.2815515655446)));
    expect(at(0.9)).toBe(Math.ceil(11 * Math.exp(0.45 * 1.2815515655446)));
  });
});

describe('darkMonths', () => {
  it('is the median at its quantile, rounded up', () => {
    expect(darkMonths(base({ darkMedian: 12.2 }), scripted({}))).toBe(13);
    expect(darkMonths(base({ darkMedian: 12.2, darkSigma: 0 }), scripted({ darkLength: 0.99 }))).toBe(13);
  });
});

describe('leakLoss', () => {
  it('passes through P10 and P90, and through their geometric mean in the middle', () => {
    const values = base({ ipLossP10: 2, ipLossP90: 40 });
    expect(leakLoss(values, scripted({ ipLoss: 0.1 }))).toBeCloseTo(2, 12);
    expect(leakLoss(values, scripted({ ipLoss: 0.9 }))).toBeCloseTo(40, 11);
    expect(leakLoss(values, scripted({ ipLoss: 0.5 }))).toBeCloseTo(Math.sqrt(80), 12);
  });
});
