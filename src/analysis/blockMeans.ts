import { replicateStandardError } from '../numerics/replicates';
import { REPLICATES } from '../model/replicates';
import { BLOCK } from './batch';

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

/** Means of some outcomes, overall and by replicate. */
export class BlockMeans<MeanName extends string> {
  private readonly names: readonly MeanName[];
  private readonly sums: Float64Array;
  private readonly count: number;
  readonly hasErrors: boolean;

  /**
   * @param names  what the sums are of, in order
   * @param sums  one number of each name for each replicate of each block
   * @param count  number of draws they cover
   */
  constructor(names: readonly MeanName[], sums: Float64Array, count: number) {
    this.names = names;
    this.sums = sums;
    this.count = count;
    this.hasErrors = count >= BLOCK;
  }

  private replicateSum(name: MeanName, replicate: number): number {
    const width = this.names.length;
    return sumBlocks(this.sums, REPLICATES * width, replicate * width + this.names.indexOf(name));
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
