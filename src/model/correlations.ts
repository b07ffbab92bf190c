import { parameterOf, type ParameterId } from './parameters';

/**
 * Two assumptions that turn out high together (or one high where the other is low). An assumption with a value on each
 * entry path is one draw for both, so it stands here once.
 */
export interface Correlation {
  readonly between: readonly [ParameterId, ParameterId];
  /** Spearman's rank correlation, in (-1, 1). */
  readonly rank: number;
}

export type Correlations = readonly Correlation[];

/** Assumptions in the order of their numbers, which never changes. */
export function byCode(a: ParameterId, b: ParameterId): number {
  return parameterOf(a).code - parameterOf(b).code;
}

/** Correlations in their one order, whatever the order in which they were said. */
export function inOrder(correlations: Correlations): Correlations {
  return correlations
    .map(({ between, rank }) => ({ between: between.toSorted(byCode) as [ParameterId, ParameterId], rank }))
    .toSorted((x, y) => byCode(x.between[0], y.between[0]) || byCode(x.between[1], y.between[1]));
}

/** Whether two correlations are about the same two assumptions. */
export function isSamePair(a: Correlation, b: Correlation): boolean {
  return a.between.every((id) => b.between.includes(id));
}

/** Whether two sets of correlations say the same. */
export function sameCorrelations(a: Correlations, b: Correlations): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}
