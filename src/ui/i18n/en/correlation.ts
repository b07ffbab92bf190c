import { m, type Words } from '../message';
import { enControls } from './controls';

/** What is said of assumptions that move together. */
export const enCorrelation = {
  ...enControls,
  correlation: {
    /** What such a step is called where it can be taken back. */
    step: 'What moves together',
    how: 'Rank correlations: with +1 two assumptions would always turn out high together, with −1 one high where the other is low; 0 is independent. Each assumption keeps its own range.',
    picture: m('Matrix of the rank correlations of {count} assumptions; the table names every pair.'),
    offered: 'Dashed: offered with reasons, not in force.',
    inForceKey: 'in force',
    own: 'The scenario’s own pairs',
    on: 'on',
    off: 'off',
    none: 'This scenario offers no pairs of its own.',
    decisionOff:
      'Every assumption is drawn by itself, so bad news seldom comes together and the tails are likely too thin. Turn the scenario’s pairs on: a lead that holds then does not hang on independence.',
    decisionOn: m(
      '{count, plural, one {With # pair moving together:} other {With # pairs moving together:}} {headline} A lead that is there only while everything is independent is no lead to rely on.',
    ),
    decisionRunning: m(
      '{count, plural, one {With # pair moving together} other {With # pairs moving together}} the worlds are being drawn anew.',
    ),
    table: {
      first: 'Assumption',
      second: 'moves with',
      rank: 'Rank correlation',
      state: 'State',
      because: 'Why',
      inForce: 'in force',
      offered: 'offered',
      ours: 'Set by hand.',
    },
    list: 'Pairs in force',
    offers: 'Offered by the scenario, not in force',
    use: m('Put the pair {a} and {b} in force'),
    useShort: 'Put in force',
    empty: 'None: every assumption is independent of the others.',
    pair: m('{a} and {b}'),
    rankOf: m('Rank correlation of {a} and {b}'),
    typedOf: m('Rank correlation of {a} and {b}, typed'),
    remove: m('Remove the pair {a} and {b}'),
    removeShort: 'Remove',
    idle: m('{label} is certain now, so this pair does nothing.'),
    add: 'Add a pair',
    first: 'First assumption',
    second: 'Second assumption',
    choose: 'Choose an assumption',
    newRank: 'Rank correlation',
    newTyped: 'Rank correlation, typed',
    addButton: 'Add pair',
    notANumber: m('“{entry}” cannot be used: allowed is a number above −1 and below 1.'),
    sameTwice: 'Choose two different assumptions.',
    tooMany: m('At most {most} pairs can be in force.'),
    impossible:
      'No world could have all of these at once: two assumptions that both follow a third closely cannot be independent of each other, or move apart. Nothing was changed.',
    nearest: m('The nearest that is possible: {pairs}.'),
    nearestSome: m('The nearest that is possible: {pairs}; the others as they are.'),
    nearestPair: m('{a} and {b} {rank}'),
    useNearest: 'Use the nearest possible',
    limits:
      'What this means elsewhere: a swing, a flip mark and a map move one best estimate and leave the others alone, so a pair does not widen them. What a single assumption shares of the variance is told for all that move together with it at once, as none of them has a share of its own. Pairs say that two assumptions lie high together in the same world; they do not say that one causes the other.',
  },
} as const;

export type CorrelationText = Words<typeof enCorrelation>;
