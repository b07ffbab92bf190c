import { enDifference } from './difference';
import { m, type Words } from '../message';

/** The words of the page that compares A with B, beside those of what explains a difference. `**` marks what is bold. */
export const enCompare = {
  ...enDifference,
  compare: {
    title: 'A beside B',
    a: 'A',
    b: 'B',
    /** What inputs are called that have no name. */
    named: m('{title}, {count, plural, one {# change} other {# changes}}'),

    empty: {
      headline: 'What would be different?',
      line: 'Pin a scenario as A to compare.',
      how: 'A stays as it is; the sliders move B. Both meet the same worlds.',
      pin: 'Pin what is on screen as A',
      published: 'Take a published scenario as A',
      choose: 'Choose a kind of company',
      link: 'Take a link as A',
      linkLabel: 'A Landfall link',
      linkHow: 'Paste the whole address, or what follows its #.',
      useLink: 'Use as A',
      noLink: 'Nothing is pasted yet: allowed is a link that Landfall made. Nothing was changed.',
      linkKept: 'It was taken as A, but for this:',
      linkRefused: 'It was not taken as A.',
      another: 'Take another A',
      dismiss: 'Dismiss',
    },

    headline: {
      moves: m('Under “{b}” the answer moves from {before} to {after}.'),
      stays: m('Under “{b}” the answer stays {path}.'),
      opens: m('Under “{b}” it is too close to call; under “{a}” it was {before}.'),
      settles: m('Under “{b}” the answer is {after}; under “{a}” it was too close to call.'),
      bothClose: m('Too close to call, under “{a}” as under “{b}”.'),
      same: 'A and B are the same.',
      awaited: m('How does “{b}” differ from “{a}”?'),
    },
    /** How far the path moved that the page is about, by what moves it. */
    moved: {
      plain: m('{path} moves by **{total} points** of {measure}.'),
      world: m('{path} moves by **{total} points** of {measure}, all of it the world.'),
      levers: m('{path} moves by **{total} points** of {measure}, all of it our own choices.'),
      settings: m('{path} moves by **{total} points** of {measure}, all of it how we value it.'),
      worldLevers: m(
        '{path} moves by **{total} points** of {measure}: **{world}** is the world, **{levers}** our own choices.',
      ),
      worldSettings: m(
        '{path} moves by **{total} points** of {measure}: **{world}** is the world, **{settings}** how we value it.',
      ),
      leversSettings: m(
        '{path} moves by **{total} points** of {measure}: **{levers}** is our own choices, **{settings}** how we value it.',
      ),
      worldLeversSettings: m(
        '{path} moves by **{total} points** of {measure}: **{world}** is the world, **{levers}** our own choices, **{settings}** how we value it.',
      ),
    },
    still: m('{paths}: no change.'),
    noneMoves: 'No strategy moves: nothing that differs reaches any of them.',
    /** Whether the world alone or our choices alone would have done it, where the answer changed. */
    alone: {
      both: 'The world alone would have changed the answer, and so would our choices alone.',
      world: 'Our choices alone would not have changed the answer; the world alone would.',
      levers: 'The world alone would not have changed the answer; our choices alone would.',
      neither: 'Neither the world alone nor our choices alone would have changed the answer: it takes both.',
    },
    /** And where it did not change. */
    aloneStays: {
      both: 'The world alone would have changed the answer, and so would our choices alone; together they do not.',
      world: 'The world alone would have changed the answer; our choices win it back.',
      levers: 'Our choices alone would have changed the answer; the world brings it back.',
    },
    close: 'too close to call',
    leader: m('{path} {figure}'),
    awaited: 'being run',
    swap: 'Swap A and B',
    unpin: 'Unpin A',
    copy: 'Copy both as link',
    copied: 'Copied',
    blocked: 'This browser blocks copying: the link is selected, copy it with your keys.',
    linkToBoth: 'Link to both',
    said: {
      swapped: 'A and B have changed places.',
      unpinned: 'Nothing is pinned any more.',
      pinned: m('“{name}” is pinned as A.'),
    },

    differs: {
      title: 'What differs',
      count: m('{count} of {all} inputs'),
      how: 'Hollow is A, solid is B, and the sliders move B. Everything else is the same, and so are the worlds.',
      world: 'The world',
      worldKind: 'assumptions',
      levers: 'What we choose',
      leversKind: 'levers',
      settings: 'How we value it',
      settingsKind: 'settings',
      same: 'as in A again',
      correlations: 'What moves together',
      rules: 'Rules switched',
      switched: m('{count, plural, =0 {None} other {#}}'),
      seeRules: 'See the rules',
      pairs: m('{count, plural, =0 {No pairs} one {# pair} other {# pairs}}'),
      seePairs: 'See the pairs',
      more: m('Show {count} more'),
      fewer: 'Show fewer',
      nothing: 'Nothing differs yet: move a slider, and it moves B.',
      others: 'Move something else in B',
      worlds: m('Both meet B’s {draws} worlds of seed {seed} and are ranked by {measure}.'),
      otherSeed: m('A was made with seed {seed}; here it meets B’s worlds.'),
      otherCriterion: m('A was ranked by {measure}; here it is ranked as B is.'),
    },

    paths: {
      question: 'How far did each strategy move?',
      how: m('{measure}. Hollow A, solid B; ± is two standard errors of the difference in the same worlds.'),
      unchanged: 'unchanged',
      by: m('{points} ± {error} points'),
      coarse: m('{points} points'),
      caption: 'How far did each strategy move? A, B and the difference in the same worlds',
      path: 'Strategy',
      difference: 'B − A, points',
      error: '± two standard errors',
    },

    explained: {
      question: 'What explains the difference?',
      how: m(
        'Points of {measure} for each change, averaged over every order of making them. Solid bars: the world; hatched: our choice; outlined: how we value.',
      ),
      anchored: m('Shares come from {draws} of the worlds, moved along with the ends on all {all}.'),
      awaited: 'being worked out',
      progress: m('being worked out, {done} of {of}'),
      earlier: 'of earlier inputs, being worked out anew',
      failed: 'not all of it could be worked out',
      end: m('{letter} · {name}'),
      nothing: 'Nothing differs, so there is nothing to explain.',
    },

    odds: {
      question: 'Did the odds change, or only the average?',
      how: 'Fifty equally likely outcomes each, V in USD m: A hollow above the line, B solid below it.',
      worse: m('B worse in **{futures} of 100** ± {error}'),
      sameHere: 'same in A and B',
      folded: 'P5 to P95 and the median, folded because nothing moved',
      caption: 'Did the odds change, or only the average? V in USD m',
      row: m('{path}, {letter}'),
      mean: 'Mean',
      meanChange: 'Mean of B − A, ± two standard errors',
      worseShare: 'B worse, of 100 worlds, ± two standard errors',
      betterShare: 'B better, of 100 worlds',
      value: m('{value} ± {error}'),
    },

    measures: {
      question: 'The measures, side by side',
      how: 'A in grey, B in ink. A dash means not applicable.',
      head: 'Measure',
      below: m('P(V below {value})'),
      best: 'Best in 100 worlds',
      launch: 'Public launch, P50',
      never: 'Never licensed',
      tax: 'Compliance-tax rate',
      capital: 'Capital put in',
      mean: 'Mean V, USD m',
      tail: m('Worst {tail}, mean V'),
      regret: 'Expected regret, USD m',
      months: m('{months} mo'),
      errors: m(
        'Simulation error of a difference is up to ± {difference} points, because both scenarios meet the same worlds; of a single figure, up to ± {single}.',
      ),
      coarse: 'Few worlds while you drag; the errors come when it rests.',
    },

    half: {
      title: 'Try the half steps',
      how: 'Each opens as B beside the same A; Back returns here.',
      levers: 'A’s world, B’s choices',
      world: 'B’s world, A’s choices',
      level: m('B with {label} at {value}'),
      leads: m('{first} leads {second} by {points}'),
      levelled: m('{first} level with {second}'),
      none: 'Half steps come as soon as both the world and our choices differ.',
    },

    verified: {
      title: 'Fingerprints',
      how: 'Of the runs on screen: equal fingerprints are equal figures, bit for bit.',
      both: 'Both links verified',
      bothHow: 'Recomputed here; the fingerprints match what each sender saw.',
      entry: m('{letter} · {name}'),
      match: 'as its sender saw it',
      elsewhere: m(
        'A was sent with other worlds (seed {seed}, {draws} worlds), so its fingerprint cannot be checked beside B. Open it by itself to check it.',
      ),
      run: m('seed {seed}, {draws} worlds'),
      model: m('model {version}'),
    },

    fault: {
      gone: m(
        '“{id}”, the kind of company that A was made of, does not exist any more. Unpin A, or pin another.',
      ),
      failed: 'A could not be run. B is still as it was.',
      again: 'Try again',
      earlier: 'of earlier inputs, being run anew',
    },
  },
} as const;

export type CompareText = Words<typeof enCompare>;
