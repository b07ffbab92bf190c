import type { Criterion } from '../../../analysis/criterion';
import type { RiskCountedTwice } from '../../../analysis/riskCountedTwice';
import { enPage } from './page';
import { m, type Words } from '../message';

/** A choice and what it does. */
interface Choice {
  readonly name: string;
  /** In the middle of a sentence. */
  readonly inWords: string;
  readonly explanation: string;
}

const criteria = {
  riskAdjusted: {
    name: 'Risk-adjusted ROI',
    inWords: 'risk-adjusted ROI',
    explanation: 'The mean and the worst futures, weighed by λ.',
  },
  mean: {
    name: 'Mean ROI',
    inWords: 'mean ROI',
    explanation: 'What it earns on average, whatever the risk.',
  },
  shortfall: {
    name: 'Worst futures',
    inWords: 'the worst futures',
    explanation: 'The mean of the tail, and nothing else.',
  },
  certaintyEquivalent: {
    name: 'Certainty equivalent',
    inWords: 'the certainty equivalent',
    explanation: 'The sure sum that is worth as much.',
  },
  worseThanExit: {
    name: 'Worse than exit',
    inWords: 'the chance of doing worse than exit',
    explanation: 'How often exit would have done better.',
  },
} satisfies Readonly<Record<Criterion, Choice>>;

const twice = {
  riskyRateAndCertaintyEquivalent:
    'Risk is paid for twice: by a discount rate above the risk-free one, and again by the certainty equivalent. Price risk as “Certainty eq.”, or rank by another measure.',
  premiumAndCertaintyEquivalent:
    'Risk is paid for twice: by the country premium, and again by the certainty equivalent. Set the country premium to 0, or rank by the mean.',
  premiumAndTail:
    'Risk is paid for twice: by the country premium, and again by ranking on the worst futures. Set the country premium to 0, or rank by the mean.',
} satisfies Readonly<Record<RiskCountedTwice, string>>;

