import { parameters, parameterOf, type ParameterId } from './parameters';

/** Whether an input describes the world, is ours to choose, or says how to value. */
export type Side = 'world' | 'levers' | 'settings';

export const sides: readonly Side[] = ['world', 'levers', 'settings'];

/**
 * What inputs are about. Levers are one theme and settings another: neither mixes with the world. Which assumptions go
 * together and which rules hold is part of the world too.
 */
export const themes = [
  'market',
  'product',
  'complianceTax',
  'filing',
  'enforcement',
  'geopolitics',
  'partner',
  'elsewhere',
  'correlations',
  'rules',
  'levers',
  'settings',
] as const;
export type Theme = (typeof themes)[number];

/** What the world is about: themes of assumptions. */
export type WorldTheme = Exclude<Theme, 'correlations' | 'rules' | 'levers' | 'settings'>;

/** The world by theme, the most decisive of each first; the constants of a law stand last, with what the law is about. */
export const assumptionsAbout: Readonly<Record<WorldTheme, readonly ParameterId[]>> = {
  market: ['tam', 'tamGrowthInitial', 'tamGrowthLongRun', 'publicShare', 'tamVolatility', 'tamGrowthFade'],
  product: [
    'reachableShare',
    'lateEntryErosion',
    'bassQ',
    'siloDrift',
    'alignmentPenalty',
    'bassP',
    'depthScale',
    'globalCarryOver',
  ],
  complianceTax: [
    'complianceTaxMultiplier',
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
  filing: [
    'filingDurationMultiplier',
    'holdProbability',
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
  enforcement: [
    'suspensionRate',
    'fineRate',
    'contentFineCap',
    'fineCapPercent',
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
  geopolitics: [
    'homeStopRate',
    'startTense',
    'calmToTense',
    'tenseToCalm',
    'tenseHoldMultiplier',
    'tenseExitMultiplier',
    'tenseHomeMultiplier',
  ],
  partner: [
    'partnerReach',
    'partnerSubstitution',
    'ruptureRate',
    'partnerBuffer',
    'repartnerProbability',
    'darkMedian',
    'darkSigma',
    'ipLeakRate',
    'ipLossP10',
    'ipLossP90',
  ],
  elsewhere: [
    'redeploymentReturn',
    'corporateTax',
    'withholdingTax',
    'vat',
    'closureCostShare',
    'salvage',
    'offshoreContribution',
  ],
};

/** Which side an input is on. Constants are part of the world. */
export function sideOf(id: ParameterId): Side {
  const { kind } = parameterOf(id);
  if (kind === 'lever') return 'levers';
  return kind === 'setting' ? 'settings' : 'world';
}

const themeOfWorld = new Map(
  Object.entries(assumptionsAbout).flatMap(([theme, ids]) => ids.map((id) => [id, theme as Theme] as const)),
);

const themeOfEach = new Map(
  parameters.map(({ id }) => {
    const side = sideOf(id);
    return [id, side === 'world' ? themeOfWorld.get(id)! : side] as const;
  }),
);

/** What an input is about. */
export function themeOf(id: ParameterId): Theme {
  return themeOfEach.get(id)!;
}

/** Inputs that can exclude each other's values (`combinationProblem`): a scenario between two others takes all or none of them. */
export const boundInputs: readonly (readonly ParameterId[])[] = [
  ['campaignMonths', 'campaignIntensity'],
  ['ipLossP10', 'ipLossP90'],
  ['fineSmallShare', 'fineMediumShare'],
  ['fineSmallLow', 'fineSmallHigh', 'fineMediumHigh', 'contentFineCap'],
];
