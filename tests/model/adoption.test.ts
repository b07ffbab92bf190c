import { describe, expect, it } from 'vitest';
import { adoptionOfState, monthlyBassFactor, stateOfAdoption } from '../../src/model/adoption';

const pairs = [
  [0.03, 0.38],
  [0.03, 0.9],
  [0.0045, 0.35],
  [0.08, 1.9],
  [0.5, 0],
] as const;

/** Adoption after whole months from launch, by steps. */
function adoptionAfter(months: number, p: number, q: number): number {
  let state = 1 / p;
  for (let month = 0; month < months; month++) state *= monthlyBassFactor(p, q);
  return adoptionOfState(state, p, q);
}

/** Bass's closed form. */
function closedForm(years: number, p: number, q: number): number {
  const decay = Math.exp(-(p + q) * years);
  return (1 - decay) / (1 + (q / p) * decay);
}

describe('adoptionOfState', () => {
  it('is 0 at launch and tends to 1', () => {
    for (const [p, q] of pairs) {
      expect(adoptionOfState(1 / p, p, q)).toBe(0);
      expect(adoptionOfState(0, p, q)).toBe(1);
    }
  });

  it('is the closed form after any number of monthly steps (120 steps, rounding 1e-12)', () => {
    for (const [p, q] of pairs) {
      for (let month = 1; month <= 120; month++) {
        const exact = closedForm(month / 12, p, q);
        expect(Math.abs(adoptionAfter(month, p, q) - exact)).toBeLessThanOrEqual(1e-12 * exact);
      }
    }
  });

  it('matches Bass (1969) in closed form: p = .03, q = .38 after 1, 5 and 10 years', () => {
    expect(adoptionAfter(12, 0.03, 0.38)).toBeCloseTo(0.0357581642564416, 13);
    expect(adoptionAfter(60, 0.03, 0.38)).toBeCloseTo(0.331198642491373, 13);
    expect(adoptionAfter(120, 0.03, 0.38)).toBeCloseTo(0.812803221221346, 13);
  });

  it('matches Bass (1969) at the peak ln(q/p)/(p+q): adoption (q-p)/2q, take-up (p+q)²/4q', () => {
    const peaks = [
      { p: 0.03, q: 0.38, size: 1, time: 6.1926191977, takeUp: 0.110592105263 },
      { p: 0.0045, q: 0.35, size: 5, time: 12.2816805577, takeUp: 0.448822321429 },
    ];
    for (const { p, q, size, time, takeUp } of peaks) {
      const adoption = adoptionOfState(Math.exp(-(p + q) * time) / p, p, q);
      expect(adoption).toBeCloseTo((q - p) / (2 * q), 9); // the published time has eleven digits
      expect(size * (p + q * adoption) * (1 - adoption)).toBeCloseTo(takeUp, 11);
    }
    expect((0.38 - 0.03) / 0.76).toBeCloseTo(0.460526315789, 12);
  });

  it('peaks when Bass (1969) predicts for nine durables, whose years he cut to a decimal', () => {
    const durables = [
      ['black and white television', 0.027877, 0.25105, 7.8],
      ['water softeners', 0.017703, 0.29695, 8.9],
      ['room air conditioners', 0.010399, 0.41861, 8.6],
      ['clothes dryers', 0.017206, 0.35688, 8.1],
      ['power lawnmowers', 0.0091837, 0.3379, 10.3],
      ['electric bed coverings', 0.005876, 0.24387, 14.9],
      ['automatic coffee makers', 0.017135, 0.30145, 9.0],
      ['steam irons', 0.028632, 0.32791, 6.8],
      ['record players', 0.024796, 0.6541, 4.8],
    ] as const;
    for (const [durable, p, q, years] of durables) {
      const takeUp = (year: number): number => {
        const half = 0.05;
        const [before, after] = [year - half, year + half].map((at) =>
          adoptionOfState(Math.exp(-(p + q) * at) / p, p, q),
        );
        return after! - before!;
      };
      // Take-up is highest in the tenth of a year that begins with what he prints.
      const middle = takeUp(years + 0.05);
      expect(middle, durable).toBeGreaterThan(takeUp(years - 0.05));
      expect(middle, durable).toBeGreaterThan(takeUp(years + 0.15));
    }
  });

  it('does not depend on how time is cut into steps: 60 months are one step of five years', () => {
    const [p, q] = [0.03, 0.38];
    const one = adoptionOfState(Math.exp(-(p + q) * 5) / p, p, q);
    expect(adoptionAfter(60, p, q)).toBeCloseTo(one, 14);
  });
});

describe('stateOfAdoption', () => {
  it('is the inverse of adoptionOfState', () => {
    for (const [p, q] of pairs) {
      for (const adoption of [0, 0.001, 0.25, 0.5, 0.97, 1]) {
        expect(adoptionOfState(stateOfAdoption(adoption, p, q), p, q)).toBeCloseTo(adoption, 14);
      }
    }
  });

  it('is 1/p where nobody has adopted', () => {
    expect(stateOfAdoption(0, 0.25, 3)).toBe(4);
  });
});
