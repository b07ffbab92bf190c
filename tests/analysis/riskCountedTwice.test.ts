import { describe, expect, it } from 'vitest';
import { criteria, type Criterion } from '../../src/analysis/criterion';
import { riskCountedTwice } from '../../src/analysis/riskCountedTwice';
import type { ScenarioValues } from '../../src/model/values';
import { shippedIds, shippedScenario } from '../shippedScenarios';
import { baseValues } from '../worlds';

function inMode(valuationMode: string, changes: Record<string, number> = {}): ScenarioValues {
  return baseValues({ valuationMode, ...changes });
}

describe('riskCountedTwice', () => {
  it('finds nothing in any mode with what it comes with, however averse its owner', () => {
    for (const id of shippedIds) {
      for (const valuationMode of ['D1', 'D2', 'D3']) {
        const values = { ...shippedScenario(id).values, valuationMode };
        expect(riskCountedTwice(values, undefined)).toEqual([]);
        expect(riskCountedTwice({ ...values, riskAversion: { kind: 'fixed', value: 1 } }, undefined)).toEqual(
          [],
        );
      }
    }
  });

  it('finds nothing in ranking by mean, by risk-adjusted value or against exit', () => {
    for (const criterion of criteria.filter((each) => !['shortfall', 'certaintyEquivalent'].includes(each)))
      for (const mode of ['D1', 'D2', 'D3'])
        expect(riskCountedTwice(inMode(mode), criterion), `${mode} ${criterion}`).toEqual([]);
  });

  it.each<[string, Record<string, number>, Criterion, readonly string[]]>([
    ['D1', {}, 'shortfall', []],
    ['D1', {}, 'certaintyEquivalent', ['riskyRateAndCertaintyEquivalent']],
    ['D1', { discountRate: 0.04, riskFreeRate: 0.04 }, 'certaintyEquivalent', []],
    ['D2', {}, 'certaintyEquivalent', []],
    ['D2', {}, 'shortfall', []],
    ['D2', { riskFreeRate: 0.12 }, 'certaintyEquivalent', ['riskyRateAndCertaintyEquivalent']],
    ['D3', {}, 'shortfall', ['premiumAndTail']],
    ['D3', { countryPremium: 0 }, 'shortfall', []],
    ['D3', {}, 'certaintyEquivalent', ['riskyRateAndCertaintyEquivalent', 'premiumAndCertaintyEquivalent']],
    ['D3', { countryPremium: 0 }, 'certaintyEquivalent', ['riskyRateAndCertaintyEquivalent']],
  ])('in mode %s with %j, ranking by %s, finds %j', (mode, changes, criterion, reasons) => {
    expect(riskCountedTwice(inMode(mode, changes), criterion)).toEqual(reasons);
  });
});
