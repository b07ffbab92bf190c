import type { DistributionProblem } from '../numerics/distribution';
import type { CombinationProblem, ValueProblem } from './checkValue';
import { parameterOfKey, type ValueKey } from './values';

/** What is allowed for a key, in English, by the names of scenario files. */
export function allowedFor(key: ValueKey): string {
  const { admissible, unit } = parameterOfKey(key);
  if (admissible.type === 'flag') return 'true or false';
  if (admissible.type === 'choice') return `one of ${admissible.choices.join(', ')}`;
  const whole = admissible.whole ? 'a whole number' : 'a number';
  return `${whole} from ${admissible.min} to ${admissible.max} (${unit})${admissible.canBeOff ? ', or "off"' : ''}`;
}

/** What is wrong with a value, in English, for terminals and data files: the page has words of its own. */
export function valueProblemText(problem: ValueProblem): string {
  switch (problem.code) {
    case 'notAdmissible':
      return `allowed is ${allowedFor(problem.key)}`;
    case 'takesPlainNumber': {
      const { kind } = parameterOfKey(problem.key);
      return `a ${kind === 'fixed' ? 'constant' : kind} is a plain number, not a distribution; allowed is ${allowedFor(problem.key)}`;
    }
    case 'countsInWholes':
      return `it is counted in whole numbers and takes no distribution; allowed is ${allowedFor(problem.key)}`;
    case 'outOfRange':
      return `${problem.part} is ${problem.got}; allowed is ${allowedFor(problem.key)}`;
    default:
      return distributionProblemText(problem);
  }
}

/** What keeps a distribution from being one, in English. */
export function distributionProblemText(problem: DistributionProblem): string {
  switch (problem.code) {
    case 'notFinite':
      return `${problem.part} must be a finite number; got ${problem.got}`;
    case 'lowNotBelowHigh':
      return `low must be below high; got ${problem.low} and ${problem.high}`;
    case 'modeOutside':
      return `mode must lie from ${problem.low} to ${problem.high}; got ${problem.mode}`;
    case 'p10NotAboveZero':
      return `p10 must be above 0; got ${problem.p10}`;
    case 'p10NotBelowP90':
      return `p10 must be below p90; got ${problem.p10} and ${problem.p90}`;
  }
}

/** What is wrong between values, in English. */
export function combinationProblemText(problem: CombinationProblem): string {
  switch (problem.code) {
    case 'campaignBeyondAYear':
      return `campaignIntensity ${problem.intensity} with campaignMonths ${problem.months} is more than a whole year's enforcement; allowed is an intensity of at most ${problem.most}`;
    case 'ipLossCrossed':
      return `ipLossP10 is ${problem.p10} and ipLossP90 is ${problem.p90}; allowed is a P10 that does not exceed the P90`;
    case 'fineSharesBeyondAll':
      return `fineSmallShare and fineMediumShare add up to ${problem.sum}; allowed is at most 1`;
    case 'finesNotAscending':
      return `${problem.lower} is ${problem.low} and ${problem.upper} is ${problem.high}; allowed is an ascending order`;
    case 'notAboveZero':
      return `${problem.key} is ${problem.value}; allowed is a number above 0`;
  }
}
