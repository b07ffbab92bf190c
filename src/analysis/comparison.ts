import type { CompiledModel } from '../model/compiledModel';
import type { Batch } from './batch';
import { breakEvenRedeployment, type BreakEvenRedeployment } from './breakEvenRedeployment';
import { criteria, scoresOf, type Criterion, type Scores, type ValueColumns } from './criterion';
import { perPath } from './perPath';
import { riskAppetiteOf, type RiskAppetite } from './riskAppetite';
import { sameWorldsOf, type SameWorlds } from './sameWorlds';

/** The paths against each other in the worlds of one run. */
export interface Comparison {
  /** Every path under every criterion. */
  readonly standings: Readonly<Record<Criterion, Scores>>;
  readonly sameWorlds: SameWorlds;
  /** Who leads for which weight on the tail. */
  readonly riskAppetite: RiskAppetite;
  /** What a dollar must earn elsewhere for exit to be worth as much; null for a path that takes no capital. */
  readonly breakEven: Readonly<Record<'bifurcation' | 'partner', BreakEvenRedeployment | null>>;
}

/**
 * Compares the paths of a run.
 *
 * @param batch  all draws from 0 on, a multiple of 16
 * @param netPresentValue  mean and expected shortfall of each path's NPV in it
 * @param sorted  its values, each path ascending
 */
export function comparisonOf(
  model: CompiledModel,
  batch: Batch,
  netPresentValue: Parameters<typeof sameWorldsOf>[2],
  sorted: ValueColumns,
): Comparison {
  const columns = perPath((path) => batch[path].value);
  const standings = Object.fromEntries(
    criteria.map((criterion) => [criterion, scoresOf(columns, model.valuation, criterion, sorted)]),
  ) as unknown as Readonly<Record<Criterion, Scores>>;
  const exit = batch.exit.netPresentValue;
  return {
    standings,
    sameWorlds: sameWorldsOf(columns, sorted, netPresentValue),
    riskAppetite: riskAppetiteOf(columns, sorted, model.valuation.tail),
    breakEven: {
      bifurcation: breakEvenRedeployment(batch.bifurcation, exit),
      partner: breakEvenRedeployment(batch.partner, exit),
    },
  };
}
