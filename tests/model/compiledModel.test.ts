import { describe, expect, it } from 'vitest';
import { compileModel, fadingAnnuity, midMonthDiscountFactors } from '../../src/model/compiledModel';
import { parameters, slot } from '../../src/model/parameters';
import { baseValues } from '../worlds';

/** Value of yearly payments at the ends of years 1, 2, …, from factors of the middles of months. */
function endOfYearValue(rate: number, payments: readonly number[]): number {
  const factors = midMonthDiscountFactors(rate, 12 * payments.length);
  const halfMonth = Math.sqrt(factors[1]! / factors[0]!);
  return payments.reduce((sum, payment, year) => sum + payment * factors[12 * year + 11]! * halfMonth, 0);
}

describe('midMonthDiscountFactors', () => {
  it('gives, moved to the end of years, the net present values of Excel’s NPV documentation', () => {
    expect(endOfYearValue(0.1, [-10_000, 3000, 4200, 6800])).toBeCloseTo(1188.443412335, 8);
    const shop = [8000, 9200, 10_000, 12_000, 14_500];
    expect(endOfYearValue(0.08, shop) - 40_000).toBeCloseTo(1922.061554932, 8);
    expect(endOfYearValue(0.08, [...shop, -9000]) - 40_000).toBeCloseTo(-3749.465087016, 8);
  });

  it('adds up to 44.955038406224 for 60 payments at month ends at 1 % a month (annuity formula)', () => {
    const factors = midMonthDiscountFactors(1.01 ** 12 - 1, 60);
    const annuity = factors.reduce((sum, factor) => sum + factor, 0) / Math.sqrt(1.01);
    expect(annuity).toBeCloseTo(44.955038406224, 11);
    expect(1000 / annuity).toBeCloseTo(22.244447684902, 11);
  });

  it('adds up to 77.362787070234 for 120 months at 10 % effective (geometric series)', () => {
    const annuity = midMonthDiscountFactors(0.1, 120).reduce((sum, factor) => sum + factor, 0);
    expect(annuity).toBeCloseTo(77.362787070234, 11);
  });

  it('is half a year’s rate in the middle of a year, and 1 throughout at rate 0', () => {
    const factors = midMonthDiscountFactors(0.21, 12);
    expect(Math.sqrt(factors[5]! * factors[6]!)).toBeCloseTo(1 / 1.1, 14);
    expect(midMonthDiscountFactors(0, 36)).toEqual(new Float64Array(36).fill(1));
  });
});

describe('fadingAnnuity', () => {
  it('is 2.3421755048993 for r = .11, ξ = .25, H = 5 (closed form)', () => {
    expect(fadingAnnuity(0.11, 0.25, 5)).toBeCloseTo(2.3421755048993, 12);
  });

  it('is the plain number of years where nothing fades or is discounted, the limit of slow fading', () => {
    expect(fadingAnnuity(0, 0, 5)).toBe(5);
    expect(fadingAnnuity(0, 1e-6, 5)).toBeCloseTo(5, 4); // ξH²/2 below
  });

  it('is 0 over no time and 1/(ρ + ξ) over all time', () => {
    expect(fadingAnnuity(0.11, 0.25, 0)).toBe(0);
    expect(fadingAnnuity(0.11, 0.25, 1000)).toBeCloseTo(1 / (Math.log(1.11) + 0.25), 14);
  });
});

