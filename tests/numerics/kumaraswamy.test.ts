import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kumaraswamyQuantile } from '../../src/numerics/kumaraswamy';

const shape = fc.double({ min: 0.2, max: 20, noNaN: true });

describe('kumaraswamyQuantile', () => {
  it('matches Kumaraswamy(1.2, 8): median .12566493567904, P95 .37919355544059, mean .15189289424228 (computed to 14 digits)', () => {
    expect(Math.abs(kumaraswamyQuantile(0.5, 1.2, 8) - 0.12566493567904)).toBeLessThan(1e-14);
    expect(Math.abs(kumaraswamyQuantile(0.95, 1.2, 8) - 0.37919355544059)).toBeLessThan(1e-14);
    const cells = 2 ** 16;
    let sum = 0;
    for (let i = 0; i < cells; i++) sum += kumaraswamyQuantile((i + 0.5) / cells, 1.2, 8);
    // a midpoint rule on a function that rises from 0 to 1 errs by less than one cell
    expect(Math.abs(sum / cells - 0.15189289424228)).toBeLessThan(1 / cells);
  });

  it('inverts F(x) = 1 - (1 - x^a)^b, to rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (u, a, b) => {
        const x = kumaraswamyQuantile(u, a, b);
        // near x = 1 a double cannot tell quantiles apart better than 2^-53, and F may be steep there
        const slope = a * b * x ** (a - 1) * (1 - x ** a) ** (b - 1);
        expect(Math.abs(1 - (1 - x ** a) ** b - u)).toBeLessThan(1e-12 + slope * 2 ** -50);
      }),
    );
  });

  it('is u itself for shapes 1 and 1, and runs from 0 to 1 for all', () => {
    expect(kumaraswamyQuantile(0.375, 1, 1)).toBe(0.375);
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(kumaraswamyQuantile(0, a, b)).toBe(0);
        expect(kumaraswamyQuantile(1, a, b)).toBe(1);
      }),
    );
  });
});
