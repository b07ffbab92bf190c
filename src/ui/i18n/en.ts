import type { StageName } from '../../analysis/result';
import type { PathId } from '../../model/parameters';
import type { Grade } from '../../model/scenario';
import type { GroupId } from '../parameterGroups';
import { enChoices, enParameters } from './enParameters';
import { enVerdict } from './enVerdict';

/** A path as a row's title, as the subject and the object of a sentence, and where space is short. */
interface PathName {
  readonly title: string;
  readonly subject: string;
  readonly object: string;
  readonly short: string;
}

const paths: Readonly<Record<PathId, PathName>> = {
  exit: { title: 'Market exit', subject: 'Market exit', object: 'market exit', short: 'Exit' },
  bifurcation: { title: 'Bifurcation', subject: 'Bifurcation', object: 'bifurcation', short: 'Bifurcation' },
  partner: {
    title: 'Partner-led',
    subject: 'Partner-led entry',
    object: 'partner-led entry',
    short: 'Partner-led',
  },
};

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

const stages: Readonly<Record<StageName, string>> = {
  build: 'Build, integrate',
  licences: 'Licences: telecom, MLPS',
  preparation: 'Preparation',
  algorithmFiling: 'Algorithm filing',
  provincialReview: 'Provincial review',
  nationalReview: 'National review',
  registration: 'Registration',
  publication: 'Publication',
  hold: 'Political hold',
};

