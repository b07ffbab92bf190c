import { replicateStandardError } from '../numerics/replicates';
import { REPLICATES } from '../model/sampler';
import { BLOCK, MEANS, meanNames, type MeanName } from './batch';

/**
 * Mean of f over the draws of each scramble (draw i belongs to scramble i mod 16).
 *
 * @param count  draws, a multiple of 16, starting at draw 0
 * @param f  value of a draw
 * @returns  sixteen means, each summed in order of draws
 */
export function replicateMeans(count: number, f: (draw: number) => number): Float64Array {
  const means = new Float64Array(REPLICATES);
  for (let draw = 0; draw < count; draw++) means[draw % REPLICATES]! += f(draw);
  const each = count / REPLICATES;
  for (let replicate = 0; replicate < REPLICATES; replicate++) means[replicate]! /= each;
  return means;
}

/** A column of f over draws. */
export function columnOf(count: number, f: (draw: number) => number): Float64Array {
  const column = new Float64Array(count);
  for (let draw = 0; draw < count; draw++) column[draw] = f(draw);
  return column;
}

/** Standard error of the mean of f over draws, from the scatter of the sixteen scrambles (equation 5.3). */
export function standardErrorOf(count: number, f: (draw: number) => number): number {
  return replicateStandardError(replicateMeans(count, f));
}

/** Sum over blocks of rows of numbers, in pairs (equation 5.4), so that the order does not depend on how a run was cut. */
export function sumBlocks(
  sums: Float64Array,
  width: number,
  offset: number,
  from = 0,
  to = sums.length / width,
): number {
  if (to - from === 1) return sums[from * width + offset]!;
  let half = 1;
  while (half * 2 < to - from) half *= 2;
  return sumBlocks(sums, width, offset, from, from + half) + sumBlocks(sums, width, offset, from + half, to);
}

/** Means of `meanNames`, overall and by replicate. */
export class BlockMeans {
  private readonly sums: Float64Array;
  private readonly count: number;
  readonly hasErrors: boolean;

  /**
   * @param sums  `meanSums` of a path
   * @param count  number of draws they cover
   */
  constructor(sums: Float64Array, count: number) {
    this.sums = sums;
    this.count = count;
    this.hasErrors = count >= BLOCK;
  }

  private replicateSum(name: MeanName, replicate: number): number {
    return sumBlocks(this.sums, REPLICATES * MEANS, replicate * MEANS + meanNames.indexOf(name));
  }

  mean(name: MeanName): number {
    let sum = 0;
    for (let replicate = 0; replicate < REPLICATES; replicate++) sum += this.replicateSum(name, replicate);
    return sum / this.count;
  }

  replicateMeans(name: MeanName): Float64Array {
    const each = this.count / REPLICATES;
    return Float64Array.from(
      { length: REPLICATES },
      (_, replicate) => this.replicateSum(name, replicate) / each,
    );
  }

  standardError(name: MeanName): number {
    return replicateStandardError(this.replicateMeans(name));
  }

  /** Standard error of a ratio of two means, by linearisation (equation 5.5): that of (x - ratio · y) / E(y). */
  ratioStandardError(numerator: MeanName, denominator: MeanName): number {
    const below = this.mean(denominator);
    const ratio = this.mean(numerator) / below;
    const x = this.replicateMeans(numerator);
    const y = this.replicateMeans(denominator);
    return replicateStandardError(x.map((value, replicate) => (value - ratio * y[replicate]!) / below));
  }
}
