import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueColumns } from '../../src/analysis/criterion';
import { dominanceOf } from '../../src/analysis/dominance';
import { omegaRatio } from '../../src/analysis/omegaRatio';
import { pathPairs } from '../../src/analysis/pathPairs';
import { perPath } from '../../src/analysis/perPath';
import { minimaxRegret, regretOf } from '../../src/analysis/regret';
import { sameWorldsOf, type SameWorlds } from '../../src/analysis/sameWorlds';
import { sortedColumns } from '../../src/analysis/sortedColumns';
import { runBatch } from '../../src/analysis/batch';
import { summarise } from '../../src/analysis/summary';
import { compileModel } from '../../src/model/compiledModel';
import { pathIds } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { exp } from '../../src/numerics/elementary';
import { normalQuantile } from '../../src/numerics/normalQuantile';
import { baseValues } from '../worlds';
import { states, tableColumns } from './decisionTableColumns';

const flat = perPath(() => ({ mean: 0, expectedShortfall: 0 }));
const close = (value: number) => expect.closeTo(value, 11);

function sameWorlds(columns: ValueColumns): SameWorlds {
  return sameWorldsOf(columns, sortedColumns(columns), flat);
}

/** Columns of a whole number of draws in each scramble. */
const someColumns = fc
  .integer({ min: 1, max: 12 })
  .chain((each) => {
    const column = fc.array(fc.integer({ min: -100, max: 100 }), {
      minLength: 16 * each,
      maxLength: 16 * each,
    });
    return fc.tuple(column, column, column);
  })
  .map(([exit, bifurcation, partner]) => ({
    exit: Float64Array.from(exit),
    bifurcation: Float64Array.from(bifurcation),
    partner: Float64Array.from(partner),
  }));

const table = tableColumns();

describe('the Thompson Lumber Company of Render and Stair, Quantitative Analysis for Management', () => {
  // A large plant, a small one or none, in a favourable or an unfavourable market, equally likely.
  const markets = [
    { bifurcation: 200_000, partner: 100_000, exit: 0 },
    { bifurcation: -180_000, partner: -20_000, exit: 0 },
  ] as const;
  const columns = perPath((path) =>
    Float64Array.from({ length: 32 }, (_, draw) => markets[Math.floor(draw / 16)]![path]),
  );

  it('pays 60,000 for perfect information, and loses 90,000, 60,000 and 100,000 for the lack of it', () => {
    const { expected, perfectInformation } = regretOf(columns);
    expect(perfectInformation.mean).toBe(60_000);
    expect(perPath((path) => expected[path].mean)).toEqual({
      bifurcation: 90_000,
      partner: 60_000,
      exit: 100_000,
    });
  });

  it('regrets at most 180,000, 100,000 and 200,000, and so builds the small plant', () => {
    expect(minimaxRegret(markets)).toEqual({
      largest: { bifurcation: 180_000, partner: 100_000, exit: 200_000 },
      choice: 'partner',
    });
  });
});

