import { parameterOf, type ParameterId } from '../model/parameters';
import { assumptionsAbout, type WorldTheme } from '../model/themes';

/** Which list of the rail a group belongs to; on a phone each is a tab (valuing sits with choosing). */
export type RailPart = 'decisive' | 'choose' | 'world' | 'value';

export type GroupId = 'decisiveWorld' | 'decisiveLevers' | 'levers' | WorldTheme | 'valuation' | 'constants';

export interface ParameterGroup {
  readonly id: GroupId;
  readonly part: RailPart;
  /** How many are shown before "show all". */
  readonly first: number;
  readonly parameters: readonly ParameterId[];
}

const decisiveWorld: readonly ParameterId[] = [
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
];

function isConstant(id: ParameterId): boolean {
  return parameterOf(id).kind === 'fixed';
}

/** A theme of the world without what is decisive or constant, which have lists of their own. */
function worldGroup(theme: WorldTheme): ParameterGroup {
  const own = assumptionsAbout[theme].filter((id) => !decisiveWorld.includes(id) && !isConstant(id));
  return { id: theme, part: 'world', first: 3, parameters: own };
}

/** Every parameter once, in the fixed order of the rail. Levers and assumptions never share a group. */
export const parameterGroups: readonly ParameterGroup[] = [
  {
    id: 'decisiveWorld',
    part: 'decisive',
    first: 12,
    parameters: decisiveWorld,
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
  ...(Object.keys(assumptionsAbout) as WorldTheme[]).map(worldGroup),
  {
    id: 'constants',
    part: 'world',
    first: 0,
    parameters: Object.values(assumptionsAbout).flat().filter(isConstant),
  },
];
