import { pathIds, type PathId } from '../model/parameters';
import { CALLABLE } from './criterion';
import { RASTER } from './mapRegions';
import { perPath } from './perPath';
import { CELL, cellsAt, standingOf, type StrategyMap } from './strategyMap';

/** Corners as x, y, x, y …; places along an axis run from 0 to 1. */
export type Polygon = readonly number[];

/** The areas of a map as polygons that lie side by side, their edges on the map's boundaries. */
export interface MapAreas {
  /** Where each path is best. */
  readonly best: Readonly<Record<PathId, readonly Polygon[]>>;
  /** Where some path is less than two standard errors behind the best. */
  readonly tooClose: readonly Polygon[];
}

/** A corner: its place, and something linear between corners. */
interface Corner {
  readonly x: number;
  readonly y: number;
  readonly heights: readonly number[];
}

/** The part of a polygon in which a height is at least 0 (Sutherland and Hodgman). */
function clipped(polygon: readonly Corner[], height: number): Corner[] {
  return polygon.flatMap((corner, index) => {
    const next = polygon[(index + 1) % polygon.length]!;
    const [here, there] = [corner.heights[height]!, next.heights[height]!];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const along = (from: number, to: number): number => from + (to - from) * share;
    const heights = corner.heights.map((from, each) => along(from, next.heights[each]!));
    return [...kept, { x: along(corner.x, next.x), y: along(corner.y, next.y), heights }];
  });
}

/**
 * The polygons in which all heights are at least 0, on a lattice of triangles; cells that lie wholly inside are joined
 * along a row. Where a height is not finite there is no polygon.
 */
function polygonsWhere(
  ticks: readonly number[],
  heightsAt: (vertex: number) => readonly number[],
): Polygon[] {
  const side = ticks.length;
  const corners = Array.from({ length: side * side }, (_, at): Corner => ({
    x: ticks[at % side]!,
    y: ticks[Math.floor(at / side)]!,
    heights: heightsAt(at),
  }));
  const isIn = corners.map(({ heights }) => heights.every((height) => height >= 0));
  const isKnown = corners.map(({ heights }) => heights.every(Number.isFinite));
  const found: Polygon[] = [];
  const addTriangle = (...vertices: readonly number[]): void => {
    if (!vertices.every((vertex) => isKnown[vertex])) return;
    let polygon = vertices.map((vertex) => corners[vertex]!);
    for (const height of corners[0]!.heights.keys()) polygon = clipped(polygon, height);
    if (polygon.length > 2) found.push(polygon.flatMap(({ x, y }) => [x, y]));
  };
  for (let row = 0; row + 1 < side; row++) {
    const [low, high] = [ticks[row]!, ticks[row + 1]!];
    let from: number | null = null;
    const close = (column: number): void => {
      if (from === null) return;
      const [left, right] = [ticks[from]!, ticks[column]!];
      found.push([left, low, right, low, right, high, left, high]);
      from = null;
    };
    for (let column = 0; column + 1 < side; column++) {
      const at = row * side + column;
      if ([at, at + 1, at + side, at + side + 1].every((vertex) => isIn[vertex])) {
        from ??= column;
        continue;
      }
      close(column);
      addTriangle(at, at + 1, at + side + 1);
      addTriangle(at, at + side + 1, at + side);
    }
    close(side - 1);
  }
  return found;
}

/**
 * The areas of a map for drawing, from differences of scores and their errors on the lattice of `regionsOf`.
 *
 * @param map  without unknown cells
 */
export function areasOf(map: StrategyMap): MapAreas {
  const ticks = Array.from({ length: RASTER + 1 }, (_, index) => index / RASTER);
  const cells = cellsAt(map, ticks, ticks);
  const at = (vertex: number): Float64Array => cells.subarray(vertex * CELL, (vertex + 1) * CELL);
  const best = perPath((path) => {
    const own = pathIds.indexOf(path);
    const others = [...pathIds.keys()].filter((other) => other !== own);
    return polygonsWhere(ticks, (vertex) => {
      const cell = at(vertex);
      return others.map((other) => cell[own]! - cell[other]!);
    });
  });
  const tooClose = polygonsWhere(ticks, (vertex) => {
    const standing = standingOf(at(vertex));
    return [standing === undefined ? Number.NaN : CALLABLE * standing.standardError - standing.gap];
  });
  return { best, tooClose };
}
