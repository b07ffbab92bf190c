import type { PathId } from '../../model/parameters';

/** A path inside a sentence, as short as can be. */
const paths: Readonly<Record<PathId, string>> = {
  exit: 'exit',
  bifurcation: 'bifurcation',
  partner: 'partner-led',
};

/** The words of flips on the controls: values and options come as finished text. */
export const enFlips = {
  paths,
  below: (path: string, value: string) => `${path} below ${value}`,
  above: (path: string, value: string) => `${path} above ${value}`,
  ifOption: (path: string, option: string) => `${path} if ${option}`,
  wins: (path: string) => `${path} wins`,
  tooClose: 'too close to call',
  winsBelow: (path: string, value: string) => `${path} wins below ${value}`,
  winsAbove: (path: string, value: string) => `${path} wins above ${value}`,
  earlier: 'of earlier inputs',
  title: 'What wins',
  earlierTitle: 'What won, with earlier inputs',
  within: (flip: string, low: string, high: string) =>
    `${flip} (between ${low} and ${high}, simulation error)`,
  none: (path: string, low: string, high: string) =>
    `${path} throughout: no flip within the slider’s limits, ${low} to ${high}`,
  noneHere: 'no flip: the other values leave this slider no room',
  closeThroughout: (low: string, high: string) =>
    `too close to call throughout the slider’s limits, ${low} to ${high}`,
  unknown: 'not computed yet',
  option: (option: string, path: string) => `${option}: ${path}`,
  optionClose: (option: string, first: string, second: string) =>
    `${option}: ${first} and ${second} too close to call`,
} as const;
