import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../src/analysis/evaluator';
import { gapBetween } from '../../src/analysis/criterion';
import { mapAxis, type MapAxis } from '../../src/analysis/mapAxis';
import { finish } from '../../src/analysis/steps';
import { threePairs } from '../../src/analysis/pathPairs';
import {
  CELL,
  cellAt,
  cellOrigin,
  cellsToRefine,
  coarseRows,
  emptyMap,
  interpolated,
  mapRow,
  mapRowOf,
  standingOf,
  strategyMapOf,
  winnerAt,
  withRows,
  type RowPlan,
  type StrategyMap,
} from '../../src/analysis/strategyMap';
import { fixed, type Overrides } from '../../src/model/overrides';
import { pathIds } from '../../src/model/parameters';
import { shippedScenario } from '../shippedScenarios';
import { drawnMap } from './drawnMap';

const { values } = shippedScenario('china-genai');
const DRAWS = 256;

const evaluatorOf = (overrides: Overrides = {}) =>
  new Evaluator({
    values,
    overrides: { horizonYears: fixed(3), ...overrides },
    seed: 1,
    criterion: undefined,
  });

function withPlans(evaluator: Evaluator, map: StrategyMap, plans: readonly RowPlan[]): StrategyMap {
  const rows = plans.map((plan) => ({
    plan,
    cells: finish(mapRowOf(evaluator, mapRow(map, plan), DRAWS)),
  }));
  return withRows(map, rows);
}

const mapOf = (x: MapAxis, y: MapAxis, overrides: Overrides = {}) =>
  finish(strategyMapOf(evaluatorOf(overrides), x, y, DRAWS));

const drawn = (score: (x: number, y: number) => readonly number[], error: number, steps = 4) =>
  drawnMap(mapAxis('discountRate', steps), mapAxis('publicShare', steps), score, error);

const cell = ({ cells, x }: StrategyMap, column: number, row: number) =>
  Array.from(cells.subarray((row * x.values.length + column) * CELL).subarray(0, CELL));
const winners = (map: StrategyMap) =>
  Array.from(map.origins, (_, at) => standingOf(map.cells.subarray(at * CELL, (at + 1) * CELL))?.winner);

describe('mapRowOf', () => {
  it.each([
    ['tam', 'discountRate'],
    ['partnerReach', 'tam'],
    ['reachableShare', 'partnerReach'],
    ['windDownCost', 'redeploymentReturn'],
    ['partner.buildCapex', 'bifurcation.buildCapex'],
  ])('gives the scores and errors of the worlds with both centres moved: %s by %s', (x, y) => {
    const [xs, yAt] = [mapAxis(x, 2).values, mapAxis(y, 2).values[1]!];
    const row = finish(mapRowOf(evaluatorOf(), { x, y, xs, yAt }, DRAWS));
    for (const [column, xAt] of xs.entries()) {
      const other = evaluatorOf();
      const scores = finish(other.scores({ [x]: other.moved(x, xAt), [y]: other.moved(y, yAt) }, DRAWS));
      expect(Array.from(row.subarray(column * CELL, (column + 1) * CELL))).toEqual([
        ...pathIds.map((path) => scores[path].score),
        ...threePairs.map(([a, b]) => gapBetween(scores, a, b).standardError),
      ]);
    }
  });

  it('leaves out what the model does not admit together', () => {
    const row = finish(
      mapRowOf(evaluatorOf(), { x: 'campaignMonths', y: 'campaignIntensity', xs: [3, 4], yAt: 4 }, DRAWS),
    );
    expect(Array.from(row.subarray(0, CELL)).every(Number.isFinite)).toBe(true);
    expect(Array.from(row.subarray(CELL)).every(Number.isNaN)).toBe(true);
  });

  it('through the current centre is a scan of the other parameter', () => {
    const evaluator = evaluatorOf();
    const y = mapAxis('tam', 8);
    const rate = evaluator.base.valuation.discountRate;
    for (const yAt of y.values) {
      const [row] = [finish(mapRowOf(evaluator, { x: 'discountRate', y: 'tam', xs: [rate], yAt }, DRAWS))];
      const scan = finish(evaluator.scores({ tam: evaluator.moved('tam', yAt) }, DRAWS));
      expect(Array.from(row.subarray(0, pathIds.length))).toEqual(pathIds.map((path) => scan[path].score));
    }
  });
});

