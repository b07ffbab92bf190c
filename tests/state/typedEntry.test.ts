import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overrideProblem } from '../../src/model/overrides';
import { parameterOfKey, valueKeys } from '../../src/model/values';
import { isPercentage, parseTypedEntry } from '../../src/state/typedEntry';
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
    ['tam', 'abc', 'notANumber'],
    ['tam', '', 'notANumber'],
    ['tam', '1.2.3', 'notANumber'],
    ['tam', '1.200,5', 'notANumber'],
    ['tam', '12,34,5', 'notANumber'],
    ['tam', '.', 'notANumber'],
    ['tam', '××2', 'notANumber'],
    ['tam', '5 months', 'notANumber'],
    ['tam', 'NaN', 'notANumber'],
    ['tam', '9', 'entryOutOfRange'],
    ['tam', '1e999', 'entryOutOfRange'],
    ['tam', '×1000', 'entryOutOfRange'],
    ['tam', 'off', 'notANumber'],
    ['vat', '31', 'entryOutOfRange'],
    ['vat', '-1%', 'entryOutOfRange'],
    ['horizonYears', '6.5', 'entryOutOfRange'],
    ['stopLoss', 'none', 'notANumber'],
    ['terminalValue', '1', 'entryOutOfRange'],
  ])('refuses %s typed as %s, with what was typed and what is wrong with it', (key, entry, code) => {
    expect(typed(key, entry)).toEqual({ problem: { key, entry, code } });
  });

  it('refuses to multiply what is off', () => {
    expect(parseTypedEntry('stopLoss', '×2', 'off')).toEqual({
      problem: { key: 'stopLoss', entry: '×2', code: 'nothingToMultiply' },
    });
  });

  it('never throws, and what it accepts is admissible', () => {
    const entries = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[×x*]?[-+−0-9.,e %]*$/));
    fc.assert(
      fc.property(fc.constantFrom(...valueKeys), entries, (key, entry) => {
        const read = typed(key, entry);
        expect('problem' in read || overrideProblem(key, read) === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