const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** All words of the page; every sentence is one template. `**` marks what is set bold. */
export const en = {
  language: 'en',
  paths,
  grades,
  groups,
  stages,
  parameters: enParameters,
  choices: enChoices,
  verdict: enVerdict,
  yes: 'yes',
  no: 'no',
  off: 'off',
  close: 'Close',
  table: 'Table',
  chart: 'Chart',

  top: {
    skip: 'Skip to the controls',
    home: 'Landfall',
    scenario: 'Scenario',
    changes: (count: number) => (count === 0 ? 'as published' : plural(String(count), 'change', 'changes')),
    resetAll: 'Reset all',
    dark: 'Dark colours',
    share: 'Share',
    controls: 'Controls',
  },

  status: {
    first: (draws: string) => `running the first ${draws} worlds`,
    dragging: (of: string) => `${of} worlds while you drag`,
    updating: (done: string, of: string) => `updating, ${done} of ${of}`,
    failed: (message: string) => `The simulation stopped: ${message}`,
    kept: 'The figures on screen are the last good ones.',
    restart: 'Restart',
  },

  best: {
    title: 'Best strategy in 100 futures',
    alternative: (shares: string) => `Best strategy in 100 futures: ${shares}`,
  },

  strategies: {
    question: 'How much could each strategy gain or lose?',
    how: (capital: string, years: string) =>
      `Fifty equally likely outcomes each. V in USD m: value today of the ${capital} over ${years} years, idle capital redeployed. Loss: NPV below 0.`,
    howCumulative: (capital: string, years: string) =>
      `Chance of an outcome below each value. V in USD m: value today of the ${capital} over ${years} years, idle capital redeployed. Loss: NPV below 0.`,
    median: 'median',
    list: 'The three strategies',
    listHow: 'Risk-adjusted ROI; V in USD m.',
    headline: 'Risk-adjusted ROI',
    headlineD2: 'Certainty equivalent',
    leads: 'leads',
    tied: 'too close',
    error: (points: string) => `± ${points} pt`,
    errorMoney: (money: string) => `± ${money}`,
    withoutTerminal: (roi: string, year: string) => `${roi} without cash after ${year}`,
    withTerminal: (roi: string) => `${roi} risk-adjusted ROI`,
    noTerminal: 'no cash after the horizon counted',
    mean: 'mean V',
    range: 'P10 … P90',
    loss: 'chance of loss',
    best: 'chance of best',
    launch: 'public launch',
    capital: 'capital in',
    spread: (low: string, high: string) => `${low} … ${high}`,
    months: (months: string) => `${months} mo`,
    never: 'never',
    none: '–',
    dots: 'Dots',
    cumulative: 'Curve',
    view: 'Drawn as',
    lossLine: 'Loss line',
    lossLineAt: (value: string) => `loss line ${value}`,
    lossLineWords: (value: string, counts: string) =>
      `${value} million dollars; ${counts} outcomes of 50 are worse`,
    gain: 'gain →',
    ofFifty: (count: string) => `${count} of 50`,
    worse: 'worse than the line',
    share: (share: string) => `${share} worse`,
    more: (count: string) => `${count} more →`,
    moreLeft: (count: string) => `← ${count} more`,
    all: (count: string) => `${count} of 50 here`,
    overdrawn: (path: string, capital: string, needs: string) =>
      `${path} puts in more than the ${capital} in at least 1 of 10 futures (P90 ${needs}), so it can lose more than all of it.`,
    worseThan: (value: string) => `Worse than ${value}, of 50`,
    listLine: (low: string, high: string) => `P10 to P90 ${low} to ${high}`,
    listLaunch: (months: string) => `public launch ${months} mo`,
    listLoss: (loss: string, best: string) => `loss in ${loss}, best in ${best}`,
    listCapital: (capital: string) => `${capital} put in`,
    tableHead: 'V, USD m',
    rows: {
      error: 'Twice its standard error, points',
      errorD2: 'Twice its standard error, USD m',
      withoutTerminal: 'The same without terminal value',
      expected: 'Mean',
      capital: 'Capital put in, mean, USD m',
      launch: 'Public launch, median month',
      loss: 'Chance of loss (NPV below 0)',
      best: 'Chance of being best',
    },
  },

  cash: {
    question: 'When does the cash come back?',
    how: 'Cumulative cash, USD m. Half of all worlds lie in the dark band; exit is the zero line.',
    caption: 'When does the cash come back? Cumulative cash at the end of each year, USD m',
    year: 'End of',
  },

  launch: {
    question: 'When can we launch?',
    how: (bifurcation: string, partner: string) =>
      `Notch P10, solid to P50, pale to P90. Never licensed: ${bifurcation} and ${partner} of 100 futures.`,
    loading: 'Notch P10, solid to P50, pale to P90.',
    caption: 'When can we launch? Months from January 2027',
    risk: (chance: string) => `${chance} risk`,
    closedLoop: 'Closed loop live',
    publicFacing: 'Public live',
    start: 'Jan ’27',
    unit: 'mo',
    stage: 'Stage',
    begins: 'starts, P50',
    chance: 'happens in',
    neverLicensed: 'Never licensed',
    never: 'never',
  },

  facts: {
    seedRefused: (entry: string, most: string) =>
      `“${entry}” is no seed; allowed is a whole number from 0 to ${most}. The last one was kept.`,
    label: 'Facts of this run',
    worlds: 'Worlds',
    worldsOf: (count: string) => `${count} worlds`,
    same: 'same draws for all three',
    seed: 'Seed',
    model: (version: string) => `model ${version}`,
    fingerprint: (digits: string) => `fingerprint ${digits}`,
    computed: (time: string) => `computed in ${time} ms on this device; nothing leaves the browser`,
  },

  rail: {
    title: 'Controls',
    decisive: 'Decisive',
    decisiveHow: 'What moves the answer most: the world first, then our choices.',
    choose: 'What we choose',
    chooseHow: 'Levers: ours to set. Fixed numbers, no spread.',
    value: 'How we value it',
    world: 'How the world is',
    worldHow:
      'Assumptions: not ours to set. The band holds 80% of what we believe; drag its ends to widen it.',
    alsoDecisive: (labels: string) => `${labels}: under Decisive.`,
    tabs: { decisive: 'Decisive', choose: 'We choose', world: 'The world' },
    search: 'Find a parameter',
    changedOnly: 'Changed only',
    shown: (shown: number, all: number) => `${shown} of ${all}`,
    showAll: (all: number) => `Show all ${all}`,
    showFewer: 'Show fewer',
    changed: (count: number) => (count === 0 ? '' : plural(String(count), 'changed', 'changed')),
    noneFound: (query: string) => `Nothing is called “${query}”.`,
    noneChanged: 'Nothing is changed.',
    constants: 'Constants, read-only',
    open: 'Open the controls',
    close: 'Close the controls',
    sheet: 'Controls',
    leadBy: (leader: string, gap: string) => `${leader} leads by ${gap}`,
    tooClose: 'Too close to call',
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

  share: {
    title: 'Share this scenario',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Copied',
    blocked: 'This browser blocks copying: the link is selected, copy it with your keys.',
    carries: 'Carries',
    carriesWhat: (changes: number, scenario: string, seed: string, worlds: string, version: string) =>
      `${changes === 0 ? 'no changes' : plural(String(changes), 'change', 'changes')} from “${scenario}”, seed ${seed}, ${worlds} worlds, model ${version}`,
    fingerprint: 'Fingerprint',
    fingerprintWhat: (digits: string) => `**${digits}**, checked when opened`,
    privacy: 'Privacy',
    privacyWhat: 'All after # stays in the browser: no server sees it.',
    warning: 'Whoever has the link can read your company’s numbers in it.',
  },

  notices: {
    label: 'About the link you opened',
    problem: 'Part of this link could not be used; the rest is kept.',
    reproduced: 'This link reproduces what its sender saw.',
    changed: 'This link comes out differently here.',
    dismiss: 'Dismiss',
  },
} as const;

export type Text = typeof en;
