import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapBetween, leadOf, type Scores } from '../../src/analysis/criterion';
import { Evaluator, type Question } from '../../src/analysis/evaluator';
import { flipsOf, type FlipResult } from '../../src/analysis/flips';
import { finish, type Steps } from '../../src/analysis/steps';
import { fixed, type Overrides } from '../../src/model/overrides';
import { pathIds, type PathId } from '../../src/model/parameters';
import { parameterOfKey, type ScenarioValues } from '../../src/model/values';
import { baseValues } from '../worlds';

/** Fewer than on the page, which changes errors and no law. */
const FINE = 1024;
const SCRAMBLES = 16;

const asked = (question: Partial<Question> = {}): Evaluator =>
  new Evaluator({ values: baseValues(), overrides: {}, seed: 1, criterion: undefined, ...question });

const flipsIn = (evaluator: Evaluator, key: string, draws = FINE): FlipResult =>
  finish(flipsOf(evaluator, key, draws));

function scoresAt(evaluator: Evaluator, key: string, centre: number): Scores {
  return finish(evaluator.scores({ [key]: evaluator.moved(key, centre) }, FINE));
}

/** Middle of a stretch along the track. */
function middle(key: string, from: number, to: number): number {
  return parameterOfKey(key).slider!.track === 'log' ? Math.sqrt(from * to) : (from + to) / 2;
}

function expectTiles({ reach, segments, flips }: FlipResult): void {
  expect(segments[0]!.from).toBe(reach![0]);
  expect(segments.at(-1)!.to).toBe(reach![1]);
  expect(flips).toHaveLength(segments.length - 1);
  flips.forEach((flip, index) => {
    const [below, above] = [segments[index]!, segments[index + 1]!];
    expect([below.to, above.from]).toEqual([flip.at, flip.at]);
    expect([below.winner, above.winner]).toEqual([flip.below, flip.above]);
    expect(flip.below).not.toBe(flip.above);
    expect(below.from).toBeLessThan(below.to);
  });
}

describe('the flips of the base scenario', () => {
  const evaluator = asked();
  const { riskAversion, tail } = evaluator.base.valuation;
  /** What one draw adds to a score if its path is worth the whole envelope less in the worst worlds. */
  const weightOfADraw = (1 - riskAversion + riskAversion / tail) / FINE;
  const fresh = asked({ seed: 77 });
  const keys = ['tam', 'royalty', 'partner.homeStopRate', 'redeploymentReturn'];

  const results = new Map<string, FlipResult>();
  const resultOf = (key: string): FlipResult => {
    const result = results.get(key) ?? flipsIn(evaluator, key);
    results.set(key, result);
    return result;
  };

  it.each(keys)('are where the two paths are even, here and, within the error, on other draws: %s', (key) => {
    const result = resultOf(key);
    expect(result.flips.length).toBeGreaterThan(0);
    for (const { at, below, above, standardError, interval, ...flip } of result.flips) {
      const here = gapBetween(scoresAt(evaluator, key, at), below, above);
      expect(here).toEqual({ gap: flip.gap, standardError });
      expect(Math.abs(here.gap)).toBeLessThanOrEqual(weightOfADraw);
      const elsewhere = gapBetween(scoresAt(fresh, key, at), below, above);
      expect(Math.abs(elsewhere.gap)).toBeLessThan(4 * Math.hypot(standardError, elsewhere.standardError));
      const [low, high] = interval!;
      expect(low).toBeLessThan(at);
      expect(high).toBeGreaterThan(at);
      for (const end of interval!) {
        const there = Math.abs(gapBetween(scoresAt(evaluator, key, end), below, above).gap);
        const narrowest = result.reach!.includes(end) ? 0 : 1.5;
        expect(there / standardError).toBeGreaterThan(narrowest);
        expect(there / standardError).toBeLessThan(2.5);
      }
    }
  });

  it.each(keys)('part the slider into stretches with the best path of each: %s', (key) => {
    const result = resultOf(key);
    expectTiles(result);
    for (const { from, to, winner } of result.segments)
      expect(leadOf(scoresAt(evaluator, key, middle(key, from, to))).winner).toBe(winner);
    const here = result.segments.find(({ from, to }) => from <= result.centre! && result.centre! <= to)!;
    expect(here.winner).toBe(result.winner);
    expect(result.winner).toBe(leadOf(finish(evaluator.baseScores(FINE))).winner);
  });

  it('of a whole number lie half way between the two numbers', () => {
    const result = flipsIn(evaluator, 'horizonYears');
    expectTiles(result);
    expect(result.flips.length).toBeGreaterThan(0);
    for (const { at, below, above, interval } of result.flips) {
      expect(at % 1).toBe(0.5);
      expect(interval).toBeNull();
      expect(leadOf(scoresAt(evaluator, 'horizonYears', at - 0.5)).winner).toBe(below);
      expect(leadOf(scoresAt(evaluator, 'horizonYears', at + 0.5)).winner).toBe(above);
    }
  });

  it('are none where a parameter decides nothing', () => {
    expect(flipsIn(evaluator, 'riskFreeRate', 256)).toMatchObject({
      flips: [],
      segments: [{ from: 0, to: 0.1 }],
    }); // mode D1 does not read it
  });

  it('come without a run of any path, and from all draws, where a parameter only weighs', () => {
    finish(evaluator.baseScores(FINE));
    const drawsAsked = new Set<number>();
    const watched: Evaluator = Object.create(evaluator, {
      scores: {
        value: (changes: Overrides, draws: number) => {
          drawsAsked.add(draws);
          return evaluator.scores(changes, draws);
        },
      },
    }) as Evaluator;
    const only = flipsOf(watched, 'riskAversion', FINE).next();
    expect(only.done).toBe(true);
    expect(only.value!.flips).toHaveLength(1);
    expect([...drawsAsked]).toEqual([FINE]);
  });
});

