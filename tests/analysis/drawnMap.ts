import type { MapAxis } from '../../src/analysis/mapAxis';
import { threePairs } from '../../src/analysis/pathPairs';
import { coarseRows, emptyMap, withRows, type StrategyMap } from '../../src/analysis/strategyMap';

/**
 * A coarse map of written scores.
 *
 * @param score  of exit, bifurcation and partner at places from 0 to 1
 * @param error  of every difference
 */
export function drawnMap(
  x: MapAxis,
  y: MapAxis,
  score: (xPlace: number, yPlace: number) => readonly number[],
  error: number,
): StrategyMap {
  const map = emptyMap(x, y);
  const rows = coarseRows(map).map((plan) => {
    const cells = plan.columns.flatMap((column) => [
      ...score(x.places[column]!, y.places[plan.row]!),
      ...threePairs.map(() => error),
    ]);
    return { plan, cells: Float64Array.from(cells) };
  });
  return withRows(map, rows);
}
