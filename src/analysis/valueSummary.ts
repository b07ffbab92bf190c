import { sortedUpTo } from '../numerics/partialSort';
import { quantilesOf } from '../numerics/quantiles';
import { expectedShortfall } from '../numerics/shortfall';
import { mean } from '../numerics/sum';
import type { CompiledModel } from '../model/compiledModel';
import { pathIds, type PathId } from '../model/parameters';
import type { Batch } from './batch';
import { columnOf, standardErrorOf } from './replicateMeans';
import type { PathResult, TailedSpread } from './result';
import {
  certaintyEquivalent,
  riskAdjustedContribution,
  riskAdjustedValue,
  tailQuantile,
} from './riskMeasures';

/** What of a path's value the comparison of paths needs, computed once. */
export interface ValueColumn {
  readonly values: Float64Array;
  /** The same, worst first, ascending as far as the tail reaches. */
  readonly sorted: Float64Array;
  readonly tailQuantile: number;
  readonly riskAdjusted: number;
}

/** Sorts and weighs the values of a path. */
export function valueColumn(values: Float64Array, model: CompiledModel): ValueColumn {
  const { riskAversion, tail } = model.valuation;
  const sorted = sortedUpTo(values, tail);
  return {
    values,
    sorted,
    tailQuantile: tailQuantile(sorted, tail),
    riskAdjusted: riskAdjustedValue(values, sorted, riskAversion, tail),
  };
}

const SPREAD = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];

/**
 * Mean, quantiles (equation 6.18) and expected shortfall of a column.
 *
 * @param sorted  the same, worst first, ascending as far as the tail reaches
 */
function tailedSpread(values: Float64Array, sorted: Float64Array, tail: number): TailedSpread {
  const [p5, p10, p25, p50, p75, p90, p95] = quantilesOf(values, SPREAD) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    mean: mean(values),
    p5,
    p10,
    p25,
    p50,
    p75,
    p90,
    p95,
    expectedShortfall: expectedShortfall(sorted, tail),
  };
}

/** Share of a draw's first place that falls to a path: ties are split (equation 6.12). */
export function shareOfFirst(own: number, other1: number, other2: number): number {
  if (own < other1 || own < other2) return 0;
  return 1 / (1 + (own === other1 ? 1 : 0) + (own === other2 ? 1 : 0));
}

/** Figures of a path that come from V and NPV alone and so exist for exit too. */
export type ValueResult = Pick<
  PathResult,
  | 'riskAdjustedRoi'
  | 'expectedRoi'
  | 'certaintyEquivalent'
  | 'value'
  | 'netPresentValue'
  | 'probabilityOfLoss'
  | 'probabilityWorseThanExit'
  | 'probabilityBest'
  | 'expectedRegret'
> & { readonly standardErrors: Record<string, number> | null };

/** Outcomes of a path that its values and the other paths' values decide (equations 6.8 to 6.12). */
export function valueResult(
  batch: Batch,
  path: PathId,
  columns: Readonly<Record<PathId, ValueColumn>>,
  model: CompiledModel,
  hasErrors: boolean,
): ValueResult {
  const { capitalEnvelope, riskAversion, riskTolerance, tail } = model.valuation;
  const own = columns[path];
  const [a, b] = pathIds.filter((other) => other !== path).map((other) => columns[other].values) as [
    Float64Array,
    Float64Array,
  ];
  const exit = columns.exit.values;
  const npv = batch[path].netPresentValue;
  const { values, sorted, tailQuantile: quantile } = own;
  const { count } = batch;

  const contribution = (draw: number): number =>
    riskAdjustedContribution(values[draw]!, quantile, riskAversion, tail);
  const shortfall = (draw: number): number => riskAdjustedContribution(values[draw]!, quantile, 1, tail);
  const npvSorted = sortedUpTo(npv, tail);
  const npvQuantile = tailQuantile(npvSorted, tail);
  const npvShortfall = (draw: number): number => riskAdjustedContribution(npv[draw]!, npvQuantile, 1, tail);
  const loss = (draw: number): number => (npv[draw]! < 0 ? 1 : 0);
  const worse = (draw: number): number => (values[draw]! < exit[draw]! ? 1 : 0);
  const best = (draw: number): number => shareOfFirst(values[draw]!, a[draw]!, b[draw]!);
  const regret = (draw: number): number => Math.max(values[draw]!, a[draw]!, b[draw]!) - values[draw]!;
  const meanOf = (f: (draw: number) => number): number => mean(columnOf(count, f));

  const value = tailedSpread(values, sorted, tail);
  const errors = (): Record<string, number> => {
    const se = (f: (draw: number) => number): number => standardErrorOf(count, f);
    const valueMean = se((draw) => values[draw]!);
    return {
      riskAdjustedRoi: se(contribution) / capitalEnvelope,
      expectedRoi: valueMean / capitalEnvelope,
      'value.mean': valueMean,
      'value.expectedShortfall': se(shortfall),
      'netPresentValue.mean': se((draw) => npv[draw]!),
      'netPresentValue.expectedShortfall': se(npvShortfall),
      probabilityOfLoss: se(loss),
      probabilityWorseThanExit: se(worse),
      probabilityBest: se(best),
      expectedRegret: se(regret),
    };
  };
  return {
    riskAdjustedRoi: own.riskAdjusted / capitalEnvelope,
    expectedRoi: value.mean / capitalEnvelope,
    certaintyEquivalent: certaintyEquivalent(values, sorted[0]!, riskTolerance),
    value,
    netPresentValue: tailedSpread(npv, npvSorted, tail),
    probabilityOfLoss: meanOf(loss),
    probabilityWorseThanExit: meanOf(worse),
    probabilityBest: meanOf(best),
    expectedRegret: meanOf(regret),
    standardErrors: hasErrors ? errors() : null,
  };
}