describe('what stands in place of a number', () => {
  const evaluator = asked();

  it('is tried flag by flag and word by word', () => {
    const mode = flipsIn(evaluator, 'valuationMode');
    expect(mode).toMatchObject({ centre: null, reach: null, segments: [], flips: [] });
    expect(mode.options.map(({ value }) => value)).toEqual(['D1', 'D2', 'D3']);
    const terminal = flipsIn(evaluator, 'terminalValue');
    expect(terminal.options.map(({ value }) => value)).toEqual([true, false]);
    for (const { value, winner, second, gap, standardError } of [...terminal.options, ...mode.options]) {
      const key = typeof value === 'boolean' ? 'terminalValue' : 'valuationMode';
      const lead = leadOf(finish(asked({ overrides: { [key]: { value } } }).baseScores(FINE)));
      expect({ winner, second, gap, standardError }).toEqual(lead);
    }
  });

  it('is off for a stop-loss, which has a slider too, used or not', () => {
    const used = flipsIn(evaluator, 'stopLoss');
    expect(used.options.map(({ value }) => value)).toEqual(['off']);
    expect(used.centre).toBe(120);
    const off = flipsIn(asked({ overrides: { stopLoss: { value: 'off' } } }), 'stopLoss');
    expect(off.centre).toBeNull();
    expectTiles(off);
    expect(off.flips).toHaveLength(used.flips.length);
  });

  it('is nothing for a constant', () => {
    expect(flipsIn(evaluator, 'suspensionShortShare')).toMatchObject({
      reach: null,
      segments: [],
      flips: [],
      options: [],
    });
  });
});

