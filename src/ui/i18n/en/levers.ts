import type { Criterion } from '../../../analysis/criterion';
import { enGuide } from './guide';
import { m, type Words } from '../message';

const measures: Readonly<Record<Criterion, string>> = {
  riskAdjusted: 'points of risk-adjusted ROI',
  mean: 'points of mean ROI',
  shortfall: 'points of ROI in the worst worlds',
  certaintyEquivalent: 'points of certainty equivalent',
  worseThanExit: 'points of the chance of doing no worse than exit',
};

/** The words of the best levers and of what breaks even in the contract. */
export const enLevers = {
  ...enGuide,
  levers: {
    measures,
    how: m(
      'One choice of ours at a time, all else as it is, in {measure}. Every setting meets the same {draws} worlds; ± is two standard errors of the difference.',
    ),
    hereNow: 'now',
    here: 'best',
    both: 'now and best',
    computing: 'being worked out',

    spending: 'How much to spend',
    set: m('Best at **{best}**, now {now}: {gain} ± {error} points.'),
    stay: m('Stay at **{now}**: nothing tried does better.'),
    minimum: m('Stay at **{now}**, the required minimum: nothing above it does better.'),
    tooLittle: m('**{now}** is below the required minimum. Meeting it would bring {gain} ± {error} points.'),
    chance: m('Stay at **{now}**: {best} would bring {gain} ± {error} points, which can be chance.'),
    flat: m('Anything from {low} to {high} is as good as {best}.'),
    lowEnd: 'It is the low end of the slider.',
    highEnd: 'It is the high end of the slider.',
    costs: m('There the people cost {people} points, and enforcement takes {enforcement} ± {error}.'),
    below: m(
      'Less than the required minimum reads up to {gain} points better, as the model knows no personal liability. It is not proposed.',
    ),
    ahead: m('Then {path} is best.'),
    behind: m('Even so, {path} is {gap} points behind {other}.'),
    close: m('Then {path} and {other} are too close to call.'),

    scoreAxis: 'score of the path, in points',
    people: 'people',
    enforcement: 'enforcement',
    total: 'both together',
    unlawful: 'below the minimum',
    costAxis: 'points lost to',

    filing: 'Whether to file for a public service',
    files: m('{path} files.'),
    doesNotFile: m('{path} does not file.'),
    withoutFiling: m('Without filing: {gain} ± {error} points.'),
    withFiling: m('With a filing: {gain} ± {error} points.'),
    keepFiling: 'Go on filing.',
    stopFiling: 'Do not file.',
    startFiling: 'File.',
    keepOut: 'Stay without.',
    eitherWay: 'Either is as good.',

    contract: 'What the partner’s contract must bring',
    breaksEven: m('Breaks even at **{at}** ({low} to {high}), now {now}.'),
    side: m('Below it, {rival} does better; above it, partner-led entry.'),
    leadsThroughout: m('Partner-led entry leads from {low} to {high}: nothing breaks even. Now {now}.'),
    trailsThroughout: m('Even at {high}, {leader} stays ahead of partner-led entry. Now {now}.'),

    onPath: m('{label} of {path}'),
    withUnit: m('{value} {unit}'),
    apply: 'Apply',
    setTo: m('Set to {value}'),
    stop: 'Do not file',
    start: 'File',
    /** What a button does, to be heard: its words, and what they are about. */
    about: m('{label}: {name}'),
    applied: m('{name}: {value}'),
    noGainReason: 'nothing to gain',
    chanceReason: 'could be chance',
    stale: 'being worked out anew',
    atBreakEven: 'is there now',

    decision: {
      setting: m('{name} at {value}'),
      stop: m('no filing for {path}'),
      start: m('a filing for {path}'),
      improveOne: m('One choice of ours gains more than chance explains: {what}, {gain} ± {error} points.'),
      improveMore: m(
        '{count} choices of ours gain more than chance explains, most of all {what}, {gain} ± {error} points.',
      ),
      nothing:
        'No choice of ours gains more than chance explains: leave coverage, model investment and filing as they are.',
      unchanged: m('That does not change which path is best: {leader} leads all the same.'),
      changes: m('With {what}, {path} becomes the best path.'),
      floor: m('In the contract, keep {terms}: there {rival} is as good.'),
      above: m('the {name} above {at}'),
      needs: m('To be as good as {rival}, partner-led entry needs {terms}.'),
      reaching: m('the {name} at {at}'),
      never: m('No single term of the contract brings partner-led entry up to {rival}.'),
      safe: 'No single term of the contract takes the lead from partner-led entry.',
    },

    table: {
      levers: 'Settings',
      lever: 'Choice',
      now: 'Now',
      best: 'Best',
      gain: 'Gain, points',
      error: '±',
      from: 'As good from',
      to: 'to',
      terms: 'Contract terms',
      term: 'Term',
      breakEven: 'Breaks even at',
      low: 'Too close from',
      high: 'to',
      rival: 'As good as',
      none: 'none in range',
      costs: m('What coverage costs: {path}'),
      coverage: 'Coverage',
      people: 'People, points',
      enforcement: 'Enforcement, points',
      total: 'Together',
      unknown: '…',
      noRange: '–',
    },
  },
} as const;

export type LeversText = Words<typeof enLevers>;
