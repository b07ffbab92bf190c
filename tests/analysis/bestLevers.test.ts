import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLeverKeys, bestLeverOf, isGain, type BestLever } from '../../src/analysis/bestLevers';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { fixed, type Overrides } from '../../src/model/overrides';
import { parameterOfKey, type ScenarioValues } from '../../src/model/values';
import { randomScenario } from '../properties/randomScenario';
import { baseValues, certainFiling, noHazards } from '../worlds';

const DRAWS = 256;

function asked(values: ScenarioValues, overrides: Overrides = {}): Evaluator {
  return new Evaluator({ values, overrides, seed: 1, criterion: undefined });
}

const bestIn = (evaluator: Evaluator, key: string, draws = DRAWS): BestLever =>
  finish(bestLeverOf(evaluator, key, draws));

function scoreAt(evaluator: Evaluator, { key, path, draws }: BestLever, centre: number): number {
  return finish(evaluator.scores({ [key]: fixed(centre) }, draws))[path].score;
}

/** One cause of loss, an order to rectify, on a service that is live from the first month to the last. */
function oneCause(rate: number, cost: number, staff: number, elasticity: number): ScenarioValues {
  return baseValues({
    ...noHazards,
    ...certainFiling,
    rectificationRate: rate,
    rectificationCost: cost,
    rectificationHaircut: 0,
    coverageElasticity: elasticity,
    complianceStaff: staff,
    complianceTaxMultiplier: 1,
    campaignMonths: 0,
    filesPublic: false,
    closedLoopFactor: 1,
    partnerBuffer: 1,
    buildMonths: 0,
    telecomLicenceMonths: 0,
    mlpsMonths: 0,
    prelaunchRunRate: 1,
    withholdingTax: 0,
    horizonYears: 3,
    riskAversion: 0,
    terminalValue: false,
    stopLoss: 'off',
    redeploymentReturn: 0,
  });
}

