import { enControls } from './enControls';

/** A label inside a sentence; what begins with an abbreviation keeps its capitals. */
function inSentence(label: string): string {
  return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

function anyOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`;
}

function allOf(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
}

/** The words of what decides: the verdict's flips, and what would change the answer. Labels and numbers are finished text. */
export const enDecision = {
  ...enControls,

  decisive: {
    inSentence,
    below: (label: string, value: string) => `${label} below ${value}`,
    above: (label: string, value: string) => `${label} above ${value}`,
    takesOver: (path: string, conditions: readonly string[]) =>
      `${path} takes over with ${anyOf(conditions)}.`,
    none: 'No single value within the limits of its slider changes the leader.',
    settles: (label: string, points: string) =>
      `A better figure for ${label} would tell most: from its P10 to its P90 the gap moves by ${points} points.`,
    earlier: (sentence: string) => `With earlier inputs: ${sentence}`,
  },

  tornado: {
    question: enControls.further.tornado,
    how: (leader: string, runnerUp: string) =>
      `Lead of ${leader} over ${runnerUp}, in points, as each assumption’s centre moves from its P10 to its P90. **Bold**: can flip the choice.`,
    loading: 'The lead, in points, as each assumption’s centre moves from its P10 to its P90.',
    wins: (path: string) => `${path} ahead`,
    now: (points: string) => `now ${points}`,
    showAll: (all: number) => `Show all ${all}`,
    showFewer: 'Show fewer',
    share: 'of variance',
    barError: (points: string) => `Each bar’s change is known to ± ${points} points or better.`,
    computingFirst: 'The bars are computed once the figures above are complete.',
    computing: (done: string, all: string) => `${done} of ${all} assumptions computed.`,
    earlier: 'Of earlier inputs.',
    none: 'Nothing is uncertain: every assumption is known for sure.',
    oneFlips: (label: string, points: string) =>
      `Alone, only ${label} can change the answer within its P10 to P90: it moves the lead by ${points} points.`,
    someFlip: (labels: readonly string[], points: string) =>
      `Alone, ${allOf(labels)} can change the answer within their P10 to P90; the first moves the lead by ${points} points.`,
    manyFlip: (count: string, labels: readonly string[], points: string) =>
      `Alone, ${count} assumptions can change the answer within their P10 to P90, ${allOf(labels)} most of all; the first moves the lead by ${points} points.`,
    noneFlips: (label: string, points: string) =>
      `No assumption changes the answer alone within its P10 to P90; ${label} comes nearest and moves the lead by ${points} points.`,
    caption: (first: string, second: string) =>
      `What would change the answer? Lead of ${first} over ${second} as each assumption moves from its P10 to its P90, in points`,
    columns: {
      assumption: 'Assumption',
      low: 'P10',
      high: 'P90',
      gapLow: 'Lead at P10',
      gapHigh: 'Lead at P90',
      error: '± of the change',
      flip: 'Flips at',
      share: 'Share of variance',
    },
    plusMinus: (value: string, error: string) => `${value} ± ${error}`,
    unknown: '…',
    never: '–',
  },

  luck: {
    title: 'What decides a future: not knowing, or luck?',
    how: 'Share of the gap’s variance between futures that each has a part in; shares overlap.',
    groups: {
      assumptions: 'What we do not know',
      filing: 'Luck with filing',
      enforcement: 'Luck with enforcement',
      partnerAndHome: 'Luck with partner and home',
      market: 'Luck with the market',
    },
    part: 'Part',
    total: 'Has a part in',
    alone: 'Alone',
    interactions: {
      little: (percent: string) =>
        `${percent} of the variance comes only from things together, so one at a time tells most of the story.`,
      much: (percent: string) =>
        `${percent} of the variance comes only from things together: one at a time does not tell the whole story here.`,
      most: (percent: string) =>
        `${percent} of the variance comes only from things together: one at a time tells less than half of the story here.`,
    },
    loading: 'Computed after the bars.',
  },
} as const;

export type DecisionText = typeof enDecision;
