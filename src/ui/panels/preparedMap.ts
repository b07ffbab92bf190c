import { areasOf, type MapAreas } from '../../analysis/mapAreas';
import type { MapAxis } from '../../analysis/mapAxis';
import {
  BELIEF_DRAWS,
  beliefOn,
  pairDraws,
  worldsPerRegion,
  type MapBelief,
  type WorldShares,
} from '../../analysis/mapBelief';
import { regionsOf, type MapRegions } from '../../analysis/mapRegions';
import type { Steps } from '../../analysis/steps';
import type { StrategyMap } from '../../analysis/strategyMap';
import type { WorldSource } from '../../model/correlatedSampler';
import type { Correlations } from '../../model/correlations';
import type { ScenarioValues, ValueKey } from '../../model/values';

/** A map made ready for drawing. */
export interface PreparedMap {
  readonly map: StrategyMap;
  readonly regions: MapRegions;
  readonly areas: MapAreas;
}

/** The areas of a map and where they end. */
export function* prepareMap(map: StrategyMap): Steps<PreparedMap> {
  const regions = regionsOf(map);
  yield;
  return { map, regions, areas: areasOf(map) };
}

/** Where the worlds lie, for the axes it is about. */
export interface PreparedBelief {
  readonly x: ValueKey;
  readonly y: ValueKey;
  readonly belief: MapBelief;
}

/** Where the worlds lie on a map of two axes. */
export function* believe(
  values: ScenarioValues,
  correlations: Correlations,
  x: MapAxis,
  y: MapAxis,
): Steps<PreparedBelief> {
  yield;
  return { x: x.key, y: y.key, belief: beliefOn(values, x, y, correlations) };
}

/** Parts in which worlds are counted. */
const PARTS = 8;

/** How many worlds fall in each area. */
export function* countWorlds(
  map: StrategyMap,
  values: ScenarioValues,
  { seed, correlations = [] }: WorldSource,
): Steps<{ readonly map: StrategyMap; readonly worlds: WorldShares | null }> {
  const draws = pairDraws(values, seed, map.x.key, map.y.key, BELIEF_DRAWS, correlations);
  if (draws === undefined) return { map, worlds: null };
  const total = { exit: 0, bifurcation: 0, partner: 0, tooClose: 0, beyond: 0, impossible: 0 };
  const size = draws.x.length / PARTS;
  for (let part = 0; part < PARTS; part++) {
    yield;
    const [from, to] = [part * size, (part + 1) * size];
    const shares = worldsPerRegion(map, { x: draws.x.subarray(from, to), y: draws.y.subarray(from, to) });
    for (const name of Object.keys(total) as (keyof WorldShares)[]) total[name] += shares[name] / PARTS;
  }
  return { map, worlds: total };
}
