import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenProblemText } from '../../src/cli/problemText';
import { parameterOfKey, valueKeys } from '../../src/model/values';
import { overrideText } from '../../src/share/overrideText';
import { parseOverride } from '../../src/share/parseOverride';
import { overrideForms } from './sharedRuns';

describe('overrideText', () => {
  it.each([
    ['a fixed value as its number', { value: { kind: 'fixed', value: 2.1 } }, '2.1'],
    ['a moved centre with a tilde', { centre: 4500 }, '~4500'],
    ['a flag', { value: true }, 'true'],
    ['a word', { value: 'off' }, 'off'],
    ['a uniform law with its ends', { value: { kind: 'uniform', low: 1, high: 2 } }, 'uniform:1,2'],
    [
      'a triangular law with low, mode and high',
      { value: { kind: 'triangular', low: 1, mode: 2, high: 4 } },
      'triangular:1,2,4',
    ],
    [
      'a PERT law with low, mode and high',
      { value: { kind: 'pert', low: 0, mode: 0.5, high: 1 } },
      'pert:0,0.5,1',
    ],
    [
      'a log-normal law with its 10th and 90th percentile',
      { value: { kind: 'lognormal', p10: 2, p90: 8 } },
      'lognormal:2,8',
    ],
    ['large and small numbers without a plus sign', { centre: 1e21 }, '~1e21'],
  ] as const)('writes %s', (_, override, text) => {
    expect(overrideText(override)).toBe(text);
  });

  it('writes what parseOverride reads back as the same, for every value and every form of change', () => {
    for (const key of valueKeys) {
      for (const form of overrideForms(key)) {
        fc.assert(
          fc.property(form, (override) => {
            expect(parseOverride(key, overrideText(override))).toEqual(override);
          }),
          { numRuns: 10 },
        );
      }
    }
  });

  it('needs no character that an address would escape', () => {
    for (const key of valueKeys) {
      for (const form of overrideForms(key)) {
        const [text = ''] = fc.sample(form, 1).map(overrideText);
        expect(text).toMatch(/^[A-Za-z0-9~:,.-]+$/);
      }
    }
  });
});

