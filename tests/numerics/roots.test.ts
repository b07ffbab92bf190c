import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brent, rootsByScan } from '../../src/numerics/roots';

const TOLERANCE = 1e-13;

/** Net present value at rate r of -1000, 2300, -1320, which has two internal rates of return. */
const twoRates = (r: number) => -1000 + 2300 / (1 + r) - 1320 / (1 + r) ** 2;

describe('brent', () => {
  it('finds the roots of classic functions to the tolerance', () => {
    const classics: [(x: number) => number, number, number, number][] = [
      [(x) => x * x * x - 2 * x - 5, 2, 3, 2.0945514815423265], // Wallis
      [(x) => Math.cos(x) - x, 0, 1, 0.7390851332151607], // Dottie
      [(x) => x * Math.exp(x) - 1, 0, 1, 0.5671432904097838], // omega constant
      [(x) => Math.exp(x) - 1e-8, -40, 10, -18.420680743952367],
      [(x) => (x < 0.3 ? -1 : 1), 0, 1, 0.3], // a jump
      [(x) => x ** 9, -1, 4, 0], // flat
    ];
    for (const [f, low, high, root] of classics) {
      const found = brent(f, low, high, TOLERANCE);
      // where f is flat, floating point cannot tell the root from its neighbours: x^9 is 0 below 1e-36
      expect(Math.abs(found - root)).toBeLessThanOrEqual(4 * TOLERANCE);
    }
  });

  it('needs few evaluations on a smooth function and never far more than bisection on a nasty one', () => {
    let calls = 0;
    const counted = (f: (x: number) => number) => (x: number) => {
      calls++;
      return f(x);
    };
    brent(
      counted((x) => x * x * x - 2 * x - 5),
      2,
      3,
      TOLERANCE,
    );
    expect(calls).toBeLessThanOrEqual(12);
    calls = 0;
    brent(
      counted((x) => x ** 9),
      -1,
      4,
      TOLERANCE,
    );
    expect(calls).toBeLessThanOrEqual(3 * 46); // log2(5 / 1e-13) = 46 halvings
  });

  it('returns an end where the function is exactly zero', () => {
    expect(brent((x) => x - 1, 1, 5, TOLERANCE)).toBe(1);
    expect(brent((x) => x - 5, 1, 5, TOLERANCE)).toBe(5);
  });

  it('finds the same root from either direction, for every line', () => {
    const slope = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), slope, (root, steepness) => {
        const f = (x: number) => steepness * (x - root);
        expect(Math.abs(brent(f, -6, 7, TOLERANCE) - root)).toBeLessThan(2 * TOLERANCE);
        expect(Math.abs(brent(f, 7, -6, TOLERANCE) - root)).toBeLessThan(2 * TOLERANCE);
      }),
    );
  });

  it('finds cubic roots between any two points of opposite sign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
        (root, c) => {
          const found = brent((x) => (x - root) * (1 + c * x * x), -4, 5, TOLERANCE);
          expect(Math.abs(found - root)).toBeLessThan(2 * TOLERANCE);
        },
      ),
    );
  });

  it('rejects ends of equal sign, and NaN', () => {
    expect(() => brent((x) => x + 1, 1, 4, TOLERANCE)).toThrow(
      'brent requires a change of sign; got f(1) = 2 and f(4) = 5',
    );
    expect(() => brent((x) => -x - 1, 1, 4, TOLERANCE)).toThrow(
      'brent requires a change of sign; got f(1) = -2 and f(4) = -5',
    );
    expect(() => brent(() => NaN, 1, 4, TOLERANCE)).toThrow(RangeError);
    for (const other of [-1, 1]) {
      expect(() => brent((x) => (x === 1 ? NaN : other), 1, 4, TOLERANCE)).toThrow('got f(1) = NaN');
      expect(() => brent((x) => (x === 4 ? NaN : other), 1, 4, TOLERANCE)).toThrow('f(4) = NaN');
    }
  });
});

/**
 * The points at which Brent's ALGOL procedure asks (1973, section 4.6), in its own variables; but a step is taken up to three
 * quarters of the interval, where his stops short of that by the tolerance.
 */