describe('a slider of which other values allow a part only', () => {
  const reachOf = (key: string, overrides: Overrides = {}): FlipResult['reach'] =>
    flipsIn(asked({ overrides }), key, 256).reach;

  it('is looked at as far as they allow', () => {
    const months = { campaignMonths: fixed(5), campaignIntensity: fixed(2) };
    expect(reachOf('campaignIntensity', months)).toEqual([1, 2.4]);
    expect(reachOf('campaignMonths', months)).toEqual([0, 6]);
    expect(reachOf('ipLossP10', { ipLossP90: fixed(17) })).toEqual([0.1, 17]);
    expect(reachOf('ipLossP90', { ipLossP10: fixed(3) })).toEqual([3, 2000]);
  });

  it('is not looked at where they allow nothing of it', () => {
    const values = { ...baseValues(), ipLossP10: { kind: 'fixed', value: 3000 } } as ScenarioValues;
    const beyond = { ...values, ipLossP90: { kind: 'fixed', value: 5000 } } as ScenarioValues;
    const result = flipsIn(asked({ values: beyond }), 'ipLossP90');
    expect(result).toMatchObject({ reach: null, segments: [], flips: [], centre: 5000 });
  });
});

type Curve = (place: number) => number;

/** A slider from 0 to 1. */
const SLIDER = 'publicShare';

/**
 * An evaluator whose scores are made-up curves along a slider; the coarse draws are off by some amount everywhere.
 */
function madeUp(curves: Readonly<Record<PathId, Curve>>, now: number, wave = 0.01, off = 0): Evaluator {
  const real = asked({ overrides: { [SLIDER]: fixed(now) } });
  const scores = (place: number, draws: number): Scores => {
    const swell = wave * Math.sqrt(FINE / draws);
    return Object.fromEntries(
      pathIds.map((path, number) => {
        const score = curves[path](place) + (draws < FINE ? off * (number + 1) : 0);
        const replicateMeans = Float64Array.from(
          { length: SCRAMBLES },
          (_, r) => score + (path === 'exit' ? 0 : r % 2 === 0 ? swell : -swell),
        );
        return [path, { score, replicateMeans }];
      }),
    ) as unknown as Scores;
  };
  const placeOf = (changes: Overrides): number => {
    const change = changes[SLIDER]!;
    return 'value' in change && typeof change.value === 'object' && change.value.kind === 'fixed'
      ? change.value.value
      : Number.NaN;
  };
  const made = {
    criterion: 'riskAdjusted',
    baseValues: real.baseValues,
    moved: (_: string, centre: number) => fixed(centre),
    valuesWith: (changes: Overrides) => real.valuesWith(changes),
    *baseScores(draws: number): Steps<Scores> {
      yield;
      return scores(now, draws);
    },
    *scores(changes: Overrides, draws: number): Steps<Scores> {
      yield;
      return scores(placeOf(changes), draws);
    },
  };
  return made as unknown as Evaluator;
}

function winnerAt(curves: Readonly<Record<PathId, Curve>>, place: number): PathId {
  return pathIds.toSorted((a, b) => curves[b](place) - curves[a](place))[0]!;
}

const flipsAlong = (...made: Parameters<typeof madeUp>): FlipResult => flipsIn(madeUp(...made), SLIDER);

