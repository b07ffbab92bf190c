import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenSection, goldenSectionSearch } from '../../src/numerics/goldenSection';

const TOLERANCE = 1e-9;
/** Where a peak is smooth, points nearer than this have the same value to the last bit. */
const FLAT = 1e-6;

function countedOn(f: (x: number) => number, low: number, high: number, tolerance = TOLERANCE) {
  const asked: number[] = [];
  const maximum = goldenSection(
    (x) => {
      asked.push(x);
      return f(x);
    },
    low,
    high,
    tolerance,
  );
  return { ...maximum, asked };
}

describe('goldenSection', () => {
  it('finds what Gordon and Loeb say to spend on security', () => {
    const [vulnerability, loss, productivity] = [0.6, 1e6, 1e-5];
    const breach = (spent: number): number => vulnerability / (productivity * spent + 1);
    const benefit = (spent: number): number => (vulnerability - breach(spent)) * loss - spent;
    const cap = (vulnerability * loss) / Math.E;
    const { at, value } = goldenSection(benefit, 0, vulnerability * loss, 1e-3);
    expect(at).toBeCloseTo(144948.974278318, 1);
    expect(breach(at)).toBeCloseTo(0.244948974278318, 6);
    expect(value).toBeCloseTo(210102.051443364, 6);
    expect(cap).toBeCloseTo(220727.664702865, 6);
    expect(at).toBeLessThan(cap);
  });

  it('finds the coverage at which a falling hazard is worth no more spending', () => {
    const cost = (coverage: number): number => coverage + 100 * 0.15 * Math.exp(-coverage / 2);
    expect(goldenSection((c) => -cost(c), 0, 20, TOLERANCE).at).toBeCloseTo(4.02980604108453, 6);
  });

  it('finds the one peak of any function that rises and then falls', () => {
    const power = fc.double({ min: 0.5, max: 3, noNaN: true });
    const slope = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.tuple(slope, power),
        fc.tuple(slope, power),
        (peak, [rise, rising], [fall, falling]) => {
          const f = (x: number): number =>
            x < peak ? -rise * (peak - x) ** rising : -fall * (x - peak) ** falling;
          const { at, value } = goldenSection(f, -6, 7, TOLERANCE);
          expect(value).toBe(f(at));
          expect(Math.abs(at - peak)).toBeLessThanOrEqual(2 * TOLERANCE);
        },
      ),
    );
  });

  it('asks only inside the interval and as often as it says', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
        (peak, tolerance) => {
          const { asked } = countedOn((x) => -((x - peak) ** 2), -1, 1, tolerance);
          const steps = Math.ceil(Math.log(2 / tolerance) / Math.log((1 + Math.sqrt(5)) / 2));
          expect(asked.length).toBe(2 + steps);
          expect(Math.min(...asked)).toBeGreaterThan(-1);
          expect(Math.max(...asked)).toBeLessThan(1);
        },
      ),
    );
  });

  it('meets a maximum at an end within the tolerance', () => {
    expect(countedOn((x) => x, 0, 1).at).toBeCloseTo(1, 8);
    expect(countedOn((x) => -x, 0, 1).at).toBeCloseTo(0, 8);
  });

  it('ends near the lower end of a flat function, and at the lower of two equal points', () => {
    expect(countedOn(() => 7, 2, 3).at).toBeCloseTo(2, 8);
    expect(countedOn(() => 7, 2, 3).value).toBe(7);
  });

  it('ends although the tolerance asks for more than doubles can tell', () => {
    const { at, asked } = countedOn((x) => -Math.abs(x - 1 / 3), 0, 1, 0);
    expect(asked).toHaveLength(75);
    expect(Math.abs(at - 1 / 3)).toBeLessThan(FLAT);
  });

  it('returns the best of all points that it has seen', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (peak) => {
        const f = (x: number): number => 3 - Math.abs(x - peak);
        const { value, asked } = countedOn(f, 0, 10, 0.01);
        expect(value).toBe(Math.max(...asked.map(f)));
      }),
    );
  });

  it('asks no more than its first two points where the interval is no wider than the tolerance', () => {
    const { at, asked } = countedOn(() => 0, 0, 1, 1);
    expect(asked).toHaveLength(2);
    expect(at).toBe(Math.min(...asked));
  });

  it('is a dialogue that can be left early', () => {
    const search = goldenSectionSearch(0, 1, TOLERANCE);
    const first = search.next().value as number;
    const second = search.next(1).value as number;
    expect([first, second].map((x) => x.toFixed(6))).toEqual(['0.381966', '0.618034']);
    expect(search.next(0).value).toBeCloseTo(0.236068, 6);
  });

  it('refuses an interval without width', () => {
    expect(() => goldenSection((x) => x, 2, 1, TOLERANCE)).toThrow(
      'golden section requires low < high; got 2 and 1',
    );
    expect(() => goldenSection((x) => x, 1, 1, TOLERANCE)).toThrow(RangeError);
    expect(() => goldenSection((x) => x, 1, Number.NaN, TOLERANCE)).toThrow(RangeError);
  });
});
