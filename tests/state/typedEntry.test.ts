import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overrideProblem, type Override } from '../../src/model/overrides';
import { parameterOfKey, valueKeys } from '../../src/model/values';
import { isPercentage, parseTypedEntry, shownRange } from '../../src/state/typedEntry';
import { shippedScenario } from '../shippedScenarios';

const { values } = shippedScenario('china-genai');
const typed = (key: string, entry: string) => parseTypedEntry(key, entry, values[key]!);

/** Every parameter that is shown and typed in percent. */
const percentages = `
  discountRate riskFreeRate countryPremium tail redeploymentReturn corporateTax withholdingTax vat
  tamGrowthInitial tamGrowthLongRun publicShare reachableShare partnerReach partnerSubstitution royalty
  lateEntryErosion alignmentPenalty siloDrift costRatioPublic costRatioClosed costRatioDrift moderationRate
  prelaunchRunRate provincialReworkFirst provincialReworkNext nationalReworkFirst nationalReworkNext
  registrationReworkFirst registrationReworkNext onSiteProbability licenceProbability holdProbability startTense
  fineRate suspensionRate forcedExitRate closedLoopFactor partnerBuffer homeStopRate
  rectificationHaircut severeShare fineCapPercent fineSmallShare fineMediumShare partnerPassThrough
  suspensionShortShare suspensionRevenueLoss spillover suspensionChurn ruptureRate repartnerProbability
  ipLeakRate closureCostShare salvage
`
  .trim()
  .split(/\s+/);

describe('isPercentage', () => {
  it('holds for shares, probabilities and rates, not for amounts, multiples, months and shapes of curves', () => {
    const shown = valueKeys.filter(isPercentage).map((key) => parameterOfKey(key).id);
    expect([...new Set(shown)]).toEqual(percentages);
  });
});

describe('parseTypedEntry', () => {
  it.each([
    ['hostingPremium', '2.1', 2.1],
    ['hostingPremium', '2,1', 2.1],
    ['hostingPremium', ' 2.1 ', 2.1],
    ['hostingPremium', '150%', 1.5],
    ['costRatioDrift', '-5', -0.05],
    ['costRatioDrift', '−5%', -0.05],
    ['tam', '1,200', 1200],
    ['tam', '12,345.5', 12_345.5],
    ['tam', '1 200', 1200],
    ['tam', '1\u202F200', 1200],
    ['tam', '4.5e3', 4500],
    ['complianceTaxMultiplier', '0,125', 0.125],
    ['tam', '×2', 6600],
    ['tam', 'x2', 6600],
    ['tam', '* 2', 6600],
    ['tam', '×1,5', 4950],
    ['tam', '×50%', 1650],
    ['vat', '6', 0.06],
    ['vat', '6%', 0.06],
    ['vat', '2,1%', 0.021],
    ['vat', '×2', 0.12],
    ['royalty', '29', 0.29],
    ['tenseHoldMultiplier', '×1.1', 2.2],
  ])('reads %s typed as %s', (key, entry, centre) => {
    expect(typed(key, entry)).toEqual({ centre });
  });

  it('reads "off" where a value can be off, in any case', () => {
    for (const entry of ['off', 'OFF', ' Off ']) expect(typed('stopLoss', entry)).toEqual({ value: 'off' });
  });

  it('reads a percentage without the noise of binary fractions', () => {
    for (let tenths = 0; tenths <= 300; tenths++) {
      expect(typed('vat', String(tenths / 10))).toEqual({ centre: Number(`${tenths}e-3`) });
    }
  });

  it.each([
    ['tam', 'abc', '“abc” is not a number; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '', '“” is not a number'],
    ['tam', '1.2.3', '“1.2.3” is not a number'],
    ['tam', '1.200,5', '“1.200,5” is not a number'],
    ['tam', '12,34,5', '“12,34,5” is not a number'],
    ['tam', '.', '“.” is not a number'],
    ['tam', '××2', '“××2” is not a number'],
    ['tam', '5 months', '“5 months” is not a number'],
    ['tam', 'NaN', '“NaN” is not a number'],
    ['tam', '9', '“9” is out of range; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '1e999', '“1e999” is out of range'],
    ['tam', '×1000', '“×1000” is out of range'],
    ['tam', 'off', '“off” is not a number'],
    ['vat', '31', '“31” is out of range; allowed is 0% to 30%'],
    ['vat', '-1%', '“-1%” is out of range; allowed is 0% to 30%'],
    ['horizonYears', '6.5', '“6.5” is out of range; allowed is a whole number from 3 to 10 (years (whole))'],
    [
      'stopLoss',
      'none',
      '“none” is not a number; allowed is a number from 1 to 100000 (USD m, or off), or "off"',
    ],
    ['terminalValue', '1', '“1” is out of range; allowed is true or false'],
  ])('refuses %s typed as %s and says what is allowed', (key, entry, message) => {
    const read = typed(key, entry);
    expect('problem' in read && read.problem).toContain(message);
  });

  it('refuses to multiply what is off', () => {
    const read = parseTypedEntry('stopLoss', '×2', 'off');
    expect('problem' in read && read.problem).toBe(
      '“×2” has no number to multiply; allowed is a number from 1 to 100000 (USD m, or off), or "off"',
    );
  });

  it('never throws, and what it accepts is admissible', () => {
    const entries = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[×x*]?[-+−0-9.,e %]*$/));
    fc.assert(
      fc.property(fc.constantFrom(...valueKeys), entries, (key, entry) => {
        const read = typed(key, entry);
        const isExplained = 'problem' in read && read.problem.includes('allowed is');
        expect(isExplained || overrideProblem(key, read as Override) === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('shownRange', () => {
  it('is in percent where the control shows percent', () => {
    expect(shownRange('vat')).toBe('0% to 30%');
    expect(shownRange('costRatioDrift')).toBe('-50% to 50%');
    expect(shownRange('tam')).toBe('a number from 10 to 1000000 (USD m per year, 2027)');
  });

  it('holds the ends that can be typed', () => {
    for (const key of valueKeys.filter(isPercentage)) {
      const [low, high] = shownRange(key).split(' to ');
      expect(typed(key, low!)).toHaveProperty('centre');
      expect(typed(key, high!)).toHaveProperty('centre');
    }
  });
});
