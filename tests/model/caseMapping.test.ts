import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOverrides, caseScores, highestScore, mappedCentres } from '../../src/model/caseMapping';
import { applyOverrides, overridesProblem } from '../../src/model/overrides';
import type { ValueKey } from '../../src/model/values';
import { mode } from '../../src/numerics/distribution';
import { baseValues } from '../worlds';

const values = baseValues();

function centresOf(scores: readonly [number, number, number, number, number], isAiFirm = false) {
  const named = Object.fromEntries(caseScores.map((score, index) => [score, scores[index]!]));
  return { scores: named as Record<(typeof caseScores)[number], number>, isAiFirm };
}

function centreAfter(key: ValueKey, ...scores: Parameters<typeof centresOf>): number {
  const value = applyOverrides(values, caseOverrides(values, centresOf(...scores)))[key];
  if (typeof value !== 'object') throw new Error(`${key} is no number`);
  return mode(value);
}

describe('the mapping of a case', () => {
  it('moves the centres of Bing as worked out by hand', () => {
    const bing = [0.2, 5, 2, 5, 2] as const;
    const expected: Readonly<Record<ValueKey, number>> = {
      publicShare: 0.8,
      rectificationRate: 0.7,
      suspensionRate: 0.16,
      forcedExitRate: 0.08,
      'bifurcation.alignmentPenalty': 0.2,
      'partner.alignmentPenalty': 0.1,
      'bifurcation.localInfrastructure': 2.66667,
      'partner.localInfrastructure': 0.333333,
      'bifurcation.siloDrift': 0.0333333,
      'partner.siloDrift': 0.0133333,
      reachableShare: 0.1275,
      partnerReach: 0.02125,
      lateEntryErosion: 0.125,
      partnerSubstitution: 0.66,
      ipLossP10: 1.5,
      ipLossP90: 30,
      'bifurcation.homeStopRate': 0.02,
      'partner.homeStopRate': 0.02,
    };
    for (const [key, centre] of Object.entries(expected)) expect(centreAfter(key, bing), key).toBe(centre);
    expect(Object.keys(caseOverrides(values, centresOf(bing))).sort()).toEqual(Object.keys(expected).sort());
  });

  it('takes spreads along: those of a rate are scaled', () => {
    const after = applyOverrides(values, caseOverrides(values, centresOf([0.2, 5, 2, 5, 2])));
    expect(after['suspensionRate']).toEqual({ kind: 'pert', low: 0.06, mode: 0.16, high: 0.5 });
  });

  it('keeps shares between their limits, and a partner’s own sales below all', () => {
    expect(centreAfter('publicShare', [1, 3, 3, 3, 3])).toBe(0.05);
    expect(centreAfter('publicShare', [0, 3, 3, 3, 3])).toBe(0.95);
    expect(centreAfter('partnerSubstitution', [0, 3, 3, 3, 0])).toBe(0.95);
  });

  it('leaves nothing uncertain where a score is 0', () => {
    const after = applyOverrides(values, caseOverrides(values, centresOf([0, 0, 0, 0, 3])));
    for (const key of [
      'suspensionRate',
      'bifurcation.alignmentPenalty',
      'partner.siloDrift',
      'lateEntryErosion',
    ])
      expect(after[key], key).toEqual({ kind: 'fixed', value: 0 });
  });

  it('leaves the home side of an AI firm alone', () => {
    const keys = mappedCentres(values, centresOf([0.7, 5, 5, 5, 3], true)).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('homeStopRate'))).toEqual([]);
  });

  it('changes nothing for the scores in the middle, which stand for the base scenario', () => {
    const overrides = caseOverrides(values, centresOf([0.66, 2.5, 3, 4, 2.4], true));
    // Loss of what is hard to copy has its middle at 3, the partner’s own sales at 2.4.
    expect(Object.keys(overrides)).toEqual(['ipLossP10', 'ipLossP90']);
    const others = caseOverrides(values, centresOf([0.66, 2.5, 3, 4, 3], true));
    expect(Object.keys(others)).toEqual(['partnerSubstitution']);
  });

  it('is admissible for every score, and more sensitive content never lowers a rate', () => {
    const upTo = (score: (typeof caseScores)[number]) =>
      fc.double({ min: 0, max: highestScore[score], noNaN: true });
    const any = fc.tuple(...(caseScores.map(upTo) as [ReturnType<typeof upTo>])) as unknown as fc.Arbitrary<
      [number, number, number, number, number]
    >;
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (scores, step, isAiFirm) => {
        expect(overridesProblem(values, caseOverrides(values, centresOf(scores, isAiFirm)))).toBeUndefined();
        const [share, content, ...others] = scores;
        const more = centresOf([share, Math.min(5, content + step), ...others]);
        const before = mappedCentres(values, centresOf(scores));
        for (const [index, { key, by, to }] of mappedCentres(values, more).entries()) {
          const from = before[index]!.to;
          expect(by === 'contentSensitivity' ? to >= from : to === from, key).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