/** The words about risk, beside those of the page: they come with what shows them. `**` marks what is bold. */
export const enRisk = {
  ...enPage,
  criteria,

  pair: {
    label: 'Strategies compared',
    best: m('The two best: {first} and {second}'),
    of: m('{first} against {second}'),
  },

  sameWorlds: {
    question: enPage.further.sameWorlds,
    how: 'V of one strategy minus V of the other in each world, USD m; the outermost 2 of 100 worlds are not drawn.',
    beats: m('**{first} does better in {futures} of 100 worlds** ± {error}, {second} in {others}.'),
    left: m('← {path} better'),
    right: m('{path} better →'),
    p10: m('P10 {value}'),
    median: m('median {value}'),
    p90: m('P90 {value}'),
    ahead: m(
      '{leader} is ahead of {other} by {gap} ± {error} on average, and in most worlds too: the order does not hang on a few wins.',
    ),
    fewWins: m(
      '{leader} is ahead by {gap} ± {error} on average through its large wins: whoever chooses it must be able to stand being behind {other} in {futures} of 100 worlds.',
    ),
    tossUp: m(
      '{leader} is ahead of {other} by {gap} ± {error} on average; which does better in a single world is a toss-up.',
    ),
    oftenOnly: m(
      'On average the two are too close to call (± {error}). {often} does better in {futures} of 100 worlds; when {other} does better, it is by more.',
    ),
    tooClose: m('Too close to call, on average (± {error}) and world by world: other reasons may decide.'),
    head: 'In the same worlds',
    regret: 'Expected regret, USD m',
    omega: 'Gained over exit for each dollar lost to it',
    reward: 'Mean NPV for each dollar of tail',
    valueAndError: m('{value} ± {error}'),
    infinite: 'no loss',
    information: m(
      'To know the world before choosing would be worth {value} ± {error}, the least of the regrets: an upper bound for any study, and not for sale.',
    ),
    dominatesFirst: m(
      '{winner} dominates {loser} in the first order: it is the better choice for anybody who wants more.',
    ),
    dominatesSecond: m(
      '{winner} dominates {loser} in the second order: it is the better choice for anybody who dislikes risk.',
    ),
    failsFirst: m(
      '{path} does not dominate {other} in the first order: it ends below {threshold} in {futures} more of 100 worlds.',
    ),
    failsSecond: m(
      '{path} does not dominate {other} in the second order: over the worst {level} of worlds it is {gap} behind.',
    ),
    failsOnMean: m('{path} does not dominate {other} in the second order: on average it is {gap} behind.'),
    unsureFirst: m('Whether {path} dominates {other} in the first order lies within the simulation error.'),
    unsureSecond: m('Whether {path} dominates {other} in the second order lies within the simulation error.'),
    caption: 'Who wins when all face the same future? V of the first minus V of the second, USD m',
    captionPaths: 'Regret and reward of each strategy',
    rows: {
      beats: 'First does better, of 100 worlds',
      error: 'Twice its standard error',
      mean: 'Mean',
      first: 'Dominance, first order',
      second: 'Dominance, second order',
    },
    dominates: m('{path} dominates'),
    noDominance: 'neither',
  },

  risk: {
    question: enPage.further.appetite,
    how: m(
      'Risk-adjusted ROI as λ goes from the mean alone to the worst {tail} futures alone. Below: who leads, shaded where two standard errors leave it open.',
    ),
    handle: 'Risk aversion λ, on the chart',
    handleWords: m('{value}; {winner} leads'),
    meanAlone: 'the mean alone',
    tailAlone: m('the worst {tail} alone'),
    lineEnd: m('{path} {value}'),
    below: m('{path}: below, {from} to {to}'),
    switchAt: m('{weight} ± {error}'),
    always: m('{winner} leads at every λ: how cautious you are does not change the answer.'),
    aboveSwitches: m(
      'At λ = {value} {winner} leads. Above {weight} ± {error} {next} does: caution beyond that changes the answer.',
    ),
    belowSwitches: m(
      'At λ = {value} {winner} leads. Below {weight} ± {error} {next} does: less caution than that changes the answer.',
    ),
    onSwitch: m(
      'At λ = {value} {first} and {second} are too close to call: the lead changes at {weight} ± {error}.',
    ),
    notByLambda: m('The strategies are ranked by {criterion} now, which λ does not enter.'),
    modeIgnores: 'This way of pricing risk sets λ to 0: λ moves nothing now.',

    rankBy: 'Rank the strategies by',
    asTheMode: 'As risk is priced',
    asTheModeSays: m('Now {criterion}.'),
    tail: 'Worst futures that count',
    tailShare: m('Worst {share}'),
    modes: {
      D1: 'Every event is simulated; λ and the tail price what remains.',
      D2: 'Discounted without a risk premium; the certainty equivalent prices all risk. λ counts as 0.',
      D3: 'A country premium on the rate stands for forced exit, home stop and rupture, which are left out. λ counts as 0.',
    },
    twice,
    riskFreeTooHigh:
      'Risk is paid for twice: the “risk-free” rate is above the discount rate, and the certainty equivalent pays for risk again. Lower the risk-free rate.',
    exitWinsAbove: m('Exit beats {path} on the mean if redeployed cash returns more than {value} ± {error}.'),
    exitWinsAlready: m(
      'Exit beats {path} on the mean already: redeployed cash would have to return less than {value} ± {error}.',
    ),
    breakEvenTooClose: m(
      'Exit and {path} are too close to call on the mean: they are equal where redeployed cash returns {value} ± {error}.',
    ),

    caption: 'How much caution would change the answer? Risk-adjusted ROI by weight on the tail λ',
    lambda: 'λ',
    leads: 'leads',
    changes: m('Lead changes at {weight} ± {error}'),
    changesTo: m('{from} below, {to} above'),
  },
} as const;

export type RiskText = Words<typeof enRisk>;
