import { describe, expect, it } from 'vitest';
import { beliefOn, beliefShares, pairDraws, worldsPerRegion } from '../../src/analysis/mapBelief';
import { mapAxis, placeOf } from '../../src/analysis/mapAxis';
import { interpolated } from '../../src/analysis/strategyMap';
import { compileModel } from '../../src/model/compiledModel';
import { applyOverrides, fixed, type Overrides } from '../../src/model/overrides';
import { slot } from '../../src/model/parameters';
import { Sampler } from '../../src/model/sampler';
import { drawWorld, emptyWorld } from '../../src/model/world';
import { shippedScenario } from '../shippedScenarios';
import { spearman } from '../ranks';
import { drawnMap } from './drawnMap';

const scenario = shippedScenario('china-genai');
const valuesWith = (overrides: Overrides = {}) => applyOverrides(scenario.values, overrides);

/** Whether a point lies within closed lines: a ray from it crosses them an odd number of times. */
function isWithin(lines: readonly Float64Array[], x: number, y: number): boolean {
  let crossings = 0;
  for (const line of lines) {
    for (let at = 0; at + 3 < line.length; at += 2) {
      const [x0, y0, x1, y1] = line.subarray(at, at + 4) as unknown as [number, number, number, number];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
    }
  }
  return crossings % 2 === 1;
}

describe('pairDraws', () => {
  it('is what the model draws', () => {
    const values = valuesWith({ ipLossP90: { value: { kind: 'lognormal', p10: 1, p90: 1_000_000 } } });
    const model = compileModel(values);
    const [sampler, world] = [new Sampler(7), emptyWorld()];
    const [common, own] = [
      pairDraws(values, 7, 'ipLossP90', 'royalty', 256)!,
      pairDraws(values, 7, 'partner.buildCapex', 'bifurcation.buildCapex', 256)!,
    ];
    for (let draw = 0; draw < 256; draw++) {
      sampler.seek(draw);
      drawWorld(model, sampler, world);
      expect([common.x[draw], common.y[draw], own.x[draw], own.y[draw]]).toEqual([
        world.partner[slot.ipLossP90],
        world.partner[slot.royalty],
        world.partner[slot.buildCapex],
        world.bifurcation[slot.buildCapex],
      ]);
    }
  });

  it('goes together where its assumptions do', () => {
    const correlations = [{ between: ['tam', 'partnerReach'] as const, rank: 0.7 }];
    const { x, y } = pairDraws(valuesWith(), 1, 'tam', 'partnerReach', 4096, correlations)!;
    expect(spearman(x, y)).toBeCloseTo(0.7, 1.7);
  });

  it('has none of what is not a number', () => {
    expect(pairDraws(valuesWith({ stopLoss: { value: 'off' } }), 1, 'stopLoss', 'tam')).toBeUndefined();
  });
});

