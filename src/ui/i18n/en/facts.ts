import { enPage } from './page';
import { m, type Words } from '../message';

/** What the page says of the run, and of analyses that failed. */
export const enFacts = {
  ...enPage,

  facts: {
    seedRefused: m(
      '“{entry}” is no seed; allowed is a whole number from 0 to {most}. The last one was kept.',
    ),
    label: 'Facts of this run',
    worlds: 'Worlds',
    worldsOf: m('{count} worlds'),
    untilPrecise: m('as many worlds as it takes (up to {most})'),
    refined: m('{draws} worlds, ± {error} pt'),
    refining: m('{draws} of up to {most} worlds; error ± {error} pt, stops at ± {stop}'),
    refiningTo: m('{draws} of {of} worlds; error ± {error} pt'),
    same: 'same draws for all three',
    seed: 'Seed',
    model: m('model {version}'),
    fingerprint: m('fingerprint {digits}'),
    computed: m('computed in {time} ms on this device; nothing leaves the browser'),
  },

  analyses: {
    failed: m('Not all of what would change the answer could be worked out. {why}'),
    why: {
      notLoaded: 'The part of the page that does it could not be loaded.',
      workerStopped: {
        silent: m('A background worker did not answer.'),
        unexplained: m('A background worker stopped and did not say why.'),
        unreadable: m('The reply of a background worker cannot be read.'),
        said: m('A background worker stopped: {said}.'),
      },
    },
    tryAgain: 'Try again',
  },
} as const;

export type FactsText = Words<typeof enFacts>;
