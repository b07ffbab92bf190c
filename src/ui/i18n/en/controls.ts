import type { Grade } from '../../model/dataReader';
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
    ownEvidence: (label: string, grade: string) => `Evidence for ${label}: yours; published value ${grade}`,
    yours: 'yours',
    strength: {
      official: 'Strong evidence',
      professional: 'Good evidence',
      reported: 'Weak evidence',
      judged: 'Weak evidence',
    } satisfies Readonly<Record<Grade, string>>,
    graded: (strength: string, explanation: string) => `${strength}: ${explanation}.`,
    weight: {
      title: 'How much it matters here',
      rank: (rank: string, all: string) => `No. ${rank} of ${all} uncertain values`,
      rankSoFar: (rank: string, done: string) => `No. ${rank} of the ${done} worked out so far`,
      flips: (rank: string, first: string, second: string, points: string) =>
        `${rank}: from its P10 to its P90 the lead of ${first} over ${second} moves by ${points} points. It can flip the choice.`,
      flipsNot: (rank: string, first: string, second: string, points: string) =>
        `${rank}: from its P10 to its P90 the lead of ${first} over ${second} moves by ${points} points. Alone it does not flip the choice.`,
      overtakes: (rank: string, first: string, second: string, points: string) =>
        `${rank}: from its P10 to its P90 the lead of ${first} over ${second} moves by ${points} points. It can change which of the two is ahead.`,
      overtakesNot: (rank: string, first: string, second: string, points: string) =>
        `${rank}: from its P10 to its P90 the lead of ${first} over ${second} moves by ${points} points. Alone it does not change which of the two is ahead.`,
      earlier: (sentence: string) => `With earlier inputs: ${sentence}`,
      workingOut: 'How much it matters here is being worked out.',
      certain: 'No spread, so it is not ranked here; below is what wins at other values.',
      chosen: 'Ours to choose, so it is not ranked here; below is what wins at other values.',
    },
    default: 'Default',
    now: 'Now',
    band: 'P10 to P90',
    range: 'Allowed',
    symbol: 'Symbol',
    equations: 'Equations',
    equation: (number: string, title: string) => `${number} ${title}`,
    allowed: (low: string, high: string) => `${low} to ${high}`,
    allowedWhole: (low: string, high: string) => `whole numbers, ${low} to ${high}`,
    regime:
      'The long-run average. A path that starts in tense times sees some 8% more in its first seven years.',
    note: 'What it rests on',
    departs: 'Why it departs from the evidence',
    verify: 'Who could know better',
    stale: 'Out of date when',
    sources: 'Sources',
    noSources: 'No source gives this number.',
    located: (locator: string, date: string) => `${locator}, ${date}`,
    setBy: (scenario: string) => `Set by ${scenario}.`,
    toSources: 'On the sources page',
    own: {
      because: (reason: string) => `Yours: ${reason}`,
      becauseOn: (path: string, reason: string) => `Yours for ${path}: ${reason}`,
      unsaid: 'Changed here; nobody has said why.',
      unsaidOn: (path: string) => `Changed here for ${path}; nobody has said why.`,
      sayWhy: 'Say why',
      changeReason: 'Change the reason',
      back: 'Back to the published value',
      use: 'Use my own range',
      useNumber: 'Use my own number',
      title: (label: string) => `Your value of ${label}`,
      reasonTitle: (label: string) => `Why ${label} is as you set it`,
      path: 'For which path',
      both: 'Both',
      kind: 'How well you know it',
      kinds: { range: 'A range', number: 'I know it: a single number' },
      fields: { low: 'Lowest', best: 'Best guess', high: 'Highest', only: 'Value' },
      range: (unit: string) => `Unit: ${unit}. Nothing lies beyond the two ends.`,
      rangePlain: 'Nothing lies beyond the two ends.',
      number: (unit: string) => `Unit: ${unit}. Known for sure: no spread.`,
      numberPlain: 'Known for sure: no spread.',
      preview: (low: string, high: string) => `P10 to P90: ${low} to ${high}.`,
      reason: 'Why',
      reasonHow: 'What you know, and from where. It travels with the link.',
      left: (characters: string) => plural(characters, 'character left', 'characters left'),
      over: (characters: string) => plural(characters, 'character too many', 'characters too many'),
      save: 'Save',
      cancel: 'Cancel',
      saved: 'Saved as yours.',
      restored: 'Back at the published value.',
      missing: (field: string, allowed: string) => `${field} is empty; allowed is ${allowed}.`,
      refused: (field: string, entry: string, allowed: string) =>
        `${field}: “${entry}” cannot be used; allowed is ${allowed}.`,
      lowAbove: (low: string, best: string) =>
        `The lowest, ${low}, is above the best guess, ${best}; allowed is at most the best guess.`,
      highBelow: (high: string, best: string) =>
        `The highest, ${high}, is below the best guess, ${best}; allowed is at least the best guess.`,
      noWidth: (value: string) =>
        `The lowest and the highest are both ${value}; allowed is a highest above the lowest, or a single number.`,
      published: 'This is the published value; change a number first, or cancel.',
      noReason: (most: string) => `A reason is needed; allowed are 1 to ${most} characters.`,
      longReason: (characters: string, most: string) =>
        `The reason has ${characters} characters; allowed are at most ${most}.`,
      together: (problem: string) => `It does not go with another value: ${problem}.`,
    },
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
