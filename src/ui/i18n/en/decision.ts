import { enControls } from './controls';
import { m, type Words } from '../message';

/** The words of what decides: the verdict's flips, and what would change the answer. Labels and numbers are finished text. */
export const enDecision = {
  ...enControls,

  decisive: {
    below: m('{label} below {value}'),
    above: m('{label} above {value}'),
    takesOver: m('{path} takes over with {conditions}.'),
    none: 'No single value within the limits of its slider changes the leader.',
    settles: m(
      'A better figure for {label} would tell most: from its P10 to its P90 the gap moves by {points} points.',
    ),
    earlier: m('With earlier inputs: {sentence}'),
  },

  tornado: {
    question: enControls.further.tornado,
    how: m(
      'Lead of {leader} over {runnerUp}, in points, as each assumption’s centre moves from its P10 to its P90. **Bold**: can flip the choice.',
    ),
    together: 'Assumptions that move together have one share of the variance between them.',
    loading: 'The lead, in points, as each assumption’s centre moves from its P10 to its P90.',
    wins: m('{path} ahead'),
    now: m('now {points}'),
    showAll: m('Show all {all}'),
    showFewer: 'Show fewer',
    share: 'of variance',
    barError: m('Each bar’s change is known to ± {points} points or better.'),
    computingFirst: 'The bars are computed once the figures above are complete.',
    computing: m('{done} of {all} assumptions computed.'),
    earlier: 'Of earlier inputs.',
    none: 'Nothing is uncertain: every assumption is known for sure.',
    oneFlips: m(
      'Alone, only {label} can change the answer within its P10 to P90: it moves the lead by {points} points.',
    ),
    someFlip: m(
      'Alone, {labels} can change the answer within their P10 to P90; the first moves the lead by {points} points.',
    ),
    manyFlip: m(
      'Alone, {count} assumptions can change the answer within their P10 to P90, {labels} most of all; the first moves the lead by {points} points.',
    ),
    noneFlips: m(
      'No assumption changes the answer alone within its P10 to P90; {label} comes nearest and moves the lead by {points} points.',
    ),
    caption: m(
      'What would change the answer? Lead of {first} over {second} as each assumption moves from its P10 to its P90, in points',
    ),
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
    plusMinus: m('{value} ± {error}'),
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
      little: m(
        '{percent} of the variance comes only from things together, so one at a time tells most of the story.',
      ),
      much: m(
        '{percent} of the variance comes only from things together: one at a time does not tell the whole story here.',
      ),
      most: m(
        '{percent} of the variance comes only from things together: one at a time tells less than half of the story here.',
      ),
    },
    loading: 'Computed after the bars.',
  },
} as const;

export type DecisionText = Words<typeof enDecision>;
