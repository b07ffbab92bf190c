import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueProblem } from '../../src/model/checkValue';
import { moveCentre } from '../../src/model/moveCentre';
import { overriddenValue } from '../../src/model/overrides';
import { parameterOfKey, valueKeys } from '../../src/model/values';
import { mode, type Distribution } from '../../src/numerics/distribution';
import { shippedScenario } from '../shippedScenarios';

const wide = { min: -1e9, max: 1e9 };
const unit = { min: 0, max: 1 };
const pert = (low: number, centre: number, high: number): Distribution => ({
  kind: 'pert',
  low,
  mode: centre,
  high,
});

function logit(x: number): number {
  return Math.log(x / (1 - x));
}

/** A PERT law with positive, distinct bounds. */
const positivePert = fc
  .tuple(
    fc.double({ min: 0.01, max: 10, noNaN: true }),
    fc.double({ min: 1.01, max: 5, noNaN: true }),
    fc.double({ min: 1.01, max: 5, noNaN: true }),
  )
  .map(([low, up, further]) => ({ low, centre: low * up, high: low * up * further }));
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });

describe('moveCentre', () => {
  it('makes the new centre the mode, to the last bit', () => {
    fc.assert(
      fc.property(positivePert, positive, ({ low, centre, high }, moved) => {
        for (const moves of ['ratio', 'additive'] as const) {
          expect(mode(moveCentre(pert(low, centre, high), moved, moves, wide))).toBe(moved);
        }
      }),
    );
  });

  it('keeps the shape under ratio: bounds stay the same multiples of the centre', () => {
    fc.assert(
      fc.property(positivePert, positive, ({ low, centre, high }, moved) => {
        const result = moveCentre(pert(low, centre, high), moved, 'ratio', wide) as ReturnType<
          typeof pert
        > & {
          low: number;
          high: number;
        };
        expect(result.low / moved).toBeCloseTo(low / centre, 12);
        expect(result.high / moved).toBeCloseTo(high / centre, 10);
      }),
    );
  });

  it('keeps the distances under additive', () => {
    expect(moveCentre(pert(0, 0.05, 0.2), 0.1, 'additive', wide)).toEqual(pert(0.05, 0.1, 0.25));
  });

  it('shifts all bounds by one step of logit', () => {
    const result = moveCentre(pert(0.1, 0.3, 0.6), 0.7, 'logit', unit);
    const step = logit(0.7) - logit(0.3);
    expect(result).toMatchObject({ kind: 'pert', mode: 0.7 });
    if (result.kind !== 'pert') return;
    expect(logit(result.low)).toBeCloseTo(logit(0.1) + step, 12);
    expect(logit(result.high)).toBeCloseTo(logit(0.6) + step, 12);
  });

  it('leaves 0 and 1 where they are under logit', () => {
    for (const moved of [0.01, 0.5, 0.99]) {
      expect(moveCentre(pert(0, 0.3, 1), moved, 'logit', unit)).toEqual(pert(0, moved, 1));
    }
  });

  it('moves midpoint and median under ratio too (uniform and lognormal; rounding 1e-15 relative)', () => {
    const uniform = moveCentre({ kind: 'uniform', low: 0.2, high: 1 }, 0.9, 'ratio', wide);
    expect(mode(uniform)).toBeCloseTo(0.9, 15);
    expect(uniform).toMatchObject({ kind: 'uniform', low: 0.3 });
    const lognormal = moveCentre({ kind: 'lognormal', p10: 2, p90: 8 }, 40, 'ratio', wide);
    expect(lognormal).toEqual({ kind: 'lognormal', p10: 20, p90: 80 });
  });

  it('changes nothing where the centre is where it was', () => {
    const same = pert(0.1, 0.3, 0.6);
    for (const moves of ['ratio', 'logit', 'additive'] as const) {
      expect(moveCentre(same, 0.3, moves, unit)).toBe(same);
    }
  });

  it('undoes itself, as long as nothing was clipped', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (moved) => {
        const start = pert(0.1, 0.3, 0.6);
        const back = moveCentre(moveCentre(start, moved, 'logit', unit), 0.3, 'logit', unit);
        expect(back).toMatchObject({
          low: expect.closeTo(0.1, 10),
          mode: 0.3,
          high: expect.closeTo(0.6, 10),
        });
      }),
    );
  });

  it('clips the other bounds to the admissible range', () => {
    expect(moveCentre(pert(1, 2, 4), 30, 'ratio', { min: 0, max: 40 })).toEqual(pert(15, 30, 40));
    expect(moveCentre(pert(-0.05, 0.02, 0.1), -0.48, 'additive', { min: -0.5, max: 0.5 })).toMatchObject({
      low: -0.5,
      mode: -0.48,
    });
  });

  it('is a fixed number where there is no spread to take along', () => {
    const fixedAt = (value: number): Distribution => ({ kind: 'fixed', value });
    expect(moveCentre(fixedAt(3), 7, 'ratio', wide)).toEqual(fixedAt(7));
    expect(moveCentre(pert(1, 2, 4), 7, 'none', wide)).toEqual(fixedAt(7));
    expect(moveCentre(pert(0, 0, 4), 7, 'ratio', wide)).toEqual(fixedAt(7));
    expect(moveCentre(pert(1, 2, 4), 0, 'ratio', wide)).toEqual(fixedAt(0));
    expect(moveCentre(pert(0, 0, 0.4), 0.2, 'logit', unit)).toEqual(fixedAt(0.2));
    expect(moveCentre(pert(0.1, 1, 1), 0.2, 'logit', unit)).toEqual(fixedAt(0.2));
    expect(moveCentre(pert(0.1, 0.3, 0.6), 0, 'logit', unit)).toEqual(fixedAt(0));
    expect(moveCentre(pert(0.1, 0.3, 0.6), 1, 'logit', unit)).toEqual(fixedAt(1));
    expect(moveCentre({ kind: 'uniform', low: 1, high: 2 }, 40, 'additive', { min: 0, max: 2 })).toEqual(
      fixedAt(2),
    );
    expect(moveCentre({ kind: 'lognormal', p10: 1, p90: 2 }, 40, 'additive', { min: 0, max: 2 })).toEqual(
      fixedAt(2),
    );
  });

  it('leaves every shipped value admissible, wherever in its admissible range it is moved', () => {
    const { values } = shippedScenario('china-genai');
    const keys = valueKeys.filter(
      (key) => typeof values[key] === 'object' && parameterOfKey(key).admissible.type === 'number',
    );
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.double({ min: 0, max: 1, noNaN: true }), (key, share) => {
        const { admissible } = parameterOfKey(key);
        if (admissible.type !== 'number') return;
        const free = admissible.min + (admissible.max - admissible.min) * share ** 3;
        const moved = overriddenValue(values[key]!, key, {
          centre: admissible.whole ? Math.round(free) : free,
        });
        expect(valueProblem(key, moved), `${key} at ${free}`).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