describe('flips along made-up scores', () => {
  const height = fc.integer({ min: -300, max: 300 }).map((n) => n / 1000);
  const parabola = fc.tuple(height, height, fc.integer({ min: 0, max: 200 }), height).map(
    ([a, b, at, c]): Curve =>
      (x) =>
        a + b * x + 8 * c * (x - at / 200) * (x - at / 200),
  );
  const three = fc.record({ exit: parabola, bifurcation: parabola, partner: parabola });
  const place = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);

  it('are complete for parabolas, however little the few draws know of the level', () => {
    fc.assert(
      fc.property(three, place, height, (curves, now, off) => {
        const result = flipsAlong(curves, now, 0.01, off);
        expectTiles(result);
        for (const { at, below, above } of result.flips)
          expect(Math.abs(curves[below](at) - curves[above](at))).toBeLessThanOrEqual(1e-4);
        for (let step = 0; step <= 500; step++) {
          const x = step / 500;
          const { winner } = result.segments.find(({ from, to }) => from <= x && x <= to)!;
          const lead = curves[winnerAt(curves, x)](x) - curves[winner](x);
          // Gaps bend by at most 8 · .6: over a fortieth of the track they dip by 8 · .6 · (1/80)², and the rest is rounding.
          expect(lead, `at ${x}`).toBeLessThan(2e-3);
        }
      }),
    );
  });

  it('see a third path that leads between two others for a moment', () => {
    const tent: Curve = (x) => 0.02 - Math.abs(x - 0.43) / 2;
    const curves = { exit: (x: number) => 0.4 - x, bifurcation: (x: number) => x - 0.46, partner: tent };
    const result = flipsAlong(curves, 0.9);
    expect(result.segments.map(({ winner }) => winner)).toEqual(['exit', 'partner', 'bifurcation']);
    expectTiles(result);
  });

  it('are right about the centre now, however narrow the stretch around it', () => {
    const peak = (x: number): number => 0.1 - 10 * Math.abs(x - 0.31);
    const curves = { exit: () => 0, bifurcation: () => -1, partner: (x: number) => Math.max(-0.5, peak(x)) };
    const { winner, flips } = flipsAlong(curves, 0.31);
    expect(winner).toBe('partner');
    expect(flips.map(({ at }) => at)).toEqual([expect.closeTo(0.3, 4), expect.closeTo(0.32, 4)]);
  });

  it('are none where a path only touches another', () => {
    const under: Curve = (x) => -(x - 0.5) * (x - 0.5);
    const whole = (winner: PathId) => ({ flips: [], segments: [{ from: 0, to: 1, winner }] });
    const below = { exit: () => 0, bifurcation: () => -1, partner: under };
    expect(flipsAlong(below, 0.2)).toMatchObject(whole('exit'));
    const first = { exit: under, bifurcation: () => -1, partner: () => 0 }; // exit would be named for the tie
    expect(flipsAlong(first, 0.2)).toMatchObject(whole('partner'));
  });

  it('are one where three paths meet in a point', () => {
    const under: Curve = (x) => -(x - 0.5) * (x - 0.5);
    const meet = { exit: under, bifurcation: (x: number) => x - 0.5, partner: (x: number) => 0.5 - x };
    const result = flipsAlong(meet, 0.2);
    expectTiles(result);
    expect(result.flips).toMatchObject([{ at: 0.5, below: 'partner', above: 'bifurcation' }]);
  });

  it('are found at a jump, which leaves a gap', () => {
    const jump = { exit: () => 0, bifurcation: () => -1, partner: (x: number) => (x < 0.637 ? 0.2 : -0.1) };
    const { flips } = flipsAlong(jump, 0.2);
    expect(flips).toHaveLength(1);
    expect(flips[0]!.at).toBeCloseTo(0.637, 4);
    expect(Math.abs(flips[0]!.gap)).toBeGreaterThan(0.09);
  });

  it('have as interval where the gap is within two errors, no further than the slider goes', () => {
    const error = (0.01 * Math.sqrt(16 / 15)) / 4; // deviations of ±.01

    const line = { exit: () => 0, bifurcation: () => -1, partner: (x: number) => (x - 0.5) / 10 };
    const [flip] = flipsAlong(line, 0.2).flips;
    expect(flip!.standardError).toBeCloseTo(error, 12);
    expect(flip!.interval![0]).toBeCloseTo(0.5 - 20 * error, 6);
    expect(flip!.interval![1]).toBeCloseTo(0.5 + 20 * error, 6);
    const [clipped] = flipsAlong(line, 0.2, 0.1).flips;
    expect(clipped!.interval).toEqual([0, 1]);
  });

  it('leave a stretch too close to call where no lead in it is more than two errors', () => {
    const line = { exit: () => 0, bifurcation: () => -1, partner: (x: number) => x - 0.02 };
    expect(flipsAlong(line, 0.7).segments.map(({ tooClose }) => tooClose)).toEqual([false, false]);
    expect(flipsAlong(line, 0.7, 0.1).segments.map(({ tooClose }) => tooClose)).toEqual([true, false]);
    expect(flipsAlong(line, 0.7, 10).segments.map(({ tooClose }) => tooClose)).toEqual([true, true]);
  });
});
