import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, power } from '../../src/numerics/elementary';
import { uniformFromBits } from '../../src/numerics/philox';
import { ulpsFromExp, ulpsFromLn } from './fixedPoint';
import { randomWords } from './randomWords';
import { ulpDistance } from './ulpDistance';

const MILLION = 1_000_000;

describe('exp', () => {
  it('is at most one unit in the last place from Math.exp, over a million arguments', () => {
    const words = randomWords(MILLION, 1);
    let worst = 0;
    for (let i = 0; i < MILLION; i++) {
      const x = (uniformFromBits(words[i]) - 0.5) * (i % 2 === 0 ? 1416 : 4);
      worst = Math.max(worst, ulpDistance(exp(x), Math.exp(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within 0.8 units in the last place of e^x and the nearest double in 95 of 100 cases, by 1300-bit arithmetic', () => {
    const words = randomWords(2000, 8);
    let worst = 0;
    let nearest = 0;
    words.forEach((word, i) => {
      const x = (uniformFromBits(word) - 0.5) * (i % 2 === 0 ? 1416 : 0.69);
      const error = ulpsFromExp(exp(x), x);
      worst = Math.max(worst, error);
      if (error <= 0.5) nearest++;
    });
    expect(worst).toBeLessThan(0.8);
    expect(nearest / 2000).toBeGreaterThan(0.95);
    expect(worst).toBeGreaterThan(0.45); // nothing rounds better than to half a unit: the yardstick works
  });

  it('rounds once where it fades out: within 0.55 units in the last place below 1e-308', () => {
    let worst = 0;
    for (let x = -709.1; x > -745; x -= 0.13) worst = Math.max(worst, ulpsFromExp(exp(x), x));
    expect(worst).toBeLessThan(0.55);
  });

  it('matches digits of e^x from a 40-digit calculation', () => {
    expect(exp(1)).toBe(Math.E);
    expect(exp(-1)).toBe(0.36787944117144233);
    expect(exp(10)).toBe(22026.465794806718);
    expect(exp(100)).toBe(2.6881171418161356e43);
    expect(exp(-100)).toBe(3.720075976020836e-44);
  });

  it('is exactly 1 at 0 and -0', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
  });

  it('is Infinity above ln of the largest double and finite at it', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.782712893385)).toBe(Infinity);
    expect(exp(1e300)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
  });

  it('fades through the subnormal numbers to 0', () => {
    for (let x = -708; x > -746; x -= 0.0625) expect(ulpDistance(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
    expect(exp(-745.13)).toBe(Number.MIN_VALUE);
    expect(exp(-745.2)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
  });

  it('is NaN of NaN', () => {
    expect(exp(NaN)).toBeNaN();
  });
});

describe('ln', () => {
  it('is at most one unit in the last place from Math.log, over a million arguments', () => {
    const words = randomWords(MILLION, 2);
    let worst = 0;
    for (let i = 0; i < MILLION; i++) {
      const u = uniformFromBits(words[i]);
      const x = i % 2 === 0 ? Math.exp((u - 0.5) * 1416) : 0.5 + 1.5 * u;
      worst = Math.max(worst, ulpDistance(ln(x), Math.log(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });

  it('is within 0.8 units in the last place of ln x, by 1300-bit arithmetic over 2000 arguments', () => {
    const words = randomWords(2000, 9);
    let worst = 0;
    words.forEach((word, i) => {
      const u = uniformFromBits(word);
      const x = i % 2 === 0 ? exp((u - 0.5) * 1400) : 0.5 + 1.5 * u;
      worst = Math.max(worst, ulpsFromLn(ln(x), x));
    });
    expect(worst).toBeLessThan(0.8);
    expect(worst).toBeGreaterThan(0.45);
  });

  it('matches digits of ln x from a 40-digit calculation', () => {
    expect(ln(2)).toBe(Math.LN2);
    expect(ln(10)).toBe(Math.LN10);
    expect(ln(0.5)).toBe(-Math.LN2);
    expect(ln(1e-300)).toBe(-690.7755278982137);
    expect(ln(Number.MAX_VALUE)).toBe(709.782712893384);
  });

  it('is exactly 0 at 1', () => {
    expect(ln(1)).toBe(0);
  });

  it('is -Infinity of 0, Infinity of Infinity and NaN of negative numbers', () => {
    expect(ln(0)).toBe(-Infinity);
    expect(ln(-0)).toBe(-Infinity);
    expect(ln(Infinity)).toBe(Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(-Infinity)).toBeNaN();
    expect(ln(NaN)).toBeNaN();
  });

  it('is at most one unit in the last place from Math.log for subnormal arguments', () => {
    for (let x = 2.3e-308; x > 0; x /= 2.3) expect(ulpDistance(ln(x), Math.log(x))).toBeLessThanOrEqual(1);
    expect(ulpDistance(ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThanOrEqual(1);
  });

  it('undoes exp, to the rounding of e^x', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        // e^x is off by a relative 2^-53, which moves its logarithm by as much, absolutely
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThanOrEqual(2 ** -52 * Math.max(1, Math.abs(x)));
      }),
    );
  });
});

describe('power', () => {
  it('is exactly 1 at exponent 0 and exactly the base at exponent 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), (base) => {
        expect(power(base, 0)).toBe(1);
        expect(power(base, 1)).toBe(base);
      }),
    );
  });

  it('has 0^0 = 1, 0^positive = 0 and 0^negative = Infinity', () => {
    expect(power(0, 0)).toBe(1);
    expect(power(0, 0.3)).toBe(0);
    expect(power(0, 20)).toBe(0);
    expect(power(0, -0.3)).toBe(Infinity);
  });

  it('is 1 for base 1 at every finite exponent', () => {
    for (const exponent of [-1e300, -2, 0.1, 5, 1e300]) expect(power(1, exponent)).toBe(1);
  });

  it('is NaN for a negative base, except at exponent 0', () => {
    expect(power(-2, 2)).toBeNaN();
    expect(power(-2, 1)).toBeNaN();
    expect(power(-2, 0)).toBe(1);
  });

  it('agrees with Math.pow to a relative 2^-52 for each unit of |exponent ln base|', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -8, max: 8, noNaN: true }),
        (base, exponent) => {
          const expected = Math.pow(base, exponent);
          const bound = 2 ** -52 * (2 + Math.abs(exponent * Math.log(base)));
          expect(Math.abs(power(base, exponent) / expected - 1)).toBeLessThanOrEqual(bound);
        },
      ),
    );
  });
});
