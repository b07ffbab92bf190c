import { zeroLines } from '../numerics/contourLines';
import { pathIds, type PathId } from '../model/parameters';
import { threePairs } from './pathPairs';
import { CELL, cellsAt, standingOf, type StrategyMap } from './strategyMap';

/** Cells of the raster along each axis: four for each step of a refined axis. */
export const RASTER = 64;

/** Stands in a raster for a place that the model does not admit. */
export const IMPOSSIBLE = pathIds.length;

/** Where each path is best, made ready for drawing; places along an axis run from 0 to 1. */
export interface MapRegions {
  /** Number of the best path in the middle of each raster cell, or `IMPOSSIBLE`; row after row from low y on. */
  readonly winners: Uint8Array;
  /** 1 where the best path is too close to another to call. */
  readonly tooClose: Uint8Array;
  readonly boundaries: readonly Boundary[];
}

/** A line on which two paths are equally good and better than the third. */
export interface Boundary {
  readonly between: readonly [PathId, PathId];
  /** Places as x, y, x, y …; a closed line ends where it begins. */
  readonly points: Float64Array;
}

/**
 * Regions of a map. Differences of scores are interpolated, never winners: bilinear between cells in the raster, linear
 * in small triangles along boundaries.
 *
 * @param map  without unknown cells
 */
export function regionsOf(map: StrategyMap): MapRegions {
  const winners = new Uint8Array(RASTER * RASTER);
  const tooClose = new Uint8Array(RASTER * RASTER);
  const middles = Array.from({ length: RASTER }, (_, index) => (index + 0.5) / RASTER);
  const cells = cellsAt(map, middles, middles);
  for (let at = 0; at < winners.length; at++) {
    const standing = standingOf(cells.subarray(at * CELL, (at + 1) * CELL));
    winners[at] = standing === undefined ? IMPOSSIBLE : pathIds.indexOf(standing.winner);
    tooClose[at] = standing?.tooClose === true ? 1 : 0;
  }
  return { winners, tooClose, boundaries: boundariesOf(map) };
}

function boundariesOf(map: StrategyMap): Boundary[] {
  const ticks = Array.from({ length: RASTER + 1 }, (_, index) => index / RASTER);
  const cells = cellsAt(map, ticks, ticks);
  const ahead = (a: PathId, b: PathId): Float64Array => {
    const [first, second] = [pathIds.indexOf(a), pathIds.indexOf(b)];
    return Float64Array.from(
      { length: ticks.length * ticks.length },
      (_, at) => cells[at * CELL + first]! - cells[at * CELL + second]!,
    );
  };
  return threePairs.flatMap(([a, b]) => {
    const third = pathIds.find((path) => path !== a && path !== b)!;
    const lines = zeroLines({ xs: ticks, ys: ticks }, ahead(a, b), ahead(a, third));
    return lines.map((points) => ({ between: [a, b] as const, points }));
  });
}
