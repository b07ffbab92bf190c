import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenRedeployment } from '../../src/analysis/breakEvenRedeployment';
import type { ValueColumns } from '../../src/analysis/criterion';
import { riskAppetiteOf, type RiskAppetite } from '../../src/analysis/riskAppetite';
import { riskAdjustedValue } from '../../src/analysis/riskMeasures';
import { sortedColumns } from '../../src/analysis/sortedColumns';
import { pathIds, type PathId } from '../../src/model/parameters';
import { tableColumns } from './decisionTableColumns';

function appetite(columns: ValueColumns, tail = 0.3): RiskAppetite {
  return riskAppetiteOf(columns, sortedColumns(columns), tail);
}

const someColumns = fc
  .tuple(
    ...([1, 2, 3].map(() =>
      fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 64, maxLength: 64 }),
    ) as [fc.Arbitrary<number[]>, fc.Arbitrary<number[]>, fc.Arbitrary<number[]>]),
  )
  .map(([exit, bifurcation, partner]) => ({
    exit: Float64Array.from(exit),
    bifurcation: Float64Array.from(bifurcation),
    partner: Float64Array.from(partner),
  }));

describe('riskAppetiteOf', () => {
  it('hands the lead of the decision table from partner-led to exit at λ = .177215189873 (worked by hand)', () => {
    const { segments, switches } = appetite(tableColumns());
    const weight = expect.closeTo(0.177215189873, 11);
    expect(segments).toEqual([
      { fromWeight: 0, toWeight: weight, winner: 'partner' },
      { fromWeight: weight, toWeight: 1, winner: 'exit' },
    ]);
    expect(switches).toEqual([
      { weight, from: 'partner', to: 'exit', standardError: 0, low: weight, high: weight },
    ]);
  });

  it('names at any weight a path with the best risk-adjusted value', () => {
    fc.assert(
      fc.property(someColumns, fc.double({ min: 0, max: 1, noNaN: true }), (columns, weight) => {
        const sorted = sortedColumns(columns);
        const valueOf = (path: PathId): number => riskAdjustedValue(columns[path], sorted[path], weight, 0.1);
        const { winner } = appetite(columns, 0.1).segments.find(
          ({ fromWeight, toWeight }) => fromWeight <= weight && weight <= toWeight,
        )!;
        expect(valueOf(winner)).toBeGreaterThanOrEqual(Math.max(...pathIds.map(valueOf)) - 1e-9);
      }),
    );
  });

  it('covers all weights without gaps, with a switch between any two segments', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const { segments, switches } = appetite(columns, 0.1);
        expect(segments[0]!.fromWeight).toBe(0);
        expect(segments.at(-1)!.toWeight).toBe(1);
        expect(switches).toHaveLength(segments.length - 1);
        for (const [index, { weight, from, to, low, high }] of switches.entries()) {
          expect([segments[index]!.toWeight, segments[index + 1]!.fromWeight]).toEqual([weight, weight]);
          expect([segments[index]!.winner, segments[index + 1]!.winner]).toEqual([from, to]);
          expect(low).toBeLessThanOrEqual(weight);
          expect(high).toBeGreaterThanOrEqual(weight);
        }
      }),
    );
  });

  it('names the safer of two equal means from the start, and the earlier of two equal paths', () => {
    const wide = Float64Array.from({ length: 160 }, (_, draw) => (Math.floor(draw / 16) % 2 ? 10 : -10));
    const still = new Float64Array(160);
    expect(appetite({ exit: wide, bifurcation: wide, partner: still }).segments).toEqual([
      { fromWeight: 0, toWeight: 1, winner: 'partner' },
    ]);
    expect(appetite({ exit: wide, bifurcation: still, partner: still }).segments[0]!.winner).toBe(
      'bifurcation',
    );
  });

  it('passes over a path that is level with two others at the switch and behind after it', () => {
    const halves = (low: number, high: number): Float64Array =>
      Float64Array.from({ length: 64 }, (_, draw) => (draw < 32 ? low : high));
    const columns = { exit: halves(0, 4), bifurcation: halves(-1, 7), partner: halves(1, 1) };
    expect(appetite(columns, 0.5).segments).toEqual([
      { fromWeight: 0, toWeight: 0.5, winner: 'bifurcation' },
      { fromWeight: 0.5, toWeight: 1, winner: 'partner' },
    ]);
  });

  it('has an interval of two errors of the difference, divided by its slope', () => {
    // exit is 0; partner-led has mean 1 + noise of its scramble, and loses 9 in a tenth of worlds
    const partner = Float64Array.from(
      { length: 160 },
      (_, draw) => (draw < 16 ? -9 : 19 / 9) + (draw % 2 ? 0.1 : -0.1),
    );
    const nothing = new Float64Array(160);
    const [first] = appetite({ exit: nothing, bifurcation: nothing.map(() => -99), partner }, 0.1).switches;
    expect(first!.weight).toBeCloseTo(0.1, 2);
    expect(first!.standardError).toBeCloseTo(0.1 / Math.sqrt(15) / 10, 3);
    expect(first!.high - first!.weight).toBeCloseTo(2 * first!.standardError, 12);
  });
});

describe('breakEvenRedeployment', () => {
  const capital = Float64Array.from({ length: 160 }, (_, draw) => 10 + (draw % 7));
  const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;

  it('makes a path as good in the mean as exit, whatever the envelope', () => {
    const netPresentValue = Float64Array.from({ length: 160 }, (_, draw) => (draw % 11) - 3);
    const exit = new Float64Array(160).fill(-2);
    const { value } = breakEvenRedeployment({ netPresentValue, capital }, exit)!;
    for (const envelope of [0, 150]) {
      const entry = mean(netPresentValue.map((npv, draw) => npv + value * (envelope - capital[draw]!)));
      expect(entry).toBeCloseTo(-2 + value * envelope, 10);
    }
  });

  it('is (E(NPV) + W)/E(K) where leaving costs W', () => {
    const result = breakEvenRedeployment(
      { netPresentValue: new Float64Array(32).fill(7), capital: new Float64Array(32).fill(20) },
      new Float64Array(32).fill(-3),
    );
    expect(result).toEqual({ value: 0.5, standardError: 0 });
  });

  it('has no error where every dollar earns the same', () => {
    const scattered = Float64Array.from({ length: 160 }, (_, draw) => 10 + (draw % 16));
    const netPresentValue = scattered.map((each) => 2 * each);
    const result = breakEvenRedeployment({ netPresentValue, capital: scattered }, new Float64Array(160));
    expect(result).toEqual({ value: 2, standardError: 0 });
  });

  it('does not exist for a path that takes no capital', () => {
    const nothing = new Float64Array(16);
    expect(breakEvenRedeployment({ netPresentValue: nothing, capital: nothing }, nothing)).toBeNull();
  });
});
