import { cholesky } from '../numerics/cholesky';
import { normalCorrelation } from '../numerics/rankCorrelation';
import { byCode, isSamePair, type Correlation, type Correlations } from './correlations';
import { parameterOf, type ParameterId } from './parameters';
import { keysOf, type ScenarioValues } from './values';

/** What is wrong with correlations. */
export type CorrelationProblem =
  /** A lever, a setting, a constant, or something counted in whole numbers: never uncertain. */
  | { readonly code: 'neverUncertain'; readonly id: ParameterId }
  | { readonly code: 'withItself'; readonly id: ParameterId }
  | { readonly code: 'pairTwice'; readonly between: Correlation['between'] }
  | { readonly code: 'rankOutOfRange'; readonly between: Correlation['between']; readonly rank: number }
  | { readonly code: 'tooManyPairs'; readonly count: number; readonly most: number }
  /** No world could have all of them at once: their matrix is not positive definite. */
  | { readonly code: 'impossible' };

/** More pairs than anybody has reasons for; a link stays a link. */
export const MOST_PAIRS = 100;

/** Whether an assumption can differ from world to world, and so go together with others. */
export function canCorrelate(id: ParameterId): boolean {
  const { kind, admissible } = parameterOf(id);
  return kind === 'assumption' && admissible.type === 'number' && !admissible.whole;
}

/** Whether an assumption has a range under some values, on one path at least. */
export function isUncertain(values: ScenarioValues, id: ParameterId): boolean {
  return keysOf(id).some((key) => {
    const value = values[key];
    return typeof value === 'object' && value.kind !== 'fixed';
  });
}

/** Correlation matrix of the normal scores of the assumptions involved, in the order of their numbers. */
interface ScoreMatrix {
  readonly ids: readonly ParameterId[];
  /** Row after row. */
  readonly elements: Float64Array;
}

/** The matrix that correlations say; 0 for pairs that they say nothing of. */
export function scoreMatrix(correlations: Correlations): ScoreMatrix {
  const ids = [...new Set(correlations.flatMap(({ between }) => between))].toSorted(byCode);
  const size = ids.length;
  const elements = new Float64Array(size * size);
  for (let i = 0; i < size; i++) elements[i * size + i] = 1;
  for (const { between, rank } of correlations) {
    const [i, j] = [ids.indexOf(between[0]), ids.indexOf(between[1])];
    elements[i * size + j] = elements[j * size + i] = normalCorrelation(rank);
  }
  return { ids, elements };
}

/** Whether some worlds can have all these rank correlations at once. */
export function isPossible(correlations: Correlations): boolean {
  const { ids, elements } = scoreMatrix(correlations);
  return cholesky(elements, ids.length) !== null;
}

/** What is wrong with correlations, or undefined where worlds can be drawn with them. */
export function correlationsProblem(correlations: Correlations): CorrelationProblem | undefined {
  if (correlations.length > MOST_PAIRS)
    return { code: 'tooManyPairs', count: correlations.length, most: MOST_PAIRS };
  for (const [index, { between, rank }] of correlations.entries()) {
    const never = between.find((id) => !canCorrelate(id));
    if (never !== undefined) return { code: 'neverUncertain', id: never };
    if (between[0] === between[1]) return { code: 'withItself', id: between[0] };
    if (!(rank > -1 && rank < 1)) return { code: 'rankOutOfRange', between, rank };
    if (correlations.findIndex((other) => isSamePair(other, correlations[index]!)) < index)
      return { code: 'pairTwice', between };
  }
  return isPossible(correlations) ? undefined : { code: 'impossible' };
}
