import type { ParameterId } from '../model/parameters';

/** Which list of the rail a group belongs to; on a phone each is a tab (valuing sits with choosing). */
export type RailPart = 'decisive' | 'choose' | 'world' | 'value';

export type GroupId =
  | 'decisiveWorld'
  | 'decisiveLevers'
  | 'levers'
  | 'market'
  | 'product'
  | 'complianceTax'
  | 'filing'
  | 'enforcement'
  | 'geopolitics'
  | 'partner'
  | 'elsewhere'
  | 'valuation'
  | 'constants';

export interface ParameterGroup {
  readonly id: GroupId;
  readonly part: RailPart;
  /** How many are shown before "show all". */
  readonly first: number;
  readonly parameters: readonly ParameterId[];
}

/** Every parameter once, in the fixed order of the rail. Levers and assumptions never share a group. */
export const parameterGroups: readonly ParameterGroup[] = [
  {
    id: 'decisiveWorld',
    part: 'decisive',
    first: 12,
    parameters: [
      'tam',
      'tamGrowthInitial',
      'partnerReach',
      'partnerSubstitution',
      'reachableShare',
      'complianceTaxMultiplier',
      'filingDurationMultiplier',
      'holdProbability',
      'suspensionRate',
      'fineRate',
      'contentFineCap',
      'fineCapPercent',
    ],
  },
  {
    id: 'decisiveLevers',
    part: 'decisive',
    first: 3,
    parameters: ['royalty', 'modelInvestment', 'coverage'],
  },
  {
    id: 'levers',
    part: 'choose',
    first: 4,
    parameters: [
      'goToMarket',
      'partnerPassThrough',
      'stopLoss',
      'fineTunesPartnerModel',
      'filesPublic',
      'closedLoopAfterRefusal',
      'upfrontFee',
      'minimumGuarantee',
      'windDownCost',
    ],
  },
  {
    id: 'valuation',
    part: 'value',
    first: 4,
    parameters: [
      'capitalEnvelope',
      'riskAversion',
      'horizonYears',
      'terminalValue',
      'discountRate',
      'valuationMode',
      'tail',
      'terminalFade',
      'terminalYears',
      'riskFreeRate',
      'riskTolerance',
      'countryPremium',
      'fx',
      'fineCombine',
      'turnoverBase',
      'groupTurnover',
    ],
  },
  {
    id: 'market',
    part: 'world',
    first: 3,
    parameters: ['tamGrowthLongRun', 'publicShare', 'tamVolatility', 'tamGrowthFade'],
  },
  {
    id: 'product',
    part: 'world',
    first: 3,
    parameters: [
      'lateEntryErosion',
      'bassQ',
      'siloDrift',
      'alignmentPenalty',
      'bassP',
      'depthScale',
      'globalCarryOver',
    ],
  },
  {
    id: 'complianceTax',
    part: 'world',
    first: 3,
    parameters: [
      'hostingPremium',
      'moderationRate',
      'costRatioDrift',
      'complianceStaff',
      'localInfrastructure',
      'alignmentUpkeep',
      'buildCapex',
      'filingCost',
      'refilingCost',
      'prelaunchRunRate',
      'coverageElasticity',
      'costRatioPublic',
      'costRatioClosed',
    ],
  },
  {
    id: 'filing',
    part: 'world',
    first: 3,
    parameters: [
      'licenceProbability',
      'buildMonths',
      'holdMedian',
      'holdSigma',
      'preparationMonths',
      'telecomLicenceMonths',
      'mlpsMonths',
      'algorithmFilingMonths',
      'provincialRoundMedian',
      'provincialRoundSigma',
      'provincialReworkFirst',
      'provincialReworkNext',
      'provincialReworkMedian',
      'provincialReworkSigma',
      'nationalRoundMedian',
      'nationalRoundSigma',
      'nationalReworkFirst',
      'nationalReworkNext',
      'nationalReworkMedian',
      'nationalReworkSigma',
      'registrationRoundMedian',
      'registrationRoundSigma',
      'registrationReworkFirst',
      'registrationReworkNext',
      'registrationReworkMedian',
      'registrationReworkSigma',
      'onSiteProbability',
      'onSiteMonths',
      'publicationMonths',
    ],
  },
  {
    id: 'enforcement',
    part: 'world',
    first: 3,
    parameters: [
      'forcedExitRate',
      'suspensionRevenueLoss',
      'closedLoopFactor',
      'spillover',
      'suspensionChurn',
      'rectificationRate',
      'rectificationCost',
      'rectificationHaircut',
      'severeShare',
      'fineCapFixed',
      'campaignMonths',
      'campaignIntensity',
    ],
  },
  {
    id: 'geopolitics',
    part: 'world',
    first: 3,
    parameters: [
      'homeStopRate',
      'startTense',
      'calmToTense',
      'tenseToCalm',
      'tenseHoldMultiplier',
      'tenseExitMultiplier',
      'tenseHomeMultiplier',
    ],
  },
  {
    id: 'partner',
    part: 'world',
    first: 3,
    parameters: [
      'ruptureRate',
      'partnerBuffer',
      'repartnerProbability',
      'darkMedian',
      'darkSigma',
      'ipLeakRate',
      'ipLossP10',
      'ipLossP90',
    ],
  },
  {
    id: 'elsewhere',
    part: 'world',
    first: 3,
    parameters: [
      'redeploymentReturn',
      'corporateTax',
      'withholdingTax',
      'vat',
      'closureCostShare',
      'salvage',
      'offshoreContribution',
    ],
  },
  {
    id: 'constants',
    part: 'world',
    first: 0,
    parameters: [
      'rectificationMonths',
      'fineSmallShare',
      'fineMediumShare',
      'fineSmallLow',
      'fineSmallHigh',
      'fineMediumHigh',
      'severeFineFloor',
      'severeShapeA',
      'severeShapeB',
      'suspensionShortShare',
      'suspensionShortMedian',
      'suspensionShortSigma',
      'suspensionLongMedian',
      'suspensionLongSigma',
    ],
  },
];
