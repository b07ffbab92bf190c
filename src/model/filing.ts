import { exp, ln } from '../numerics/elementary';
import { normalQuantile } from '../numerics/normalQuantile';
import { meanMultiplier, stationaryTenseShare } from './climate';
import type { PathFlags } from './compiledModel';
import { luckDimension } from './dimensions';
import { slot, type ParameterId } from './parameters';
import { valuesAt, type PathEpochs } from './pathEpochs';
import type { Sampler } from './sampler';

/** Review rounds are not followed further than this. */
export const MAX_ROUNDS = 8;

/** Stages of the public filing, in order; a path without a stage has it last no time. */
export interface FilingOutcome {
  /** Whole month in which closed-loop services are live: ⌈L_v⌉. */
  closedLoopMonth: number;
  /** Whole month of public launch ⌈L_u⌉ if a licence is granted; Infinity where nothing is filed. */
  publicMonth: number;
  /** Whether the public segment ever opens. */
  granted: boolean;
  /** Months since January 2027 at which each piece is done, for the launch timeline. */
  build: number;
  licences: number;
  algorithmFiling: number;
  preparation: number;
  firstReview: number;
  nationalReview: number;
  onSite: number;
  publication: number;
  /** Months of political hold, 0 without one. */
  hold: number;
  /** Whole months in which a review round starts, and how many there are. */
  readonly feeMonths: Float64Array;
  feeCount: number;
}

/** A filing to be overwritten by `fileAndLaunch`. */
export function emptyFiling(): FilingOutcome {
  return {
    closedLoopMonth: 0,
    publicMonth: 0,
    granted: false,
    build: 0,
    licences: 0,
    algorithmFiling: 0,
    preparation: 0,
    firstReview: 0,
    nationalReview: 0,
    onSite: 0,
    publication: 0,
    hold: 0,
    feeMonths: new Float64Array(2 * MAX_ROUNDS),
    feeCount: 0,
  };
}

/** Where a review stage finds its six parameters and its luck. */
interface ReviewStage {
  readonly roundMedian: number;
  readonly roundSigma: number;
  readonly reworkFirst: number;
  readonly reworkNext: number;
  readonly reworkMedian: number;
  readonly reworkSigma: number;
  readonly roundsDimension: number;
  readonly lengthDimension: number;
}

function reviewStage(
  name: 'provincial' | 'national' | 'registration',
  rounds: number,
  length: number,
): ReviewStage {
  const at = (part: string): number => slot[`${name}${part}` as ParameterId];
  return {
    roundMedian: at('RoundMedian'),
    roundSigma: at('RoundSigma'),
    reworkFirst: at('ReworkFirst'),
    reworkNext: at('ReworkNext'),
    reworkMedian: at('ReworkMedian'),
    reworkSigma: at('ReworkSigma'),
    roundsDimension: rounds,
    lengthDimension: length,
  };
}

const provincial = reviewStage('provincial', luckDimension.provincialRounds, luckDimension.provincialLength);
const national = reviewStage('national', luckDimension.nationalRounds, luckDimension.nationalLength);
/** A registration meets the same provincial desk, so it shares the luck of the provincial review. */
const registration = reviewStage(
  'registration',
  luckDimension.provincialRounds,
  luckDimension.provincialLength,
);

/**
 * Number of rounds of a review (equation 4.3): 1 if U >= w₁, else 2 + ⌊ln(U/w₁) / ln w₂⌋, at most 8.
 *
 * @param u  uniform, in (0, 1)
 * @param first  w₁, probability that the first round asks for rework
 * @param next  w₂, probability that a later round does
 */
export function reviewRounds(u: number, first: number, next: number): number {
  if (u >= first) return 1;
  if (next <= 0) return 2;
  return Math.min(MAX_ROUNDS, 2 + Math.floor(ln(u / first) / ln(next)));
}

/**
 * Months of a review of n rounds and n - 1 reworks (equation 4.4): one lognormal with the mean and the variance of
 * their sum.
 *
 * @param z  standard normal, or null for the mean
 * @param roundMedian, reworkMedian  months, >= 0
 * @param roundSigma, reworkSigma  standard deviations of the log, >= 0
 */
export function reviewLength(
  rounds: number,
  roundMedian: number,
  roundSigma: number,
  reworkMedian: number,
  reworkSigma: number,
  z: number | null,
): number {
  const roundSpread = exp(roundSigma * roundSigma);
  const reworkSpread = rounds > 1 ? exp(reworkSigma * reworkSigma) : 1;
  const roundMean = roundMedian * Math.sqrt(roundSpread);
  const reworkMean = reworkMedian * Math.sqrt(reworkSpread);
  const mean = rounds * roundMean + (rounds - 1) * reworkMean;
  // Squared, the shortest lengths are 0 too.
  if (z === null || mean * mean === 0) return mean;
  const variance =
    rounds * roundMean * roundMean * (roundSpread - 1) +
    (rounds - 1) * reworkMean * reworkMean * (reworkSpread - 1);
  const logVariance = ln(1 + variance / (mean * mean));
  return mean * exp(z * Math.sqrt(logVariance) - 0.5 * logVariance);
}

