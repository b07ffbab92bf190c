import type { Criterion } from '../../../analysis/criterion';
import { enCompare } from './compare';
import { m, type Message, type Words } from '../message';
import { enPictures } from './pictures';

/** The words of several scenarios side by side, beside those of their figures and of what they differ in. */
export const enSeveral = {
  ...enCompare,
  dots: enPictures.strategies,
  several: {
    question: 'How do up to four scenarios compare?',
    how: m(
      'All of them meet the same {draws} worlds, those of the scenario on screen (seed {seed}), and are ranked as that one is: by {measure}. ± is two standard errors; below a figure stands its change against the one on screen.',
    ),
    nothing:
      'Only what is on screen stands here so far. Add up to three others: a kind of company as published, the scenario put aside as A, one from your library, or a link.',
    again: m('{name} ({count})'),

    choose: 'Scenario to add',
    chooseOne: 'Choose a scenario',
    aside: 'Put aside',
    asideAs: m('A: {name}'),
    published: 'As published',
    saved: 'In your library',
    add: 'Add',
    link: 'Or a Landfall link',
    linkLike: m('{start}…'),
    addLink: 'Add the link',

    added: m(
      '{name} was added. {left, plural, =0 {That makes four.} one {# more fits.} other {# more fit.}}',
    ),
    full: m('Four fit side by side, so {name} was not added. Remove one of the others first.'),
    already: m('{name} is here already.'),
    chooseFirst: 'Choose a scenario first.',
    pasteFirst: 'Paste a link first.',
    inPart: m('{name} was added without what of the link could not be used: {problem}'),
    unknownKind: m('The link is of the kind of company “{named}”, which is not known here.'),
    noKind: 'The link names no kind of company.',
    unread: m('Nothing was added. {problem}'),
    removed: m('{name} was removed.'),
    movedLeft: m('{name} now stands further left.'),
    movedRight: m('{name} now stands further right.'),
    brought: m('{names} came from your library.'),
    leftOut: m('Four fit side by side, so of those ticked in your library {names} were left out.'),

    onScreen: 'on screen',
    tools: 'Move, remove',
    open: m('Open {name}'),
    opened: m('Opened: {name}'),
    left: m('Move {name} to the left'),
    right: m('Move {name} to the right'),
    remove: m('Remove {name}'),

    state: {
      working: m('working out {done} of {of}'),
      failed: m(
        '{count, plural, one {# scenario could not be worked out.} other {# scenarios could not be worked out.}}',
      ),
      again: 'Try again',
    },
    status: {
      here: '',
      working: 'being worked out',
      absent: 'being fetched',
      gone: 'its kind of company does not exist any more',
      failed: 'could not be worked out',
      earlier: 'of other worlds, being worked out anew',
      updating: 'updating',
    },

    table: 'Scenarios',
    caption: 'How do up to four scenarios compare? Scenarios as columns',
    scroll: 'Scenarios side by side',
    answer: 'The answer',
    who: 'Who leads',
    by: 'By how much',
    leads: m('{path}'),
    close: 'Too close to call',
    lead: m('{gap} ± {error} pt'),
    leadMoney: m('{gap} ± {error}'),
    within: m('{gap} ± {error} pt: within the error'),
    withinMoney: m('{gap} ± {error}: within the error'),
    headline: {
      riskAdjusted: m('Risk-adjusted ROI'),
      mean: m('Mean ROI'),
      shortfall: m('ROI, worst {tail}'),
      certaintyEquivalent: m('Certainty equivalent'),
      worseThanExit: m('Worse than exit'),
    } satisfies Readonly<Record<Criterion, Message<'tail'>>>,
    best: 'Best, of 100 worlds',
    tail: m('Mean V of the worst {tail}, USD m'),
    ownTail: m('worst {tail}'),
    loss: 'Probability of loss (NPV below 0)',
    capital: 'Capital put in, mean, USD m',
    launch: 'Public launch, P50',
    neverLicensed: 'Never licensed',
    taxRate: 'Compliance tax, of revenue',
    regret: 'Expected regret, USD m',
    figure: m('{value} ± {error}'),
    against: m('{gap} ± {error} pt'),
    againstMoney: m('{gap} ± {error}'),
    noteOf: m('{label}, to the one on screen'),
    nothingElse: '–',
    same: 'the same',
    noneBeyondError: 'no change beyond the error',
    differs: 'What differs from the one on screen',
    difference: {
      none: 'Nothing',
      of: m('{count}: {labels}'),
      more: m('{count}: {labels} and {more} more'),
      unknown: '–',
    },

    pictures: {
      view: 'Drawn as',
      outcomes: 'Outcomes',
      cash: 'Cash',
    },
    outcomes: {
      question: 'How much could each strategy gain or lose in each scenario?',
      how: m(
        'Fifty equally likely outcomes each, V in USD m, on one axis for all. Hollow, and counted: worse than {line}. Triangle: median.',
      ),
      caption: 'How much could each strategy gain or lose in each scenario? V, USD m',
    },
    cashFans: {
      question: 'When does the cash come back in each scenario?',
      how: 'Cumulative cash, USD m, P5 to P95 with P50, on one scale for all. Exit is the zero line.',
      caption:
        'When does the cash come back in each scenario? Cumulative cash at the end of each year, USD m',
    },
    scenario: 'Scenario',
    strategy: 'Strategy',
    quantile: 'Quantile',
    awaited: 'being worked out',
    none: 'no figures',
  },
} as const;

export type SeveralText = Words<typeof enSeveral>;
