import { describe, expect, it } from 'vitest';
import { mapAxis } from '../../src/analysis/mapAxis';
import { IMPOSSIBLE, RASTER, regionsOf } from '../../src/analysis/mapRegions';
import { threePairs } from '../../src/analysis/pathPairs';
import { interpolated } from '../../src/analysis/strategyMap';
import { pathIds, type PathId } from '../../src/model/parameters';
import { drawnMap } from './drawnMap';

const drawn = (score: (x: number, y: number) => readonly number[]) =>
  interpolated(drawnMap(mapAxis('discountRate'), mapAxis('publicShare'), score, 0.01));

const threeRegions = drawn((right, up) => [0.4, right, up]);

describe('regionsOf', () => {
  const regions = regionsOf(threeRegions);
  const middle = (index: number) => (index + 0.5) / RASTER;

  /** Scores in the middle of each raster cell, with the best first. */
  const places = Array.from(regions.winners, (winner, at) => {
    const [right, up] = [middle(at % RASTER), middle(Math.floor(at / RASTER))];
    const scores = { exit: 0.4, bifurcation: right, partner: up };
    const [best, second] = pathIds.toSorted((a, b) => scores[b] - scores[a]) as [PathId, PathId];
    return { at, winner, best, lead: scores[best] - scores[second] };
  });

  it('colours each place by the path that is best there', () => {
    for (const { winner, best } of places.filter(({ lead }) => lead > 1e-9)) {
      expect(pathIds[winner]).toBe(best);
    }
  });

  it('marks where the lead is less than two standard errors', () => {
    for (const { at, lead } of places.filter((place) => Math.abs(place.lead - 0.02) > 1e-6)) {
      expect(regions.tooClose[at], String(lead)).toBe(lead < 0.02 ? 1 : 0);
    }
  });

  it('draws each boundary where two paths are equal and the third is behind, and all three meet', () => {
    expect(regions.boundaries.map(({ between }) => between)).toEqual(threePairs);
    for (const { between, points } of regions.boundaries) {
      const scores = (index: number): Record<string, number> => ({
        exit: 0.4,
        bifurcation: points[index]!,
        partner: points[index + 1]!,
      });
      let meets = false;
      for (let index = 0; index < points.length; index += 2) {
        const score = scores(index);
        const [a, b] = [score[between[0]]!, score[between[1]]!];
        const third = pathIds.find((path) => !between.includes(path))!;
        expect(a).toBeCloseTo(b, 3);
        expect(score[third]!).toBeLessThan(a + 1e-3);
        meets ||= Math.abs(score[third]! - a) < 1e-3;
      }
      expect(meets, between.join()).toBe(true);
    }
  });

  it('leaves blank what the model does not admit', () => {
    const { winners, boundaries } = regionsOf(
      drawn((right) => (right > 0.5 ? [Number.NaN, Number.NaN, Number.NaN] : [0, 1, 0.5])),
    );
    expect(winners[0]).toBe(pathIds.indexOf('bifurcation'));
    expect(winners[RASTER - 1]).toBe(IMPOSSIBLE);
    expect(boundaries).toEqual([]);
  });
});
