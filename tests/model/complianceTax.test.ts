import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/model/compiledModel';
import {
  feePerRound,
  hostingSurcharge,
  moderationPerRevenue,
  yearlyBuildOut,
  yearlyComplianceTax,
} from '../../src/model/complianceTax';
import { baseValues, type Plain } from '../worlds';

const bifurcation = (changes: Record<string, Plain> = {}): Float64Array =>
  compileModel(
    baseValues({
      localInfrastructure: 4,
      complianceStaff: 5,
      alignmentUpkeep: 3,
      refilingCost: 0.25,
      coverage: 2,
      moderationRate: 0.04,
      filingCost: 0.3,
      hostingPremium: 1.35,
      ...changes,
    }),
  ).centres.bifurcation;

describe('the compliance tax', () => {
  it('is infrastructure, staff at its coverage, upkeep and refiling, a year', () => {
    expect(yearlyComplianceTax(bifurcation())).toBe(17.25);
    expect(yearlyComplianceTax(bifurcation({ coverage: 1 }))).toBe(12.25);
  });

  it('scales in every item with the multiplier, and is 0 without it', () => {
    for (const item of [yearlyComplianceTax, moderationPerRevenue, feePerRound, hostingSurcharge]) {
      const once = item(bifurcation());
      expect(once).toBeGreaterThan(0);
      expect(item(bifurcation({ complianceTaxMultiplier: 2 }))).toBe(2 * once);
      expect(item(bifurcation({ complianceTaxMultiplier: 0 }))).toBe(0);
    }
  });

  it('counts of hosting only what is above the global cost', () => {
    expect(hostingSurcharge(bifurcation())).toBeCloseTo(0.35, 15);
    expect(hostingSurcharge(bifurcation({ hostingPremium: 1 }))).toBe(0);
  });

  it('has neither moderation nor a hosting premium on a partner’s path', () => {
    const { partner } = compileModel(baseValues()).centres;
    expect(moderationPerRevenue(partner)).toBe(0);
    expect(hostingSurcharge(partner)).toBe(0);
  });
});

describe('yearlyBuildOut', () => {
  it('is the model and going to market, whatever the multiplier', () => {
    const values = { modelInvestment: 15, goToMarket: 12, complianceTaxMultiplier: 3 };
    expect(yearlyBuildOut(bifurcation(values))).toBe(27);
    expect(yearlyBuildOut(compileModel(baseValues(values)).centres.partner)).toBe(12);
  });
});
