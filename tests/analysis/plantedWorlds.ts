import { BINS, type OutcomeTable } from '../../src/analysis/thresholdRules';
import { philox4x32, uniformFromBits } from '../../src/numerics/philox';

/** Random numbers in (0, 1), the same for a seed. */
export function randomNumbers(seed: number): () => number {
  const words = new Uint32Array(4);
  let drawn = 0;
  return () => {
    philox4x32(drawn, 0, 0, 0, seed, 99, words);
    drawn += 1;
    return uniformFromBits(words[0]!);
  };
}

/** Worlds of independent inputs that lose with a chance that hangs on their quantiles, in (0, 1). */
export function plantedWorlds(
  seed: number,
  rows: number,
  inputs: number,
  chanceOfLoss: (quantiles: readonly number[]) => number,
): OutcomeTable {
  const next = randomNumbers(seed);
  const bins = Array.from({ length: inputs }, () => new Uint8Array(rows));
  const loses = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const quantiles = bins.map(() => next());
    for (const [input, quantile] of quantiles.entries()) bins[input]![row] = Math.floor(quantile * BINS);
    loses[row] = next() < chanceOfLoss(quantiles) ? 1 : 0;
  }
  return { bins, loses };
}
