import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { losingShare, measuresOf, ratioOf, scoreBeyond } from '../../src/analysis/ruleMeasures';
import { finish } from '../../src/analysis/steps';
import {
  BINS,
  isInside,
  outcomesOf,
  searchRules,
  widestDenseRule,
  type Condition,
  type OutcomeTable,
  type Rule,
} from '../../src/analysis/thresholdRules';
import { plantedWorlds } from './plantedWorlds';

const bin = fc.integer({ min: 0, max: BINS - 1 });

/** Worlds of two inputs, some of which lose and some do not. */
const tables: fc.Arbitrary<OutcomeTable> = fc
  .array(fc.tuple(bin, bin, fc.boolean()), { minLength: 4, maxLength: 60 })
  .map((worlds) => ({
    bins: [Uint8Array.from(worlds, ([first]) => first), Uint8Array.from(worlds, ([, second]) => second)],
    loses: Uint8Array.from(worlds, ([, , loses], row) => (row === 0 || (row > 1 && loses) ? 1 : 0)),
  }));

const condition = (input: number): fc.Arbitrary<Condition> =>
  fc.record({
    input: fc.constant(input),
    side: fc.constantFrom('under' as const, 'over' as const),
    cut: fc.integer({ min: 1, max: BINS - 1 }),
  });

const rules: fc.Arbitrary<Rule> = fc.record({
  conditions: fc.oneof(
    fc.tuple(condition(0)),
    fc.tuple(condition(1)),
    fc.tuple(condition(0), condition(1)),
  ) as fc.Arbitrary<Rule['conditions']>,
  joined: fc.constantFrom('and' as const, 'or' as const),
});

/** The score world by world. */
function plainScore(table: OutcomeTable, rule: Rule): number {
  const { losing, others } = outcomesOf(table);
  let [lost, kept] = [0, 0];
  for (const [row, loses] of table.loses.entries()) {
    if (!isInside(table, row, rule)) continue;
    if (loses === 1) lost++;
    else kept++;
  }
  return lost / losing - kept / others;
}

describe('searchRules', () => {
  it('finds no rule that any other in one or two inputs beats, and says its score', () => {
    fc.assert(
      fc.property(tables, rules, (table, other) => {
        const { singles, pairs } = finish(searchRules(table));
        for (const { rule, score } of [...singles, ...pairs])
          expect(score).toBeCloseTo(plainScore(table, rule), 12);
        const best = (other.conditions.length === 1 ? singles : pairs)[0]!;
        expect(best.score).toBeGreaterThanOrEqual(plainScore(table, other) - 1e-12);
        expect(pairs[0]!.score).toBeGreaterThanOrEqual(singles[0]!.score - 1e-12);
      }),
    );
  });

  it.each<readonly [string, Rule['joined']]>([
    ['both', 'and'],
    ['one of two', 'or'],
  ])('finds a planted rule of which %s must hold, thresholds and all', (_, joined) => {
    const planted: Rule = {
      conditions: [
        { input: 1, side: 'under', cut: 8 },
        { input: 3, side: 'over', cut: 12 },
      ],
      joined,
    };
    const table = plantedWorlds(5, 4096, 6, (quantiles) => {
      const holds = [quantiles[1]! < 8 / BINS, quantiles[3]! >= 12 / BINS];
      return (joined === 'and' ? holds[0]! && holds[1]! : holds[0]! || holds[1]!) ? 1 : 0;
    });
    const { pairs } = finish(searchRules(table));
    const { conditions } = pairs[0]!.rule;
    expect(pairs[0]).toMatchObject({ rule: { joined }, score: 1 });
    expect(conditions.toSorted((a, b) => a.input - b.input)).toEqual(planted.conditions);
  });

  it('finds a planted threshold in one input', () => {
    const table = plantedWorlds(6, 2048, 5, (quantiles) => (quantiles[2]! >= 0.35 ? 1 : 0));
    expect(finish(searchRules(table)).singles[0]).toEqual({
      rule: { conditions: [{ input: 2, side: 'over', cut: 7 }], joined: 'and' },
      score: 1,
    });
  });
});

