import { describe, expect, it } from 'vitest';
import { areasOf, type Polygon } from '../../src/analysis/mapAreas';
import { mapAxis } from '../../src/analysis/mapAxis';
import { crossingsThrough } from '../../src/analysis/mapCrossings';
import { interpolated } from '../../src/analysis/strategyMap';
import { drawnMap } from './drawnMap';

const x = mapAxis('discountRate');
const y = mapAxis('publicShare');
const drawn = (score: (right: number, up: number) => readonly number[], error = 0.01) =>
  interpolated(drawnMap(x, y, score, error));

function size(polygons: readonly Polygon[]): number {
  const own = (corners: Polygon): number => {
    let twice = 0;
    for (let at = 0; at < corners.length; at += 2) {
      const next = (at + 2) % corners.length;
      twice += corners[at]! * corners[next + 1]! - corners[next]! * corners[at + 1]!;
    }
    return Math.abs(twice) / 2;
  };
  return polygons.reduce((sum, polygon) => sum + own(polygon), 0);
}

describe('areasOf', () => {
  it('fills the map without gap or overlap, each area as large as it is', () => {
    const { best } = areasOf(drawn((right, up) => [0.4, right, up]));
    expect(size(best.exit)).toBeCloseTo(0.16, 3);
    expect(size(best.bifurcation)).toBeCloseTo(0.42, 3);
    expect(size(best.partner)).toBeCloseTo(0.42, 3);
  });

  it('hatches what is within two standard errors of a boundary', () => {
    const { tooClose } = areasOf(drawn((right) => [0.5, right, -1], 0.05));
    expect(size(tooClose)).toBeCloseTo(0.2, 2);
  });

  it('is one area where one path wins everywhere', () => {
    const { best, tooClose } = areasOf(drawn(() => [1, 0, 0]));
    expect([size(best.exit), size(best.bifurcation), size(best.partner), size(tooClose)]).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('leaves out what the model does not admit', () => {
    const { best } = areasOf(drawn((right) => (right > 0.5 ? [Number.NaN, 0, 0] : [1, 0, 0])));
    expect(size(best.exit)).toBeLessThan(0.55);
    expect(size(best.exit)).toBeGreaterThan(0.4);
  });
});

describe('crossingsThrough', () => {
  it('finds the nearest change of the best path on both sides along each axis', () => {
    const map = drawn((right, up) => [0.4, right, up]);
    const at = (place: number, { min, max }: typeof x): number => min + (max - min) * place;
    const found = crossingsThrough(map, at(0.7, x), at(0.2, y));
    expect(found.map(({ axis, direction, winner }) => [axis, direction, winner])).toEqual([
      ['x', 'below', 'exit'],
      ['y', 'above', 'partner'],
    ]);
    expect(found[0]!.at).toBeCloseTo(at(0.4, x), 3);
    expect(found[1]!.at).toBeCloseTo(at(0.7, y), 3);
  });

  it('finds none where one path wins everywhere', () => {
    expect(
      crossingsThrough(
        drawn(() => [1, 0, 0]),
        0.1,
        0.3,
      ),
    ).toEqual([]);
  });
});