describe('compileModel', () => {
  it('discounts and weighs by the valuation mode', () => {
    const values = { discountRate: 0.095, riskFreeRate: 0.04, countryPremium: 0.05, riskAversion: 0.25 };
    const valuation = (valuationMode: string) =>
      compileModel(baseValues({ ...values, valuationMode })).valuation;
    expect(valuation('D1')).toMatchObject({ mode: 'D1', discountRate: 0.095, riskAversion: 0.25 });
    expect(valuation('D2')).toMatchObject({ mode: 'D2', discountRate: 0.04, riskAversion: 0 });
    expect(valuation('D3')).toMatchObject({ mode: 'D3', riskAversion: 0 });
    expect(valuation('D3').discountRate).toBeCloseTo(0.145, 15);
  });

  it('turns off forced exit, home stop and rupture in D3 and nothing else', () => {
    const [d1, d3] = ['D1', 'D3'].map((valuationMode) => compileModel(baseValues({ valuationMode })));
    const off = ['forcedExitRate', 'homeStopRate', 'ruptureRate'] as const;
    for (const { id } of parameters) {
      const isOff = (off as readonly string[]).includes(id);
      for (const path of ['bifurcation', 'partner'] as const) {
        expect(d3!.centres[path][slot[id]]!, id).toBe(isOff ? 0 : d1!.centres[path][slot[id]]!);
      }
    }
    const uncertain = (model: typeof d1) => model!.random.map((assumption) => assumption.slot);
    expect(uncertain(d3)).toEqual(uncertain(d1).filter((at) => !off.some((id) => slot[id] === at)));
    expect(uncertain(d1)).toContain(slot.ruptureRate);
  });

  it('has a terminal factor of twelve months’ fading annuity from the horizon, and none with terminal value off', () => {
    const values = { discountRate: 0.11, terminalFade: 0.25, terminalYears: 5, horizonYears: 7 };
    const { terminalFactor } = compileModel(baseValues(values)).valuation;
    expect(terminalFactor).toBeCloseTo((12 * 2.3421755048993) / 1.11 ** 7, 10);
    expect(compileModel(baseValues({ ...values, terminalValue: false })).valuation.terminalFactor).toBe(0);
  });

  it('gives each path the values it reads and what it is without the others', () => {
    const { bifurcation, partner } = compileModel(baseValues()).centres;
    expect(bifurcation[slot.modelInvestment]).toBe(15);
    expect(partner[slot.modelInvestment]).toBe(0);
    expect(bifurcation[slot.royalty]).toBe(1);
    expect(bifurcation[slot.partnerBuffer]).toBe(1);
    expect(bifurcation[slot.partnerPassThrough]).toBe(1);
    expect(bifurcation[slot.ruptureRate]).toBe(0);
    expect(partner[slot.hostingPremium]).toBe(1);
    expect(partner[slot.buildCapex]).toBe(2);
    expect(bifurcation[slot.buildCapex]).toBe(15);
    for (const id of [
      'costRatioPublic',
      'moderationRate',
      'telecomLicenceMonths',
      'reachableShare',
    ] as const) {
      expect(partner[slot[id]], id).toBe(0);
    }
  });

  it('draws nothing that is fixed, and every assumption that is not', () => {
    const values = baseValues({ tam: 3300, 'partner.buildCapex': 2 });
    const { random } = compileModel(values);
    expect(random.some((assumption) => assumption.slot === slot.tam)).toBe(false);
    const capex = random.find((assumption) => assumption.slot === slot.buildCapex)!;
    expect(capex.common).toBeUndefined();
    expect(capex.partner).toBeUndefined();
    expect(capex.bifurcation).toBeDefined();
    const bass = random.find((assumption) => assumption.slot === slot.bassQ)!;
    expect(bass.common).toBeDefined();
  });

  it('draws the contribution from offshore, which only exit has', () => {
    const spread = { kind: 'pert', low: 1, mode: 2, high: 9 } as const;
    const { random } = compileModel(baseValues({ offshoreContribution: spread }));
    expect(random.find((assumption) => assumption.slot === slot.offshoreContribution)!.common).toBeDefined();
  });

  it('never stops a path whose stop-loss is off', () => {
    expect(compileModel(baseValues({ stopLoss: 'off' })).flags.partner.stopLoss).toBe(Infinity);
    expect(compileModel(baseValues({ stopLoss: 80 })).flags.partner.stopLoss).toBe(80);
  });

  it('files in full for an own stack always, for a partner where its model is fine-tuned', () => {
    for (const fineTunesPartnerModel of [false, true]) {
      const { flags } = compileModel(baseValues({ fineTunesPartnerModel }));
      expect(flags.bifurcation.fullChain).toBe(true);
      expect(flags.partner.fullChain).toBe(fineTunesPartnerModel);
    }
  });
});
