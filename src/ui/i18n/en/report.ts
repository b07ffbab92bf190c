import { m, type Words } from '../message';
import { enCauses } from './causes';
import { enSources } from './sources';

/** The words of the report, beside those of the sources page. Numbers and labels come as finished text; `**` is bold. */
export const enReport = {
  ...enSources,
  causes: enCauses,

  report: {
    title: 'Report',
    lead: 'The decision on one page of paper, from the inputs as they are now.',
    print: 'Print or save as PDF',
    withAppendix: 'With an appendix: every input, with its reasons and sources',
    pending: 'Being worked out.',
    /** Between two sentences. */
    gap: ' ',

    /** What is still missing. */
    status: {
      first: 'The figures are being worked out.',
      refining: m('The figures are still being refined: {done} of up to {of} worlds.'),
      stale: 'The inputs have changed: all of this is being worked out anew.',
      failed: 'The simulation has stopped: these are its last good figures.',
      analyses: m('What would change the advice is being worked out: {done} of {all}.'),
      warning: 'Printed now, the page says what is missing.',
      ready: 'All of it is worked out.',
    },
    unfinished: 'Printed before all of it was worked out.',

    memo: 'Decision memo',
    head: m('Decision memo · {scenario} · decision date {date}'),

    /** How firm the advice is, over the advice. */
    firmness: {
      clear: 'Recommendation',
      plain: 'Recommendation',
      narrow: 'Recommendation, by a narrow margin',
      reserved: 'Recommendation, with reservations',
      tied: 'No recommendation',
    },
    /** `below` and `above`: where a lever hands the lead to another strategy. */
    advice: {
      exit: {
        free: m('Stay out of mainland China; {fallback} comes next.'),
        below: m('Stay out of mainland China; with {lever} below\u00a0{value}, {winner} would be ahead.'),
        above: m('Stay out of mainland China; with {lever} above\u00a0{value}, {winner} would be ahead.'),
      },
      bifurcation: {
        free: m('Build a separate stack in China, and keep {fallback} as the fallback.'),
        below: m(
          'Build a separate stack in China if the {lever} is at\u00a0least\u00a0{value}, and keep {fallback} as the fallback.',
        ),
        above: m(
          'Build a separate stack in China if the {lever} is at\u00a0most\u00a0{value}, and keep {fallback} as the fallback.',
        ),
      },
      partner: {
        free: m('Enter with a partner, and keep {fallback} as the fallback.'),
        below: m(
          'Enter with a partner if the {lever} is at\u00a0least\u00a0{value}, and keep {fallback} as the fallback.',
        ),
        above: m(
          'Enter with a partner if the {lever} is at\u00a0most\u00a0{value}, and keep {fallback} as the fallback.',
        ),
      },
    },
    ledes: {
      points: m('The lead is {gap} points ± {error}.'),
      money: m('The lead is {gap} ± {error}.'),
      cash: m('{path} puts in {capital} on average, and no more than {most} in nine of ten futures.'),
    },

    outcomes: {
      how: m(
        'Fifty equally likely outcomes of each: V, USD m over {years} years. Hollow: worse than {line}. Triangle: median.',
      ),
      caption: 'The three strategies in figures',
      columns: {
        strategy: 'V, capital: USD m',
        mean: 'Mean V',
        range: 'P10 to P90',
        tail: m('Mean, worst {tail}'),
        loss: 'Chance of loss',
        capital: 'Capital put in',
        launch: 'Public live, mo P10 · P50 · P90',
        never: 'Never licensed',
        tax: 'Compliance tax rate',
      },
      range: m('{low} to {high}'),
      months: m('{low} · {middle} · {high}'),
    },

    change: {
      title: 'What would change this advice',
      how: m('Lead of {first} over {second}, in points, with each assumption from its P10 to its P90.'),
      bold: 'Bold: can flip the choice.',
      wins: m('{path} ahead'),
      now: m('now {points}'),
      certain: 'Nothing is uncertain: every assumption is known for sure.',
      caption: m('Lead of {first} over {second} as each assumption goes from its P10 to its P90, in points'),
      columns: {
        assumption: 'Assumption',
        low: 'P10',
        high: 'P90',
        gapLow: 'Lead at P10',
        gapHigh: 'Lead at P90',
        error: '± of the change',
        flip: 'Flips at',
      },
    },

    live: {
      title: 'When we could be live',
      how: 'Notch P10, solid to P50, pale to P90; hatched: may not happen.',
    },

    check: {
      title: 'What we should check first',
      how: 'Weak evidence that can flip the choice, what matters most first.',
      item: m('**{label}**, {value}: {grade}. Flips at {flips}.'),
      itemWithin: m('**{label}**, {value}: {grade}. Flips within its P10 to P90.'),
      none: 'No weak evidence can flip the choice on its own.',
      first: m('Weak evidence that can flip the choice: the {shown} that matter most, of {all}.'),
    },

    lose: {
      title: m('Main ways to lose money, {path}'),
      how: m('Expected loss, USD m, and chance by the end of {year}. They overlap.'),
      saves: 'A minus: stopping early saves money.',
      smaller: m('Smaller: {causes}.'),
      none: 'None: these risks are priced in the discount rate.',
      cause: 'Cause',
      expected: 'Expected loss, USD m',
      chance: 'Chance',
    },

    unknown: {
      title: 'What this memo does not know',
      asOf: m('Law and evidence are as of {date}.'),
      weak: m('Of the {decisive} most decisive inputs, {weak} are reported or judged.'),
      ranges: 'Lead times and enforcement rates are no predictions.',
      terminal: m(
        'Cash after {year} adds {value} to the mean V of {path}: a guess about years that are not modelled.',
      ),
    },

    method: {
      run: m(
        '{worlds} worlds, the same for all three strategies; seed {seed}; model {version}; fingerprint {fingerprint}. ± is two standard errors of the simulation, not of the assumptions.',
      ),
      riskAdjusted: m(
        'Risk-adjusted ROI = ({mean} × mean V + {weight} × mean V of the worst {tail}) ÷ {capital}.',
      ),
      asPublished: 'All inputs are as published.',
      change: m('{label} {value}'),
      /** In the list of changes. */
      together: m(
        '{count, plural, =0 {no assumptions move together} one {# pair of assumptions moves together} other {# pairs of assumptions move together}}',
      ),
      ruled: m('{count, plural, one {# rule switched} other {# rules switched}}'),
      changed: m('Changed: {changes}.'),
      changedMore: m('Changed: {changes} and {count} more.'),
      link: 'The link opens these inputs, computes the figures again and says so if any differs.',
      disclaimer: 'Not legal or investment advice.',
      code: 'QR code of the link',
      tooLong:
        'With so many changes the link is too long for a QR code. In the PDF it is behind these words.',
    },

    appendix: {
      title: 'Appendix: every input',
      lead: m(
        '{all} values of “{scenario}”. {changed, plural, =0 {None is changed.} one {# is changed, marked ▲.} other {# are changed, marked ▲.}} Numbers in brackets are sources.',
      ),
      caption: m('Every input: {group}'),
      columns: { value: 'Input', now: 'Value', default: 'Default', changed: 'Changed', grade: 'Evidence' },
      changed: '▲ changed',
      unchanged: 'no',
      same: 'as the value',
      ours: m('Our reason: {reason}'),
      departs: m('Not what the evidence says: {departs}'),
      verify: m('To settle it: {verify}'),
      noReason: 'Changed without a reason.',
      together: {
        title: 'Assumptions that move together',
        caption: 'Rank correlations in force',
        pair: m('{a} and {b}'),
        columns: { pair: 'Assumptions', rank: 'Rank correlation', because: 'Why' },
        ours: 'Set by hand.',
      },
      sources: 'Sources',
      refers: m('[{numbers}]'),
    },
  },
} as const;

export type ReportText = Words<typeof enReport>;
