import type { Criterion } from '../../analysis/criterion';
import { en } from './en';

type Template = (...words: readonly string[]) => string;

/** What is said of a lead, by what the paths are ranked by. `tail` is a share of worlds: "1 in 20". */
interface LeadSentences {
  readonly leads: (leader: string, capital: string, runnerUp: string, tail: string) => string;
  readonly leadsNarrowly: (leader: string, capital: string, runnerUp: string, tail: string) => string;
  readonly leadsClearly: (leader: string, capital: string, runnerUp: string, tail: string) => string;
  /** Ahead on average, behind in most worlds. */
  readonly skewed: (leader: string, futures: string, other: string, tail: string) => string;
  /** Behind on average and in most worlds, ahead because its worst worlds are milder. */
  readonly sheltered: (leader: string, futures: string, other: string, tail: string) => string;
  readonly seldomBest: (leader: string, futures: string, other: string, tail: string) => string;
  readonly figures: (
    own: string,
    error: string,
    second: string,
    secondFigure: string,
    third: string,
    thirdFigure: string,
    tail: string,
  ) => string;
}

const best = {
  leads: (leader, capital, runnerUp) => `${leader} is the best use of the ${capital}, ahead of ${runnerUp}.`,
  leadsNarrowly: (leader, capital, runnerUp) =>
    `${leader} is the best use of the ${capital}, narrowly ahead of ${runnerUp}.`,
  leadsClearly: (leader, capital, runnerUp) =>
    `${leader} is the best use of the ${capital}, clearly ahead of ${runnerUp}.`,
} satisfies Record<string, Template>;

/** Chances of doing worse than exit have sentences of their own. */
const lead: Readonly<Record<Exclude<Criterion, 'worseThanExit'>, LeadSentences>> = {
  riskAdjusted: {
    ...best,
    skewed: (leader, futures, other) =>
      `${leader} leads on risk-adjusted ROI, carried by a few large wins: in ${futures} of 100 futures ${other} does better.`,
    sheltered: (leader, futures, other) =>
      `${leader} leads on risk-adjusted ROI, as its worst futures are milder: in ${futures} of 100 futures ${other} does better.`,
    seldomBest: (leader, futures, other) =>
      `${leader} leads on risk-adjusted ROI, though ${other} is best most often: in ${futures} of 100 futures.`,
    figures: (own, error, second, secondFigure, third, thirdFigure) =>
      `Its **risk-adjusted ROI is ${own}** ± ${error} points, against ${secondFigure} for ${second} and ${thirdFigure} for ${third}.`,
  },
  mean: {
    leads: (leader, capital, runnerUp) =>
      `${leader} is the best use of the ${capital} on the mean, ahead of ${runnerUp}.`,
    leadsNarrowly: (leader, capital, runnerUp) =>
      `${leader} is the best use of the ${capital} on the mean, narrowly ahead of ${runnerUp}.`,
    leadsClearly: (leader, capital, runnerUp) =>
      `${leader} is the best use of the ${capital} on the mean, clearly ahead of ${runnerUp}.`,
    skewed: (leader, futures, other) =>
      `${leader} leads on the mean, carried by a few large wins: in ${futures} of 100 futures ${other} does better.`,
    sheltered: (leader, futures, other) =>
      `${leader} leads on the mean: in ${futures} of 100 futures ${other} does better.`,
    seldomBest: (leader, futures, other) =>
      `${leader} leads on the mean, though ${other} is best most often: in ${futures} of 100 futures.`,
    figures: (own, error, second, secondFigure, third, thirdFigure) =>
      `Its **mean ROI is ${own}** ± ${error} points, against ${secondFigure} for ${second} and ${thirdFigure} for ${third}.`,
  },
  shortfall: {
    leads: (leader, capital, runnerUp, tail) =>
      `${leader} is the best use of the ${capital} in the worst ${tail} futures, ahead of ${runnerUp}.`,
    leadsNarrowly: (leader, capital, runnerUp, tail) =>
      `${leader} is the best use of the ${capital} in the worst ${tail} futures, narrowly ahead of ${runnerUp}.`,
    leadsClearly: (leader, capital, runnerUp, tail) =>
      `${leader} is the best use of the ${capital} in the worst ${tail} futures, clearly ahead of ${runnerUp}.`,
    skewed: (leader, futures, other, tail) =>
      `${leader} leads on the worst ${tail}, though in ${futures} of 100 futures ${other} does better.`,
    sheltered: (leader, futures, other, tail) =>
      `${leader} leads on the worst ${tail}, though in ${futures} of 100 futures ${other} does better.`,
    seldomBest: (leader, futures, other, tail) =>
      `${leader} leads on the worst ${tail}, though ${other} is best most often: in ${futures} of 100 futures.`,
    figures: (own, error, second, secondFigure, third, thirdFigure, tail) =>
      `Its **worst ${tail} futures return ${own}** ± ${error} points on average, against ${secondFigure} for ${second} and ${thirdFigure} for ${third}.`,
  },
  certaintyEquivalent: {
    ...best,
    skewed: (leader, futures, other) =>
      `${leader} leads on its certainty equivalent, carried by a few large wins: in ${futures} of 100 futures ${other} does better.`,
    sheltered: (leader, futures, other) =>
      `${leader} leads on its certainty equivalent, as its worst futures are milder: in ${futures} of 100 futures ${other} does better.`,
    seldomBest: (leader, futures, other) =>
      `${leader} leads on its certainty equivalent, though ${other} is best most often: in ${futures} of 100 futures.`,
    figures: (own, error, second, secondFigure, third, thirdFigure) =>
      `Its **certainty equivalent is ${own}** ± ${error}, against ${secondFigure} for ${second} and ${thirdFigure} for ${third}.`,
  },
};

/** Sentences of the verdict, beside the words of the page. Names come as `PathName` forms, numbers as finished text; `**` marks what is bold. */
export const enVerdict = {
  ...en,

  verdict: {
    ...en.verdict,
    lead,
    exitIsSafest: (futures: string, second: string) =>
      `Market exit is the safe choice: in ${futures} of 100 futures ${second} does worse.`,
    entryIsSafe: (leader: string, futures: string) =>
      `${leader} is a better bet than market exit: it does worse in only ${futures} of 100 futures.`,
    figuresWorse: (first: string, futures: string, error: string, second: string, secondFutures: string) =>
      `${first} does worse than market exit in **${futures} of 100 futures** ± ${error}, ${second} in ${secondFutures}.`,
    tooClose: (first: string, second: string) => `${first} and ${second} are too close to call.`,
    allTooClose: 'All three strategies are too close to call.',

    beats: (count: string, other: string) => `It beats ${other} in **${count} of 100 futures**.`,
    terminalBehind: (year: string, roi: string, other: string, otherRoi: string) =>
      `Without cash after ${year} it would be **${roi}**, behind the ${otherRoi} of ${other}.`,
    settle: (gap: string, error: string) =>
      `They differ by ${gap} points with a simulation error of ± ${error}. More worlds would settle it; knowing the world better would matter more.`,
    settleEquivalent: (gap: string, error: string) =>
      `They differ by ${gap} with a simulation error of ± ${error}. More worlds would settle it; knowing the world better would matter more.`,
    runMore: (worlds: string) => `Run ${worlds} worlds`,
  },
} as const;

export type VerdictText = typeof enVerdict;
