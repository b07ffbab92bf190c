import type { Grade } from '../../../model/dataReader';
import type { GroupId } from '../../parameterGroups';
import { enPage } from './page';
import { enFlips } from './flips';
import { enMeanings } from './meanings';
import { enChoices, enParameters } from './parameters';
import { enProblems } from './problems';
import { m, type Words } from '../message';

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
  ...enPage,
  grades,
  groups,
  parameters: enParameters,
  meanings: enMeanings,
  choices: enChoices,
  flips: enFlips,
  problems: enProblems,
  yes: 'yes',
  no: 'no',
  off: 'off',

  rail: {
    ...enPage.rail,
    decisive: 'Decisive',
    decisiveHow: 'What moves the answer most: the world first, then our choices.',
    choose: 'What we choose',
    chooseHow: 'Levers: ours to set. Fixed numbers, no spread.',
    value: 'How we value it',
    world: 'How the world is',
    worldHow:
      'Assumptions: not ours to set. The band holds 80% of what we believe; drag its ends to widen it.',
    alsoDecisive: m('{labels}: under Decisive.'),
    search: 'Find a parameter',
    changedOnly: 'Changed only',
    shown: m('{shown} of {all}'),
    showAll: m('Show all {all}'),
    showFewer: 'Show fewer',
    moreOf: m('{more}: {group}'),
    changed: m('{count, plural, =0 {} other {# changed}}'),
    noneFound: m('Nothing is called “{query}”.'),
    noneChanged: 'Nothing is changed.',
    constants: 'Constants, read-only',
  },

  control: {
    reset: m('Reset {label}'),
    value: m('{label}, {value}: type a value'),
    entry: m('Value of {label}'),
    evidence: m('Evidence for {label}: {grade}'),
    p10: m('P10 of {label}'),
    p90: m('P90 of {label}'),
    onPath: m('{label}, {path}'),
    byPath: m('{label}: a row for each path'),
    pinned: 'known for sure',
    pin: 'Known for sure: no spread',
    unpin: m('Give {label} its spread back'),
    turnOff: m('{label} off'),
    useOff: 'off',
    use: 'use it',
  },

  evidence: {
    onPath: m('{path}: {words}'),
    ownEvidence: m('Evidence for {label}: yours; published value {grade}'),
    yours: 'yours',
    strength: {
      official: 'Strong evidence',
      professional: 'Good evidence',
      reported: 'Weak evidence',
      judged: 'Weak evidence',
    } satisfies Readonly<Record<Grade, string>>,
    graded: m('{strength}: {explanation}.'),
    weight: {
      title: 'How much it matters here',
      rank: m('No. {rank} of {all} uncertain values'),
      rankSoFar: m('No. {rank} of the {done} worked out so far'),
      flips: m(
        '{rank}: from its P10 to its P90 the lead of {first} over {second} moves by {points} points. It can flip the choice.',
      ),
      flipsNot: m(
        '{rank}: from its P10 to its P90 the lead of {first} over {second} moves by {points} points. Alone it does not flip the choice.',
      ),
      overtakes: m(
        '{rank}: from its P10 to its P90 the lead of {first} over {second} moves by {points} points. It can change which of the two is ahead.',
      ),
      overtakesNot: m(
        '{rank}: from its P10 to its P90 the lead of {first} over {second} moves by {points} points. Alone it does not change which of the two is ahead.',
      ),
      earlier: m('With earlier inputs: {sentence}'),
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
    equation: m('{number} {title}'),
    allowed: m('{low} to {high}'),
    allowedWhole: m('whole numbers, {low} to {high}'),
    regime:
      'The long-run average. A path that starts in tense times sees some 8% more in its first seven years.',
    note: 'What it rests on',
    departs: 'Why it departs from the evidence',
    verify: 'Who could know better',
    stale: 'Out of date when',
    sources: 'Sources',
    noSources: 'No source gives this number.',
    located: m('{locator}, {date}'),
    setBy: m('Set by {scenario}.'),
    toSources: 'On the sources page',
    own: {
      because: m('Yours: {reason}'),
      becauseOn: m('Yours for {path}: {reason}'),
      unsaid: 'Changed here; nobody has said why.',
      unsaidOn: m('Changed here for {path}; nobody has said why.'),
      sayWhy: 'Say why',
      changeReason: 'Change the reason',
      back: 'Back to the published value',
      use: 'Use my own range',
      useNumber: 'Use my own number',
      title: m('Your value of {label}'),
      reasonTitle: m('Why {label} is as you set it'),
      path: 'For which path',
      both: 'Both',
      kind: 'How well you know it',
      kinds: { range: 'A range', number: 'I know it: a single number' },
      fields: { low: 'Lowest', best: 'Best guess', high: 'Highest', only: 'Value' },
      range: m('Unit: {unit}. Nothing lies beyond the two ends.'),
      rangePlain: 'Nothing lies beyond the two ends.',
      number: m('Unit: {unit}. Known for sure: no spread.'),
      numberPlain: 'Known for sure: no spread.',
      preview: m('P10 to P90: {low} to {high}.'),
      reason: 'Why',
      reasonHow: 'What you know, and from where. It travels with the link.',
      left: m('{characters, plural, one {# character} other {# characters}} left'),
      over: m('{characters, plural, one {# character} other {# characters}} too many'),
      save: 'Save',
      cancel: 'Cancel',
      saved: 'Saved as yours.',
      restored: 'Back at the published value.',
      missing: m('{field} is empty; allowed is {allowed}.'),
      refused: m('{field}: “{entry}” cannot be used; allowed is {allowed}.'),
      lowAbove: m('The lowest, {low}, is above the best guess, {best}; allowed is at most the best guess.'),
      highBelow: m(
        'The highest, {high}, is below the best guess, {best}; allowed is at least the best guess.',
      ),
      noWidth: m(
        'The lowest and the highest are both {value}; allowed is a highest above the lowest, or a single number.',
      ),
      published: 'This is the published value; change a number first, or cancel.',
      noReason: m('A reason is needed; allowed are 1 to {most} characters.'),
      longReason: m('The reason has {characters} characters; allowed are at most {most}.'),
      together: m('It does not go with another value. {problem}'),
    },
  },

  distribution: {
    fixed: m('{value}, no spread'),
    uniform: m('anywhere from {low} to {high}'),
    triangular: m('{mode}, triangular from {low} to {high}'),
    pert: m('{mode}, PERT from {low} to {high}'),
    lognormal: m('lognormal, P10 {p10}, P90 {p90}'),
  },
} as const;

export type ControlText = Words<typeof enControls>;
