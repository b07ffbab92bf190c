import { entryPaths, pathIds, type EntryPath } from '../../../../model/parameters';
import type { YearQuantiles } from '../../../../analysis/result';
import type { OtherRun } from '../../../../state/appState';
import { equallyLikely, outcomeDomain, type OutcomeRow } from '../../../charts/dotStacks';
import type { Axis } from './lockedAxis';

/** Fifty equally likely outcomes of each path of a run; none without one. */
export function outcomesOf(run: Pick<OtherRun, 'pictures'> | null): readonly OutcomeRow[] {
  if (run === null) return [];
  return pathIds.map((path) => ({ path, outcomes: equallyLikely(run.pictures[path].sortedValues) }));
}

/** The axis of the outcomes of several runs, USD m. */
export function outcomeAxis(rows: readonly (readonly OutcomeRow[])[]): Axis {
  return outcomeDomain(rows.flat());
}

/** Cumulative cash of the entry paths of a run; null without one. */
export function cashOf(
  run: Pick<OtherRun, 'result'> | null,
): Readonly<Record<EntryPath, readonly YearQuantiles[]>> | null {
  if (run === null) return null;
  const { bifurcation, partner } = run.result.paths;
  return {
    bifurcation: bifurcation.cumulativeCashByYear ?? [],
    partner: partner.cumulativeCashByYear ?? [],
  };
}

/** Room at both ends of the axis of cash, share of its length. */
const MARGIN = 0.03;

/** The axis of the cash of several runs, USD m: from the lowest P5 to the highest P95, with zero in it. */
export function cashAxis(of: readonly ReturnType<typeof cashOf>[]): Axis {
  let [low, high] = [0, 0];
  for (const years of of) {
    if (years === null) continue;
    for (const { p5, p95 } of entryPaths.flatMap((path) => years[path])) {
      low = Math.min(low, p5);
      high = Math.max(high, p95);
    }
  }
  if (low === high) return [-100, 200];
  const margin = (high - low) * MARGIN;
  return [low - margin, high + margin];
}