describe('bestLeverOf', () => {
  it('finds what the falling power of Gordon and Loeb says of one cause of loss', () => {
    const [rate, cost, staff, elasticity] = [0.2, 20, 1.5, 1];
    // d/dc (staff·c + rate·cost·c^-β) = 0
    const exact = ((elasticity * rate * cost) / staff) ** (1 / (1 + elasticity));
    const lever = bestIn(asked(oneCause(rate, cost, staff, elasticity)), 'partner.coverage', 1024);
    const [low, high] = lever.flat;
    expect(Math.abs(lever.best.centre / exact - 1)).toBeLessThan(0.1);
    // Half of the flat range is two standard errors of where the best lies.
    expect(Math.abs(lever.best.centre - exact)).toBeLessThan(high - low + 0.02 * exact);
    const [first, last] = [lever.costs[0]!, lever.costs.at(-1)!];
    expect(last.people.change).toBeLessThan(first.people.change);
    expect(last.enforcement.change).toBeGreaterThan(first.enforcement.change);
    // Both sides together fall short of a path without either by what the score does.
    const taken = ({ people, enforcement }: typeof first): number => people.change + enforcement.change;
    const scoreOf = (coverage: number) => lever.curve.find(({ centre }) => centre === coverage)!.score;
    expect(taken(last) - taken(first)).toBeCloseTo(scoreOf(last.coverage) - scoreOf(first.coverage), 12);
  });

  it('never comes out worse than the present setting on the same points, whatever the scenario', () => {
    fc.assert(
      fc.property(
        randomScenario(),
        fc.constantFrom(...bestLeverKeys),
        fc.integer({ min: 0, max: 999 }),
        ({ values }, key, seed) => {
          const evaluator = new Evaluator({ values, overrides: {}, seed, criterion: undefined });
          const lever = bestIn(evaluator, key, 32);
          const { best, path, present } = lever;
          const before = finish(evaluator.baseScores(32))[path].score;
          // Applied as the page applies it: as a change of the inputs.
          const overrides = { [key]: fixed(best.centre) };
          const applied = new Evaluator({ values, overrides, seed, criterion: undefined });
          const after = finish(applied.baseScores(32))[path].score;
          expect(after).toBeGreaterThanOrEqual(before);
          expect(after).toBe(best.score);
          expect(best.change).toBe(after - before);
          expect(best.centre === present).toBe(best.change === 0);
        },
      ),
      { numRuns: 16 },
    );
  });

  it('keeps what it proposes, its flat range and its curve in order and within the slider', () => {
    const evaluator = asked(baseValues());
    for (const key of bestLeverKeys) {
      const { best, flat, reach, curve, present, ...lever } = bestIn(evaluator, key);
      const { min, max } = parameterOfKey(key).slider!;
      expect(reach).toEqual([min, max]);
      expect(flat[0]).toBeLessThanOrEqual(best.centre);
      expect(flat[1]).toBeGreaterThanOrEqual(best.centre);
      const centres = curve.map(({ centre }) => centre);
      expect(centres).toEqual([...new Set(centres)].toSorted((a, b) => a - b));
      for (const centre of [best.centre, ...flat, ...reach, present]) expect(centres).toContain(centre);
      for (const point of curve) {
        expect(point.score).toBe(
          scoreAt(evaluator, { best, flat, reach, curve, present, ...lever }, point.centre),
        );
      }
      const allowed = curve.filter(({ centre }) => centre >= (lever.least ?? 0));
      expect(Math.max(...allowed.map(({ score }) => score))).toBe(best.score);
    }
  });

  it('does not propose less coverage than is required, and says what less would do', () => {
    const { best, curve, least } = bestIn(asked(baseValues()), 'partner.coverage');
    expect(least).toBe(1);
    expect(best.centre).toBe(1);
    const below = curve.filter(({ centre }) => centre < 1);
    expect(below.length).toBeGreaterThan(1);
    expect(Math.max(...below.map(({ change }) => change))).toBeGreaterThan(0.01);
  });

  it('proposes what is required, or better, to a path that has less, and never less still', () => {
    const { best, present } = bestIn(asked(baseValues({ 'partner.coverage': 0.7 })), 'partner.coverage');
    expect(present).toBe(0.7);
    expect(best.centre).toBe(0.7);
    const punished = bestIn(
      asked({ ...oneCause(0.2, 200, 1.5, 1), 'partner.coverage': { kind: 'fixed', value: 0.7 } }),
      'partner.coverage',
    );
    expect(punished.best.centre).toBeGreaterThan(1);
  });

  it('stays with the present setting where nothing matters', () => {
    const values = oneCause(0, 40, 0, 1);
    for (const centre of [1, 1.7]) {
      const { best, flat, reach } = bestIn(
        asked(values, { 'partner.coverage': fixed(centre) }),
        'partner.coverage',
      );
      expect(best).toMatchObject({ centre, change: 0, standardError: 0 });
      expect(flat).toEqual([1, reach[1]]);
    }
  });

  it('compares a present setting beyond the slider too, even none at all on a logarithmic one', () => {
    const none = bestIn(asked(baseValues({ modelInvestment: 0 })), 'modelInvestment');
    expect(none).toMatchObject({ present: 0, best: { centre: 0, change: 0 }, reach: [1, 400] });
    const far = bestIn(asked(baseValues({ 'partner.coverage': 4.5 })), 'partner.coverage');
    expect(far.best.centre).toBe(1);
    expect(isGain(far.best)).toBe(true);
  });

  it('ranks by what the paths are ranked by', () => {
    const values = oneCause(0.2, 20, 1.5, 1);
    const by = (criterion: 'mean' | 'shortfall') =>
      finish(
        bestLeverOf(new Evaluator({ values, overrides: {}, seed: 1, criterion }), 'partner.coverage', DRAWS),
      );
    expect(by('shortfall').best.centre).toBeGreaterThan(by('mean').best.centre);
  });

  it('says the same twice, also after other questions to the same evaluator', () => {
    const first = bestIn(asked(baseValues()), 'modelInvestment');
    const busy = asked(baseValues());
    bestIn(busy, 'partner.coverage');
    expect(bestIn(busy, 'modelInvestment')).toEqual(first);
  });

  it('refuses what has no slider', () => {
    expect(() => bestIn(asked(baseValues()), 'valuationMode')).toThrow('valuationMode has no slider');
  });
});

describe('isGain', () => {
  it('is neither what chance explains nor what reads as nothing', () => {
    expect(isGain({ change: 0.02, standardError: 0.005 })).toBe(true);
    expect(isGain({ change: 0.02, standardError: 0.01 })).toBe(false);
    expect(isGain({ change: 0.0004, standardError: 0 })).toBe(false);
    expect(isGain({ change: -0.02, standardError: 0.001 })).toBe(false);
  });
});
