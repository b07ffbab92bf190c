import type { Criterion } from '../../analysis/criterion';
import type { PathId } from '../../model/parameters';

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

/** A number and what it counts. */
export const plural = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;

/** The words that the page starts with; every sentence is one template. `**` marks what is set bold. */
export const en = {
  language: 'en',
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
    barriers: 'Which of the eleven barriers binds?',
  },

  pages: {
    label: 'Pages',
    menu: 'Pages',
    cockpit: 'Decide',
    route: 'Route',
    partners: 'Partners',
    reasons: 'Reasons',
    sources: 'Sources',
    method: 'Method',
    skip: 'Skip to the text',
    documentTitle: (title: string) => `${title} · Landfall`,
  },

  top: {
    skip: 'Skip to the controls',
    home: 'Landfall',
    scenario: (title: string) => `Kind of company: ${title}`,
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
    headline: {
      riskAdjusted: () => 'Risk-adjusted ROI',
      mean: () => 'Mean ROI',
      shortfall: (tail: string) => `ROI, worst ${tail}`,
      certaintyEquivalent: () => 'Certainty equivalent',
      worseThanExit: () => 'Worse than exit',
    } satisfies Readonly<Record<Criterion, (tail: string) => string>>,
    listHow: {
      riskAdjusted: () => 'Risk-adjusted ROI; V in USD m.',
      mean: () => 'Mean ROI; V in USD m.',
      shortfall: (tail: string) => `ROI in the worst ${tail} futures; V in USD m.`,
      certaintyEquivalent: () => 'Certainty equivalent; V in USD m.',
      worseThanExit: () => 'Chance of doing worse than exit; V in USD m.',
    } satisfies Readonly<Record<Criterion, (tail: string) => string>>,
    leads: 'leads',
    tied: 'too close',
    error: (points: string) => `± ${points} pt`,
    errorMoney: (money: string) => `± ${money}`,
    withoutTerminal: (roi: string, year: string) => `${roi} without cash after ${year}`,
    riskAdjusted: (roi: string) => `${roi} risk-adjusted ROI`,
    worse: (futures: string) => `worse than exit in ${futures} of 100`,
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
    gain: 'gain →',
    overdrawn: (path: string, capital: string, needs: string) =>
      `${path} puts in more than the ${capital} in at least 1 of 10 futures (P90 ${needs}), so it can lose more than all of it.`,
    listLine: (low: string, high: string) => `P10 to P90 ${low} to ${high}`,
    listLaunch: (months: string) => `public launch ${months} mo`,
    listLoss: (loss: string, best: string) => `loss in ${loss}, best in ${best}`,
    listCapital: (capital: string) => `${capital} put in`,
  },

  cash: {
    question: 'When does the cash come back?',
    how: 'Cumulative cash, USD m. Half of all worlds lie in the dark band; exit is the zero line.',
  },

  launch: {
    question: 'When can we launch?',
    how: (bifurcation: string, partner: string) =>
      `Notch P10, solid to P50, pale to P90. Never licensed: ${bifurcation} and ${partner} of 100 futures.`,
    unknown: '–',
  },

  rail: {
    title: 'Controls',
    tabs: { decisive: 'Decisive', choose: 'We choose', world: 'The world' },
    open: 'Open the controls',
    close: 'Close the controls',
    sheet: 'Controls',
    leadBy: (leader: string, gap: string) => `${leader} leads by ${gap}`,
    leadByPoints: (leader: string, gap: string) => `${leader} leads by ${gap} pt`,
    error: (points: string) => `± ${points}`,
    tooClose: 'Too close to call',
  },
} as const;

export type Text = typeof en;