describe('widestDenseRule', () => {
  it('is as dense as was asked for, and no rule that is covers more', () => {
    fc.assert(
      fc.property(tables, rules, fc.constantFrom(0.5, 0.8, 1), (table, other, density) => {
        const inside = (rule: Rule): readonly [number, number] => {
          const rows = [...table.loses.keys()].filter((row) => isInside(table, row, rule));
          const lost = rows.filter((row) => table.loses[row] === 1).length;
          return [lost, rows.length - lost];
        };
        const found = finish(widestDenseRule(table, [0, 1], density));
        const [lost, kept] = found === undefined ? [outcomesOf(table).losing / BINS, 0] : inside(found);
        expect(lost).toBeGreaterThanOrEqual(density * (lost + kept));
        const [otherLost, otherKept] = inside({ ...other, joined: 'and' });
        const isDense = otherLost >= density * (otherLost + otherKept);
        expect(isDense && otherLost > lost).toBe(false);
      }),
    );
  });

  it('is in one input where a second adds nothing', () => {
    const table = plantedWorlds(8, 2048, 3, (quantiles) => (quantiles[0]! < 0.5 ? 1 : 0));
    expect(finish(widestDenseRule(table, [1, 0, 2], 0.9))).toMatchObject({
      conditions: [{ input: 0, side: 'under' }],
    });
  });
});

describe('measures of a rule', () => {
  // Eight worlds of two scrambles in turns; inputs by hand: bins below 10 are inside.
  const table: OutcomeTable = {
    bins: [Uint8Array.from([0, 5, 9, 10, 12, 3, 19, 10])],
    loses: Uint8Array.from([1, 1, 0, 1, 0, 1, 0, 0]),
  };
  const rule: Rule = { conditions: [{ input: 0, side: 'under', cut: 10 }], joined: 'and' };

  it('are shares counted by hand: 4 of 8 inside, 3 of 4 losing there, 3 of 4 of those inside lose, 1 of 4 elsewhere', () => {
    const measures = measuresOf(table, 2, rule);
    expect(measures).toMatchObject({
      share: { value: 0.5 },
      coverage: { value: 0.75 },
      density: { value: 0.75 },
      elsewhere: { value: 0.25 },
    });
    expect(measures.score.value).toBeCloseTo(0.75 - 0.25, 12);
    expect(losingShare(table, 2).value).toBe(0.5);
  });

  it('have the error of a ratio: by hand, scrambles with 1 of 2 and 2 of 2 of their own', () => {
    // Density 3/4: residuals 1/4 - 3/4·2/4 = -1/8 and 2/4 - 3/4·2/4 = 1/8, so se = 1/8 over a mean of 1/2.
    expect(measuresOf(table, 2, rule).density.standardError).toBeCloseTo(0.25, 12);
    expect(ratioOf(Float64Array.of(1, 3), Float64Array.of(2, 2))).toEqual({ value: 1, standardError: 0.5 });
    expect(ratioOf(Float64Array.of(1, 3), Float64Array.of(2, 6))).toEqual({ value: 0.5, standardError: 0 });
  });

  it('fit together: share · density = base · coverage, and the base is the mean of inside and elsewhere', () => {
    fc.assert(
      fc.property(tables, rules, (odd, each) => {
        const even = { bins: odd.bins, loses: odd.loses };
        const { share, coverage, density, elsewhere } = measuresOf(even, 1, each);
        const base = losingShare(even, 1).value;
        if (share.value === 0 || share.value === 1) return;
        expect(share.value * density.value).toBeCloseTo(base * coverage.value, 12);
        expect(share.value * density.value + (1 - share.value) * elsewhere.value).toBeCloseTo(base, 12);
      }),
    );
  });

  it('say nothing beyond a rule of the rule itself', () => {
    expect(scoreBeyond(table, 2, rule, rule)).toEqual({ value: 0, standardError: 0 });
  });
});
