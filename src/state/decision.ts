import { sharesOf, type BarrierShares } from '../analysis/barrierShares';
import type { BarrierWeight } from '../analysis/barrierWeights';
import { causesOfLoss, type CausesOfLoss } from '../analysis/causeLosses';
import type { Scores } from '../analysis/criterion';
import type { FlipResult } from '../analysis/flips';
import { interpolated, type StrategyMap } from '../analysis/strategyMap';
import type { Swing } from '../analysis/swings';
import { taskName } from '../analysis/taskName';
import type { Task, TaskResult } from '../analysis/tasks';
import { varianceGroups, type VarianceShare } from '../analysis/varianceShares';
import { barriers } from '../model/barriers';
import type { ParameterId, PathId } from '../model/parameters';
import type { ValueKey } from '../model/values';
import { BARRIER_ORDERS, LOSS_PARTS, mapSoFar } from './analysisPlan';
import type { Analyses, MapAxes } from './appState';

/** Something that was worked out, and whether it is of earlier inputs. */
export interface Finding<T> {
  readonly value: T;
  readonly isStale: boolean;
}

type Answers = Readonly<Record<string, TaskResult>>;
type ResultOf = (task: Task) => TaskResult | undefined;

/** What a reading of the answers gives: of the present question if it is all there, else of an earlier one. */
function found<T>(
  { results, previous }: Analyses,
  read: (resultOf: ResultOf) => T | null,
): Finding<T> | null {
  const from = (answers: Answers): T | null => read((task) => answers[taskName(task)]);
  const fresh = from(results);
  if (fresh !== null) return { value: fresh, isStale: false };
  const old = from(previous);
  return old === null ? null : { value: old, isStale: true };
}

/** Where the best path changes along a slider. */
export function flipsFound(analyses: Analyses, key: ValueKey): Finding<FlipResult> | null {
  return found(analyses, (resultOf) => {
    const result = resultOf({ kind: 'flips', key });
    return result?.kind === 'flips' ? result.flips : null;
  });
}

export interface FoundSwings {
  /** All that are known, in the order of the keys. */
  readonly swings: readonly Swing[];
  /** Scores as things are, on the same draws. */
  readonly base: Scores;
}

/** What each assumption does; of earlier inputs only while there is none of the present. */
export function swingsFound(analyses: Analyses, keys: readonly ValueKey[]): Finding<FoundSwings> | null {
  return found(analyses, (resultOf) => {
    const results = keys.flatMap((key) => {
      const result = resultOf({ kind: 'swing', key });
      return result?.kind === 'swing' ? [result] : [];
    });
    const [first] = results;
    return first === undefined ? null : { swings: results.map(({ swing }) => swing), base: first.base };
  });
}

/** Shares of the variance of the gap of two paths; null until all are known. */
export function sharesFound(
  analyses: Analyses,
  [a, b]: readonly [PathId, PathId],
): Finding<readonly VarianceShare[]> | null {
  return found(analyses, (resultOf) => {
    const shares = varianceGroups.flatMap((group) => {
      const result = resultOf({ kind: 'share', group, a, b });
      return result?.kind === 'share' ? [result.share] : [];
    });
    return shares.length < varianceGroups.length ? null : shares;
  });
}

/** Share of the variance of the gap of two paths that one assumption has a part in. */
export function inputShareFound(
  analyses: Analyses,
  group: ParameterId,
  [a, b]: readonly [PathId, PathId],
): Finding<VarianceShare> | null {
  return found(analyses, (resultOf) => {
    const result = resultOf({ kind: 'share', group, a, b });
    return result?.kind === 'share' ? result.share : null;
  });
}

export interface FoundMap {
  readonly map: StrategyMap;
  /** Whether the edges are computed on the fine grid. */
  readonly isFine: boolean;
}

/** The strategy map; null until its coarse grid is known. */
export function mapFound(analyses: Analyses, axes: MapAxes): Finding<FoundMap> | null {
  return found(analyses, (resultOf) => {
    const { map, fine } = mapSoFar(axes, resultOf);
    if (map === null) return null;
    return { map: interpolated(map), isFine: fine.every((task) => resultOf(task) !== undefined) };
  });
}

/** What each cause of loss does to the entry paths; null until all draws are known. */
export function lossesFound(analyses: Analyses): Finding<CausesOfLoss> | null {
  return found(analyses, (resultOf) => {
    const parts = LOSS_PARTS.flatMap((part) => {
      const result = resultOf({ kind: 'losses', part });
      return result?.kind === 'losses' ? [result.losses] : [];
    });
    return parts.length < LOSS_PARTS.length ? null : causesOfLoss(parts);
  });
}

/** What each barrier weighs alone; null until all are known. */
export function barriersFound(analyses: Analyses): Finding<readonly BarrierWeight[]> | null {
  return found(analyses, (resultOf) => {
    const weights = barriers.flatMap(({ id }) => {
      const result = resultOf({ kind: 'barrier', barrier: id });
      return result?.kind === 'barrier' ? [result.weight] : [];
    });
    return weights.length < barriers.length ? null : weights;
  });
}

/** Shares of what removing all barriers does; null until all orders are known. */
export function barrierSharesFound(analyses: Analyses): Finding<BarrierShares> | null {
  return found(analyses, (resultOf) => {
    const orders = BARRIER_ORDERS.flatMap((order) => {
      const result = resultOf({ kind: 'barrierOrder', order });
      return result?.kind === 'barrierOrder' ? [result.order] : [];
    });
    return orders.length < BARRIER_ORDERS.length ? null : sharesOf(orders);
  });
}
