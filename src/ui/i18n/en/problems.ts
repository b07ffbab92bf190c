import type { Part } from '../../../numerics/distribution';
import { m, type Message, type Words } from '../message';

/** Why a change was refused: each a sentence with what is wrong, where, and what is allowed. */
export const enProblems = {
  /** A problem, and what became of the value. */
  kept: m('{problem} The last value was kept.'),
  orOff: m('{allowed}, or off'),
  notAdmissible: m('{label} takes one of these: {allowed}.'),
  takesPlainNumber: m('{label} takes a single number and no range; allowed is {allowed}.'),
  countsInWholes: m('{label} is counted in whole numbers and takes no range; allowed is {allowed}.'),
  outOfRange: {
    value: m('{label} cannot be {got}; allowed is {allowed}.'),
    low: m('{label}: the lowest cannot be {got}; allowed is {allowed}.'),
    mode: m('{label}: the best guess cannot be {got}; allowed is {allowed}.'),
    high: m('{label}: the highest cannot be {got}; allowed is {allowed}.'),
    p10: m('{label}: the P10 cannot be {got}; allowed is {allowed}.'),
    p90: m('{label}: the P90 cannot be {got}; allowed is {allowed}.'),
  } satisfies Readonly<Record<Part, Message<'label' | 'got' | 'allowed'>>>,
  lowNotBelowHigh: m(
    '{label}: the lowest, {low}, is not below the highest, {high}; allowed is a lowest below the highest.',
  ),
  modeOutside: m(
    '{label}: the best guess, {mode}, does not lie between the lowest, {low}, and the highest, {high}; allowed is one between them.',
  ),
  p10NotAboveZero: m('{label}: the P10 is {p10}; allowed is a P10 above 0.'),
  p10NotBelowP90: m('{label}: the P10, {p10}, is not below the P90, {p90}; allowed is a P10 below the P90.'),
  campaignBeyondAYear: m(
    '{intensityLabel} {intensity} over {months, plural, one {# month} other {# months}} of campaign is more than a whole year’s enforcement; allowed is at most {most}, or fewer months.',
  ),
  exceeds: m('{lower}, {low}, exceeds {upper}, {high}; allowed is at most {high}.'),
  sharesBeyondAll: m('{first} and {second} add up to {sum} of all; allowed is at most 100%.'),
  notAboveZero: m('{label} is {value}; allowed is a number above 0.'),
  empty: m('{label}: nothing was typed; allowed is {allowed}.'),
  notANumber: m('{label}: “{entry}” is not a number; allowed is {allowed}.'),
  nothingToMultiply: m(
    '{label}: “{entry}” multiplies a number, and there is none now; allowed is {allowed}.',
  ),
  unusable: m('{label}: “{entry}” cannot be used; allowed is {allowed}.'),
  percentileOutOfRange: m('{label}: a percentile cannot be {asked}; allowed is {allowed}.'),
  percentileBeyondCentre: m(
    '{label}: {asked} lies on the wrong side of the centre, {centre}; allowed is a P10 below it and a P90 above it.',
  ),
} as const;

export type ProblemText = Words<typeof enProblems>;
