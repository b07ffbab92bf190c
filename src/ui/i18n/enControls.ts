import type { Grade } from '../../model/scenario';
import type { GroupId } from '../parameterGroups';
import { en, plural } from './en';
import { enFlips } from './enFlips';
import { enChoices, enParameters } from './enParameters';

const grades: Readonly<Record<Grade, { readonly name: string; readonly explanation: string }>> = {
  official: { name: 'official', explanation: 'a law, a regulator or an official statistic' },
  professional: { name: 'professional', explanation: 'a law firm, an analyst or serious press' },
  reported: { name: 'reported', explanation: 'a weaker second-hand report' },
  judged: { name: 'judged', explanation: 'our own estimate' },
};

const groups: Readonly<Record<GroupId, string>> = {
  decisiveWorld: 'How the world is',
  decisiveLevers: 'What we choose',
  levers: 'Terms, spending and filing',
  valuation: 'How we value it',
  market: 'Market',
  product: 'Share and product',
  complianceTax: 'Compliance tax and cost',
  filing: 'Filing and licence',
  enforcement: 'Enforcement and fines',
  geopolitics: 'Geopolitics',
  partner: 'Partner and know-how',
  elsewhere: 'Capital elsewhere, tax, closing',
  constants: 'Constants of the law and the fine model',
};

/** The words of the controls, beside those of the page: they come with what shows them. */
export const enControls = {
  ...en,
  grades,
  groups,
  parameters: enParameters,
  choices: enChoices,
  flips: enFlips,
  yes: 'yes',
  no: 'no',
  off: 'off',

  rail: {
    ...en.rail,
    decisive: 'Decisive',
    decisiveHow: 'What moves the answer most: the world first, then our choices.',
    choose: 'What we choose',
    chooseHow: 'Levers: ours to set. Fixed numbers, no spread.',
    value: 'How we value it',
    world: 'How the world is',
    worldHow:
      'Assumptions: not ours to set. The band holds 80% of what we believe; drag its ends to widen it.',
    alsoDecisive: (labels: string) => `${labels}: under Decisive.`,
    search: 'Find a parameter',
    changedOnly: 'Changed only',
    shown: (shown: number, all: number) => `${shown} of ${all}`,
    showAll: (all: number) => `Show all ${all}`,
    showFewer: 'Show fewer',
    changed: (count: number) => (count === 0 ? '' : plural(String(count), 'changed', 'changed')),
    noneFound: (query: string) => `Nothing is called “${query}”.`,
    noneChanged: 'Nothing is changed.',
    constants: 'Constants, read-only',
  },

  control: {
    reset: (label: string) => `Reset ${label}`,
    value: (label: string, value: string) => `${label}, ${value}: type a value`,
    entry: (label: string) => `Value of ${label}`,
    evidence: (label: string, grade: string) => `Evidence for ${label}: ${grade}`,
    p10: (label: string) => `P10 of ${label}`,
    p90: (label: string) => `P90 of ${label}`,
    onPath: (label: string, path: string) => `${label}, ${path}`,
    byPath: (label: string) => `${label}: a row for each path`,
    pinned: 'known for sure',
    pin: 'Known for sure: no spread',
    unpin: (label: string) => `Give ${label} its spread back`,
    turnOff: (label: string) => `${label} off`,
    useOff: 'off',
    use: 'use it',
  },

  evidence: {
    onPath: (path: string, words: string) => `${path}: ${words}`,
    default: 'Default',
    now: 'Now',
    band: 'P10 to P90',
    range: 'Allowed',
    sources: 'Sources',
    checked: (date: string) => `dated ${date}`,
    stale: 'Stale after',
    note: 'Reasoning',
    symbol: 'Symbol',
    allowed: (low: string, high: string) => `${low} to ${high}`,
    allowedWhole: (low: string, high: string) => `whole numbers, ${low} to ${high}`,
    setBy: (scenario: string) => `set by ${scenario}`,
    regime:
      'The long-run average. A path that starts in tense times sees some 8% more in its first seven years.',
  },

  distribution: {
    fixed: (value: string) => `${value}, no spread`,
    uniform: (low: string, high: string) => `anywhere from ${low} to ${high}`,
    triangular: (low: string, mode: string, high: string) => `${mode}, triangular from ${low} to ${high}`,
    pert: (low: string, mode: string, high: string) => `${mode}, PERT from ${low} to ${high}`,
    lognormal: (p10: string, p90: string) => `lognormal, P10 ${p10}, P90 ${p90}`,
  },
} as const;

export type ControlText = typeof enControls;
