import { combinationProblem } from '../model/checkValue';
import { pathIds, type PathId } from '../model/parameters';
import { parameterOfKey, type ValueKey } from '../model/values';
import { CALLABLE, gapBetween, type Scores } from './criterion';
import { Evaluator } from './evaluator';
import { placeOf, type MapAxis } from './mapAxis';
import { threePairs } from './pathPairs';
import type { Steps } from './steps';

/** Draws of each cell of a map. */
export const MAP_DRAWS = 1024;

/** Numbers of a cell: the scores in the order of paths, then the standard errors of the differences of `threePairs`. */
export const CELL = pathIds.length + threePairs.length;

/** How a cell came to its numbers. */
export const cellOrigin = { unknown: 0, computed: 1, interpolated: 2 } as const;

/**
 * Scores of the paths over two parameters' centres, all on the same draws.
 *
 * Cells lie row after row from low y on. A cell whose centres the model does not admit together holds NaN.
 */
export interface StrategyMap {
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly draws: number;
  /** `CELL` numbers of each cell. */
  readonly cells: Float64Array;
  /** `cellOrigin` of each cell. */
  readonly origins: Uint8Array;
}

/** A row of cells to be computed: some centres of x at one of y. */
export interface MapRow {
  readonly x: ValueKey;
  readonly y: ValueKey;
  readonly xs: readonly number[];
  readonly yAt: number;
}

/** Which cells of a map a row is. */
export interface RowPlan {
  readonly row: number;
  readonly columns: readonly number[];
}

/** A map of which no cell is known. */
export function emptyMap(x: MapAxis, y: MapAxis, draws = MAP_DRAWS): StrategyMap {
  const count = x.values.length * y.values.length;
  return {
    x,
    y,
    draws,
    cells: new Float64Array(count * CELL).fill(Number.NaN),
    origins: new Uint8Array(count),
  };
}

/** What a plan asks for, in words that need no map. */
export function mapRow({ x, y }: StrategyMap, { row, columns }: RowPlan): MapRow {
  return { x: x.key, y: y.key, xs: columns.map((column) => x.values[column]!), yAt: y.values[row]! };
}

/**
 * Computes a row of cells on common points: `CELL` numbers each, NaN where the model does not admit the centres together.
 */
export function* mapRowOf(
  evaluator: Evaluator,
  { x, y, xs, yAt }: MapRow,
  draws: number,
): Steps<Float64Array> {
  const { question } = evaluator;
  const atY = { [y]: evaluator.moved(y, yAt) };
  // What x does not touch is the same in the whole row.
  const inRow =
    parameterOfKey(x).scope === 'common'
      ? evaluator
      : new Evaluator({
          ...question,
          overrides: { ...question.overrides, ...atY },
          criterion: evaluator.criterion,
        });
  const cells = new Float64Array(xs.length * CELL).fill(Number.NaN);
  for (const [column, xAt] of xs.entries()) {
    const values = evaluator.valuesWith({ ...atY, [x]: evaluator.moved(x, xAt) });
    if (combinationProblem(values) !== undefined) continue;
    const scores = yield* inRow.scoresFor(values, draws);
    cells.set(cellOf(scores), column * CELL);
  }
  return cells;
}

function cellOf(scores: Scores): number[] {
  return [
    ...pathIds.map((path) => scores[path].score),
    ...threePairs.map(([a, b]) => gapBetween(scores, a, b).standardError),
  ];
}

/** The rows of the coarse map. */
export function coarseRows({ x, y }: StrategyMap): readonly RowPlan[] {
  return y.coarse.map((row) => ({ row, columns: x.coarse }));
}

