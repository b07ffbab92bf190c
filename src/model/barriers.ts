import { mode, type Distribution } from '../numerics/distribution';
import { sameDistribution, type Override, type Overrides } from './overrides';
import { parameterOf, type ParameterId } from './parameters';
import { keysOf, valueKeys, type ScenarioValues, type Value, type ValueKey } from './values';

/** A number of the eleven: they are known by it. */
export type BarrierNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export type BarrierId =
  | 'internetGovernance'
  | 'dataLocalization'
  | 'contentModeration'
  | 'licensingAndFiling'
  | 'cybersecurityLiability'
  | 'nationalSecurity'
  | 'domesticInnovation'
  | 'divergentLaw'
  | 'operationalCosts'
  | 'crossBorderTransfer'
  | 'sovereignAlternatives';

/** One of the eleven reasons why foreign services stay away, as far as the model knows it. */
export interface Barrier {
  readonly number: BarrierNumber;
  readonly id: BarrierId;
  /** The values that are what they are because of it. */
  readonly keys: readonly ValueKey[];
}

/** What becomes of a parameter without a barrier: a number for certain, or its whole law times a factor. */
type Neutral =
  | { readonly id: ParameterId; readonly to: number }
  | { readonly id: ParameterId; readonly times: number };

const to = (number: number, ...ids: readonly ParameterId[]): Neutral[] =>
  ids.map((id) => ({ id, to: number }));
const times = (factor: number, ...ids: readonly ParameterId[]): Neutral[] =>
  ids.map((id) => ({ id, times: factor }));

/** A budget whose effect is kept: what is no longer paid for counts as carry-over of the global model (equation 8.3). */
const PAID_DEPTH: ParameterId = 'modelInvestment';
const FREE_DEPTH: ParameterId = 'globalCarryOver';

/** What becomes of each barrier's parameters without it (equation 8.1). */
const neutral: readonly (readonly [BarrierId, readonly Neutral[]])[] = [
  ['internetGovernance', to(0, 'suspensionRate', 'forcedExitRate')],
  [
    'dataLocalization',
    [...to(0, 'localInfrastructure'), ...to(1, 'hostingPremium'), ...times(0.5, 'buildCapex')],
  ],
  [
    'contentModeration',
    [...to(0, 'moderationRate', 'alignmentPenalty', 'rectificationRate'), ...times(0.4, 'complianceStaff')],
  ],
  [
    'licensingAndFiling',
    [
      ...to(
        0,
        'provincialRoundMedian',
        'provincialReworkMedian',
        'nationalRoundMedian',
        'nationalReworkMedian',
      ),
      ...to(0, 'registrationRoundMedian', 'registrationReworkMedian', 'onSiteMonths', 'publicationMonths'),
      ...to(0, 'algorithmFilingMonths', 'telecomLicenceMonths', 'mlpsMonths', 'filingCost', 'refilingCost'),
      ...to(1, 'licenceProbability'),
    ],
  ],
  ['cybersecurityLiability', to(0, 'fineRate')],
  [
    'nationalSecurity',
    [
      ...to(0, 'holdProbability', 'ipLeakRate'),
      ...to(1, 'tenseHoldMultiplier', 'tenseExitMultiplier', 'tenseHomeMultiplier'),
    ],
  ],
  ['domesticInnovation', times(2, 'reachableShare', 'partnerReach')],
  ['divergentLaw', [...to(0, 'homeStopRate'), ...times(0.6, 'complianceStaff')]],
  ['operationalCosts', [...times(0.5, 'goToMarket', PAID_DEPTH), ...to(0, 'alignmentUpkeep')]],
  ['crossBorderTransfer', [...to(0, 'siloDrift'), ...times(2, FREE_DEPTH)]],
  ['sovereignAlternatives', to(0, 'lateEntryErosion', 'partnerSubstitution', 'costRatioDrift')],
];

/** The eleven barriers, in their order. */
export const barriers: readonly Barrier[] = neutral.map(([id, parameters], index) => ({
  number: (index + 1) as BarrierNumber,
  id,
  keys: parameters.flatMap((parameter) => keysOf(parameter.id)),
}));

