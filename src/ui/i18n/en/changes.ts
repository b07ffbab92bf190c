import { m, type Words } from '../message';

/** How many values differ from the open scenario, and the way back. */
export const enChanges = {
  count: m('{count, plural, =0 {as published} one {# change} other {# changes}}'),
  resetAll: 'Reset all',
} as const;

export type ChangesText = Words<typeof enChanges>;
