import type { ParameterKind } from '../../../model/parameters';
import { enControls } from './controls';
import { m, type Words } from '../message';

const kinds: Readonly<Record<ParameterKind, string>> = {
  assumption: 'Assumptions',
  lever: 'Levers',
  setting: 'Settings',
  fixed: 'Constants',
};

const kindOf: Readonly<Record<ParameterKind, string>> = {
  assumption: 'assumption',
  lever: 'lever, ours to choose',
  setting: 'setting, how we value it',
  fixed: 'constant of the law or of the fine model',
};

/** The words of the sources page, beside those of parameters. Numbers and labels come as finished text. */
export const enSources = {
  ...enControls,

  sources: {
    title: 'Says who?',
    lead: 'Every value that the model uses: how good the evidence for it is, what it rests on, and what it moves here. Many are our own estimates. Some of those decide the choice, and they come first.',
    scenario: m('Values of “{title}”.'),

    /** “3 are official”, then “2 professional”: the first says are, the others follow. */
    countedFirst: m('{count, plural, one {# is} other {# are}} {grade}'),
    counted: m('{count} {grade}'),
    summary: m('Of {all} values, {counts}.'),
    decisive: m('Of the {of} that decide most, {counts}.'),
    decisiveAll: m('The {of} that decide most are all {grade}.'),
    decisiveWaiting: 'Which of them decide most is being worked out.',
    decisiveNone: 'None of them is uncertain.',

    values: 'Every value',
    filters: 'What is shown',
    more: m('{chosen, plural, =0 {Filter} other {Filter (# chosen)}}'),
    search: 'Search values and sources',
    grade: 'Evidence',
    kind: 'Kind',
    kinds,
    option: m('{name} ({count})'),
    weak: 'Weak and decisive',
    yours: 'Set by you',
    weakMeans: m(
      'Weak and decisive: not ours to choose, graded reported or judged, and either among the {most} values that move the lead most, or able to flip the choice within its P10 to P90.',
    ),
    sort: 'Order',
    sorts: {
      verify: 'What to verify first',
      group: 'As on the rail',
      grade: 'By evidence, weakest first',
      label: 'By name',
    },
    shown: m('{shown} of {all} values.'),
    shownAll: m('All {all} values.'),
    none: 'No value is like that.',
    clear: 'Show all',
    resort: 'New figures have come in. Sort anew',
    exportShown: m('CSV of {count, plural, one {this value} other {these # values}}'),
    exportAll: m('CSV of all {count} values'),
    exportFailed: 'The file could not be made. Reload the page and try again.',
    exported: m('Saved as {name}.'),

    /** How far the figures of the last column are. */
    waiting: 'What each value moves is being worked out.',
    computing: m('What each moves: {done} of {all} worked out.'),
    flipsLeft: m('Where the choice flips is still being worked out for {left} of them.'),
    earlier: 'What each moves is of earlier inputs; it is being worked out anew.',

    sections: {
      weak: 'Weak and decisive: verify these first',
      swinging: 'The rest, by how far they move the lead',
      still: 'Ours to choose, held fixed, or without a spread',
      unsorted: 'As on the rail until it is worked out which decide most',
    },
    gradeSection: m('{grade}: {explanation}'),
    columns: {
      value: 'Value',
      default: 'Default and spread',
      evidence: 'Evidence',
      matters: 'Moves the lead by',
    },
    caption: m(
      'Every value with its default, its evidence, and how far it moves the lead of {first} over {second} from its P10 to its P90',
    ),
    captionWaiting: 'Every value with its default, its evidence, and how far it moves the lead',

    withUnit: m('{value} {unit}'),
    onPath: m('{path}: {value}'),
    now: m('Now {value}'),
    yoursMark: 'yours',
    ofPreset: m('set by “{scenario}”'),
    weakMark: 'weak and decisive',
    reason: m('“{reason}”'),
    counts: m('{count, plural, one {1 source, {newest}} other {# sources, newest {newest}}}'),
    noSource: 'no source',

    points: m('{points} points'),
    rank: m('{rank} of {all}'),
    isComing: 'being worked out',
    noSpread: 'no spread',
    lever: 'ours to choose',
    setting: 'how we value it',
    constant: 'held fixed',
    flip: {
      likely: 'can flip the choice',
      choice: 'can flip the choice',
      slider: 'flips it outside its spread',
    },

    details: {
      rests: 'What it rests on',
      grade: m('Graded {name}: {explanation}. Kind: {kind}.'),
      departs: 'Why not what the evidence says',
      verify: 'Who could know, what would settle it',
      stale: 'Out of date when',
      sources: 'Sources',
      noSources: 'None: our own estimate.',
      equations: 'Enters',
      here: 'What it moves here',
      swing: m(
        'From its P10 ({low}) to its P90 ({high}) the lead of {first} over {second} goes from {gapLow} to {gapHigh} points (± {error}).',
      ),
      setBy: 'Set by',
      base: m('In “{title}” it is {value}, graded {grade}.'),
      yours: 'Your own value',
      own: m('{value}. {reason}'),
      noReason: 'No reason was given.',
      slider: 'Show its slider',
      sliderOf: m(': {label}'),
    },

    all: 'Every source',
    allHow:
      'Each once, the newest first. What a source is dated is when it was published, or when its figures are of.',
    sourcesShown: m('{shown} of {all} sources.'),
    sourcesAll: m('All {all} sources.'),
    noneOfAll: 'No source is like that.',
    rests: m('{count, plural, one {# value rests} other {# values rest}} on it'),
    restsOf: m(': {title}'),

    csv: {
      fileName: m('landfall-sources-{scenario}.csv'),
      kinds: kindOf,
      yes: 'yes',
      no: 'no',
      flips: {
        likely: 'yes, within P10 to P90',
        choice: 'yes, on its slider',
        slider: 'only outside its spread',
        none: 'no',
        unknown: '',
      },
      columns: {
        key: 'Key',
        label: 'Value',
        path: 'Path',
        meaning: 'Meaning',
        unit: 'Unit',
        kind: 'Kind',
        grade: 'Grade',
        default: 'Default',
        distribution: 'Distribution',
        value: 'Default, fixed value',
        low: 'Default, low',
        mode: 'Default, mode',
        high: 'Default, high',
        p10: 'Default, P10',
        p90: 'Default, P90',
        now: 'Value now',
        changed: 'Changed by the user',
        reason: 'Reason the user gave',
        note: 'What it rests on',
        departs: 'Why not what the evidence says',
        verify: 'Who could know, what would settle it',
        stale: 'Out of date when',
        equations: 'Equations',
        sources: 'Sources (title | date | address)',
        swing: 'Moves the lead by, points',
        rank: 'Rank',
        flip: 'Can flip the choice',
        setBy: 'Set by',
        scenario: 'Scenario',
      },
    },
  },
} as const;

export type SourcesText = Words<typeof enSources>;
