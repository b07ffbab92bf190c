import type { Criterion } from '../../../analysis/criterion';
import type { PathId } from '../../../model/parameters';
import { enFormat } from './format';
import { m, type Message, type Words } from '../message';

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

/** The words that the page starts with; every sentence is one template. `**` marks what is set bold. */
export const enPage = {
  language: 'en',
  format: enFormat,
  paths,
  verdict: { loading: 'Which of three ways is the best use of the capital?' },
  close: 'Close',

  missing: {
    part: 'This part of the page could not be loaded.',
    reload: 'Reload the page',
  },
  table: 'Table',

  /** Titles of the parts further down: the page has its outline before they are here. */
  further: {
    tornado: 'What would change the answer?',
    map: 'Where does each strategy win?',
    sameWorlds: 'Who wins when all face the same future?',
    appetite: 'How much caution would change the answer?',
    complianceTax: 'What does compliance cost, against revenue?',
    losses: 'What goes wrong, and what does it cost?',
    barriers: 'Which of the eleven barriers binds?',
    books: 'What would the books show?',
  },

  pages: {
    label: 'Pages',
    menu: 'Pages',
    decision: 'The decision',
    background: 'Background',
    cockpit: 'Decide',
    deeper: 'Dig deeper',
    compare: 'Compare',
    library: 'Saved',
    checklist: 'Next steps',
    route: 'Route',
    cases: 'Track record',
    rules: 'Rules',
    partners: 'Partners',
    reasons: 'Reasons',
    sources: 'Sources',
    method: 'Method',
    report: 'Report',
    skip: 'Skip to the text',
    documentTitle: m('{title} · Landfall'),
  },

  top: {
    skip: 'Skip to the controls',
    home: 'Landfall',
    scenario: m('Kind of company: {title}'),
    dark: 'Dark colours',
    share: 'Share',
    controls: 'Controls',
  },

  status: {
    first: m('running the first {draws} worlds'),
    dragging: m('{of} worlds while you drag'),
    updating: m('updating, {done} of {of}'),
  },

  best: {
    title: 'Best strategy in 100 futures',
    alternative: m('Best strategy in 100 futures: {shares}'),
  },

  strategies: {
    question: 'How much could each strategy gain or lose?',
    how: m(
      'Fifty equally likely outcomes each. V in USD m: value today of the {capital} over {years} years, idle capital redeployed. Loss: NPV below 0.',
    ),
    howCumulative: m(
      'Chance of an outcome below each value. V in USD m: value today of the {capital} over {years} years, idle capital redeployed. Loss: NPV below 0.',
    ),
    median: 'median',
    list: 'The three strategies',
    headline: {
      riskAdjusted: m('Risk-adjusted ROI'),
      mean: m('Mean ROI'),
      shortfall: m('ROI, worst {tail}'),
      certaintyEquivalent: m('Certainty equivalent'),
      worseThanExit: m('Worse than exit'),
    } satisfies Readonly<Record<Criterion, Message<'tail'>>>,
    listHow: {
      riskAdjusted: m('Risk-adjusted ROI; V in USD m.'),
      mean: m('Mean ROI; V in USD m.'),
      shortfall: m('ROI in the worst {tail} futures; V in USD m.'),
      certaintyEquivalent: m('Certainty equivalent; V in USD m.'),
      worseThanExit: m('Chance of doing worse than exit; V in USD m.'),
    } satisfies Readonly<Record<Criterion, Message<'tail'>>>,
    leads: 'leads',
    tied: 'too close',
    error: m('± {points} pt'),
    errorMoney: m('± {money}'),
    withoutTerminal: m('{roi} without cash after {year}'),
    riskAdjusted: m('{roi} risk-adjusted ROI'),
    worse: m('worse than exit in {futures} of 100'),
    noTerminal: 'no cash after the horizon counted',
    mean: 'mean V',
    range: 'P10 … P90',
    loss: 'chance of loss',
    best: 'chance of best',
    launch: 'public launch',
    capital: 'capital in',
    spread: m('{low} … {high}'),
    months: m('{months} mo'),
    never: 'never',
    none: '–',
    dots: 'Dots',
    cumulative: 'Curve',
    view: 'Drawn as',
    gain: 'gain →',
    overdrawn: m(
      '{path} puts in more than the {capital} in at least 1 of 10 futures (P90 {needs}), so it can lose more than all of it.',
    ),
    listLine: m('P10 to P90 {low} to {high}'),
    listLaunch: m('public launch {months} mo'),
    listLoss: m('loss in {loss}, best in {best}'),
    listCapital: m('{capital} put in'),
  },

  cash: {
    question: 'When does the cash come back?',
    how: 'Cumulative cash, USD m. Half of all worlds lie in the dark band; exit is the zero line.',
  },

  launch: {
    question: 'When can we launch?',
    how: m(
      'Notch P10, solid to P50, pale to P90. Never licensed: {bifurcation} and {partner} of 100 futures.',
    ),
    unknown: '–',
  },

  rail: {
    title: 'Controls',
    tabs: { decisive: 'Decisive', choose: 'We choose', world: 'The world' },
    open: 'Open the controls',
    close: 'Close the controls',
    sheet: 'Controls',
    leadBy: m('{leader} leads by {gap}'),
    leadByPoints: m('{leader} leads by {gap} pt'),
    error: m('± {points}'),
    tooClose: 'Too close to call',
  },
} as const;

export type Text = Words<typeof enPage>;
