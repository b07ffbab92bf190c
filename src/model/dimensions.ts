import { parameters, type ParameterId } from './parameters';

/**
 * Every random quantity of a world has a name, and the name has one dimension of the Sobol' sequence for good.
 *
 * The order below gives the lowest dimensions, which fill space best, to what moves the result most. New
 * assumptions go to the end, by their codes, and new luck goes behind them: an old draw keeps its numbers whatever is added.
 */
const assumptionOrder: readonly ParameterId[] = [
  'tam',
  'partnerReach',
  'bassQ',
  'partnerSubstitution',
  'reachableShare',
  'globalCarryOver',
  'depthScale',
  'publicShare',
  'bassP',
  'tamGrowthLongRun',
  'tamGrowthInitial',
  'redeploymentReturn',
];

/** What chance decides once the assumptions are known. */
export const luckNames = [
  'homeStop',
  'market10',
  'market5',
  'licence',
  'hold',
  'holdLength',
  'forcedExit',
  'rupture',
  'darkLength',
  'repartner',
  'market2',
  'market7',
  'market1',
  'market3',
  'market4',
  'market6',
  'market8',
  'market9',
  'ipLeak',
  'ipLoss',
  'suspension1',
  'suspensionKind1',
  'suspensionLength1',
  'suspension2',
  'suspensionKind2',
  'suspensionLength2',
  'provincialRounds',
  'provincialLength',
  'nationalRounds',
  'nationalLength',
  'onSite',
  'rectification1',
  'rectification2',
  'rectification3',
  'fine1',
  'fineSize1',
  'fine2',
  'fineSize2',
  'fine3',
  'fineSize3',
  'startTense',
] as const;

export type LuckName = (typeof luckNames)[number];

const FIRST_LUCK = assumptionOrder.length;
const FIRST_OTHER = FIRST_LUCK + luckNames.length;

const otherAssumptions = parameters
  .filter((parameter) => parameter.kind === 'assumption' && !assumptionOrder.includes(parameter.id))
  .sort((a, b) => a.code - b.code);

/** Dimension of each piece of luck. */
export const luckDimension = Object.fromEntries(
  luckNames.map((name, index) => [name, FIRST_LUCK + index]),
) as Readonly<Record<LuckName, number>>;

/** Dimension of each assumption. */
export const assumptionDimension: ReadonlyMap<ParameterId, number> = new Map([
  ...assumptionOrder.map((id, index) => [id, index] as const),
  ...otherAssumptions.map((parameter, index) => [parameter.id, FIRST_OTHER + index] as const),
]);

/** Number of dimensions in use. */
export const dimensionCount = FIRST_OTHER + otherAssumptions.length;
