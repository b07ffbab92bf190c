import type { PathId } from '../../../model/parameters';
import { m, type Words } from '../message';

/** A path inside a sentence, as short as can be. */
const paths: Readonly<Record<PathId, string>> = {
  exit: 'exit',
  bifurcation: 'bifurcation',
  partner: 'partner-led',
};

/** The words of flips on the controls: values and options come as finished text. */
export const enFlips = {
  paths,
  below: m('{path} below {value}'),
  above: m('{path} above {value}'),
  ifOption: m('{path} if {option}'),
  wins: m('{path} wins'),
  tooClose: 'too close to call',
  winsBelow: m('{path} wins below {value}'),
  winsAbove: m('{path} wins above {value}'),
  earlier: 'of earlier inputs',
  title: 'What wins',
  earlierTitle: 'What won, with earlier inputs',
  within: m('{flip} (between {low} and {high}, simulation error)'),
  none: m('{path} throughout: no flip within the slider’s limits, {low} to {high}'),
  noneHere: 'no flip: the other values leave this slider no room',
  closeThroughout: m('too close to call throughout the slider’s limits, {low} to {high}'),
  unknown: 'not computed yet',
  option: m('{option}: {path}'),
  optionClose: m('{option}: {first} and {second} too close to call'),
} as const;

export type FlipsText = Words<typeof enFlips>;
