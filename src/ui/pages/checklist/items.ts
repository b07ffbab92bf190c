import type { Cause } from '../../../model/pathOutcome';
import type { ParameterId } from '../../../model/parameters';
import { assumptionsAbout } from '../../../model/themes';

/** Steps of the checklist, and abilities that they draw on. */
export type StepId = 'feasibility' | 'infrastructure' | 'governance' | 'compliance';
export type AbilityId = 'jurisdictions' | 'bifurcation' | 'regulation';

/** Outcomes of the entry paths that bear on a step. */
export type OutcomeId =
  | 'publicLaunch'
  | 'closedLaunch'
  | 'neverLicensed'
  | 'survival'
  | 'taxRate'
  | 'suspended';

/** A figure of the scenario: a value that is not ours to choose, an outcome of the run, or how likely a cause of loss is. */
export type Figure =
  | { readonly value: ParameterId }
  | { readonly outcome: OutcomeId }
  | { readonly cause: Cause };

/** A page that goes on where an item ends. */
export interface Lead {
  readonly page: 'route' | 'partners' | 'rules' | 'reasons' | 'deeper';
  readonly at: string | null;
}

/** An item of the checklist, without its words. */
export interface Item<Id extends StepId | AbilityId = StepId | AbilityId> {
  readonly id: Id;
  /** What the world is like, and what follows from it. */
  readonly figures: readonly Figure[];
  /** Levers: ours to choose, and nothing to find out. */
  readonly choices: readonly ParameterId[];
  /** Assumptions that the item is about. */
  readonly inputs: readonly ParameterId[];
  readonly leads: readonly Lead[];
}

/** What decides how long the rounds of a review take. */
const reviews = assumptionsAbout.filing.filter((id) => /^(provincial|national|registration)/.test(id));

/** What a stack of one's own costs, and what it is worth without the global one. */
const ownStack: readonly ParameterId[] = [
  'buildCapex',
  'buildMonths',
  'localInfrastructure',
  'hostingPremium',
  'siloDrift',
  'depthScale',
  'globalCarryOver',
  'costRatioPublic',
  'costRatioClosed',
  'costRatioDrift',
];

const lead = (page: Lead['page'], at: string | null = null): Lead => ({ page, at });

/** The steps in the order in which they are done. Every assumption belongs to one of them. */
export const steps: readonly Item<StepId>[] = [
  {
    id: 'feasibility',
    figures: [
      { value: 'alignmentPenalty' },
      { value: 'moderationRate' },
      { value: 'licenceProbability' },
      { outcome: 'publicLaunch' },
    ],
    choices: [],
    inputs: [
      'tam',
      'tamGrowthInitial',
      'tamGrowthLongRun',
      'tamGrowthFade',
      'tamVolatility',
      'publicShare',
      'reachableShare',
      'lateEntryErosion',
      'bassP',
      'bassQ',
      'alignmentPenalty',
      'alignmentUpkeep',
      'moderationRate',
      'licenceProbability',
      'redeploymentReturn',
      'offshoreContribution',
    ],
    leads: [lead('partners', 'platforms'), lead('deeper', 'information')],
  },
  {
    id: 'infrastructure',
    figures: [{ value: 'localInfrastructure' }, { value: 'hostingPremium' }, { value: 'siloDrift' }],
    choices: ['royalty'],
    inputs: [
      ...ownStack,
      'prelaunchRunRate',
      'partnerReach',
      'partnerSubstitution',
      'ruptureRate',
      'repartnerProbability',
      'darkMedian',
      'darkSigma',
      'ipLeakRate',
      'ipLossP10',
      'ipLossP90',
      'salvage',
    ],
    leads: [lead('partners', 'kinds')],
  },
  {
    id: 'governance',
    figures: [{ value: 'telecomLicenceMonths' }, { outcome: 'closedLaunch' }, { outcome: 'neverLicensed' }],
    choices: ['filesPublic'],
    inputs: [
      'filingDurationMultiplier',
      'preparationMonths',
      'telecomLicenceMonths',
      'mlpsMonths',
      'algorithmFilingMonths',
      ...reviews,
      'onSiteProbability',
      'onSiteMonths',
      'publicationMonths',
      'filingCost',
      'holdProbability',
      'holdMedian',
      'holdSigma',
      ...assumptionsAbout.geopolitics,
      'partnerBuffer',
      'corporateTax',
      'withholdingTax',
      'vat',
      'closureCostShare',
    ],
    leads: [lead('route'), lead('rules')],
  },
  {
    id: 'compliance',
    figures: [{ cause: 'rectification' }, { cause: 'suspension' }, { value: 'complianceStaff' }],
    choices: ['coverage'],
    inputs: [
      'complianceTaxMultiplier',
      'complianceStaff',
      'refilingCost',
      'coverageElasticity',
      'rectificationRate',
      'rectificationCost',
      'rectificationHaircut',
      'fineRate',
      'severeShare',
      'contentFineCap',
      'fineCapPercent',
      'fineCapFixed',
      'suspensionRate',
      'suspensionRevenueLoss',
      'suspensionChurn',
      'spillover',
      'forcedExitRate',
      'closedLoopFactor',
      'campaignMonths',
      'campaignIntensity',
    ],
    leads: [lead('rules'), lead('reasons')],
  },
];

/** What the steps draw on: other cuts through the same inputs. */
export const abilities: readonly Item<AbilityId>[] = [
  {
    id: 'jurisdictions',
    figures: [
      { cause: 'forcedExit' },
      { cause: 'homeStop' },
      { value: 'holdProbability' },
      { outcome: 'survival' },
    ],
    choices: [],
    inputs: [
      'holdProbability',
      'licenceProbability',
      'forcedExitRate',
      'ruptureRate',
      ...assumptionsAbout.geopolitics,
      'partnerBuffer',
      'spillover',
    ],
    leads: [lead('rules'), lead('reasons')],
  },
  {
    id: 'bifurcation',
    figures: [{ value: 'buildCapex' }, { value: 'globalCarryOver' }, { value: 'buildMonths' }],
    choices: ['modelInvestment'],
    inputs: [...ownStack, 'ipLeakRate', 'ipLossP10', 'ipLossP90'],
    leads: [lead('reasons'), lead('deeper', 'bestLevers')],
  },
  {
    id: 'regulation',
    figures: [{ outcome: 'taxRate' }, { outcome: 'suspended' }, { value: 'alignmentUpkeep' }],
    choices: [],
    inputs: [
      'complianceTaxMultiplier',
      'complianceStaff',
      'alignmentUpkeep',
      'moderationRate',
      'refilingCost',
      'coverageElasticity',
      'rectificationRate',
      'fineRate',
      'contentFineCap',
      'fineCapPercent',
      'suspensionRate',
      'campaignMonths',
      'campaignIntensity',
    ],
    leads: [lead('rules'), lead('deeper', 'bestLevers')],
  },
];
