import { describe, expect, it } from 'vitest';
import { exp } from '../../src/numerics/elementary';
import { integratedDecay } from '../../src/numerics/integratedDecay';

describe('integratedDecay', () => {
  it('is the time itself where nothing decays', () => {
    expect(integratedDecay(0, 7, 1)).toBe(7);
  });

  it('is the whole mean life after a long time', () => {
    expect(integratedDecay(0.25, 1000, exp(-250))).toBe(4);
  });

  it('agrees with (1 - e^-rt)/r to 1e-12 on both sides of where it changes its way of computing', () => {
    for (const rate of [1e-7, 0.9e-4, 1.1e-4, 1e-3, 1]) {
      expect(Math.abs(integratedDecay(rate, 1, exp(-rate)) / (-Math.expm1(-rate) / rate) - 1)).toBeLessThan(
        1e-12,
      );
    }
  });

  it('is t (1 - x/2 + x²/6 - x³/24), x = rt, to 1e-15 where little decays, whatever the time', () => {
    for (const time of [0.25, 1, 40]) {
      for (const x of [1e-9, 1e-6, 3e-5, 9.9e-5]) {
        const expected = time * (1 - x / 2 + x ** 2 / 6 - x ** 3 / 24);
        expect(Math.abs(integratedDecay(x / time, time, exp(-x)) / expected - 1), `${x}`).toBeLessThan(1e-15);
      }
    }
  });

  it('matches the terminal-value factor for r = 0.11, ξ = 0.25, H = 5: 2.3421755048993', () => {
    const decay = Math.log(1.11) + 0.25;
    expect(integratedDecay(decay, 5, exp(-5 * decay))).toBeCloseTo(2.3421755048993, 12);
  });
});
