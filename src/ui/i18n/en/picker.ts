import { enGuide } from './guide';
import { m, type Words } from '../message';

/** The words of the dialog that asks for the kind of company. */
export const enPicker = {
  ...enGuide,
  picker: {
    title: 'Which kind of company?',
    how: 'Each kind starts from the base case and changes what differs for it. A product named is an example of its kind: the kind is described, not the firm.',
    open: 'open now',
    base: 'The base case: every kind starts from its values.',
    example: m('for example {products}'),
    changes: m('Changes **{count, plural, one {# value} other {# values}}** of the base case.'),
    headline: 'Of those that move the answer most',
    fromTo: m('{from} → {to}'),
    weakest: m('Weakest number: **{label}**, {value}. No count of this kind’s own market was found.'),
    all: m('{count, plural, one {The value, and why} other {All # values, and why}}'),
    table: m('Values of “{kind}” that differ from the base case'),
    value: 'Value',
    from: 'Base case',
    to: 'This kind',
    coming: 'What it changes is being fetched.',
    missing: 'What this kind changes could not be fetched. Check the connection and try again.',
    again: 'Try again',
    dropped: m(
      '{changes, plural, one {Your change will be dropped. Undo brings it back.} other {Your # changes will be dropped. Undo brings them back.}}',
    ),
    fromFile: 'Open a scenario file',
    fromFileHow: 'Or drop it anywhere on the page.',
    use: 'Use it',
    keep: 'Keep it',
  },
} as const;

export type PickerText = Words<typeof enPicker>;
