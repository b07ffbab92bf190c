import { describe, expect, it } from 'vitest';
import {
  axisKeyNamed,
  axisKeys,
  mapAxis,
  mapProblem,
  placeOf,
  valueAtPlace,
} from '../../src/analysis/mapAxis';
import { valueProblem } from '../../src/model/checkValue';
import { parameterOfKey } from '../../src/model/values';

describe('mapAxis', () => {
  it.each(axisKeys)('puts ascending admissible centres along the track of %s', (key) => {
    const { slider, admissible } = parameterOfKey(key);
    const { values, places, coarse, min, max } = mapAxis(key);
    expect([values[0], values.at(-1)]).toEqual([min, max]);
    expect(min).toBeGreaterThanOrEqual(slider!.min);
    expect(max).toBeLessThanOrEqual(slider!.max);
    expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
    for (const value of values) expect(valueProblem(key, { kind: 'fixed', value })).toBeUndefined();
    const isWhole = admissible.type === 'number' && admissible.whole;
    expect(values).toHaveLength(isWhole ? max - min + 1 : 17);
    const last = values.length - 1;
    for (const [index, place] of places.entries()) expect(place).toBeCloseTo(index / last, 3);
    expect([coarse[0], coarse.at(-1)]).toEqual([0, values.length - 1]);
  });

  it('takes whole numbers where there are no others', () => {
    expect(mapAxis('horizonYears').values).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(mapAxis('horizonYears').coarse).toEqual([0, 2, 4, 6, 7]);
    expect(mapAxis('horizonYears', 4).values).toEqual([3, 5, 7, 8, 10]);
  });

  it.each(['tam', 'discountRate'])('finds the place of a value and the value at a place: %s', (key) => {
    const axis = mapAxis(key);
    for (const place of [-0.5, 0, 0.3, 1, 1.5]) {
      expect(placeOf(axis, valueAtPlace(axis, place))).toBeCloseTo(place, 12);
    }
  });
});

describe('mapProblem', () => {
  it('admits every two different numbers with sliders, also one parameter of both paths', () => {
    expect(mapProblem('tam', 'royalty')).toBeUndefined();
    expect(mapProblem('bifurcation.buildCapex', 'partner.buildCapex')).toBeUndefined();
    expect(mapProblem('stopLoss', 'horizonYears')).toBeUndefined();
  });

  it('refuses one key twice, and names the same parameter of the other path', () => {
    expect(mapProblem('tam', 'tam')).toEqual({ code: 'sameAxis', key: 'tam', sibling: undefined });
    expect(mapProblem('partner.buildCapex', 'partner.buildCapex')).toEqual({
      code: 'sameAxis',
      key: 'partner.buildCapex',
      sibling: 'bifurcation.buildCapex',
    });
  });

  it.each([
    ['terminalValue', 'tam', 'terminalValue'],
    ['tam', 'fineSmallShare', 'fineSmallShare'],
  ])('refuses what has no slider: %s and %s', (x, y, key) => {
    expect(mapProblem(x, y)).toEqual({ code: 'noSlider', key });
  });
});

describe('axisKeyNamed', () => {
  it.each([
    ['TAM', 'there is no parameter "TAM"; did you mean "tam"?'],
    [
      'buildCapex',
      'buildCapex is one number for each path; allowed is bifurcation.buildCapex or partner.buildCapex',
    ],
    [
      'terminalValue',
      'terminalValue cannot be an axis: it has no slider; allowed is a number that has one, such as horizonYears',
    ],
    ['fineSmallShare', 'fineSmallShare cannot be an axis: it has no slider; '],
  ])('says what is wrong with %s, and what is allowed', (name, problem) => {
    expect(axisKeyNamed(name)).toMatchObject({ problem: expect.stringContaining(problem) });
  });

  it('reads a one-path parameter with its path in front', () => {
    expect(axisKeyNamed('partner.royalty')).toBe('royalty');
  });
});
