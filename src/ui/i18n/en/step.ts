import { plural } from './en';
import { enGuide } from './enGuide';

/** What a step that set several values at once says. */
export const enStep = {
  ...enGuide,
  step: {
    label: 'What was chosen',
    /** “Licensed cloud operator” changed 5 values. */
    changed: (title: string, count: number) =>
      `**${title}** changed ${plural(String(count), 'value', 'values')}.`,
    measure: 'Risk-adjusted ROI',
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    stays: (at: string) => `${at}, as before`,
    waiting: (from: string) => `${from} → …`,
    /** The same, to be heard. */
    moved: (path: string, figures: string) => `${path} ${figures}`,
    told: (changed: string, moves: readonly string[]) =>
      moves.length === 0 ? changed : `${changed} Risk-adjusted ROI: ${moves.join('; ')}.`,
    undone: (title: string) => `“${title}” is taken back.`,
    list: (count: number) => (count === 1 ? 'The change' : `The ${count} changes`),
    table: (title: string) => `Values that “${title}” changed`,
    undo: 'Undo',
    dismiss: 'Close this message',
    value: 'Value',
    before: 'Before',
    now: 'Now',
  },
} as const;

export type StepText = typeof enStep;