/** A map with some more rows, as `mapRowOf` gives them. */
export function withRows(
  map: StrategyMap,
  rows: readonly { readonly plan: RowPlan; readonly cells: Float64Array }[],
): StrategyMap {
  const cells = map.cells.slice();
  const origins = map.origins.slice();
  for (const { plan, cells: fresh } of rows) {
    for (const [index, column] of plan.columns.entries()) {
      const cell = plan.row * map.x.values.length + column;
      cells.set(fresh.subarray(index * CELL, (index + 1) * CELL), cell * CELL);
      origins[cell] = cellOrigin.computed;
    }
  }
  return { ...map, cells, origins };
}

/** The coarse centres beside one of an axis: itself twice if it is one. */
function besides({ coarse }: MapAxis, index: number): readonly [number, number] {
  const above = coarse.find((at) => at >= index)!;
  return above === index ? [index, index] : [coarse[coarse.indexOf(above) - 1]!, above];
}

/**
 * The cells of the fine map that are worth computing once the coarse map is known: those between coarse cells of which
 * one is too close to call or not admissible, or which have different winners. All others follow by interpolation.
 */
export function cellsToRefine(map: StrategyMap): readonly RowPlan[] {
  const { x, y } = map;
  const width = x.values.length;
  const isOpen = (column: number, row: number): boolean => {
    if (map.origins[row * width + column] === cellOrigin.computed) return false;
    const [left, right] = besides(x, column);
    const [below, above] = besides(y, row);
    const around = [below, above].flatMap((j) => [left, right].map((i) => standingIn(map, j * width + i)));
    if (around.every((standing) => standing === undefined)) return false;
    return around.some(
      (standing) => standing === undefined || standing.tooClose || standing.winner !== around[0]?.winner,
    );
  };
  return y.values.flatMap((_, row) => {
    const columns = x.values.flatMap((_value, column) => (isOpen(column, row) ? [column] : []));
    return columns.length === 0 ? [] : [{ row, columns }];
  });
}

/** A map whose unknown cells are filled from the coarse cells around them. */
export function interpolated(map: StrategyMap): StrategyMap {
  const { x, y } = map;
  const width = x.values.length;
  const cells = map.cells.slice();
  const origins = map.origins.slice();
  for (const row of y.values.keys()) {
    for (const column of x.values.keys()) {
      const cell = row * width + column;
      if (origins[cell] !== cellOrigin.unknown) continue;
      const across = between(x, besides(x, column), x.places[column]!);
      const along = between(y, besides(y, row), y.places[row]!);
      for (let number = 0; number < CELL; number++) {
        cells[cell * CELL + number] = mixed(map, across, along, number);
      }
      origins[cell] = cellOrigin.interpolated;
    }
  }
  return { ...map, cells, origins };
}

/** A place between two centres of an axis. */
interface Between {
  readonly low: number;
  readonly high: number;
  /** Share of the way from low to high. */
  readonly share: number;
}

function between({ places }: MapAxis, [low, high]: readonly [number, number], place: number): Between {
  return { low, high, share: low === high ? 0 : (place - places[low]!) / (places[high]! - places[low]!) };
}

/** The neighbouring centres of a place from 0 to 1. */
function around(axis: MapAxis, place: number): Between {
  const last = axis.places.length - 1;
  const above = axis.places.findIndex((at) => at >= place);
  const high = above < 0 ? last : above;
  const isCentre = high === 0 || above < 0 || axis.places[high] === place;
  return between(axis, [isCentre ? high : high - 1, high], place);
}

/** A number of a cell, bilinear between four cells; the same bits when the axes change places. */
function mixed({ cells, x }: StrategyMap, across: Between, along: Between, number: number): number {
  const width = x.values.length;
  const at = (column: number, row: number): number => cells[(row * width + column) * CELL + number]!;
  const [right, up] = [across.share, along.share];
  const [left, down] = [1 - right, 1 - up];
  // What has no weight may be unknown.
  const weighted = (weight: number, column: number, row: number): number =>
    weight === 0 ? 0 : weight * at(column, row);
  const straight =
    weighted(left * down, across.low, along.low) + weighted(right * up, across.high, along.high);
  const crossed =
    weighted(right * down, across.high, along.low) + weighted(left * up, across.low, along.high);
  return straight + crossed;
}

