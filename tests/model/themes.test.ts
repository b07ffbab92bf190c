import { describe, expect, it } from 'vitest';
import { combinationProblem } from '../../src/model/checkValue';
import { parameterOf, parameters, type ParameterId } from '../../src/model/parameters';
import { boundInputs, sideOf, themeOf, themes } from '../../src/model/themes';
import { parameterGroups } from '../../src/ui/parameterGroups';
import { baseValues } from '../worlds';

describe('themeOf', () => {
  it('gives every input one, and never mixes what is ours with the world', () => {
    for (const { id, kind } of parameters) {
      const side = sideOf(id);
      expect(side, id).toBe(kind === 'lever' ? 'levers' : kind === 'setting' ? 'settings' : 'world');
      expect(themes, id).toContain(themeOf(id));
      const theme = themeOf(id);
      const isOurs = theme === 'levers' || theme === 'settings';
      expect(isOurs ? theme : 'world', id).toBe(side);
    }
  });

  it('is the group of the rail, wherever the rail has one of that name', () => {
    for (const group of parameterGroups) {
      if (['decisiveWorld', 'decisiveLevers', 'levers', 'valuation', 'constants'].includes(group.id))
        continue;
      for (const id of group.parameters) expect(themeOf(id), id).toBe(group.id);
    }
  });
});

describe('boundInputs', () => {
  it('binds only inputs of one side and theme', () => {
    for (const ids of boundInputs) {
      expect(new Set(ids.map(themeOf)).size).toBe(1);
      expect(new Set(ids.map((id) => parameterOf(id).kind === 'lever')).size).toBe(1);
    }
  });

  it.each([
    [{ campaignMonths: 12, campaignIntensity: 3 }, 'campaignMonths'],
    [{ ipLossP10: 100, ipLossP90: 1 }, 'ipLossP10'],
    [{ fineSmallShare: 0.6, fineMediumShare: 0.6 }, 'fineSmallShare'],
    [{ fineSmallLow: 5, fineSmallHigh: 1 }, 'fineSmallLow'],
    [{ fineMediumHigh: 90, contentFineCap: 3 }, 'fineMediumHigh'],
  ] as const)('holds what can exclude each other: %o', (values, first) => {
    expect(combinationProblem(baseValues(values))).toBeDefined();
    const bound = boundInputs.find((ids) => ids.includes(first as ParameterId))!;
    for (const id of Object.keys(values)) expect(bound).toContain(id);
  });
});
