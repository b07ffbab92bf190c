import { describe, expect, it } from 'vitest';
import { assumptionDimension, dimensionCount, luckDimension, luckNames } from '../../src/model/dimensions';
import { parameterMeanings } from '../../src/model/parameterMeanings';
import { isParameterId, parameterOf, parameters, slot } from '../../src/model/parameters';
import { traits } from '../../src/model/strategies';
import { SOBOL_DIMENSIONS } from '../../src/numerics/sobol';

describe('parameters', () => {
  it('are defined once each, with a meaning that ends in a full stop', () => {
    const ids = parameters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(parameterMeanings).sort());
    for (const { meaning } of Object.values(parameterMeanings)) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });

  it('have a code and a place in a value vector of their own', () => {
    expect(new Set(parameters.map(({ code }) => code)).size).toBe(parameters.length);
    expect(new Set(Object.values(slot)).size).toBe(parameters.length);
    for (const { code } of parameters) expect(Number.isInteger(code) && code > 0).toBe(true);
  });

  it('have a known scope, kind and way of moving', () => {
    for (const { id, scope, kind, moves } of parameters) {
      expect(['common', 'path', 'exit', 'bifurcation', 'partner'], id).toContain(scope);
      expect(['assumption', 'lever', 'setting', 'fixed'], id).toContain(kind);
      expect(['ratio', 'logit', 'additive', 'none'], id).toContain(moves);
    }
  });

  it('have an admissible range with an interior, and a slider inside it', () => {
    const numbers = parameters.filter(({ admissible }) => admissible.type === 'number');
    expect(parameters.filter(({ slider }) => slider !== undefined).every((p) => numbers.includes(p))).toBe(
      true,
    );
    for (const { id, admissible, slider } of numbers) {
      if (admissible.type !== 'number') continue;
      expect(admissible.min, id).toBeLessThan(admissible.max);
      if (slider === undefined) continue;
      expect(slider.min, id).toBeLessThan(slider.max);
      expect(slider.min, id).toBeGreaterThanOrEqual(admissible.min);
      expect(slider.max, id).toBeLessThanOrEqual(admissible.max);
    }
  });

  it('have no zero on a logarithmic track, and no negative value where they move in ratio', () => {
    const wrong = parameters.filter(
      ({ admissible, slider, moves }) =>
        (slider?.track === 'log' && slider.min <= 0) ||
        (moves === 'ratio' && !(admissible.type === 'number' && admissible.min >= 0)),
    );
    expect(wrong).toEqual([]);
  });

  it('move in logit only inside [0, 1]', () => {
    for (const { id, admissible, moves } of parameters) {
      if (moves !== 'logit' || admissible.type !== 'number') continue;
      expect(admissible.min, id).toBeGreaterThanOrEqual(0);
      expect(admissible.max, id).toBeLessThanOrEqual(1);
    }
  });

  it('carry a spread, and so move it, only where they are uncertain numbers', () => {
    for (const { id, kind, admissible, moves } of parameters) {
      const canSpread = kind === 'assumption' && admissible.type === 'number' && !admissible.whole;
      expect(moves === 'none', id).toBe(!canSpread);
    }
  });

  it('take only fractions in [0, 1] for shares and probabilities', () => {
    for (const { id, unit, admissible } of parameters) {
      if (!/^(probability|fraction)/.test(unit) || admissible.type !== 'number') continue;
      expect(admissible.max, id).toBeLessThanOrEqual(1);
      expect(admissible.min, id).toBeGreaterThanOrEqual(0);
    }
  });

  it('count in whole numbers where the unit says so, and can be off where it says so', () => {
    for (const { id, unit, admissible } of parameters) {
      if (admissible.type !== 'number') continue;
      expect(admissible.whole, id).toBe(unit.includes('(whole)'));
      expect(admissible.canBeOff, id).toBe(unit.endsWith('or off'));
    }
  });

  it('list the words of an enumeration in their unit', () => {
    expect(parameterOf('fineCombine').admissible).toEqual({
      type: 'choice',
      choices: ['max', 'min', 'fixed', 'percent'],
    });
    expect(parameterOf('fineCombine').unit).toBe('max|min|fixed|percent');
    expect(parameterOf('terminalValue').admissible).toEqual({ type: 'flag' });
  });

  it('are known by their identifier and by nothing that every object has', () => {
    expect(isParameterId('tam')).toBe(true);
    for (const word of ['TAM', '', 'constructor', '__proto__', 'toString', 'bifurcation.buildCapex']) {
      expect(isParameterId(word)).toBe(false);
    }
  });
});

describe('the dimensions', () => {
  it('are one to each uncertain quantity, without gap, within the table of the Sobol’ sequence', () => {
    const used = [...Object.values(luckDimension), ...assumptionDimension.values()].sort((a, b) => a - b);
    expect(used).toEqual(Array.from({ length: dimensionCount }, (_, index) => index));
    expect(dimensionCount).toBeLessThanOrEqual(SOBOL_DIMENSIONS);
    expect(luckNames).toHaveLength(Object.keys(luckDimension).length);
  });

  it('belong to assumptions and to nothing that is chosen or given', () => {
    for (const { id, kind } of parameters)
      expect(assumptionDimension.has(id), id).toBe(kind === 'assumption');
  });

  it('are the lowest for what moves results most', () => {
    expect(assumptionDimension.get('tam')).toBe(0);
    expect(luckDimension.homeStop).toBeLessThan(luckDimension.fine1);
    expect(luckDimension.market10).toBeLessThan(luckDimension.market9);
  });
});

describe('the paths', () => {
  it('differ in how they earn and in whether they file a model of their own', () => {
    expect(traits.bifurcation).toEqual({ earnsRoyalty: false, filesOwnModel: true });
    expect(traits.partner).toEqual({ earnsRoyalty: true, filesOwnModel: false });
  });
});
