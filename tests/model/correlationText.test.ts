import { describe, expect, it } from 'vitest';
import {
  canCorrelate,
  correlationsProblem,
  type CorrelationProblem,
} from '../../src/model/checkCorrelations';
import type { Correlations } from '../../src/model/correlations';
import { assumptionNamed, certainProblem, correlationProblemText } from '../../src/model/correlationText';
import { parameters } from '../../src/model/parameters';
import { shippedScenario } from '../shippedScenarios';

const onePerPath = parameters.filter(({ scope }) => scope === 'path');

describe('the name of an assumption, where correlations are told', () => {
  it('is the identifier of any parameter that can have a range, and of no other', () => {
    const ids = parameters.map(({ id }) => id);
    expect(ids.filter((id) => assumptionNamed(id) === id)).toEqual(ids.filter(canCorrelate));
  });

  it.each([
    ['royalty', 'a lever'],
    ['riskAversion', 'a setting'],
    ['severeFineFloor', 'a constant'],
    ['campaignMonths', 'a whole number'],
  ])('is not %s, %s', (id, kind) => {
    expect(assumptionNamed(id)).toEqual({
      problem: `"${id}" is ${kind} and never uncertain; allowed are assumptions with a range`,
    });
  });

  it('says no path, for one draw serves both', () => {
    expect(onePerPath.length).toBeGreaterThan(5);
    for (const { id } of onePerPath) {
      expect(assumptionNamed(`partner.${id}`)).toEqual({
        problem: `"partner.${id}" shares its draw with the other path; allowed is "${id}", for both`,
      });
    }
  });

  it('may say the only path that has it', () => {
    expect(assumptionNamed('partner.ruptureRate')).toBe('ruptureRate');
  });

  it.each([
    ['tamm', 'there is no parameter "tamm"; did you mean "tam"?'],
    ['partner.tam', '"partner.tam" is not a parameter; allowed is "tam"'],
    ['', 'there is no parameter ""; all identifiers are listed in the scenario file'],
  ])('is no other word: %j', (name, problem) => {
    expect(assumptionNamed(name)).toEqual({ problem });
  });
});

describe('an assumption that is certain', () => {
  const { values } = shippedScenario('china-genai');

  it('is said to be, for it cannot go together with another', () => {
    expect(certainProblem(values, 'vat')).toBe('"vat" is certain here; allowed are assumptions with a range');
  });

  it('is none that has a range, on one path at least', () => {
    expect(certainProblem(values, 'tam')).toBeUndefined();
    const onOne = { ...values, 'bifurcation.buildCapex': { kind: 'fixed', value: 5 } as const };
    expect(certainProblem(onOne, 'buildCapex')).toBeUndefined();
    const onNone = { ...onOne, 'partner.buildCapex': { kind: 'fixed', value: 5 } as const };
    expect(certainProblem(onNone, 'buildCapex')).toContain('"buildCapex" is certain here');
  });
});

describe('what is wrong with correlations', () => {
  const many: Correlations = Array.from({ length: 101 }, () => ({ between: ['tam', 'bassQ'], rank: 0.5 }));

  it.each<[CorrelationProblem['code'], Correlations, string]>([
    [
      'neverUncertain',
      [{ between: ['tam', 'royalty'], rank: 0.5 }],
      '"royalty" is a lever and never uncertain; allowed are assumptions with a range',
    ],
    [
      'withItself',
      [{ between: ['tam', 'tam'], rank: 0.5 }],
      '"tam" is correlated with itself; allowed are two different assumptions',
    ],
    [
      'pairTwice',
      [
        { between: ['tam', 'bassQ'], rank: 0.5 },
        { between: ['bassQ', 'tam'], rank: 0.4 },
      ],
      'bassQ,tam comes twice; allowed is each pair once',
    ],
    [
      'rankOutOfRange',
      [{ between: ['tam', 'bassQ'], rank: -1 }],
      'tam,bassQ is -1; allowed is a rank correlation above -1 and below 1',
    ],
    ['tooManyPairs', many, 'there are 101 pairs; allowed are at most 100'],
    [
      'impossible',
      [
        { between: ['tam', 'bassQ'], rank: 0.9 },
        { between: ['bassQ', 'fineRate'], rank: 0.9 },
      ],
      'no world can have all these correlations at once; the nearest that are possible: tam,bassQ=0.69 bassQ,fineRate=0.69',
    ],
  ])('is said with what is allowed: %s', (code, correlations, text) => {
    const problem = correlationsProblem(correlations);
    expect(problem!.code).toBe(code);
    expect(correlationProblemText(problem!, correlations)).toBe(text);
  });
});
