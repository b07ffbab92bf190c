import { plural } from './en';
import { enGuide } from './enGuide';

/** The words of the dialog that asks for the kind of company. */
export const enPicker = {
  ...enGuide,
  picker: {
    title: 'Which kind of company?',
    how: 'Each kind starts from the base case and changes what differs for it. A product named is an example of its kind: the kind is described, not the firm.',
    open: 'open now',
    base: 'The base case: every kind starts from its values.',
    example: (products: readonly string[]) => `for example ${products.join(', ')}`,
    changes: (count: number) => `Changes **${plural(String(count), 'value', 'values')}** of the base case.`,
    headline: 'Of those that move the answer most',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    weakest: (label: string, value: string) =>
      `Weakest number: **${label}**, ${value}. No count of this kind’s own market was found.`,
    all: (count: number) => (count === 1 ? 'The value, and why' : `All ${count} values, and why`),
    table: (kind: string) => `Values of “${kind}” that differ from the base case`,
    value: 'Value',
    from: 'Base case',
    to: 'This kind',
    coming: 'What it changes is being fetched.',
    missing: 'What this kind changes could not be fetched. Check the connection and try again.',
    again: 'Try again',
    dropped: (changes: number) =>
      changes === 1
        ? 'Your change will be dropped. Undo brings it back.'
        : `Your ${changes} changes will be dropped. Undo brings them back.`,
    use: 'Use it',
    keep: 'Keep it',
  },
} as const;

export type PickerText = typeof enPicker;
