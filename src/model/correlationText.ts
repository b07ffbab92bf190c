import type { CorrelationProblem } from './checkCorrelations';
import type { Correlation, Correlations } from './correlations';
import { canCorrelate, isUncertain } from './checkCorrelations';
import { keysNamed } from './keysNamed';
import { nearestCorrelations } from './nearestCorrelations';
import { parameterOf, type ParameterId } from './parameters';
import { parameterOfKey, type ScenarioValues } from './values';

/** The assumption that a written name means where correlations are told, or a sentence that says what is wrong. */
export function assumptionNamed(name: string): ParameterId | { readonly problem: string } {
  const keys = keysNamed(name);
  if ('problem' in keys) return keys;
  const { id, scope } = parameterOfKey(keys[0]!);
  if (id !== name && scope === 'path')
    return { problem: `"${name}" shares its draw with the other path; allowed is "${id}", for both` };
  return canCorrelate(id) ? id : { problem: neverUncertainText(id) };
}

function neverUncertainText(id: ParameterId): string {
  const { kind } = parameterOf(id);
  const what = kind === 'assumption' ? 'a whole number' : kind === 'fixed' ? 'a constant' : `a ${kind}`;
  return `"${id}" is ${what} and never uncertain; allowed are assumptions with a range`;
}

/** What is wrong with correlating an assumption that some values make certain, or undefined. */
export function certainProblem(values: ScenarioValues, id: ParameterId): string | undefined {
  return isUncertain(values, id)
    ? undefined
    : `"${id}" is certain here; allowed are assumptions with a range`;
}

function pairText({ between: [a, b], rank }: Correlation): string {
  return `${a},${b}=${rank}`;
}

/** What is wrong with correlations, in English; where they are impossible, with the nearest that are possible. */
export function correlationProblemText(problem: CorrelationProblem, correlations: Correlations): string {
  switch (problem.code) {
    case 'neverUncertain':
      return neverUncertainText(problem.id);
    case 'withItself':
      return `"${problem.id}" is correlated with itself; allowed are two different assumptions`;
    case 'pairTwice':
      return `${problem.between.join(',')} comes twice; allowed is each pair once`;
    case 'rankOutOfRange':
      return `${problem.between.join(',')} is ${problem.rank}; allowed is a rank correlation above -1 and below 1`;
    case 'tooManyPairs':
      return `there are ${problem.count} pairs; allowed are at most ${problem.most}`;
    case 'impossible':
      return `no world can have all these correlations at once; the nearest that are possible: ${nearestCorrelations(correlations).map(pairText).join(' ')}`;
  }
}