describe('parseOverride', () => {
  it.each([
    ['tam', '4500', { value: { kind: 'fixed', value: 4500 } }],
    ['tam', 'fixed:4500', { value: { kind: 'fixed', value: 4500 } }],
    ['tam', ' ~4500 ', { centre: 4500 }],
    ['tam', '4.5e3', { value: { kind: 'fixed', value: 4500 } }],
    ['tam', '+4500.', { value: { kind: 'fixed', value: 4500 } }],
    ['tam', 'pert:1500, 3300, 9000', { value: { kind: 'pert', low: 1500, mode: 3300, high: 9000 } }],
    ['costRatioDrift', '-.05', { value: { kind: 'fixed', value: -0.05 } }],
    ['horizonYears', '5', { value: { kind: 'fixed', value: 5 } }],
    ['stopLoss', 'off', { value: 'off' }],
    ['fineCombine', 'min', { value: 'min' }],
    ['bifurcation.filesPublic', 'false', { value: false }],
  ])('reads %s = %s', (key, text, override) => {
    expect(parseOverride(key, text)).toEqual(override);
  });

  it('reads −0 as 0, so that equal runs have equal links', () => {
    expect(parseOverride('upfrontFee', '-0')).toEqual({ value: { kind: 'fixed', value: 0 } });
    expect(parseOverride('costRatioDrift', '~-0')).toEqual({ centre: 0 });
  });

  it.each([
    ['tam', 'abc', '"abc" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '', '"" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '1,000', '"1,000" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', 'NaN', '"NaN" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    [
      'tam',
      'Infinity',
      '"Infinity" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    ['tam', '1e999', '"1e999" cannot be read; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '0x1000', '"0x1000" cannot be read; allowed is a number from 10 to 1000000'],
    ['tam', '5', 'value is 5; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', '1e308', 'value is 1e+308; allowed is a number from 10 to 1000000'],
    ['tam', 'true', '"true" cannot be used; allowed is a number from 10 to 1000000 (USD m per year, 2027)'],
    ['tam', 'off', '"off" cannot be used; allowed is a number from 10 to 1000000'],
    [
      'tam',
      '~',
      '"~" does not move a centre; allowed is ~ and a number from 10 to 1000000 (USD m per year, 2027)',
    ],
    ['tam', '~~100', '"~~100" does not move a centre'],
    ['tam', '~5', 'value is 5; allowed is a number from 10 to 1000000'],
    ['horizonYears', '6.5', 'value is 6.5; allowed is a whole number from 3 to 10 (years (whole))'],
    ['horizonYears', 'uniform:3,10', 'a setting is a plain number, not a distribution'],
    ['campaignMonths', 'uniform:1,4', 'it is counted in whole numbers and takes no distribution'],
    ['royalty', 'uniform:0.1,0.2', 'a lever is a plain number, not a distribution'],
    ['stopLoss', 'on', '"on" cannot be read; allowed is a number from 1 to 100000 (USD m, or off), or "off"'],
    ['fineCombine', 'median', '"median" cannot be used; allowed is one of max, min, fixed, percent'],
    ['fineCombine', '1', '"1" cannot be used; allowed is one of max, min, fixed, percent'],
    ['fineCombine', '~1', '"~1" does not move a centre; allowed is ~ and one of max, min, fixed, percent'],
    ['terminalValue', 'yes', '"yes" cannot be read; allowed is true or false'],
    ['terminalValue', '1', '"1" cannot be used; allowed is true or false'],
    [
      'tam',
      'normal:1,2',
      '"normal:1,2" is no distribution; allowed is fixed, uniform, triangular, pert, lognormal with its numbers',
    ],
    ['tam', '__proto__:1,2', '"__proto__:1,2" is no distribution'],
    ['tam', 'constructor:1,2', '"constructor:1,2" is no distribution'],
    ['tam', 'pert:100,200', '"pert:100,200" cannot be read; allowed is pert:low,mode,high with numbers'],
    ['tam', 'pert:100,200,300,400', '"pert:100,200,300,400" cannot be read'],
    ['tam', 'pert:100,,300', '"pert:100,,300" cannot be read'],
    ['tam', 'uniform:100,1e999', '"uniform:100,1e999" cannot be read'],
    ['tam', 'pert:300,200,100', 'low must be below high; got 300 and 100'],
    ['tam', 'pert:100,50,300', 'mode must lie from 100 to 300; got 50'],
    ['tam', 'pert:1,200,300', 'low is 1; allowed is a number from 10 to 1000000'],
    ['tam', 'lognormal:300,100', 'p10 must be below p90; got 300 and 100'],
    ['globalCarryOver', 'lognormal:0,5', 'p10 must be above 0; got 0'],
  ])('refuses %s = %s and says what is allowed', (key, text, message) => {
    const read = parseOverride(key, text);
    expect('problem' in read && writtenProblemText(read.problem)).toContain(message);
  });

  it('quotes foreign text short, on one line and without characters that turn the reading direction', () => {
    for (const text of [
      '\u202Egnp.exe',
      'a\nb',
      'x'.repeat(10_000),
      `pert:${'1,'.repeat(5000)}`,
      '~\u0000',
    ]) {
      const read = parseOverride('tam', text);
      const problem = 'problem' in read ? writtenProblemText(read.problem) : '';
      expect(problem).not.toBe('');
      expect(problem.length).toBeLessThan(200);
      expect(problem).not.toMatch(/\p{C}/u);
    }
  });

  it('never throws, and what it accepts is admissible', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^~?(pert|uniform|lognormal|fixed|triangular)?:?[-+0-9.,e]*$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(...valueKeys), texts, (key, text) => {
        const read = parseOverride(key, text);
        const again = 'problem' in read ? read : parseOverride(key, overrideText(read));
        expect(again).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes for a number only what is admissible, over and at the ends of each range', () => {
    for (const key of valueKeys) {
      const { admissible } = parameterOfKey(key);
      if (admissible.type !== 'number') continue;
      for (const [number, isAllowed] of [
        [admissible.min, true],
        [admissible.max, true],
        [admissible.min - 1, false],
        [admissible.max + 1, false],
      ] as const) {
        expect('problem' in parseOverride(key, String(number))).toBe(!isAllowed);
        expect('problem' in parseOverride(key, `~${number}`)).toBe(!isAllowed);
      }
    }
  });
});
