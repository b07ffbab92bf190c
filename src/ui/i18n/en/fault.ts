import type { Words } from '../message';
import { enPage } from './page';

/** What the page says where a part of it broke, and where it does the work of background workers. */
export const enFault = {
  ...enPage,
  fault: {
    part: 'This part of the page stopped: an error in the program. All else works on, and what you entered is kept.',
    wholeTitle: 'The page stopped',
    whole:
      'An error in the program. What you entered is kept in the address of this page, also when it is reloaded.',
    tryAgain: 'Try again',
    copy: 'Copy details',
    copied: 'Copied, for a bug report. This is all of it:',
    blocked: 'This browser blocks copying: the details are selected, copy them with your keys.',
    details: 'Details for a bug report',
    withNumbers: 'with my inputs and their numbers',
    inPage:
      'This browser gives the page no background workers, so it calculates in the foreground: the same figures, but slower, and it may respond with a delay.',
  },
} as const;

export type FaultText = Words<typeof enFault>;
