import { m, type Words } from '../message';
import { enPage } from './page';

/** What the page says when its simulation has stopped, beside its own words. */
export const enFailure = {
  ...enPage,
  failure: {
    failed: m('The simulation stopped. {why}'),
    why: {
      noWorkers: m('This browser starts no background workers: {said}.'),
      workersKeepStopping: {
        silent: m('Background workers do not answer.'),
        unexplained: m('Background workers keep stopping and do not say why.'),
        unreadable: m('Replies of background workers cannot be read.'),
        said: m('Background workers keep stopping: {said}.'),
      },
      calculation: m('The calculation failed: {said}.'),
    },
    kept: 'The figures on screen are the last good ones.',
    restart: 'Restart',
  },
} as const;

export type FailureText = Words<typeof enFailure>;
