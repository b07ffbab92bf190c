import type { Criterion } from '../../../analysis/criterion';
import { enPage } from './page';
import { m, type Message, type Words } from '../message';

/** What is said of a lead, by what the paths are ranked by. `tail` is a share of worlds: "1 in 20". */
interface LeadSentences {
  readonly leads: Message<'leader' | 'capital' | 'runnerUp' | 'tail'>;
  readonly leadsNarrowly: Message<'leader' | 'capital' | 'runnerUp' | 'tail'>;
  readonly leadsClearly: Message<'leader' | 'capital' | 'runnerUp' | 'tail'>;
  /** Ahead on average, behind in most worlds. */
  readonly skewed: Message<'leader' | 'futures' | 'other' | 'tail'>;
  /** Behind on average and in most worlds, ahead because its worst worlds are milder. */
  readonly sheltered: Message<'leader' | 'futures' | 'other' | 'tail'>;
  readonly seldomBest: Message<'leader' | 'futures' | 'other' | 'tail'>;
  readonly figures: Message<'own' | 'error' | 'second' | 'secondFigure' | 'third' | 'thirdFigure' | 'tail'>;
}

const best = {
  leads: m('{leader} is the best use of the {capital}, ahead of {runnerUp}.'),
  leadsNarrowly: m('{leader} is the best use of the {capital}, narrowly ahead of {runnerUp}.'),
  leadsClearly: m('{leader} is the best use of the {capital}, clearly ahead of {runnerUp}.'),
};

/** Chances of doing worse than exit have sentences of their own. */
const lead: Readonly<Record<Exclude<Criterion, 'worseThanExit'>, LeadSentences>> = {
  riskAdjusted: {
    ...best,
    skewed: m(
      '{leader} leads on risk-adjusted ROI, carried by a few large wins: in {futures} of 100 futures {other} does better.',
    ),
    sheltered: m(
      '{leader} leads on risk-adjusted ROI, as its worst futures are milder: in {futures} of 100 futures {other} does better.',
    ),
    seldomBest: m(
      '{leader} leads on risk-adjusted ROI, though {other} is best most often: in {futures} of 100 futures.',
    ),
    figures: m(
      'Its **risk-adjusted ROI is {own}** ± {error} points, against {secondFigure} for {second} and {thirdFigure} for {third}.',
    ),
  },
  mean: {
    leads: m('{leader} is the best use of the {capital} on the mean, ahead of {runnerUp}.'),
    leadsNarrowly: m('{leader} is the best use of the {capital} on the mean, narrowly ahead of {runnerUp}.'),
    leadsClearly: m('{leader} is the best use of the {capital} on the mean, clearly ahead of {runnerUp}.'),
    skewed: m(
      '{leader} leads on the mean, carried by a few large wins: in {futures} of 100 futures {other} does better.',
    ),
    sheltered: m('{leader} leads on the mean: in {futures} of 100 futures {other} does better.'),
    seldomBest: m(
      '{leader} leads on the mean, though {other} is best most often: in {futures} of 100 futures.',
    ),
    figures: m(
      'Its **mean ROI is {own}** ± {error} points, against {secondFigure} for {second} and {thirdFigure} for {third}.',
    ),
  },
  shortfall: {
    leads: m('{leader} is the best use of the {capital} in the worst {tail} futures, ahead of {runnerUp}.'),
    leadsNarrowly: m(
      '{leader} is the best use of the {capital} in the worst {tail} futures, narrowly ahead of {runnerUp}.',
    ),
    leadsClearly: m(
      '{leader} is the best use of the {capital} in the worst {tail} futures, clearly ahead of {runnerUp}.',
    ),
    skewed: m('{leader} leads on the worst {tail}, though in {futures} of 100 futures {other} does better.'),
    sheltered: m(
      '{leader} leads on the worst {tail}, though in {futures} of 100 futures {other} does better.',
    ),
    seldomBest: m(
      '{leader} leads on the worst {tail}, though {other} is best most often: in {futures} of 100 futures.',
    ),
    figures: m(
      'Its **worst {tail} futures return {own}** ± {error} points on average, against {secondFigure} for {second} and {thirdFigure} for {third}.',
    ),
  },
  certaintyEquivalent: {
    ...best,
    skewed: m(
      '{leader} leads on its certainty equivalent, carried by a few large wins: in {futures} of 100 futures {other} does better.',
    ),
    sheltered: m(
      '{leader} leads on its certainty equivalent, as its worst futures are milder: in {futures} of 100 futures {other} does better.',
    ),
    seldomBest: m(
      '{leader} leads on its certainty equivalent, though {other} is best most often: in {futures} of 100 futures.',
    ),
    figures: m(
      'Its **certainty equivalent is {own}** ± {error}, against {secondFigure} for {second} and {thirdFigure} for {third}.',
    ),
  },
};

/** Sentences of the verdict, beside the words of the page. Names come as `PathName` forms, numbers as finished text; `**` marks what is bold. */
export const enVerdict = {
  ...enPage,

  verdict: {
    ...enPage.verdict,
    lead,
    exitIsSafest: m('Market exit is the safe choice: in {futures} of 100 futures {second} does worse.'),
    entryIsSafe: m(
      '{leader} is a better bet than market exit: it does worse in only {futures} of 100 futures.',
    ),
    figuresWorse: m(
      '{first} does worse than market exit in **{futures} of 100 futures** ± {error}, {second} in {secondFutures}.',
    ),
    tooClose: m('{first} and {second} are too close to call.'),
    allTooClose: 'All three strategies are too close to call.',

    beats: m('It beats {other} in **{count} of 100 futures**.'),
    terminalBehind: m('Without cash after {year} it would be **{roi}**, behind the {otherRoi} of {other}.'),
    settle: m(
      'They differ by {gap} points with a simulation error of ± {error}. More worlds would settle it; knowing the world better would matter more.',
    ),
    settleEquivalent: m(
      'They differ by {gap} with a simulation error of ± {error}. More worlds would settle it; knowing the world better would matter more.',
    ),
    runMore: m('Run {worlds} worlds'),
  },
} as const;

export type VerdictText = Words<typeof enVerdict>;
