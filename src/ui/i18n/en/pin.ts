import { m, type Words } from '../message';

/** The words of what puts the inputs aside as A, in the bar at the top. */
export const enPin = {
  pin: 'Pin as A',
  pinAgain: 'Pin this as A in place of the other',
  pinned: m('“{name}” is pinned as A. The sliders move B.'),
  /** Where there is room, and where there is little. */
  isPinned: 'A is pinned; sliders move B',
  short: 'vs A',
  compare: 'A is pinned; sliders move B: compare (vs A)',
} as const;

export type PinText = Words<typeof enPin>;
