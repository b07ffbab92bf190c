import { cholesky } from '../numerics/cholesky';
import { scoreMatrix } from './checkCorrelations';
import type { Correlations } from './correlations';
import { assumptionDimension, dimensionCount } from './dimensions';

/** How the normal score of an assumption follows from independent ones: a row of the Cholesky factor. */
export interface CopulaRow {
  /** Dimensions with a part in it; its own is the last. */
  readonly dimensions: readonly number[];
  readonly weights: readonly number[];
}

/** The Gaussian copula of some dimensions; by dimension, undefined for those that stay as they are. */
export type Copula = readonly (CopulaRow | undefined)[];

/**
 * The copula that gives assumptions their rank correlations (equation 5.7), or undefined where there are none.
 *
 * The first of those that go together, by number, keeps its draws, and so does what goes with none.
 *
 * @throws RangeError "correlations are impossible together" (`correlationsProblem` says so before)
 */
export function copulaOf(correlations: Correlations): Copula | undefined {
  const { ids, elements } = scoreMatrix(correlations.filter(({ rank }) => rank !== 0));
  if (ids.length === 0) return undefined;
  const size = ids.length;
  const lower = cholesky(elements, size);
  if (lower === null) throw new RangeError('correlations are impossible together');
  const dimensions = ids.map((id) => assumptionDimension.get(id)!);
  const rows: (CopulaRow | undefined)[] = Array.from({ length: dimensionCount }, () => undefined);
  for (const [row, dimension] of dimensions.entries()) {
    const parts = dimensions.flatMap((part, column) => {
      const weight = lower[row * size + column]!;
      return weight === 0 ? [] : [{ part, weight }];
    });
    if (parts.length > 1)
      rows[dimension] = { dimensions: parts.map(({ part }) => part), weights: parts.map((p) => p.weight) };
  }
  return rows;
}
