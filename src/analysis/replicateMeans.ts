import { replicateStandardError } from '../numerics/replicates';
import { REPLICATES } from '../model/replicates';

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