describe('strategyMapOf', () => {
  const [x, y] = [mapAxis('tam', 4), mapAxis('royalty', 4)];

  it('is transposed when the axes change places, to the last bit', () => {
    const [map, turned] = [mapOf(x, y), mapOf(y, x)];
    for (const row of y.values.keys()) {
      for (const column of x.values.keys()) {
        expect(cell(turned, row, column)).toEqual(cell(map, column, row));
      }
    }
    expect(cellAt(turned, 0.37, 0.81)).toEqual(cellAt(map, 0.81, 0.37));
  });

  it('refines without touching what it had', () => {
    const evaluator = evaluatorOf();
    const coarse = withPlans(evaluator, emptyMap(x, y, DRAWS), coarseRows(emptyMap(x, y)));
    const fine = mapOf(x, y);
    for (const row of y.coarse) {
      for (const column of x.coarse) expect(cell(fine, column, row)).toEqual(cell(coarse, column, row));
    }
    expect(fine.origins).not.toContain(cellOrigin.unknown);
  });

  it('has the same winners whatever the envelope, when the return elsewhere is certain', () => {
    const withEnvelope = (capital: number) =>
      mapOf(x, y, { redeploymentReturn: fixed(0.05), capitalEnvelope: fixed(capital) });
    const small = winners(withEnvelope(40));
    expect(winners(withEnvelope(1500))).toEqual(small);
    expect(new Set(small).size).toBeGreaterThan(1);
  });
});

describe('cellsToRefine', () => {
  it('asks for nothing where one path is clearly best, and interpolation fills in the plane between', () => {
    const map = drawn((right, up) => [0, 1 + right, 0.5 * up], 0.01);
    expect(cellsToRefine(map)).toEqual([]);
    const filled = interpolated(map);
    for (const [column, right] of map.x.places.entries()) {
      for (const [row, up] of map.y.places.entries()) {
        const [exit, bifurcation, partner] = cell(filled, column, row) as [number, number, number];
        expect([exit, bifurcation, partner]).toEqual([
          0,
          expect.closeTo(1 + right, 12),
          expect.closeTo(0.5 * up, 12),
        ]);
      }
    }
    const isCoarse = (at: number) => (at % 5) % 2 === 0 && Math.floor(at / 5) % 2 === 0;
    expect(Array.from(filled.origins)).toEqual(
      Array.from({ length: 25 }, (_, at) => (isCoarse(at) ? cellOrigin.computed : cellOrigin.interpolated)),
    );
  });

  it('asks for the cells between coarse cells with different winners', () => {
    const map = drawn((right) => [0.3, right, 0], 0.001);
    expect(cellsToRefine(map)).toEqual([0, 1, 2, 3, 4].map((row) => ({ row, columns: [1] })));
  });

  it('asks for the cells beside one that is too close to call', () => {
    const map = drawn((right, up) => [0, 1, right === 0 && up === 0 ? 0.99 : 0.5], 0.01);
    expect(cellsToRefine(map)).toEqual([
      { row: 0, columns: [1] },
      { row: 1, columns: [0, 1] },
    ]);
  });

  it('asks for the cells beside one that the model does not admit, and not for those amid such', () => {
    const map = drawn((right) => (right < 1 ? [Number.NaN, Number.NaN, Number.NaN] : [0, 1, 2]), 0.001);
    expect(cellsToRefine(map)).toEqual([0, 1, 2, 3, 4].map((row) => ({ row, columns: [3] })));
    const filled = interpolated(map);
    expect(winnerAt(filled, map.x.values[1]!, map.y.values[1]!)).toBe('impossible');
  });
});

describe('winnerAt', () => {
  const map = interpolated(drawn((right, up) => [0, right - up, up - right - 0.25], 0.05, 8));
  const at = (right: number, up: number) =>
    winnerAt(map, map.x.min + right * (map.x.max - map.x.min), map.y.min + up * (map.y.max - map.y.min));

  it('interpolates differences, so that a boundary lies where they are 0', () => {
    expect(at(0.5, 0.36)).toMatchObject({ winner: 'bifurcation', second: 'exit', tooClose: false });
    expect(at(0.5, 0.36)).toMatchObject({
      gap: expect.closeTo(0.14, 12),
      standardError: expect.closeTo(0.05, 12),
    });
    expect(at(0.5, 0.43)).toMatchObject({ winner: 'bifurcation', tooClose: true });
    expect(at(0.5, 0.57)).toMatchObject({ winner: 'exit', tooClose: true });
    expect(at(0.1, 0.9)).toMatchObject({ winner: 'partner', tooClose: false });
  });

  it('knows nothing beyond the ends', () => {
    expect(winnerAt(map, map.x.max * 1.01, map.y.min)).toBe('beyond');
    expect(winnerAt(map, map.x.min, map.y.min - 0.01)).toBe('beyond');
    expect(winnerAt(map, map.x.max, map.y.max)).not.toBe('beyond');
  });

  it('calls a tie too close, and a lead without error clear', () => {
    expect(standingOf([0.1, 0.1, 0, 0, 0, 0])).toMatchObject({ winner: 'exit', tooClose: true });
    expect(standingOf([0.1, 0, 0, 0, 0, 0])).toMatchObject({ winner: 'exit', tooClose: false });
  });

  it('calls a lead over the second clear and one over the third not, too close', () => {
    expect(standingOf([1, 0.9, 0.8, 0.2, 0.01, 0])).toMatchObject({
      winner: 'exit',
      second: 'bifurcation',
      gap: expect.closeTo(0.1, 12),
      standardError: 0.01,
      tooClose: true,
    });
  });
});
