import { describe, expect, it } from 'vitest';
import { combinationProblem, valueProblem } from '../../src/model/checkValue';
import {
  applyOverrides,
  fixed,
  movedCentre,
  overriddenValue,
  overrideProblem,
  overridesProblem,
  sameDistribution,
} from '../../src/model/overrides';
import { compileModel } from '../../src/model/compiledModel';
import { allowedFor, combinationProblemText, valueProblemText } from '../../src/model/problemText';
import { baseValues, withValues, type Plain } from '../worlds';

const base = baseValues();

describe('movedCentre', () => {
  const tam = base['tam']!;
  const pert = { kind: 'pert', low: 2000, mode: 3000, high: 6000 } as const;

  it('moves the scenario’s range along, whether or not it was moved before', () => {
    expect(movedCentre(tam, undefined, 'tam', 4500)).toEqual({ centre: 4500 });
    expect(movedCentre(tam, { centre: 900 }, 'tam', 4500)).toEqual({ centre: 4500 });
  });

  it('moves a range of one’s own along', () => {
    const moved = movedCentre(tam, { value: pert }, 'tam', 6000);
    expect(moved).toEqual({ value: { kind: 'pert', low: 4000, mode: 6000, high: 12_000 } });
  });

  it('keeps a pinned value pinned', () => {
    expect(movedCentre(tam, fixed(3000), 'tam', 4500)).toEqual(fixed(4500));
    expect(movedCentre({ kind: 'fixed', value: 3000 }, undefined, 'tam', 4500)).toEqual(fixed(4500));
  });

  it('sets what has no number', () => {
    expect(movedCentre('off', undefined, 'stopLoss', 20)).toEqual(fixed(20));
  });

  it('moves a range of one’s own to no centre that is out of bounds', () => {
    expect(movedCentre(tam, { value: pert }, 'tam', 1)).toEqual(fixed(1));
  });
});

describe('applyOverrides', () => {
  it('replaces what is named and leaves the rest, and the argument, as they were', () => {
    const before = structuredClone(base);
    const changed = applyOverrides(base, { tam: fixed(5000), 'partner.filesPublic': { value: false } });
    expect(changed).toEqual({ ...base, tam: { kind: 'fixed', value: 5000 }, 'partner.filesPublic': false });
    expect(base).toEqual(before);
  });

  it('gives the same values where nothing is changed', () => {
    expect(applyOverrides(base, {})).toEqual(base);
  });

  it('moves a centre with its spread, and fixes a value without it', () => {
    expect(applyOverrides(base, { tam: { centre: 6600 } })['tam']).toEqual({
      kind: 'pert',
      low: 3000,
      mode: 6600,
      high: 18000,
    });
    expect(applyOverrides(base, { tam: fixed(6600) })['tam']).toEqual({ kind: 'fixed', value: 6600 });
  });

  it('does not look at names that are no values', () => {
    const odd = JSON.parse('{"__proto__": {"centre": 1}, "constructor": {"centre": 1}}') as Record<
      string,
      never
    >;
    expect(applyOverrides(base, odd)).toEqual(base);
  });
});

describe('overriddenValue', () => {
  it('just sets a lever, a flag, a word and a stop-loss that was off', () => {
    expect(overriddenValue(base['royalty']!, 'royalty', { centre: 0.3 })).toEqual({
      kind: 'fixed',
      value: 0.3,
    });
    expect(overriddenValue('off', 'stopLoss', { centre: 80 })).toEqual({ kind: 'fixed', value: 80 });
    expect(overriddenValue(base['fineCombine']!, 'fineCombine', { value: 'min' })).toBe('min');
  });
});

describe('overridesProblem', () => {
  it('names the value that is wrong', () => {
    const problem = { key: 'tam', code: 'outOfRange', part: 'value', got: 5 };
    expect(overridesProblem(base, { tam: fixed(5) })).toEqual(problem);
    expect(overrideProblem('tam', { centre: 5 })).toEqual(problem);
    expect(overridesProblem(base, { tam: fixed(50), royalty: { centre: 0.4 } })).toBeUndefined();
  });

  it('sees what is wrong only together', () => {
    expect(overridesProblem(base, { campaignMonths: fixed(6) })).toEqual({
      code: 'campaignBeyondAYear',
      intensity: 2.2,
      months: 6,
      most: 2,
    });
  });
});

