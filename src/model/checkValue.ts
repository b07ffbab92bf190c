import {
  distributionProblem,
  mode,
  partsOf,
  type DistributionProblem,
  type Part,
} from '../numerics/distribution';
import { parameterOfKey, type ScenarioValues, type Value, type ValueKey } from './values';

/** What is wrong with a value for a key. */
export type ValueProblem = { readonly key: ValueKey } & (
  | { readonly code: 'notAdmissible' }
  /** A lever, a setting or a constant: chosen or given, and not uncertain. */
  | { readonly code: 'takesPlainNumber' }
  | { readonly code: 'countsInWholes' }
  | { readonly code: 'outOfRange'; readonly part: Part; readonly got: number }
  | DistributionProblem
);

/** What is wrong between values that are each admissible. */
export type CombinationProblem =
  | {
      readonly code: 'campaignBeyondAYear';
      readonly intensity: number;
      readonly months: number;
      /** Highest intensity that so many months admit. */
      readonly most: number;
    }
  | { readonly code: 'ipLossCrossed'; readonly p10: number; readonly p90: number }
  | { readonly code: 'fineSharesBeyondAll'; readonly sum: number }
  | {
      readonly code: 'finesNotAscending';
      readonly lower: ValueKey;
      readonly low: number;
      readonly upper: ValueKey;
      readonly high: number;
    }
  | { readonly code: 'notAboveZero'; readonly key: ValueKey; readonly value: number };

/**
 * What is wrong with a value for a key, or undefined when it is admissible.
 *
 * Every bound of a distribution lies in the admissible range; levers, settings, whole numbers and constants are
 * plain numbers, because they are chosen or given and not uncertain.
 */
export function valueProblem(key: ValueKey, value: Value): ValueProblem | undefined {
  const { admissible, kind } = parameterOfKey(key);
  if (admissible.type === 'flag')
    return typeof value === 'boolean' ? undefined : { key, code: 'notAdmissible' };
  if (admissible.type === 'choice') {
    return typeof value === 'string' && admissible.choices.includes(value)
      ? undefined
      : { key, code: 'notAdmissible' };
  }
  if (value === 'off' && admissible.canBeOff) return undefined;
  if (typeof value !== 'object') return { key, code: 'notAdmissible' };
  if (value.kind !== 'fixed' && kind !== 'assumption') return { key, code: 'takesPlainNumber' };
  if (value.kind !== 'fixed' && admissible.whole) return { key, code: 'countsInWholes' };
  for (const [part, got] of partsOf(value)) {
    const isWithin = got >= admissible.min && got <= admissible.max;
    if (!isWithin || (admissible.whole && !Number.isInteger(got)))
      return { key, code: 'outOfRange', part, got };
  }
  const problem = distributionProblem(value);
  return problem === undefined ? undefined : { key, ...problem };
}

function centreOf(values: ScenarioValues, key: ValueKey): number {
  const value = values[key];
  return typeof value === 'object' ? mode(value) : Number.NaN;
}

const MONTHS_PER_YEAR = 12;

/**
 * What is wrong between values that are each admissible, or undefined.
 *
 * A campaign cannot hold more than a whole year's enforcement; a tenth percentile does not exceed the ninetieth;
 * the shares of fines do not exceed all fines, their amounts ascend, and what is divided by is not 0.
 */
export function combinationProblem(values: ScenarioValues): CombinationProblem | undefined {
  const months = centreOf(values, 'campaignMonths');
  const intensity = centreOf(values, 'campaignIntensity');
  if (months * intensity > MONTHS_PER_YEAR)
    return { code: 'campaignBeyondAYear', intensity, months, most: MONTHS_PER_YEAR / months };
  const [p10, p90] = [centreOf(values, 'ipLossP10'), centreOf(values, 'ipLossP90')];
  if (p10 > p90) return { code: 'ipLossCrossed', p10, p90 };
  const sum = centreOf(values, 'fineSmallShare') + centreOf(values, 'fineMediumShare');
  if (sum > 1) return { code: 'fineSharesBeyondAll', sum };
  const fines = ['fineSmallLow', 'fineSmallHigh', 'fineMediumHigh', 'contentFineCap'] as const;
  for (let i = 1; i < fines.length; i++) {
    const [lower, upper] = [fines[i - 1]!, fines[i]!];
    const [low, high] = [centreOf(values, lower), centreOf(values, upper)];
    if (low > high) return { code: 'finesNotAscending', lower, low, upper, high };
  }
  for (const key of ['fineSmallLow', 'severeShapeA', 'severeShapeB'] as const) {
    const value = centreOf(values, key);
    if (value <= 0) return { code: 'notAboveZero', key, value };
  }
  return undefined;
}