describe('beliefOn', () => {
  it.each([
    ['tam', 'partnerReach', {}],
    ['bassQ', 'redeploymentReturn', {}],
    [
      'publicShare',
      'corporateTax',
      {
        publicShare: { value: { kind: 'uniform', low: 0.2, high: 0.6 } },
        corporateTax: { value: { kind: 'uniform', low: 0.1, high: 0.3 } },
      },
    ],
    ['tam', 'bassP', { tam: { value: { kind: 'lognormal', p10: 5000, p90: 60_000 } } }],
  ] as const)('draws lines that hold 50, 80 and 95 in 100 worlds: %s by %s', (xKey, yKey, overrides) => {
    const values = valuesWith(overrides as unknown as Overrides);
    const [x, y] = [mapAxis(xKey), mapAxis(yKey)];
    const belief = beliefOn(values, x, y);
    if (belief.kind !== 'area') throw new Error(belief.kind);
    expect(belief.contours.map(({ share }) => share)).toEqual(beliefShares);
    const draws = pairDraws(values, 1, xKey, yKey)!;
    for (const { share, lines } of belief.contours) {
      let within = 0;
      for (const [draw, value] of draws.x.entries()) {
        if (isWithin(lines, placeOf(x, value), placeOf(y, draws.y[draw]!))) within++;
      }
      expect(Math.abs(within / draws.x.length - share), `${share}`).toBeLessThan(0.02);
    }
  });

  it('is drawn out along the way in which two assumptions move together, and still holds its shares of the worlds', () => {
    const [x, y] = [mapAxis('tam'), mapAxis('partnerReach')];
    for (const rank of [0.9, -0.6]) {
      const correlations = [{ between: ['partnerReach', 'tam'] as const, rank }];
      const draws = pairDraws(valuesWith(), 3, 'tam', 'partnerReach', 4096, correlations)!;
      const belief = beliefOn(valuesWith(), x, y, correlations);
      if (belief.kind !== 'area') throw new Error(belief.kind);
      for (const { share, lines } of belief.contours) {
        let inside = 0;
        for (const [draw, at] of draws.x.entries())
          if (isWithin(lines, placeOf(x, at), placeOf(y, draws.y[draw]!))) inside++;
        expect(inside / draws.x.length, `${rank} ${share}`).toBeCloseTo(share, 1.3);
      }
    }
  });

  it('puts the worlds of one parameter of both paths on a curve: they share its luck', () => {
    const values = valuesWith();
    const [x, y] = [mapAxis('bifurcation.buildCapex'), mapAxis('partner.buildCapex')];
    const belief = beliefOn(values, x, y);
    if (belief.kind !== 'curve') throw new Error(belief.kind);
    expect(belief.sharedLuck).toBe(true);
    const sizes = belief.contours.map(({ lines }) => lines[0]!.length / 2 / 256);
    for (const [index, share] of beliefShares.entries()) expect(sizes[index]).toBeCloseTo(share, 2);
    const draws = pairDraws(values, 1, x.key, y.key)!;
    const nearest = (draw: number): number => {
      const line = belief.contours[2]!.lines[0]!;
      let best = Infinity;
      for (let at = 0; at < line.length; at += 2) {
        const [right, up] = [
          placeOf(x, draws.x[draw]!) - line[at]!,
          placeOf(y, draws.y[draw]!) - line[at + 1]!,
        ];
        best = Math.min(best, Math.hypot(right, up));
      }
      return best;
    };
    const onCurve = Array.from({ length: 512 }, (_, draw) => nearest(draw)).filter((gap) => gap < 0.01);
    expect(onCurve.length / 512).toBeGreaterThan(0.94);
  });

  it('shrinks to a piece of a straight line, and to a point, where values are certain', () => {
    const [x, y] = [mapAxis('tam'), mapAxis('royalty')];
    const line = beliefOn(valuesWith({ royalty: fixed(0.3) }), x, y);
    if (line.kind !== 'curve') throw new Error(line.kind);
    expect(line.sharedLuck).toBe(false);
    const ups = line.contours[2]!.lines[0]!.filter((_, at) => at % 2 === 1);
    expect(new Set(ups)).toEqual(new Set([placeOf(y, 0.3)]));
    const point = beliefOn(valuesWith({ royalty: fixed(0.3), tam: fixed(6000) }), x, y);
    expect(point).toEqual({ kind: 'point', place: [placeOf(x, 6000), placeOf(y, 0.3)] });
  });

  it('holds the densest part of a line', () => {
    const skewed = { value: { kind: 'triangular', low: 0.05, mode: 0.05, high: 0.35 } as const };
    const [x, y] = [mapAxis('corporateTax'), mapAxis('royalty')];
    const line = beliefOn(valuesWith({ corporateTax: skewed }), x, y);
    if (line.kind !== 'curve') throw new Error(line.kind);
    // a share p lies below low + (high - low)(1 - √(1 - p))
    const half = line.contours[0]!.lines[0]!;
    expect(half[0]).toBeCloseTo(placeOf(x, 0.05), 2);
    expect(half.at(-2)).toBeCloseTo(placeOf(x, 0.05 + 0.3 * (1 - Math.sqrt(0.5))), 2);
  });

  it('has no place for what is not a number', () => {
    const values = valuesWith({ stopLoss: { value: 'off' } });
    expect(beliefOn(values, mapAxis('stopLoss'), mapAxis('tam'))).toEqual({ kind: 'none' });
  });
});

describe('worldsPerRegion', () => {
  const drawn = (score: (x: number, y: number) => readonly number[]) =>
    interpolated(drawnMap(mapAxis('publicShare', 4), mapAxis('corporateTax', 4), score, 0.05));
  const uniform = (low: number, high: number) => ({ value: { kind: 'uniform', low, high } as const });
  const values = valuesWith({ publicShare: uniform(0, 1), corporateTax: uniform(0.2, 0.6) });
  const draws = pairDraws(values, 1, 'publicShare', 'corporateTax')!;

  it('adds up to 1 and counts what lies beyond the map', () => {
    const shares = worldsPerRegion(
      drawn((right) => [0.3, right, 0]),
      draws,
    );
    expect(Object.values(shares).reduce((a, b) => a + b)).toBe(1);
    expect(shares.beyond).toBeCloseTo(0.5, 2); // corporateTax is shown up to 0.4
    expect(shares.exit).toBeCloseTo(0.2 / 2, 2);
    expect(shares.tooClose).toBeCloseTo(0.2 / 2, 2);
    expect(shares.bifurcation).toBeCloseTo(0.6 / 2, 2);
    expect([shares.partner, shares.impossible]).toEqual([0, 0]);
  });

  it('counts what the model does not admit', () => {
    const gap = drawn((right) => (right > 0.6 ? [Number.NaN, 0, 0] : [1, 0, 0]));
    const shares = worldsPerRegion(gap, draws);
    expect(Object.values(shares).reduce((a, b) => a + b)).toBe(1);
    expect(shares.exit).toBeCloseTo(0.5 / 2, 2);
    expect(shares.impossible).toBeCloseTo(0.5 / 2, 2);
  });
});
