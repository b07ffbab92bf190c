import { en } from './en';

/** What the page says of the run, of the link that was opened, and of analyses that failed. */
export const enFacts = {
  ...en,

  facts: {
    seedRefused: (entry: string, most: string) =>
      `“${entry}” is no seed; allowed is a whole number from 0 to ${most}. The last one was kept.`,
    label: 'Facts of this run',
    worlds: 'Worlds',
    worldsOf: (count: string) => `${count} worlds`,
    untilPrecise: (most: string) => `as many worlds as it takes (up to ${most})`,
    refined: (draws: string, error: string) => `${draws} worlds, ± ${error} pt`,
    refining: (draws: string, most: string, error: string, stop: string) =>
      `${draws} of up to ${most} worlds; error ± ${error} pt, stops at ± ${stop}`,
    refiningTo: (draws: string, of: string, error: string) => `${draws} of ${of} worlds; error ± ${error} pt`,
    same: 'same draws for all three',
    seed: 'Seed',
    model: (version: string) => `model ${version}`,
    fingerprint: (digits: string) => `fingerprint ${digits}`,
    computed: (time: string) => `computed in ${time} ms on this device; nothing leaves the browser`,
  },

  notices: {
    label: 'About the link you opened',
    problem: 'Part of this link could not be used; the rest is kept.',
    reproduced: 'This link reproduces what its sender saw.',
    changed: 'This link comes out differently here.',
    dismiss: 'Dismiss',
  },

  analyses: {
    failed: (message: string) => `Not all of what would change the answer could be worked out: ${message}.`,
    tryAgain: 'Try again',
  },
} as const;

export type FactsText = typeof enFacts;