/** Adds the rounds of one review to the fees and returns the review's length (equation 4.4, equation 2.9). */
function review(
  stage: ReviewStage,
  start: number,
  epochs: PathEpochs,
  sampler: Sampler | null,
  filing: FilingOutcome,
): number {
  const values = valuesAt(epochs, start);
  const rounds =
    sampler === null
      ? 1
      : reviewRounds(
          sampler.uniform(stage.roundsDimension),
          values[stage.reworkFirst]!,
          values[stage.reworkNext]!,
        );
  const length =
    values[slot.filingDurationMultiplier]! *
    reviewLength(
      rounds,
      values[stage.roundMedian]!,
      values[stage.roundSigma]!,
      values[stage.reworkMedian]!,
      values[stage.reworkSigma]!,
      sampler === null ? null : normalQuantile(sampler.uniform(stage.lengthDimension)),
    );
  for (let round = 0; round < rounds; round++) {
    filing.feeMonths[filing.feeCount++] = Math.floor(start + (round * length) / rounds);
  }
  return length;
}

/** Months of a stage that has one length, from its start on. */
function stageMonths(epochs: PathEpochs, start: number, months: number): number {
  const values = valuesAt(epochs, start);
  return values[slot.filingDurationMultiplier]! * values[months]!;
}

/** A probability is never let run to certainty by the climate. */
const MAX_HOLD_PROBABILITY = 0.95;

/**
 * Months of political hold (equation 4.6): 0, or lognormal with probability min(0.95, holdProbability · k/k̄).
 *
 * @param tense  whether the month in which the filing is handed in is tense
 */
function politicalHold(values: Float64Array, sampler: Sampler, tense: boolean): number {
  const multiplier = values[slot.tenseHoldMultiplier]!;
  const relative = (tense ? multiplier : 1) / meanMultiplier(stationaryTenseShare(values), multiplier);
  const probability = Math.min(MAX_HOLD_PROBABILITY, values[slot.holdProbability]! * relative);
  if (sampler.uniform(luckDimension.hold) >= probability) return 0;
  const z = normalQuantile(sampler.uniform(luckDimension.holdLength));
  return values[slot.holdMedian]! * exp(values[slot.holdSigma]! * z);
}

/**
 * When each segment can go live, and which review rounds are paid for (equations 4.1 to 4.6).
 *
 *   L_v = max(build, licences)
 *   L_u = max(build, licences, algorithmFiling, preparation + chain) + hold
 *
 * Every duration but build and hold is multiplied by `filingDurationMultiplier`. A stage takes the values of the month in
 * which it starts (equation 1.4).
 *
 * @param epochs  values of the path
 * @param sampler  the world's luck, or null for the central case: one round of mean length, no on-site check,
 *   licence granted, no hold
 * @param isTense  whether a month is tense
 */
export function fileAndLaunch(
  epochs: PathEpochs,
  flags: PathFlags,
  sampler: Sampler | null,
  isTense: (month: number) => boolean,
  filing: FilingOutcome,
): void {
  const values = epochs.vectors[0]!;
  const multiplier = values[slot.filingDurationMultiplier]!;
  filing.feeCount = 0;
  filing.build = values[slot.buildMonths]!;
  filing.licences = multiplier * Math.max(values[slot.telecomLicenceMonths]!, values[slot.mlpsMonths]!);
  filing.algorithmFiling = multiplier * values[slot.algorithmFilingMonths]!;
  filing.preparation = multiplier * values[slot.preparationMonths]!;
  filing.closedLoopMonth = Math.ceil(Math.max(filing.build, filing.licences));
  if (!flags.filesPublic) {
    filing.publicMonth = Number.POSITIVE_INFINITY;
    filing.granted = false;
    filing.hold = 0;
    filing.firstReview = filing.nationalReview = filing.onSite = filing.publication = filing.preparation;
    return;
  }

  const first = flags.fullChain ? provincial : registration;
  filing.firstReview = filing.preparation + review(first, filing.preparation, epochs, sampler, filing);
  filing.nationalReview = filing.firstReview;
  filing.onSite = filing.firstReview;
  if (flags.fullChain) {
    filing.nationalReview += review(national, filing.firstReview, epochs, sampler, filing);
    const visited =
      sampler !== null && sampler.uniform(luckDimension.onSite) < values[slot.onSiteProbability]!;
    filing.onSite =
      filing.nationalReview + (visited ? stageMonths(epochs, filing.nationalReview, slot.onSiteMonths) : 0);
  }
  filing.publication = filing.onSite + stageMonths(epochs, filing.onSite, slot.publicationMonths);

  filing.granted =
    sampler === null || sampler.uniform(luckDimension.licence) < values[slot.licenceProbability]!;
  filing.hold =
    sampler === null ? 0 : politicalHold(values, sampler, isTense(Math.floor(filing.preparation)));
  const ready = Math.max(filing.build, filing.licences, filing.algorithmFiling, filing.publication);
  filing.publicMonth = Math.ceil(ready + filing.hold);
}
