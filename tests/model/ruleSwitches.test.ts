import { describe, expect, it } from 'vitest';
import { effectProblem, LARGEST_FACTOR, SMALLEST_FACTOR } from '../../src/model/ruleEffects';
import {
  inRuleOrder,
  isSwitchMonth,
  keysOfEffect,
  LAST_SWITCH,
  sameSwitches,
  type RuleEffect,
  type RuleSwitch,
} from '../../src/model/ruleSwitches';

const rule = (id: string, from: number): RuleSwitch => ({ id, from, effects: [] });

describe('switches', () => {
  it('are told apart by rules and months, and by nothing else', () => {
    const both = [rule('a', 1), rule('b', 2)];
    expect(sameSwitches([], [])).toBe(true);
    expect(sameSwitches(both, [rule('a', 1), rule('b', 2)])).toBe(true);
    for (const other of [[], [rule('a', 1)], [rule('a', 1), rule('c', 2)], [rule('a', 1), rule('b', 3)]]) {
      expect(sameSwitches(both, other)).toBe(false);
      expect(sameSwitches(other, both)).toBe(false);
    }
    expect(sameSwitches(both, [rule('b', 2), rule('a', 1)])).toBe(false);
  });

  it('stand in the order of identifiers, whatever their months', () => {
    const said = [rule('b', 0), rule('c', 5), rule('a', 9)];
    expect(inRuleOrder(said).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(said.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('are thrown in whole months from the start to the last of the longest horizon', () => {
    expect([0, 1, LAST_SWITCH].every(isSwitchMonth)).toBe(true);
    expect([-1, 0.5, LAST_SWITCH + 1, Number.NaN, Infinity].some(isSwitchMonth)).toBe(false);
    expect(LAST_SWITCH).toBe(119);
  });
});

describe('an effect', () => {
  it('acts on all paths of a parameter, or on the one that it names', () => {
    expect(keysOfEffect({ parameter: 'fineRate' })).toEqual(['fineRate']);
    expect(keysOfEffect({ parameter: 'publicationMonths' })).toEqual([
      'bifurcation.publicationMonths',
      'partner.publicationMonths',
    ]);
    expect(keysOfEffect({ parameter: 'partner.publicationMonths' })).toEqual(['partner.publicationMonths']);
  });

  const problemOf = (
    parameter: string,
    does: { factor: number } | { value: number | string },
    fromMonth = 0,
  ) => effectProblem({ parameter, fromMonth, ...does } as RuleEffect);

  it('is on what may change in time', () => {
    expect(problemOf('fineRate', { factor: 2 })).toBeUndefined();
    expect(problemOf('royalty', { factor: 2 })).toBe('parameter');
    expect(problemOf('fineRates', { factor: 2 })).toBe('parameter');
  });

  it('has a factor between a hundredth and a hundred, both admitted, on what is uncertain or has a scale', () => {
    for (const factor of [SMALLEST_FACTOR, 1, LARGEST_FACTOR])
      expect(problemOf('fineRate', { factor })).toBeUndefined();
    for (const factor of [0, -1, 0.0099, 100.1, Number.NaN, Infinity])
      expect(problemOf('fineRate', { factor })).toBe('factor');
    expect(problemOf('severeShare', { factor: 2 })).toBeUndefined();
    expect(problemOf('rectificationMonths', { factor: 2 })).toBe('factor'); // whole months
    expect(problemOf('fineCombine', { factor: 2 })).toBe('factor'); // a word
  });

  it('has a value that the parameter admits, and none for a rate, which takes a factor', () => {
    expect(problemOf('fineCombine', { value: 'percent' })).toBeUndefined();
    expect(problemOf('fineCombine', { value: 'most' })).toBe('value');
    expect(problemOf('severeShare', { value: 0.5 })).toBeUndefined();
    expect(problemOf('severeShare', { value: 1.5 })).toBe('value');
    expect(problemOf('fineRate', { value: 0.5 })).toBe('value');
  });

  it('begins in a month in which a switch could be thrown', () => {
    expect(problemOf('fineRate', { factor: 2 }, LAST_SWITCH)).toBeUndefined();
    for (const month of [-1, 1.5, LAST_SWITCH + 1])
      expect(problemOf('fineRate', { factor: 2 }, month)).toBe('fromMonth');
  });
});
