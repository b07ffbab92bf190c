import { m, type Words } from '../message';
import { enPage } from './page';

/** The words of «Dig deeper» that its sections share. */
export const enDeeper = {
  ...enPage,

  deeper: {
    title: 'What is behind the answer?',
    lead: 'The cockpit says which strategy is best. Here is what that rests on: what to find out before deciding, what to change, and where it goes wrong.',
    verdict: m('The answer so far: {headline}'),
    back: 'Back to the cockpit',
    contents: 'Questions on this page',
    questions: {
      information: 'What is it worth to find out?',
      bestLevers: 'What should we do differently?',
      stress: 'When does going in lose?',
      difference: 'What explains the difference?',
      correlation: 'What moves together?',
    },
    state: {
      awaited: 'being worked out',
      progress: m('being worked out, {done} of {of}'),
      earlier: 'of earlier inputs, being worked out anew',
      failed: 'not all of it could be worked out',
    },
  },
} as const;

export type DeeperText = Words<typeof enDeeper>;