describe('a decision table of three paths in three states (worked by hand), world by world', () => {
  const { pairs, regret, omega } = sameWorlds(table);

  it('has expected regrets 17.2, 26.2 and 14.4, and perfect information is worth the least of them', () => {
    const { exit, bifurcation, partner } = regret.expected;
    expect([exit.mean, bifurcation.mean, partner.mean]).toEqual([17.2, 26.2, 14.4].map(close));
    expect(regret.perfectInformation.mean).toBeCloseTo(14.4, 11);
  });

  it('has largest regrets 52, 58 and 35, of which partner-led has the least', () => {
    const { largest, choice } = minimaxRegret(states);
    expect(largest).toEqual({ exit: 52, bifurcation: 58, partner: 35 });
    expect(choice).toBe('partner');
  });

  it('has partner-led ahead of exit in .7 of worlds and of bifurcation in .7', () => {
    expect(pairs['partner-exit'].beats.mean).toBeCloseTo(0.7, 12);
    expect(pairs['exit-partner'].beats.mean).toBeCloseTo(0.3, 12);
    expect(pairs['partner-bifurcation'].beats.mean).toBeCloseTo(0.7, 12);
    expect(pairs['partner-exit'].gap.mean).toBeCloseTo(2.8, 12);
    expect(pairs['partner-exit'].gap.p50).toBe(4);
  });

  it('has Omega .947368421053 and 8.2 over nothing', () => {
    const nothing = new Float64Array(160);
    expect(omegaRatio(table.bifurcation, nothing).ratio).toBeCloseTo(0.947368421053, 11);
    expect(omegaRatio(table.partner, nothing).ratio).toBeCloseTo(8.2, 11);
    expect(omegaRatio(table.exit, nothing)).toMatchObject({ ratio: null, isInfinite: true });
  });

  it('has Omega over exit of what is gained and lost to it', () => {
    expect(omega.partner).toMatchObject({
      upside: close(6.7),
      downside: close(3.9),
      ratio: close(6.7 / 3.9),
    });
  });

  it('has exit and partner-led dominate bifurcation in the second order and nothing else dominate anything', () => {
    for (const { name } of pathPairs) {
      const expected = name === 'partner-bifurcation' || name === 'exit-bifurcation';
      expect(pairs[name].dominance.first.dominates, name).toBe(false);
      expect(pairs[name].dominance.second.dominates, name).toBe(expected);
    }
  });

  it('says where partner-led fails to dominate', () => {
    expect(pairs['partner-exit'].dominance.second.violation).toEqual({
      worst: close(0.3 * 13),
      level: close(0.3),
      share: close(133 / 160), // 48 worlds lose 13; 64 that gain 4 and 21 that gain 17 do not make up for it
    });
    expect(pairs['partner-bifurcation'].dominance.first.violation).toEqual({
      worst: 35,
      level: close(113 / 160),
      share: close(0.3),
    });
    expect(pairs['partner-bifurcation'].dominance.second.violation).toEqual({
      worst: 0,
      level: null,
      share: 0,
    });
  });
});

