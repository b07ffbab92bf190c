import { valueProblem } from './checkValue';
import { keysNamed } from './keysNamed';
import { parameterOf, type ParameterId } from './parameters';
import { isSwitchMonth, type RuleEffect } from './ruleSwitches';
import { parameterOfKey } from './values';

const factors: readonly ParameterId[] = [
  'rectificationRate',
  'fineRate',
  'suspensionRate',
  'forcedExitRate',
  'homeStopRate',
  'ruptureRate',
  'ipLeakRate',
  'localInfrastructure',
  'complianceStaff',
  'alignmentUpkeep',
  'refilingCost',
  'moderationRate',
  'filingCost',
  'rectificationCost',
  'filingDurationMultiplier',
  'preparationMonths',
  'algorithmFilingMonths',
  'telecomLicenceMonths',
  'mlpsMonths',
  'onSiteMonths',
  'publicationMonths',
  'suspensionShortMedian',
  'suspensionLongMedian',
];

const values: readonly ParameterId[] = [
  'fineMediumHigh',
  'contentFineCap',
  'severeFineFloor',
  'fineCapFixed',
  'fineCapPercent',
  'severeShare',
  'fineCombine',
  'turnoverBase',
  'rectificationMonths',
  'suspensionShortMedian',
  'suspensionLongMedian',
];

/** Parameters that a rule may change in time: rates, costs, durations, ceilings of fines and what they refer to. */
export const changesInTime: ReadonlySet<ParameterId> = new Set([...factors, ...values]);

/** What an effect may do to a parameter: rates, costs and durations are uncertain, so that they take a factor. */
const takesFactor: ReadonlySet<ParameterId> = new Set([
  ...factors,
  ...values.filter((id) => {
    const { admissible } = parameterOf(id);
    return admissible.type === 'number' && !admissible.whole;
  }),
]);
const takesValue: ReadonlySet<ParameterId> = new Set(values);

export const SMALLEST_FACTOR = 0.01;
export const LARGEST_FACTOR = 100;

/** Why an effect cannot be used. */
export type EffectProblem = 'parameter' | 'factor' | 'value' | 'fromMonth';

/**
 * Which field of an effect cannot be used, or undefined.
 *
 * A factor is above 0: whatever runs at some rate goes on running, and what does not never starts.
 */
export function effectProblem(effect: RuleEffect): EffectProblem | undefined {
  const keys = keysNamed(effect.parameter);
  if ('problem' in keys) return 'parameter';
  const { id } = parameterOfKey(keys[0]!);
  if (!changesInTime.has(id)) return 'parameter';
  if ('factor' in effect) {
    const isWithin = effect.factor >= SMALLEST_FACTOR && effect.factor <= LARGEST_FACTOR;
    if (!takesFactor.has(id) || !isWithin) return 'factor';
  } else {
    const value =
      typeof effect.value === 'number' ? ({ kind: 'fixed', value: effect.value } as const) : effect.value;
    if (!takesValue.has(id) || keys.some((key) => valueProblem(key, value) !== undefined)) return 'value';
  }
  return isSwitchMonth(effect.fromMonth) ? undefined : 'fromMonth';
}
