import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/numerics/normalQuantile';
import { uniformFromBits } from '../../src/numerics/philox';

const uint32 = fc.integer({ min: 0, max: 0xffffffff });

/** Normal distribution function by its power series, good to 1e-15 for |z| < 4. */
function distribution(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 3; n < 200; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

describe('normalQuantile', () => {
  it('matches AS241: .25, .001, 1e-20 (Wichura 1988) and the usual .95, .975, .99', () => {
    const published: [number, number][] = [
      [0.25, -0.67448975019608174],
      [0.001, -3.0902323061678135],
      [1e-20, -9.2623400897984076],
      [0.95, 1.6448536269514727],
      [0.975, 1.9599639845400542],
      [0.99, 2.3263478740408411],
    ];
    // PPND16 promises a relative error of about 1e-16; 1e-15 leaves room for rounding
    for (const [u, z] of published) expect(Math.abs(normalQuantile(u) / z - 1)).toBeLessThan(1e-15);
  });

  it('inverts the distribution function, to 1e-15 in probability', () => {
    for (let i = 1; i < 2000; i++) {
      const u = i / 2000;
      expect(Math.abs(distribution(normalQuantile(u)) - u)).toBeLessThan(1e-15);
    }
  });

  it('is 0 at one half and odd about it', () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(uint32, (x) => {
        expect(normalQuantile(uniformFromBits(0xffffffff - x))).toBe(-normalQuantile(uniformFromBits(x)));
      }),
    );
  });

  it('never falls, also where two of its three fits meet', () => {
    for (const seam of [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)]) {
      let last = -Infinity;
      for (let i = -50; i <= 50; i++) {
        const z = normalQuantile(seam * (1 + i * 1e-13));
        expect(z).toBeGreaterThanOrEqual(last);
        last = z;
      }
    }
    fc.assert(
      fc.property(uint32, uint32, (x, y) => {
        fc.pre(x < y);
        expect(normalQuantile(uniformFromBits(x))).toBeLessThan(normalQuantile(uniformFromBits(y)));
      }),
    );
  });

  it('is infinite at 0 and 1 and NaN outside', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(-0.1)).toBeNaN();
    expect(normalQuantile(1.1)).toBeNaN();
    expect(normalQuantile(NaN)).toBeNaN();
  });
});
