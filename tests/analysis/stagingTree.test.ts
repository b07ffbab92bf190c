import { describe, expect, it } from 'vitest';
import { regretOf } from '../../src/analysis/regret';
import { midMonthDiscountFactors } from '../../src/model/compiledModel';
import { mean } from '../../src/numerics/sum';

/** Two equally likely states as worlds: what a stack of our own is worth in a year, USD m. */
const states = [300, -200];
const worlds = Float64Array.from({ length: 16 }, (_, world) => states[world % states.length]!);
const nothing = new Float64Array(16);
/** What the partner is worth today. */
const PARTNER_NOW = 40;

const factors = midMonthDiscountFactors(0.1, 13);
const aYear = factors[12]! / factors[0]!;

describe('a tree of two stages (worked by hand)', () => {
  it('has a stack of our own worth 45.45 if it is decided now', () => {
    expect(aYear).toBeCloseTo(1 / 1.1, 14);
    expect(mean(worlds) * aYear).toBeCloseTo(45.4545454545, 9);
  });

  it('has a partner first, and the stack only where it pays, worth 176.36', () => {
    const { perfectInformation } = regretOf({ exit: nothing, bifurcation: worlds, partner: nothing });
    expect(perfectInformation.mean).toBe(100);
    const decidedLater = (mean(worlds) + perfectInformation.mean) * aYear;
    expect(PARTNER_NOW + decidedLater).toBeCloseTo(176.363636364, 9);
  });
});