describe('sameWorldsOf', () => {
  it('sees a pair from both sides alike', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const { pairs } = sameWorlds(columns);
        for (const { name, a, b } of pathPairs) {
          const forth = pairs[name];
          const back = pairs[`${b}-${a}`];
          const ties = columns[a].filter((value, draw) => value === columns[b][draw]).length;
          const { length } = columns[a];
          expect(forth.beats.mean + back.beats.mean).toBeCloseTo(1 - ties / length, 12);
          expect(forth.gap.mean).toBeCloseTo(-back.gap.mean, 12);
          expect(forth.gap.p10).toBeCloseTo(-back.gap.p90, 12);
          expect(forth.histogram.from).toBe(0 - back.histogram.to);
          const inside = forth.histogram.shares.reduce((x, y) => x + y, 0);
          expect(inside + forth.histogram.below + forth.histogram.above).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('has a histogram of 41 bins that reaches 0 and leaves at most a percent on either side', () => {
    const { histogram } = sameWorlds(
      perPath((path) => Float64Array.from({ length: 1600 }, (_, i) => (path === 'partner' ? 5 + i : 0))),
    ).pairs['partner-exit'];
    expect(histogram.shares).toHaveLength(41);
    expect(histogram.from).toBe(0);
    expect(histogram.below).toBe(0);
    expect(histogram.above).toBeCloseTo(0.01, 12);
    expect(histogram.shares[0]).toBeLessThan(histogram.shares[20]!);
  });

  it('has a histogram that starts at 0 where one path is ahead everywhere, whichever it is', () => {
    for (const winner of pathIds) {
      const { pairs } = sameWorlds(
        perPath((path) => Float64Array.from({ length: 160 }, (_, i) => (path === winner ? 5 + i : 0))),
      );
      for (const loser of pathIds.filter((path) => path !== winner)) {
        expect(pairs[`${winner}-${loser}`].histogram.from).toBe(0);
        expect(pairs[`${loser}-${winner}`].histogram.to).toBe(0);
      }
    }
  });

  it('puts a gap that is the same everywhere into one bin', () => {
    const { pairs } = sameWorlds(perPath(() => new Float64Array(16).fill(3)));
    const { shares, from, to } = pairs['partner-exit'].histogram;
    expect([from, to]).toEqual([-1, 1]);
    expect(shares.filter((share) => share > 0)).toEqual([1]);
    expect(shares[20]).toBe(1);
  });

  it('rewards tails by the mean for each dollar between it and the worst worlds, and exit not at all', () => {
    const sorted = sortedColumns(table);
    const npv = {
      exit: { mean: 8, expectedShortfall: 2 },
      bifurcation: { mean: -1, expectedShortfall: -50 },
      partner: { mean: 10, expectedShortfall: 10 },
    };
    expect(sameWorldsOf(table, sorted, npv).rewardPerTail).toEqual({
      exit: null,
      bifurcation: -1 / 49,
      partner: null,
    });
  });

  it('agrees with the summary of the same run', () => {
    const model = compileModel(baseValues());
    const batch = runBatch(model, new Sampler(5), 0, 512, 0);
    const { paths, differences } = summarise(model, batch, 0);
    const columns = perPath((path) => batch[path].value);
    const { pairs, regret } = sameWorldsOf(
      columns,
      sortedColumns(columns),
      perPath((path) => paths[path].netPresentValue),
    );
    expect(pairs['partner-exit'].beats.mean).toBe(differences['partner-exit'].probabilityPositive);
    expect(pairs['partner-bifurcation'].gap.mean).toBeCloseTo(
      differences['partner-bifurcation'].valueMean,
      11,
    );
    for (const path of pathIds) {
      expect(regret.expected[path].mean).toBeCloseTo(paths[path].expectedRegret, 11);
      expect(regret.expected[path].standardError).toBeCloseTo(
        paths[path].standardErrors!['expectedRegret']!,
        11,
      );
    }
  });
});

describe('regretOf', () => {
  it('has the value of perfect information for its least regret', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const { expected, perfectInformation } = regretOf(columns);
        const least = Math.min(...pathIds.map((path) => expected[path].mean));
        expect(perfectInformation.mean).toBeCloseTo(least, 10);
        expect(perfectInformation.mean).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  /** Unit normal loss: E(Z - z)⁺ = φ(z) - z·(1 - Φ(z)), Φ by integration of φ over fine steps from far below. */
  function unitNormalLoss(z: number): number {
    const density = (x: number): number => exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const steps = 20_000;
    let above = 0;
    for (let i = 0; i < steps; i++) above += (density(z + (12 * (i + 0.5)) / steps) * 12) / steps;
    return density(z) - z * above;
  }

  it.each([
    [0, 0.398942280401433],
    [0.5, 0.197796557401306],
    [1, 0.0833154705876863],
    [2, 0.00849070261682964],
  ])('checks against a unit normal loss of L(%d) = %d', (z, loss) => {
    expect(unitNormalLoss(z)).toBeCloseTo(loss, 8);
  });

  it('values information on a gain of N(20, 60²) over nothing at 15.2541668579443 (Raiffa and Schlaifer 1961)', () => {
    expect(60 * unitNormalLoss(20 / 60)).toBeCloseTo(15.2541668579443, 6);
    const count = 1 << 16;
    const gain = Float64Array.from({ length: count }, (_, i) => 20 + 60 * normalQuantile((i + 0.5) / count));
    const nothing = new Float64Array(count);
    const { perfectInformation } = regretOf({
      exit: nothing,
      bifurcation: nothing.map(() => -1e3),
      partner: gain,
    });
    expect(perfectInformation.mean).toBeCloseTo(15.2541668579443, 3); // midpoints of 65,536 cells
  });
});

describe('minimaxRegret', () => {
  it('prefers the earlier path of two that regret alike', () => {
    expect(minimaxRegret([{ exit: 1, bifurcation: 1, partner: 0 }]).choice).toBe('exit');
  });
});

describe('omegaRatio', () => {
  it('is 1 over the mean', () => {
    fc.assert(
      fc.property(someColumns, ({ partner }) => {
        fc.pre(new Set(partner).size > 1);
        const centre = partner.reduce((a, b) => a + b, 0) / partner.length;
        const { ratio } = omegaRatio(partner, new Float64Array(partner.length).fill(centre));
        expect(ratio).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has no ratio where nothing is lost, which is infinite only where something is gained', () => {
    const nothing = new Float64Array(16);
    expect(omegaRatio(nothing, nothing)).toEqual({
      upside: 0,
      downside: 0,
      ratio: null,
      isInfinite: false,
      standardError: null,
    });
  });
});

describe('dominanceOf', () => {
  const dominance = (columns: ValueColumns) => dominanceOf(columns, sortedColumns(columns));

  /** A sample of N(centre, deviation²) dealt out to the scrambles so that they differ as random ones do. */
  function normal(count: number, centre: number, deviation: number, shuffle: number): Float64Array {
    return Float64Array.from({ length: count }, (_, i) => {
      const cell = Math.imul(i, shuffle) & (count - 1); // odd: a permutation
      return centre + deviation * normalQuantile((cell + 0.5) / count);
    });
  }

  it('is not claimed of anything over itself', () => {
    fc.assert(
      fc.property(someColumns, ({ partner }) => {
        const same = dominance(perPath(() => partner));
        for (const { name } of pathPairs) {
          expect(same[name].first.dominates).toBe(false);
          expect(same[name].second.dominates).toBe(false);
          expect(same[name].first.violation.share).toBe(0);
        }
      }),
    );
  });

  it('is claimed one way at most, and in the second order wherever in the first', () => {
    fc.assert(
      fc.property(someColumns, (columns) => {
        const found = dominance(columns);
        for (const { name, a, b } of pathPairs) {
          const back = found[`${b}-${a}`];
          for (const order of ['first', 'second'] as const)
            expect(found[name][order].dominates && back[order].dominates).toBe(false);
          expect(found[name].first.dominates && !found[name].second.dominates).toBe(false);
        }
      }),
    );
  });

  it('is claimed in the first order of what is better in every world', () => {
    const low = normal(4096, 0, 30, 1337);
    const found = dominance({
      exit: low.map((value) => value - 5),
      bifurcation: low,
      partner: low.map((value) => value + 10),
    });
    for (const name of ['partner-bifurcation', 'partner-exit', 'bifurcation-exit'] as const)
      expect(found[name].first.dominates, name).toBe(true);
    expect(found['exit-partner'].first.violation.share).toBe(1);
  });

  it('is claimed in the second order alone of what is as good and safer', () => {
    const found = dominance({
      exit: new Float64Array(4096),
      bifurcation: normal(4096, 0, 60, 1337),
      partner: normal(4096, 5, 30, 2741),
    });
    expect(found['partner-bifurcation'].first.dominates).toBe(false);
    expect(found['partner-bifurcation'].second.dominates).toBe(true);
    expect(found['bifurcation-partner'].second.dominates).toBe(false);
  });

  it('is not claimed within two standard errors, though the sample shows it', () => {
    // world by world unrelated, a hair better at every level: the scrambles do not agree on it
    const worse = normal(4096, 0, 30, 1337);
    const better = normal(4096, 0.01, 30, 2741);
    const { first, second } = dominance({ exit: worse, bifurcation: worse, partner: better })['partner-exit'];
    expect(first.violation).toEqual({ worst: 0, level: null, share: 0 });
    expect(second.violation.share).toBe(0);
    expect(first.dominates).toBe(false);
    expect(second.dominates).toBe(false);
    expect(first.weakest.gap).toBeLessThan(2 * first.weakest.standardError);
  });

  it('is not claimed where the sample fails beyond the outermost levels', () => {
    const low = normal(4096, 0, 30, 1337);
    const better = low.map((value) => value + 10);
    better[better.indexOf(Math.min(...better))]! -= 500;
    const { first, second } = dominance({ exit: low, bifurcation: low, partner: better })['partner-exit'];
    expect(first.violation.share).toBeCloseTo(1 / 4096, 12);
    expect(first.dominates || second.dominates).toBe(false);
  });

  it('is claimed in the second order with the first, though single worlds drown its own error', () => {
    const low = normal(4096, 0, 30, 1337);
    const better = low.map((value) => value + 10);
    low[0] = -1e7;
    better[1] = -1e7 + 1;
    const { first, second } = dominance({ exit: low, bifurcation: low, partner: better })['partner-exit'];
    expect(first.dominates).toBe(true);
    expect(second.weakest.gap).toBeLessThan(2 * second.weakest.standardError);
    expect(second.dominates).toBe(true);
  });

  it('names the weakest place as the difference of shares, and of shortfalls, up to it', () => {
    const { first, second } = sameWorlds(table).pairs['partner-bifurcation'].dominance;
    expect(first.weakest).toEqual({ threshold: 25, gap: close(-0.3), standardError: close(0) });
    expect(second.weakest.standardError).toBeCloseTo(0, 12);
    expect(second.weakest.gap).toBeGreaterThanOrEqual(0);
  });
});
