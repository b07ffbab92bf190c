import type { Criterion } from '../../../analysis/criterion';
import { enGuide } from './guide';
import { m, type Words } from '../message';

const criteria: Readonly<Record<Criterion, string>> = {
  riskAdjusted: 'risk-adjusted ROI',
  mean: 'mean ROI',
  shortfall: 'the worst futures',
  certaintyEquivalent: 'the certainty equivalent',
  worseThanExit: 'the chance of doing worse than exit',
};

/** What the history calls its steps, and the ways through it; beside the words of parameters. */
export const enHistory = {
  ...enGuide,
  criteria,
  history: {
    label: 'Undo and redo',
    undo: m('Undo: {what}'),
    redo: m('Redo: {what}'),
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    menu: 'History of changes',
    how: 'Choose a step to go back to it, or forward again. A new change drops the steps above it.',
    empty: 'Nothing has been changed yet.',
    start: 'As it was at the start',
    /** Where the list was cut. */
    earlier: 'Before these steps; earlier ones are not kept',
    now: 'now',
    taken: 'undone',
    /** To be heard. */
    undone: m('Undone: {what}.'),
    redone: m('Done again: {what}.'),
    gone: m('{count, plural, =0 {At the start again.} one {At step # of {of}.} other {At step # of {of}.}}'),

    /** “Royalty rate: 25% to 30%” */
    value: m('{label}: {from} to {to}'),
    fixed: m('{label}: fixed at {to}'),
    spread: m('{label}: now {to}'),
    both: m('{label}, on both paths'),
    many: m('{count} values, among them {first}'),
    choice: m('“{title}”'),
    scenario: m('Kind of company: {title}'),
    reset: m('Reset of {count, plural, one {# change} other {all # changes}}'),
    correlations: m(
      'What moves together: {count, plural, one {# pair of assumptions} other {# pairs of assumptions}}',
    ),
    rules: m('{count, plural, one {# rule switched} other {# rules switched}}'),
    seed: m('Seed: {from} to {to}'),
    worlds: m('Worlds: {to}'),
    untilPrecise: 'Worlds: as many as it takes',
    criterion: m('Ranked by {criterion}'),
    criterionOfMode: 'Ranked as the way of pricing risk says',
    name: m('Name: “{name}”'),
    unnamed: 'Name taken away',
    reason: m('{label}: our reason'),
    lossLine: m('Loss line: {from} to {to}'),
    mapAxes: m('Map: {x} and {y}'),
    pair: m('Strategies compared: {first} and {second}'),
    pairOfBest: 'Strategies compared: the two best',
    compared: m('Compared with: {title}'),
    comparedWithOwn: 'Compared with the kind of company as published',
    pinned: 'Pinned as A',
    unpinned: 'A taken away',
    swapped: 'A and B changed places',
    several: 'Several settings at once',
  },
} as const;

export type HistoryText = Words<typeof enHistory>;