function pointsOfBrent(f: (x: number) => number, low: number, high: number, tolerance: number): number[] {
  const asked: number[] = [];
  let [a, b, c] = [low, high, low];
  let [fa, fb, fc] = [f(a), f(b), f(a)];
  let [d, e] = [b - a, b - a];
  for (;;) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const tol = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const m = (c - b) / 2;
    if (Math.abs(m) <= tol || fb === 0) return asked;
    if (Math.abs(e) < tol || Math.abs(fa) <= Math.abs(fb)) [d, e] = [m, m];
    else {
      let s = fb / fa;
      let [p, q] = [2 * m * s, 1 - s];
      if (a !== c) {
        const r = fb / fc;
        q = fa / fc;
        p = s * (2 * m * q * (q - r) - (b - a) * (r - 1));
        q = (q - 1) * (r - 1) * (s - 1);
      }
      if (p > 0) q = -q;
      else p = -p;
      s = e;
      e = d;
      if (2 * p < 3 * m * q && p < Math.abs((s * q) / 2)) d = p / q;
      else [d, e] = [m, m];
    }
    [a, fa] = [b, fb];
    b += Math.abs(d) > tol ? d : m > 0 ? tol : -tol;
    asked.push(b);
    fb = f(b);
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      [d, e] = [b - a, b - a];
    }
  }
}

describe('the steps of brent', () => {
  it('are those of Brent’s procedure, from either end and of either sign', () => {
    const place = fc.double({ min: -2, max: 2, noNaN: true });
    const shapes = fc.constantFrom<(x: number) => number>(
      (x) => x * (1 + x * x),
      (x) => Math.expm1(x),
      (x) => Math.atan(4 * x),
      (x) => x ** 3,
      (x) => Math.sign(x) * Math.sqrt(Math.abs(x)),
      (x) => (x < 0 ? x / 50 : 30 * x),
    );
    fc.assert(
      fc.property(shapes, place, fc.boolean(), fc.boolean(), (shape, root, rises, back) => {
        const f = (x: number) => (rises ? 1 : -1) * shape(x - root);
        const [from, to] = back ? [3.1, -2.7] : [-2.7, 3.1];
        const asked: number[] = [];
        const counted = (x: number) => {
          asked.push(x);
          return f(x);
        };
        brent(counted, from, to, 1e-5);
        const expected = pointsOfBrent(f, from, to, 1e-5);
        expect(asked.slice(2)).toEqual(expected.map((x) => expect.closeTo(x, 9)));
      }),
    );
  });
});

describe('rootsByScan', () => {
  const grid = (from: number, to: number, count: number) =>
    Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);

  it('finds both rates of return, .10 and .20, of -1000, 2300, -1320', () => {
    const roots = rootsByScan(twoRates, grid(-0.5, 1.03, 37), TOLERANCE);
    expect(roots).toHaveLength(2);
    expect(Math.abs(roots[0] - 0.1)).toBeLessThan(1e-11); // f has a slope of 75 and rounds at 1e-13
    expect(Math.abs(roots[1] - 0.2)).toBeLessThan(1e-11);
  });

  it('finds every crossing of a sine, in ascending order', () => {
    const roots = rootsByScan(Math.sin, grid(1, 20, 50), TOLERANCE);
    expect(roots).toHaveLength(6);
    roots.forEach((root, i) => expect(Math.abs(root - (i + 1) * Math.PI)).toBeLessThan(2 * TOLERANCE));
  });

  it('reports a crossing on a grid point once, exactly', () => {
    expect(rootsByScan((x) => x - 2, [0, 1, 2, 3], TOLERANCE)).toEqual([2]);
  });

  it('reports a crossing on a grid point and a later one between two', () => {
    const roots = rootsByScan((x) => (x - 2) * (x - 3.5), [0, 1, 2, 3, 4], TOLERANCE);
    expect(roots).toHaveLength(2);
    expect(roots[0]).toBe(2);
    expect(Math.abs(roots[1] - 3.5)).toBeLessThan(2 * TOLERANCE);
  });

  it('reports the beginning of a stretch of zeros that separates two signs', () => {
    const f = (x: number) => (x < 2 ? -1 : x > 4 ? 1 : 0);
    expect(rootsByScan(f, [0, 1, 2, 3, 4, 5], TOLERANCE)).toEqual([2]);
  });

  it('reports no zero that is only touched, or at an end, or everywhere', () => {
    expect(rootsByScan((x) => (x - 2) * (x - 2), [0, 1, 2, 3], TOLERANCE)).toEqual([]);
    expect(rootsByScan((x) => x, [0, 1, 2], TOLERANCE)).toEqual([]);
    expect(rootsByScan((x) => x - 2, [0, 1, 2], TOLERANCE)).toEqual([]);
    expect(rootsByScan(() => 0, [0, 1, 2], TOLERANCE)).toEqual([]);
  });

  it('skips points where the function is NaN', () => {
    const f = (x: number) => (x === 2 ? NaN : x - 2.5);
    const roots = rootsByScan(f, [0, 1, 2, 3], TOLERANCE);
    expect(roots).toHaveLength(1);
    expect(Math.abs(roots[0] - 2.5)).toBeLessThan(2 * TOLERANCE);
  });

  it('finds nothing on an empty grid', () => {
    expect(rootsByScan((x) => x, [], TOLERANCE)).toEqual([]);
  });
});