/** What a set of removed barriers does to a parameter: nothing of it is left but `to`, or its law times `factor`. */
interface Effect {
  to: number | undefined;
  factor: number;
}

function effectsOf(removed: readonly BarrierId[]): ReadonlyMap<ParameterId, Effect> {
  const effects = new Map<ParameterId, Effect>();
  for (const [id, parameters] of neutral) {
    if (!removed.includes(id)) continue;
    for (const parameter of parameters) {
      const effect = effects.get(parameter.id) ?? { to: undefined, factor: 1 };
      if ('to' in parameter) effect.to = parameter.to;
      else effect.factor *= parameter.times;
      effects.set(parameter.id, effect);
    }
  }
  return effects;
}

/** Clipping can close a range; what is left is a fixed number. */
function closed(distribution: Distribution, low: number, high: number): Distribution {
  return low < high ? distribution : { kind: 'fixed', value: mode(distribution) };
}

/**
 * A value times a factor plus an amount (equation 8.2): every bound of its law, kept in the admissible range. A
 * lognormal law stays one through its moved percentiles.
 */
function scaled(value: Value, id: ParameterId, factor: number, amount: number): Value {
  const { admissible } = parameterOf(id);
  if (typeof value !== 'object' || admissible.type !== 'number' || (factor === 1 && amount === 0))
    return value;
  const at = (bound: number): number =>
    Math.min(admissible.max, Math.max(admissible.min, bound * factor + amount));
  switch (value.kind) {
    case 'fixed':
      return { kind: 'fixed', value: at(value.value) };
    case 'uniform': {
      const [low, high] = [at(value.low), at(value.high)];
      return closed({ kind: 'uniform', low, high }, low, high);
    }
    case 'lognormal': {
      const [p10, p90] = [at(value.p10), at(value.p90)];
      return closed({ kind: 'lognormal', p10, p90 }, p10, p90);
    }
    default: {
      const [low, high] = [at(value.low), at(value.high)];
      return closed({ kind: value.kind, low, mode: at(value.mode), high }, low, high);
    }
  }
}

/**
 * A scenario's values without some barriers (section 8 of the equations): what each owns is neutral, and factors of
 * several barriers on one parameter multiply. Removing none, or what is neutral already, changes nothing.
 *
 * @param values  complete and admissible
 * @param removed  in any order
 * @returns  complete and admissible
 */
export function withoutBarriers(values: ScenarioValues, removed: readonly BarrierId[]): ScenarioValues {
  const effects = effectsOf(removed);
  const result: Record<ValueKey, Value> = { ...values };
  for (const [id, { to: number, factor }] of effects) {
    for (const key of keysOf(id)) {
      result[key] =
        number === undefined ? scaled(values[key]!, id, factor, 0) : { kind: 'fixed', value: number };
    }
  }
  const budget = values[PAID_DEPTH];
  const paid = effects.get(PAID_DEPTH)?.factor;
  if (paid !== undefined && typeof budget === 'object') {
    const factor = effects.get(FREE_DEPTH)?.factor ?? 1;
    result[FREE_DEPTH] = scaled(values[FREE_DEPTH]!, FREE_DEPTH, factor, mode(budget) * (1 - paid));
  }
  return result;
}

/**
 * The changes that remove a barrier, as a person would make them one by one: for each value that is not neutral yet,
 * the neutral one. With these, and nothing else, the values are those of `withoutBarriers`.
 *
 * @param values  complete and admissible, with all changes made so far
 */
export function changesRemoving(values: ScenarioValues, barrier: BarrierId): Overrides {
  const without = withoutBarriers(values, [barrier]);
  const changes: Record<ValueKey, Override> = {};
  for (const key of valueKeys) {
    const [before, after] = [values[key]!, without[key]!];
    if (before === after || typeof before !== 'object' || typeof after !== 'object') continue;
    if (!sameDistribution(before, after)) changes[key] = { value: after };
  }
  return changes;
}
