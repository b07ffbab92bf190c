import { describe, expect, it } from 'vitest';
import { naturalSpline, SPLINE_FUNCTIONS } from '../../src/numerics/naturalSpline';
import { normalQuantile } from '../../src/numerics/normalQuantile';

const knots = [0.05, 0.275, 0.5, 0.725, 0.95].map(normalQuantile);
const all = Array.from({ length: SPLINE_FUNCTIONS }, (_, index) => index);

function at(z: number): Float64Array {
  const out = new Float64Array(SPLINE_FUNCTIONS);
  naturalSpline(z, out);
  return out;
}

/** Second difference over a step, and third. */
const second = (z: number, h: number, index: number): number =>
  (at(z - h)[index]! - 2 * at(z)[index]! + at(z + h)[index]!) / (h * h);

describe('naturalSpline', () => {
  it('begins with a constant and a straight line: four degrees of freedom beside the constant', () => {
    expect(SPLINE_FUNCTIONS).toBe(5);
    for (const z of [-3, 0, 1.7]) expect([...at(z)].slice(0, 2)).toEqual([1, z]);
  });

  it('is made of the truncated cubes of its definition, and writes nothing else', () => {
    const last = knots[4]!;
    const cubeAbove = (z: number, knot: number) => Math.max(0, z - knot) ** 3;
    const bend = (z: number, knot: number) => (cubeAbove(z, knot) - cubeAbove(z, last)) / (last - knot);
    for (const z of [-2, -1, -0.3, 0, 0.4, 1, 1.64, 2.5]) {
      const out = new Float64Array(SPLINE_FUNCTIONS + 2).fill(-99);
      naturalSpline(z, out);
      const bends = knots.slice(0, 3).map((knot) => bend(z, knot) - bend(z, knots[3]!));
      expect([...out]).toEqual([1, z, ...bends.map((value) => expect.closeTo(value, 12)), -99, -99]);
    }
  });

  it('is straight beyond the first and the last knot', () => {
    for (const index of all) {
      expect(Math.abs(second(knots[0]! - 1, 0.5, index))).toBeLessThan(1e-10);
      expect(Math.abs(second(knots[4]! + 1, 0.5, index))).toBeLessThan(1e-10);
    }
  });

  it('is smooth where its pieces meet, and bends between', () => {
    const h = 1e-3;
    for (const knot of knots)
      for (const index of all)
        expect(Math.abs(second(knot - h, h, index) - second(knot + h, h, index))).toBeLessThan(0.02);
    for (const index of all.slice(2)) expect(Math.abs(second(knots[3]!, h, index))).toBeGreaterThan(0.1);
  });

  it('is a cubic between two knots', () => {
    const middle = (knots[1]! + knots[2]!) / 2;
    for (const index of all) {
      const [a, b, c, d, e] = [-2, -1, 0, 1, 2].map((step) => at(middle + 0.1 * step)[index]!);
      expect(Math.abs(a! - 4 * b! + 6 * c! - 4 * d! + e!)).toBeLessThan(1e-12);
    }
  });
});
