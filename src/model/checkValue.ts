import { distributionProblem, mode, type Distribution } from '../numerics/distribution';
import { parameterOfKey, type ScenarioValues, type Value, type ValueKey } from './values';

/** The numbers of a distribution, each with the name it has in a scenario file. */
function bounds(distribution: Distribution): readonly (readonly [string, number])[] {
  switch (distribution.kind) {
    case 'fixed':
      return [['value', distribution.value]];
    case 'uniform':
      return [
        ['low', distribution.low],
        ['high', distribution.high],
      ];
    case 'lognormal':
      return [
        ['p10', distribution.p10],
        ['p90', distribution.p90],
      ];
    default:
      return [
        ['low', distribution.low],
        ['mode', distribution.mode],
        ['high', distribution.high],
      ];
  }
}

/** What is allowed for a key, in words. */
export function allowedFor(key: ValueKey): string {
  const { admissible, unit } = parameterOfKey(key);
  if (admissible.type === 'flag') return 'true or false';
  if (admissible.type === 'choice') return `one of ${admissible.choices.join(', ')}`;
  const whole = admissible.whole ? 'a whole number' : 'a number';
  return `${whole} from ${admissible.min} to ${admissible.max} (${unit})${admissible.canBeOff ? ', or "off"' : ''}`;
}

/**
 * What is wrong with a value for a key, or undefined when it is admissible.
 *
 * Every bound of a distribution lies in the admissible range; levers, settings, whole numbers and constants are
 * plain numbers, because they are chosen or given and not uncertain.
 */
export function valueProblem(key: ValueKey, value: Value): string | undefined {
  const { admissible, kind } = parameterOfKey(key);
  const allowed = allowedFor(key);
  if (admissible.type === 'flag') return typeof value === 'boolean' ? undefined : `allowed is ${allowed}`;
  if (admissible.type === 'choice') {
    return typeof value === 'string' && admissible.choices.includes(value)
      ? undefined
      : `allowed is ${allowed}`;
  }
  if (value === 'off' && admissible.canBeOff) return undefined;
  if (typeof value !== 'object') return `allowed is ${allowed}`;
  if (value.kind !== 'fixed' && kind !== 'assumption') {
    return `a ${kind === 'fixed' ? 'constant' : kind} is a plain number, not a distribution; allowed is ${allowed}`;
  }
  if (value.kind !== 'fixed' && admissible.whole) {
    return `it is counted in whole numbers and takes no distribution; allowed is ${allowed}`;
  }
  for (const [name, bound] of bounds(value)) {
    if (!(bound >= admissible.min && bound <= admissible.max))
      return `${name} is ${bound}; allowed is ${allowed}`;
    if (admissible.whole && !Number.isInteger(bound)) return `${name} is ${bound}; allowed is ${allowed}`;
  }
  return distributionProblem(value);
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
export function combinationProblem(values: ScenarioValues): string | undefined {
  const months = centreOf(values, 'campaignMonths');
  const intensity = centreOf(values, 'campaignIntensity');
  if (months * intensity > MONTHS_PER_YEAR) {
    return `campaignIntensity ${intensity} with campaignMonths ${months} is more than a whole year's enforcement; allowed is an intensity of at most ${MONTHS_PER_YEAR / months}`;
  }
  const [p10, p90] = [centreOf(values, 'ipLossP10'), centreOf(values, 'ipLossP90')];
  if (p10 > p90)
    return `ipLossP10 is ${p10} and ipLossP90 is ${p90}; allowed is a P10 that does not exceed the P90`;
  const shares = centreOf(values, 'fineSmallShare') + centreOf(values, 'fineMediumShare');
  if (shares > 1) return `fineSmallShare and fineMediumShare add up to ${shares}; allowed is at most 1`;
  const fines = ['fineSmallLow', 'fineSmallHigh', 'fineMediumHigh', 'contentFineCap'] as const;
  for (let i = 1; i < fines.length; i++) {
    const [low, high] = [centreOf(values, fines[i - 1]!), centreOf(values, fines[i]!)];
    if (low > high)
      return `${fines[i - 1]} is ${low} and ${fines[i]} is ${high}; allowed is an ascending order`;
  }
  for (const id of ['fineSmallLow', 'severeShapeA', 'severeShapeB'] as const) {
    if (centreOf(values, id) <= 0) return `${id} is ${centreOf(values, id)}; allowed is a number above 0`;
  }
  return undefined;
}
