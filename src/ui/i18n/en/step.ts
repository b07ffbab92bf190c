import { enGuide } from './guide';
import { m, type Words } from '../message';

/** What a step that set several values at once says. */
export const enStep = {
  ...enGuide,
  step: {
    label: 'What was chosen',
    /** “Licensed cloud operator” changed 5 values. */
    changed: m('**{title}** changed {count, plural, =0 {no values} one {# value} other {# values}}.'),
    /** “What moves together” changed for 6 pairs of assumptions. */
    correlated: m(
      '**{title}** changed for {count, plural, one {# pair of assumptions} other {# pairs of assumptions}}.',
    ),
    /** “Fines under the PIPL” switched one rule. */
    ruled: m('**{title}** switched {count, plural, one {# rule} other {# rules}}.'),
    measure: 'Risk-adjusted ROI',
    fromTo: m('{from} → {to}'),
    stays: m('{at}, as before'),
    waiting: m('{from} → …'),
    /** The same, to be heard. */
    moved: m('{path} {figures}'),
    told: m('{changed} Risk-adjusted ROI: {moves}.'),
    undone: m('“{title}” is taken back.'),
    list: m('{count, plural, one {The change} other {The # changes}}'),
    table: m('Values that “{title}” changed'),
    undo: 'Undo',
    dismiss: 'Close this message',
    value: 'Value',
    before: 'Before',
    now: 'Now',
  },
} as const;

export type StepText = Words<typeof enStep>;