/** How the paths stand at a point. */
export interface Standing {
  readonly winner: PathId;
  readonly second: PathId;
  /** How far the winner is ahead of the second, with its standard error. */
  readonly gap: number;
  readonly standardError: number;
  /** Some path is less than two standard errors behind the winner. */
  readonly tooClose: boolean;
}

function pairError(numbers: ArrayLike<number>, a: PathId, b: PathId): number {
  const pair = threePairs.findIndex((paths) => paths.includes(a) && paths.includes(b));
  return numbers[pathIds.length + pair]!;
}

/** How the paths stand, given the numbers of a cell; undefined where the model does not admit it. */
export function standingOf(numbers: ArrayLike<number>): Standing | undefined {
  const score = (path: PathId): number => numbers[pathIds.indexOf(path)]!;
  const [winner, ...others] = pathIds.toSorted((a, b) => score(b) - score(a)) as [PathId, PathId, PathId];
  if (!pathIds.every((path) => Number.isFinite(score(path)))) return undefined;
  const gapTo = (path: PathId): number => score(winner) - score(path);
  return {
    winner,
    second: others[0],
    gap: gapTo(others[0]),
    standardError: pairError(numbers, winner, others[0]),
    tooClose: others.some((path) => gapTo(path) <= CALLABLE * pairError(numbers, winner, path)),
  };
}

function standingIn({ cells }: StrategyMap, cell: number): Standing | undefined {
  return standingOf(cells.subarray(cell * CELL, (cell + 1) * CELL));
}

/** The numbers of a cell at places along the axes, each from 0 to 1, bilinear between the cells around it. */
export function cellAt(map: StrategyMap, xPlace: number, yPlace: number): Float64Array {
  const across = around(map.x, xPlace);
  const along = around(map.y, yPlace);
  return Float64Array.from({ length: CELL }, (_, number) => mixed(map, across, along, number));
}

/** The numbers of the cells at every pair of places, as `cellAt` gives them; row after row. */
export function cellsAt(
  map: StrategyMap,
  xPlaces: readonly number[],
  yPlaces: readonly number[],
): Float64Array {
  const across = xPlaces.map((place) => around(map.x, place));
  const along = yPlaces.map((place) => around(map.y, place));
  const cells = new Float64Array(xPlaces.length * yPlaces.length * CELL);
  let at = 0;
  for (const up of along) {
    for (const right of across) {
      for (let number = 0; number < CELL; number++) cells[at++] = mixed(map, right, up, number);
    }
  }
  return cells;
}

/**
 * How the paths stand at two centres: `beyond` where the map does not reach, `impossible` where the model does not admit
 * them together.
 *
 * @param map  without unknown cells
 */
export function winnerAt(map: StrategyMap, x: number, y: number): Standing | 'beyond' | 'impossible' {
  const [xPlace, yPlace] = [placeOf(map.x, x), placeOf(map.y, y)];
  const isOn = (place: number): boolean => place >= 0 && place <= 1;
  if (!isOn(xPlace) || !isOn(yPlace)) return 'beyond';
  return standingOf(cellAt(map, xPlace, yPlace)) ?? 'impossible';
}

/** The map of two keys, coarse first and then refined, in one thread. */
export function* strategyMapOf(
  evaluator: Evaluator,
  x: MapAxis,
  y: MapAxis,
  draws = MAP_DRAWS,
): Steps<StrategyMap> {
  let map = emptyMap(x, y, draws);
  for (const plansOf of [coarseRows, cellsToRefine]) {
    const rows = [];
    for (const plan of plansOf(map)) {
      rows.push({ plan, cells: yield* mapRowOf(evaluator, mapRow(map, plan), draws) });
    }
    map = withRows(map, rows);
  }
  return interpolated(map);
}
