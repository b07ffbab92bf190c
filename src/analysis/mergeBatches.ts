import { MONTHS_PER_YEAR } from '../model/compiledModel';
import { entryPaths } from '../model/parameters';
import { BLOCK, emptyBatch, type Batch, type PathColumns } from './batch';

function place(
  target: PathColumns,
  source: PathColumns,
  offset: number,
  targetCount: number,
  count: number,
): void {
  target.value.set(source.value, offset);
  target.netPresentValue.set(source.netPresentValue, offset);
  target.capital.set(source.capital, offset);
  target.terminalValue.set(source.terminalValue, offset);
  target.peakFunding.set(source.peakFunding, offset);
  target.paybackYears.set(source.paybackYears, offset);
  target.closedLoopMonth.set(source.closedLoopMonth, offset);
  target.publicMonth.set(source.publicMonth, offset);
  const years = source.cumulativeByYear.length / count;
  for (let year = 0; year < years; year++) {
    target.cumulativeByYear.set(
      source.cumulativeByYear.subarray(year * count, (year + 1) * count),
      year * targetCount + offset,
    );
  }
  const block = offset / BLOCK;
  const blocks = Math.ceil(count / BLOCK);
  for (const sums of ['meanSums', 'statementSums', 'taxPartSums', 'cashSums'] as const) {
    target[sums].set(source[sums], block * (source[sums].length / blocks));
  }
}

/**
 * Joins batches of consecutive draws into one, as if they had been run together, to the last bit.
 *
 * @param batches  in any order; each starts at a multiple of 256
 * @param horizonMonths  of the model that made them
 * @throws RangeError  where draws are missing or double
 */
export function mergeBatches(batches: readonly Batch[], horizonMonths: number): Batch {
  const ordered = [...batches].sort((a, b) => a.from - b.from);
  if (ordered.length === 1) return ordered[0]!;
  const from = ordered[0]!.from;
  let next = from;
  for (const batch of ordered) {
    if (batch.from !== next) {
      const what = batch.from > next ? 'are missing' : 'come twice';
      throw new RangeError(
        `draws ${Math.min(next, batch.from)} to ${Math.max(next, batch.from) - 1} ${what}`,
      );
    }
    next += batch.count;
  }
  const merged = emptyBatch(from, next - from, horizonMonths / MONTHS_PER_YEAR);
  for (const batch of ordered) {
    const offset = batch.from - from;
    merged.exit.value.set(batch.exit.value, offset);
    merged.exit.netPresentValue.set(batch.exit.netPresentValue, offset);
    for (const path of entryPaths) place(merged[path], batch[path], offset, merged.count, batch.count);
  }
  return merged;
}