describe('valueProblem', () => {
  const at = (key: string, value: Plain) =>
    valueProblem(key, typeof value === 'number' ? { kind: 'fixed', value } : value);

  it('lets through what is admissible, bounds included', () => {
    for (const [key, value] of [
      ['tam', 10],
      ['tam', 1e6],
      ['stopLoss', 'off'],
      ['fineCombine', 'percent'],
      ['terminalValue', false],
      ['horizonYears', 3],
      ['tam', { kind: 'uniform', low: 10, high: 1e6 }],
    ] as const) {
      expect(at(key, value), key).toBeUndefined();
    }
  });

  it.each([
    ['tam', 9.99, 'value is 9.99; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', Number.NaN, 'value is NaN; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', 'off', 'allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', true, 'allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    [
      'tam',
      { kind: 'pert', low: 1, mode: 20, high: 30 },
      'low is 1; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    ['tam', { kind: 'triangular', low: 20, mode: 10, high: 30 }, 'mode must lie from 20 to 30; got 10'],
    ['tam', { kind: 'uniform', low: 30, high: 20 }, 'low must be below high; got 30 and 20'],
    [
      'tam',
      { kind: 'lognormal', p10: 20, p90: 2e6 },
      'p90 is 2000000; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    ['globalCarryOver', { kind: 'lognormal', p10: 0, p90: 2 }, 'p10 must be above 0; got 0'],
    ['horizonYears', 4.5, 'value is 4.5; allowed is a whole number from 3 to 10 (years (whole))'],
    [
      'campaignMonths',
      { kind: 'uniform', low: 2, high: 4 },
      'it is counted in whole numbers and takes no distribution; allowed is a whole number from 0 to 11 (months (whole))',
    ],
    [
      'royalty',
      { kind: 'uniform', low: 0.1, high: 0.2 },
      'a lever is a plain number, not a distribution; allowed is a number from 0 to 0.9 (fraction of partner revenue)',
    ],
    [
      'riskAversion',
      { kind: 'uniform', low: 0.1, high: 0.2 },
      'a setting is a plain number, not a distribution; allowed is a number from 0 to 1 (weight on the tail)',
    ],
    [
      'severeShapeA',
      { kind: 'uniform', low: 1, high: 2 },
      'a constant is a plain number, not a distribution; allowed is a number from 0 to 100 (-)',
    ],
    ['terminalValue', 1, 'allowed is true or false'],
    ['terminalValue', 'true', 'allowed is true or false'],
    ['fineCombine', 'both', 'allowed is one of max, min, fixed, percent'],
    ['fineCombine', true, 'allowed is one of max, min, fixed, percent'],
    ['stopLoss', 'never', 'allowed is a number from 1 to 100000 (USD m, or off), or "off"'],
    ['stopLoss', 0, 'value is 0; allowed is a number from 1 to 100000 (USD m, or off), or "off"'],
  ] as const)('refuses for %s the value %j and says what is allowed', (key, value, problem) => {
    expect(valueProblemText(at(key, value)!)).toBe(problem);
  });
});

describe('allowedFor', () => {
  it('is a sentence’s end for each type of value', () => {
    expect(allowedFor('terminalValue')).toBe('true or false');
    expect(allowedFor('turnoverBase')).toBe('one of entity, group');
    expect(allowedFor('partner.coverage')).toBe('a number from 0.25 to 5 (multiple of the required minimum)');
  });
});

describe('combinationProblem', () => {
  it('finds nothing in the base scenario', () => {
    expect(combinationProblem(base)).toBeUndefined();
  });

  it.each([
    [
      { campaignMonths: 6 },
      "campaignIntensity 2.2 with campaignMonths 6 is more than a whole year's enforcement; allowed is an intensity of at most 2",
    ],
    [{ ipLossP10: 50 }, 'ipLossP10 is 50 and ipLossP90 is 40; allowed is a P10 that does not exceed the P90'],
    [{ fineSmallShare: 0.79 }, 'fineSmallShare and fineMediumShare add up to 1.01; allowed is at most 1'],
    [{ fineSmallHigh: 3 }, 'fineSmallHigh is 3 and fineMediumHigh is 2; allowed is an ascending order'],
    [{ fineSmallLow: 0.6 }, 'fineSmallLow is 0.6 and fineSmallHigh is 0.5; allowed is an ascending order'],
    [{ fineMediumHigh: 20 }, 'fineMediumHigh is 20 and contentFineCap is 10; allowed is an ascending order'],
    [{ fineSmallLow: 0 }, 'fineSmallLow is 0; allowed is a number above 0'],
    [{ severeShapeA: 0 }, 'severeShapeA is 0; allowed is a number above 0'],
    [{ severeShapeB: 0 }, 'severeShapeB is 0; allowed is a number above 0'],
  ])('refuses %j', (changes, problem) => {
    expect(combinationProblemText(combinationProblem(withValues(base, changes))!)).toBe(problem);
  });

  it('lets a campaign be just a whole year’s enforcement, and a loss be certain', () => {
    expect(
      combinationProblem(withValues(base, { campaignMonths: 5, campaignIntensity: 2.4 })),
    ).toBeUndefined();
    expect(
      combinationProblem(withValues(base, { campaignMonths: 0, campaignIntensity: 12 })),
    ).toBeUndefined();
    expect(combinationProblem(withValues(base, { ipLossP10: 40 }))).toBeUndefined();
  });
});

describe('sameDistribution', () => {
  it('does not look at the order of fields', () => {
    expect(sameDistribution({ kind: 'uniform', low: 1, high: 2 }, { high: 2, low: 1, kind: 'uniform' })).toBe(
      true,
    );
    expect(sameDistribution({ kind: 'uniform', low: 1, high: 2 }, { kind: 'uniform', low: 1, high: 3 })).toBe(
      false,
    );
    expect(sameDistribution({ kind: 'fixed', value: 1 }, { kind: 'lognormal', p10: 1, p90: 2 })).toBe(false);
  });
});

describe('compileModel', () => {
  it('is made of what the overrides say', () => {
    const model = compileModel(
      applyOverrides(base, { stopLoss: { value: 'off' }, 'bifurcation.filesPublic': { value: false } }),
    );
    expect(model.flags.bifurcation).toMatchObject({ filesPublic: false, stopLoss: Infinity });
    expect(model.flags.partner).toMatchObject({ filesPublic: true, stopLoss: Infinity });
  });
});
